import type { ParentRoad as RoadText, ParentTexts } from '../content/types.ts';
import { t } from '../i18n.ts';
import { Line, Prose } from '../components/Prose.tsx';
import { parentAddress } from '../routes.ts';
import { About, Parts, TranslationNote } from './Parts.tsx';
import { ParentTools } from './ParentTools.tsx';

/** A road in the parents' conversation: what it is, what you can do, what happens, your rights, and what parents ask. */
export function ParentRoad({ road, texts }: { road: RoadText; texts: ParentTexts }) {
  const inSwedish = road.sprak !== texts.sprak.id;
  return (
    <>
      <article id={road.id} className="road parent" {...(inSwedish && { lang: 'sv', dir: 'ltr' })}>
        <header className={road.id === 'hjalp-vid-vald' ? 'signpost danger' : 'signpost'}>
          <p className="label">{t('foralder.for-dig')}</p>
          <h1 tabIndex={-1}>{road.titel}</h1>
          <Prose html={road.ingress} />
        </header>
        <TranslationNote text={road} texts={texts} />
        <Parts parts={road.delar} />
        <p className="contact">
          <b>{t('resultat.kontakt')}</b> <Line html={road.kontakt} />
        </p>
        <section className="sec asked">
          <h2>{t('foralder.fragar')}</h2>
          {road.fragor.map((id) => (
            <details key={id}>
              <summary>{texts.answers[id]!.titel}</summary>
              <Prose html={texts.answers[id]!.html} />
            </details>
          ))}
          <p>
            <a href={parentAddress('/foralder/svar/', texts.sprak.id)}>{t('foralder.alla-svar')}</a>
          </p>
        </section>
        <About text={road} />
      </article>
      <ParentTools target={`#${road.id}`} language={road.sprak} />
    </>
  );
}
