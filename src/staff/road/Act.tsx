import type { ReactNode } from 'react';
import { firstSentences, withPlaces } from '../../content/place-words.ts';
import type { PlaceNames } from '../../content/place-words.ts';
import type { Html, Road } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { Line } from '../../kit/Prose.tsx';
import { withPhones } from '../../kit/phone.ts';

interface Props {
  /** Whose first step it is: the road's, or that of the advice that comes before it. */
  readonly road: Road;
  readonly title: string;
  readonly names: PlaceNames;
  /** No contact with the home before social services have agreed. */
  readonly blocked: boolean;
  /** Whom to turn to, as the place knows it. */
  readonly contact?: ReactNode;
  /** The choice of where the pupil lives. */
  readonly home?: ReactNode;
}

/** The next step, to whom and what to say: with the signpost above it enough to act on. */
export function Act({ road, title, names, blocked, contact, home }: Props) {
  const [step] = road.steg;
  const named = (html: Html) => withPhones(withPlaces(html, names, assumedHome));
  const [turnTo, more] = firstSentences(road.kontakt);
  const say = blocked && road.say?.home ? undefined : road.say;
  return (
    <section className="act">
      <header>
        <h2>{title}</h2>
        <p className="who">
          {step!.vem} · {step!.nar}
        </p>
      </header>
      {blocked && step!.hem && <em className="hold">{t('resultat.sparr-steg')}</em>}
      <p className="do">
        <Line html={named(step!.gor)} />
      </p>
      <div className="contact">
        <p>
          <b>{t('resultat.kontakt')}:</b> <Line html={named(turnTo)} />
        </p>
        {contact}
      </div>
      {say && (
        <div className="say">
          <h3>{t('resultat.sag-till', { till: say.to })}</h3>
          <blockquote>”{withPlaces(say.text, names, (name) => name)}”</blockquote>
        </div>
      )}
      {home}
      <div className="act-more">
        {step!.mer && (
          <p>
            <Line html={named(step!.mer)} />
          </p>
        )}
        {more && (
          <p>
            <b>{t('resultat.kontakt-mer')}</b> <Line html={named(more)} />
          </p>
        )}
        {step!.lagrum.length > 0 && (
          <p>
            <LawChips ids={step!.lagrum} />
          </p>
        )}
      </div>
    </section>
  );
}

const assumedHome = (kommun: string) => t('plats.om-bor-dar', { kommun });
