import { flows } from '../../../machines/index.ts';
import { practised } from '../../../machines/practice.ts';
import type { Training } from '../../content/training.ts';
import { t } from '../../content/i18n.ts';
import { useHeading } from '../../kit/focus.ts';
import { PracticeList } from './PracticeList.tsx';
import { PracticeQuestion } from './PracticeQuestion.tsx';
import { PracticeResult } from './PracticeResult.tsx';
import { usePractice } from './usePractice.ts';

/** The cases on one's own: one choice at a time, and a wrong one teaches the rule. */
export function PracticePage({ training: { cases } }: { training: Training }) {
  const session = usePractice(cases);
  const { trainingCase, choices } = session;
  const position = trainingCase && practised(flows.personal, trainingCase, choices);
  useHeading(`${trainingCase?.id ?? ''}/${position?.at ?? ''}`);

  if (!trainingCase || !position) return <PracticeList cases={cases} session={session} />;
  return (
    <div className="training practice">
      {position.at ? (
        <PracticeQuestion trainingCase={trainingCase} position={position} at={position.at} choices={choices} choose={session.choose} />
      ) : (
        <PracticeResult trainingCase={trainingCase} position={position} cases={cases} session={session} />
      )}
      <nav className="run-nav" aria-label={t('utb.ova.rubrik')}>
        <button type="button" onClick={() => session.begin(undefined)}>
          {t('utb.ova.andra-fall')}
        </button>
        <button type="button" onClick={session.reset}>
          {t('utb.ova.nollstall')}
        </button>
      </nav>
    </div>
  );
}
