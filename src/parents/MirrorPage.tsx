import type { Mirror, ParentTexts } from '../content/types.ts';
import { t } from '../content/i18n.ts';
import { parentAddress } from '../content/parent-addresses.ts';
import { About, Opening, Parts, TranslationNote } from './Parts.tsx';
import { ParentTop } from './ParentTop.tsx';

/** The mirror of a staff road, to show in a meeting or to print on one page. */
export function MirrorPage({ mirror, texts }: { mirror: Mirror; texts: ParentTexts }) {
  const inSwedish = mirror.sprak !== texts.sprak.id;
  return (
    <>
      <ParentTop path={`/foralder/spegel/${mirror.id}/`} language={texts.sprak.id} />
      <article id={mirror.id} className="road parent" {...(inSwedish && { lang: 'sv', dir: 'ltr' })}>
        <Opening text={mirror} label={t('spegel.rubrik')} />
        <TranslationNote text={mirror} texts={texts} />
        <Parts text={mirror} />
        <About text={mirror} />
      </article>
      <p className="note">
        <a href={parentAddress('/foralder/', texts.sprak.id)}>{t('foralder.till-fragorna')}</a>
      </p>
    </>
  );
}
