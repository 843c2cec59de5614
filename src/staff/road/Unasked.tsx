import type { QuestionId } from '../../../machines/ids.gen.ts';
import { t } from '../../content/i18n.ts';
import { useQuestion } from '../../content/useQuestion.ts';

/** A question that was passed by, now that another place has been chosen and its answer says which team is for the pupil. */
export function Unasked({ question, ask }: { question: QuestionId | undefined; ask: (question: QuestionId) => void }) {
  const text = useQuestion(question ?? 'arende');
  if (!question) return null;
  return (
    <p className="unasked">
      {t('lokalt.fraga-kvar')}{' '}
      <button type="button" className="plain" name="fraga-kvar" value={question} onClick={() => ask(question)}>
        {t('lokalt.svara', { fraga: text?.titel ?? '' })}
      </button>
    </p>
  );
}
