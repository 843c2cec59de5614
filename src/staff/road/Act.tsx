import type { ReactNode } from 'react';
import { sayWithPlaces } from '../../content/place-words.ts';
import type { PlaceNames } from '../../content/place-words.ts';
import type { Road } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { Line } from '../../kit/Prose.tsx';
import { namedBy } from './named.ts';
import { nextStep } from './next-step.ts';

interface Props {
  /** Whose first step it is: the road's, or that of the advice that comes before it. */
  readonly road: Road;
  readonly title: string;
  readonly names: PlaceNames;
  /** No contact with the home before social services have agreed. */
  readonly blocked: boolean;
  /** Shows all its steps, where they do not follow below. */
  readonly showAll?: (() => void) | undefined;
  /** Whom to turn to, as the place knows it. */
  readonly contact?: ReactNode;
  /** The choice of where the pupil lives. */
  readonly home?: ReactNode;
}

/** The next step, to whom and what to say: with the signpost above it enough to act on. */
export function Act({ road, title, names, blocked, showAll, contact, home }: Props) {
  const { step, held, say } = nextStep(road, blocked);
  const named = namedBy(names);
  return (
    <section className="act">
      <header>
        <h2>{title}</h2>
        <p className="who">
          {step.vem} · {step.nar}
        </p>
      </header>
      {held && <em className="hold">{t('resultat.sparr-steg')}</em>}
      <p className="do">
        <Line html={named(step.gor)} />
      </p>
      <div className="contact">
        <p>
          <b>{t('resultat.kontakt')}:</b> <Line html={named(road.kontakt.first)} />
        </p>
        {contact}
      </div>
      {say && (
        <div className="say">
          <h3 className="visually-hidden">{t('resultat.sag')}</h3>
          <blockquote>
            <b>{say.to}:</b> ”{sayWithPlaces(say.text, names)}”
          </blockquote>
        </div>
      )}
      {home}
      <div className="act-more">
        {step.mer && (
          <p>
            <Line html={named(step.mer)} />
          </p>
        )}
        {road.kontakt.more && (
          <p>
            <b>{t('resultat.kontakt-mer')}</b> <Line html={named(road.kontakt.more)} />
          </p>
        )}
        {showAll && (
          <p>
            <button type="button" className="link" onClick={showAll}>
              {t('resultat.forst-alla')}
            </button>
          </p>
        )}
        {step.lagrum.length > 0 && (
          <p>
            <LawChips ids={step.lagrum} />
          </p>
        )}
      </div>
    </section>
  );
}
