import type { AnswerId } from '../../machines/flow.ts';
import { Icon } from '../kit/Icon.tsx';
import { OfflineNote } from '../kit/OfflineNote.tsx';
import type { IconName } from '../kit/Icon.tsx';
import { useQuestion } from '../content/useQuestion.ts';
import { t } from '../content/i18n.ts';
import { languages } from '../content/language.ts';
import { parentAddress } from '../content/parent-addresses.ts';

interface Props {
  readonly canResume: boolean;
  readonly wiped: boolean;
  readonly answer: (question: 'arende', answer: AnswerId) => void;
  readonly resume: () => void;
}

/** The start: who am I, and what is it about. */
export function Start({ canResume, wiped, answer, resume }: Props) {
  const question = useQuestion('arende')!;
  return (
    <>
      <nav className="who-am-i" aria-label={t('vem.rubrik')}>
        <ul>
          <li>
            <span aria-current="true">{t('vem.personal')}</span>
          </li>
          <li>
            <a href="/foralder/">{t('vem.foralder')}</a>
          </li>
          <li>
            <a href="/utbildning/">{t('vem.utbildning')}</a>
          </li>
        </ul>
        {/* A parent who does not read Swedish finds the way in words of their own. */}
        {languages.slice(1).map(({ id, start }) => (
          <a key={id} className="other-language" href={parentAddress('/foralder/', id)} lang={id} hrefLang={id}>
            {start}
          </a>
        ))}
      </nav>
      {wiped && (
        <p className="note" role="status">
          {t('start.rensat')}
        </p>
      )}
      <h1 tabIndex={-1}>{question.titel}</h1>
      <p className="lead">{t('start.lagga')}</p>
      {canResume && (
        <button type="button" className="card resume" onClick={resume}>
          <span>
            <b>{t('start.fortsatt')}</b>
            <small>{t('start.fortsatt-hjalp')}</small>
          </span>
        </button>
      )}
      <div className="cards">
        {question.svar.map(({ id, text, hjalp }) => (
          <button key={id} type="button" className="card" name="arende" value={id} onClick={() => answer('arende', id)}>
            <Icon name={id as IconName} />
            <span>
              <b>{text}</b>
              <small>{hjalp}</small>
            </span>
          </button>
        ))}
      </div>
      <p className="start-more">
        <a href="/vag/">{t('start.alla-vagar')}</a>
        <a href="/hitta/">{t('start.hitta')}</a>
        <a href="/sedan/">{t('sedan.rubrik')}</a>
        <OfflineNote />
      </p>
    </>
  );
}
