import { useRef, useState } from 'react';
import first from 'virtual:content/first';
import { dutiesAt } from '../../../machines/duties.ts';
import type { Answers } from '../../../machines/flow.ts';
import type { QuestionId, RoadId } from '../../../machines/ids.gen.ts';
import { useQuestion } from '../../content/useQuestion.ts';
import { t } from '../../content/i18n.ts';
import { copy } from '../../kit/copy.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { Fold } from '../road/Section.tsx';
import { disagreement } from './disagreement.ts';

interface Props {
  readonly outcome: RoadId;
  readonly answers: Answers;
  readonly change: (question: QuestionId) => void;
}

/** For whoever does not agree: back to the question that did not fit, what the law asks anyway, whom to ask, and words without names to pass on. */
export function Disagree({ outcome, answers, change }: Props) {
  const [unfit, setUnfit] = useState<QuestionId>();
  const [copied, setCopied] = useState<boolean>();
  const asked = Object.keys(answers) as QuestionId[];
  const text = disagreement({ version: first.version, outcome, asked, unfit });
  const ask = answers.roll === 'socialtjanst' ? 'oense.fraga-socialtjanst' : 'oense.fraga-skola';
  const choose = (question: QuestionId | undefined) => {
    setUnfit(question);
    setCopied(undefined);
  };
  const shown = useRef<HTMLPreElement>(null);
  const take = async () => {
    const done = await copy(text);
    // Marked, it is one more key away.
    if (!done && shown.current) getSelection()?.selectAllChildren(shown.current);
    setCopied(done);
  };
  return (
    <Fold id="oense" title={t('oense.rubrik')} className="disagree">
      <p>{t('oense.ingress')}</p>
      <fieldset>
        <legend>{t('oense.vilken')}</legend>
        <ul>
          <li>
            <label>
              <input type="radio" name="passade-inte" value="" checked={unfit === undefined} onChange={() => choose(undefined)} />
              <span>{t('oense.ingen-fraga')}</span>
            </label>
          </li>
          {asked.map((question) => (
            <Asked key={question} question={question} unfit={question === unfit} choose={choose} change={change} />
          ))}
        </ul>
      </fieldset>
      <h3>{t('oense.lagen')}</h3>
      <ul className="duties">
        {dutiesAt(outcome, answers).map(({ duty, lagrum }) => (
          <li key={duty} data-plikt={duty}>
            {t(`plikt.${duty}`)} <LawChips ids={lagrum} />
          </li>
        ))}
      </ul>
      <h3>{t('oense.vem')}</h3>
      <p>
        {t(ask)} {ask === 'oense.fraga-skola' && <LawChips ids={['vagledning-konsultation']} />}
      </p>
      <h3>{t('oense.beratta')}</h3>
      <p>
        {t('oense.beratta-hjalp')} <a href="/om/">{t('oense.om')}</a>
      </p>
      <pre ref={shown}>{text}</pre>
      <button type="button" className="plain" onClick={() => void take()}>
        {t('oense.kopiera')}
      </button>
      <p role="status">{copied !== undefined && t(copied ? 'oense.kopierad' : 'oense.kopiera-sjalv')}</p>
    </Fold>
  );
}

interface AskedProps {
  readonly question: QuestionId;
  readonly unfit: boolean;
  readonly choose: (question: QuestionId) => void;
  readonly change: (question: QuestionId) => void;
}

function Asked({ question, unfit, choose, change }: AskedProps) {
  const titel = useQuestion(question)?.titel ?? '';
  return (
    <li>
      <label>
        <input type="radio" name="passade-inte" value={question} checked={unfit} onChange={() => choose(question)} />
        <span>{titel}</span>
      </label>
      <button type="button" className="link" aria-label={t('oense.till-fragan', { fraga: titel })} onClick={() => change(question)}>
        {t('resultat.andrats-knapp')}
      </button>
    </li>
  );
}
