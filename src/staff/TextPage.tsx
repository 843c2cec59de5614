import { JuristNote } from '../kit/JuristNote.tsx';
import { SignedNote } from '../kit/SignedNote.tsx';
import { StandingNote } from '../kit/StandingNote.tsx';
import { Prose } from '../kit/Prose.tsx';
import { usePart } from '../content/store.ts';
import { day, t } from '../content/i18n.ts';
import { BrowsersRan } from './BrowsersRan.tsx';
import { Loading } from '../kit/Loading.tsx';
import { SignedShares } from './SignedShares.tsx';

/** A plain page of text; where it has room for them, with the browsers that the tests ran in. */
export function TextPage({ id }: { id: string }) {
  const page = usePart('pages')?.[id];
  const proof = usePart('proof');
  if (!page) return <Loading part="pages" />;
  const { html, rest } = page;
  return (
    <article className="text">
      <h1 tabIndex={-1}>{page.titel}</h1>
      <StandingNote text={page} />
      <Prose html={html} />
      {rest !== undefined && proof && <BrowsersRan browsers={proof.browsers} />}
      {rest !== undefined && <Prose html={rest} />}
      {page.signedShares && <SignedShares shares={page.signedShares} />}
      <JuristNote items={page.jurist} />
      <p className="meta">{t('sida.uppdaterad', { datum: day(page.granskad.datum) })}</p>
      <SignedNote text={page} />
    </article>
  );
}
