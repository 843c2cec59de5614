import { JuristNote } from '../kit/JuristNote.tsx';
import { SignedNote } from '../kit/SignedNote.tsx';
import { StandingNote } from '../kit/StandingNote.tsx';
import { Prose } from '../kit/Prose.tsx';
import { usePart } from '../content/store.ts';
import { day, t } from '../content/i18n.ts';
import { Loading } from '../kit/Loading.tsx';
import { SignedShares } from './SignedShares.tsx';

/** A plain page of text. */
export function TextPage({ id }: { id: string }) {
  const page = usePart('pages')?.[id];
  if (!page) return <Loading part="pages" />;
  return (
    <article className="text">
      <h1 tabIndex={-1}>{page.titel}</h1>
      <StandingNote text={page} />
      <Prose html={page.html} />
      {page.signerat && <SignedShares shares={page.signerat} />}
      <JuristNote items={page.jurist} />
      <p className="meta">{t('sida.uppdaterad', { datum: day(page.granskad.datum) })}</p>
      <SignedNote text={page} />
    </article>
  );
}
