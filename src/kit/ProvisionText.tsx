import lawStrings from 'virtual:content/law-strings';
import { useToday, wordingOn } from '../content/today.ts';
import type { Provision, Wording } from '../content/types.ts';
import { addStrings, day, t } from '../content/i18n.ts';
import { inSwedish } from '../content/language.ts';
import { Citations } from './Citations.tsx';
import { JuristNote } from './JuristNote.tsx';
import { Prose } from './Prose.tsx';

addStrings('sv', lawStrings);

/** A provision as it reads on this day, with its other wordings folded below. */
export function ProvisionText({ provision }: { provision: Provision }) {
  const { wording, stands } = wordingOn(provision, useToday());
  const others = provision.lydelser.filter((other) => other !== wording);
  return (
    <>
      {stands === 'utgången' && <p className="warn">{t('lag.utgangen')}</p>}
      <WordingText wording={wording} provision={provision} />
      {others.length > 0 && (
        <details>
          <summary>{t('lag.tidigare')}</summary>
          {others.map((other) => (
            <WordingText key={other.gallerFran} wording={other} provision={provision} />
          ))}
        </details>
      )}
    </>
  );
}

function WordingText({ wording, provision }: { wording: Wording; provision: Provision }) {
  const today = useToday();
  return (
    <section className="wording" data-stands={standsOn(wording, today)}>
      {wording.namn !== provision.namn && (
        <p {...inSwedish()}>
          <b>{wording.namn}</b>
        </p>
      )}
      {!wording.last && <p className="note unread">{t('lag.ej-last')}</p>}
      <div {...inSwedish()}>
        <Prose html={wording.klartext} />
        {wording.citat.length > 0 && (
          <blockquote>
            {wording.citat.map((passage) => (
              <p key={passage}>{passage}</p>
            ))}
          </blockquote>
        )}
      </div>
      {provision.slag === 'vagledning' && <p className="note">{t('lag.inte-lag')}</p>}
      {provision.slag === 'jo' && <p className="note">{t('lag.jo')}</p>}
      <JuristNote items={wording.jurist} ofLaw />
      <p className="meta">
        {[
          inForce(wording, today),
          wording.andrad && t('lag.andrad', { sfs: wording.andrad }),
          t('lag.kontrollerad', { datum: day(wording.kontrollerad) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Citations items={wording.kallor} />
    </section>
  );
}

const standsOn = ({ gallerFran, gallerTill }: Wording, today: string) =>
  gallerFran > today ? 'kommer' : gallerTill && gallerTill <= today ? 'gallde' : 'galler';

function inForce({ gallerFran, gallerTill }: Wording, today: string): string {
  if (gallerTill && gallerTill <= today) return t('lag.gallde', { fran: day(gallerFran), till: day(gallerTill) });
  return gallerFran > today ? t('lag.kommer', { datum: day(gallerFran) }) : t('lag.galler', { datum: day(gallerFran) });
}
