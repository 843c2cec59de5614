import type { ParentTexts } from '../content/types.ts';
import { t } from '../content/i18n.ts';
import { parentAddress } from '../content/parent-addresses.ts';
import { JuristNote } from '../kit/JuristNote.tsx';
import { explainedOnce } from './explained.ts';
import { Answer, TranslationNote } from './Parts.tsx';
import { ParentTop } from './ParentTop.tsx';

/** What parents ask, each with its answer and its provision. */
export function AnswersPage({ texts }: { texts: ParentTexts }) {
  return (
    <>
      <ParentTop path="/foralder/svar/" language={texts.sprak.id} />
      <article id="svar" className="text parent">
        <h1 tabIndex={-1}>{t('foralder.fragar')}</h1>
        <p>
          <a href={parentAddress('/foralder/hitta/', texts.sprak.id)}>{t('foralder.hitta')}</a>
        </p>
        <nav aria-label={t('foralder.fragar')}>
          <ul>
            {Object.values(texts.answers).map(({ id, titel }) => (
              <li key={id}>
                <a href={`#${id}`}>{titel}</a>
              </li>
            ))}
          </ul>
        </nav>
        {explainedOnce(Object.values(texts.answers)).map((answer) => (
          <section
            key={answer.id}
            id={answer.id}
            className="sec provision"
            {...(answer.sprak !== texts.sprak.id && { lang: 'sv', dir: 'ltr' })}
          >
            <h2>{answer.titel}</h2>
            <TranslationNote text={answer} texts={texts} />
            <Answer answer={answer} />
            <JuristNote items={answer.jurist} />
          </section>
        ))}
      </article>
    </>
  );
}
