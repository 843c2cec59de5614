import { JuristNote } from '../kit/JuristNote.tsx';
import { StandingNote } from '../kit/StandingNote.tsx';
import { Prose } from '../kit/Prose.tsx';
import { usePart } from '../content/store.ts';
import { day, t } from '../content/i18n.ts';
import { Loading } from '../kit/Loading.tsx';

/** A plain page of text. */
export function TextPage({ id }: { id: string }) {
  const page = usePart('pages')?.[id];
  if (!page) return <Loading part="pages" />;
  return (
    <article className="text">
      <h1 tabIndex={-1}>{page.titel}</h1>
      <StandingNote text={page} />
      <Prose html={page.html} />
      <JuristNote items={page.jurist} />
      <p className="meta">{t('sida.uppdaterad', { datum: day(page.granskad.datum) })}</p>
    </article>
  );
}
