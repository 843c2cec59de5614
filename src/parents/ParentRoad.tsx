import type { ParentOutcomeId } from '../../machines/ids.gen.ts';
import type { ParentRoad as RoadText, ParentTexts } from '../content/types.ts';
import { t } from '../content/i18n.ts';
import { Line } from '../kit/Prose.tsx';
import { parentAddress } from '../content/parent-addresses.ts';
import { explainedOnce } from './explained.ts';
import { About, Answer, Opening, Parts, TranslationNote } from './Parts.tsx';

/** The roads for someone whose life is in danger: the numbers stand out. */
export const dangers: readonly ParentOutcomeId[] = ['hjalp-vid-vald', 'nar-livet-ar-i-fara'];

/** A road in the parents' conversation: what it is, what you can do, what happens, your rights, and what parents ask. */
export function ParentRoad({ road, texts }: { road: RoadText; texts: ParentTexts }) {
  const inSwedish = road.sprak !== texts.sprak.id;
  return (
    <article id={road.id} className="road parent" {...(inSwedish && { lang: 'sv', dir: 'ltr' })}>
      <Opening text={road} label={t('foralder.for-dig')} danger={dangers.includes(road.id)} />
      <TranslationNote text={road} texts={texts} />
      <Parts text={road} />
      <div className="contact">
        <p>
          <b>{t('resultat.kontakt')}</b>
        </p>
        <p>
          <Line html={road.kontakt} />
        </p>
      </div>
      <section className="sec asked">
        <h2>{t('foralder.fragar')}</h2>
        {/* Each by itself: on paper only those stand that have been opened. */}
        {road.fragor
          .flatMap((id) => explainedOnce([texts.answers[id]!], [road.ingress, ...road.delar]))
          .map((answer) => (
            <details key={answer.id}>
              <summary>{answer.titel}</summary>
              <Answer answer={answer} />
            </details>
          ))}
        <p>
          <a href={parentAddress('/foralder/svar/', texts.sprak.id)}>{t('foralder.alla-svar')}</a>
        </p>
      </section>
      <About text={road} />
    </article>
  );
}
