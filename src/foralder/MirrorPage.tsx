import type { Mirror, ParentTexts } from '../content/types.ts';
import { t } from '../i18n.ts';
import { Prose } from '../components/Prose.tsx';
import { parentAddress } from '../routes.ts';
import { About, Parts, TranslationNote } from './Parts.tsx';
import { ParentTools } from './ParentTools.tsx';
import { ParentTop } from './ParentTop.tsx';

/** The plain twin of a staff road, to show in a meeting or to print on one page. */
export function MirrorPage({ mirror, texts }: { mirror: Mirror; texts: ParentTexts }) {
  const inSwedish = mirror.sprak !== texts.sprak.id;
  return (
    <>
      <ParentTop path={`/foralder/spegel/${mirror.id}/`} language={texts.sprak.id} />
      <article id={mirror.id} className="road parent" {...(inSwedish && { lang: 'sv', dir: 'ltr' })}>
        <header className="signpost">
          <p className="label">{t('spegel.rubrik')}</p>
          <h1 tabIndex={-1}>{mirror.titel}</h1>
          <Prose html={mirror.ingress} />
        </header>
        <TranslationNote text={mirror} texts={texts} />
        <Parts parts={mirror.delar} />
        <About text={mirror} />
      </article>
      <ParentTools target={`#${mirror.id}`} language={mirror.sprak} />
      <p className="note">
        <a href={parentAddress('/foralder/', texts.sprak.id)}>{t('foralder.till-fragorna')}</a>
      </p>
    </>
  );
}
