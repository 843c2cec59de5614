import { usePart } from '../content/store.ts';
import type { ParentTexts } from '../content/types.ts';
import { t } from '../content/i18n.ts';
import { parentAddress } from '../content/parent-addresses.ts';
import { LookupList } from '../kit/LookupList.tsx';
import { TranslationNote } from './Parts.tsx';
import { ParentTop } from './ParentTop.tsx';

/** The words that parents look for, each with the text, the concern or the authority it leads to. */
export function ParentLookupPage({ texts }: { texts: ParentTexts }) {
  const { letters, ...translated } = texts.lookup;
  const language = texts.sprak.id;
  return (
    <>
      <ParentTop path="/foralder/hitta/" language={language} />
      <h1 tabIndex={-1}>{t('foralder.hitta')}</h1>
      <p className="lead">{t('foralder.hitta-ingress')}</p>
      <TranslationNote text={translated} texts={texts} />
      <div {...(translated.sprak !== language && { lang: 'sv', dir: 'ltr' })}>
        <LookupList
          letters={letters}
          words={{
            letters: t('foralder.hitta-bokstaver'),
            turn: t('foralder.hitta-vand'),
            turnToo: t('foralder.hitta-vand-ocksa'),
          }}
          Begin={BeginHere}
        />
      </div>
      <p>
        <a href={parentAddress('/foralder/svar/', language)}>{t('foralder.alla-svar')}</a>
      </p>
    </>
  );
}

function BeginHere({ concern }: { concern: string }) {
  const texts = usePart('foralder')!;
  const answer = texts.questions['lage']!.svar.find(({ id }) => id === concern)!;
  return <a href={parentAddress('/foralder/', texts.sprak.id)}>{t('foralder.hitta-borja', { arende: answer.text })}</a>;
}
