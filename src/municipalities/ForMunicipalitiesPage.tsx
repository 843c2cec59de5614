import { JuristNote } from '../kit/JuristNote.tsx';
import { Loading } from '../kit/Loading.tsx';
import { Prose } from '../kit/Prose.tsx';
import { StandingNote } from '../kit/StandingNote.tsx';
import { usePart } from '../content/store.ts';
import { day, t } from '../content/i18n.ts';
import { slots } from '../content/types.ts';
import type { Coverage } from '../content/coverage.ts';
import { CheckFile } from './CheckFile.tsx';
import { Template } from './Template.tsx';

/** What a municipality needs to take Vägval into use: the words, its template, and the check of a filled-in file. */
export function ForMunicipalitiesPage() {
  const page = usePart('pages')?.['for-kommuner'];
  const files = usePart('kommunfil');
  const coverage = usePart('coverage');
  if (!page) return <Loading part="pages" />;
  if (!files) return <Loading part="kommunfil" />;
  if (!coverage) return <Loading part="coverage" />;
  return (
    <article className="text adopt">
      <h1 tabIndex={-1}>{page.titel}</h1>
      <StandingNote text={page} />
      <Prose html={page.html} />
      <Template files={files} coverage={coverage} />
      <CheckFile files={files} />
      <HowFar coverage={coverage} />
      {page.rest && <Prose className="adopt-rest" html={page.rest} />}
      <JuristNote items={page.jurist} />
      <p className="meta">{t('sida.uppdaterad', { datum: day(page.granskad.datum) })}</p>
    </article>
  );
}

// Counted from what there is, so that it is true when the next municipality has come.
function HowFar({ coverage }: { coverage: readonly Coverage[] }) {
  const counted = [
    ...slots.map((slot) => [t(`lokalt.${slot}`), coverage.filter(({ filled }) => filled.includes(slot)).length] as const),
    [t('kommunsida.insatser'), coverage.filter(({ insatser }) => insatser > 0).length] as const,
  ];
  return (
    <section className="sec" id="laget">
      <h2>{t('kommunsida.laget')}</h2>
      <p>{t('kommunsida.finns', { count: coverage.length })}</p>
      <dl className="how-far">
        {counted.map(([what, antal]) => (
          <div key={what} data-none={antal === 0 ? '' : undefined}>
            <dt>{what}</dt>
            <dd>{t('kommunsida.har', { antal })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
