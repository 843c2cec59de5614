import type { AnswerId } from '../flow.ts';
import type { OutcomeId, QuestionId } from '../ids.gen.ts';
import { answersIn, groups, leading, partingOf, total } from './hands.ts';
import type { Group, Hands, Parting } from './hands.ts';
import { handsAt, recordOf, runOf } from './sitting.ts';
import type { RoomCase, Sitting } from './sitting.ts';

/** How the room split over one question, and the answer that the case goes by. */
export interface Split {
  readonly question: QuestionId;
  readonly answer: AnswerId;
  readonly hands: Hands;
  readonly parting: Parting;
  /** Hands were counted, and none of them for the answer that the case goes by. */
  readonly missed: boolean;
  /** What most of each group chose. */
  readonly leading: Readonly<Record<Group, readonly AnswerId[]>>;
  readonly shown: boolean;
  readonly skipped: boolean;
}

/** What the minute says of one case. */
export interface CaseSummary {
  readonly id: string;
  readonly outcome: OutcomeId;
  /** The questions in the order of the run. */
  readonly splits: readonly Split[];
  readonly ended: boolean;
  /** Time at the case (ms). */
  readonly spent: number;
}

/** What a minute is made of: no names, no texts, only ids and numbers. */
export interface Summary {
  readonly cases: readonly CaseSummary[];
  readonly takenHome: readonly string[];
  readonly began: number | undefined;
  /** From the first move to the last (ms). */
  readonly duration: number;
}

/** The splits of one case, along its own answers. */
export function splitsOf(sitting: Sitting, roomCase: RoomCase): readonly Split[] {
  const { shown, skipped } = recordOf(sitting, roomCase.id);
  return runOf(roomCase).steps.map(({ question, answer }) => {
    const hands = handsAt(sitting, roomCase.id, question);
    return {
      question,
      answer,
      hands,
      parting: partingOf(hands),
      missed: answersIn(hands).length > 0 && !answersIn(hands).includes(answer),
      leading: { skola: leading(hands, 'skola'), socialtjanst: leading(hands, 'socialtjanst') },
      shown: shown.includes(question),
      skipped: skipped.includes(question),
    };
  });
}

/** The whole session as a minute has it: the cases that the room has begun, in their order. */
export function summaryOf(sitting: Sitting): Summary {
  const cases = sitting.cases.flatMap((roomCase): CaseSummary[] => {
    const { ended, spent } = recordOf(sitting, roomCase.id);
    const splits = splitsOf(sitting, roomCase);
    const begun = ended || splits.some(({ hands, shown, skipped }) => shown || skipped || groups.some((group) => total(hands, group) > 0));
    return begun ? [{ id: roomCase.id, outcome: runOf(roomCase).outcome!, splits, ended, spent }] : [];
  });
  const { began, latest, takenHome } = sitting;
  return { cases, takenHome, began, duration: began === undefined ? 0 : Math.max(0, (latest ?? began) - began) };
}
