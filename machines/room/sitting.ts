import type { Answers } from '../flow.ts';
import { flows } from '../index.ts';
import type { OutcomeId, QuestionId } from '../ids.gen.ts';
import { replay } from '../replay.ts';
import type { Step } from '../replay.ts';
import { stillClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { noHands } from './hands.ts';
import type { Hands } from './hands.ts';

/** A case as the room needs it: the answers that it goes by. */
export interface RoomCase {
  readonly id: string;
  readonly svar: Answers;
  /** Loaded from the device for today: never stored. */
  readonly own?: true;
}

/** What is on the screen: the choice of cases, a story, a question before or after the answer is shown, a road, or the minute. */
export type Stage = 'plan' | 'story' | 'choose' | 'revealed' | 'road' | 'minutes';

/** The parts that an answer and a road are told in, one screen each: nobody at the back must wait for scrolling. */
export const parts = {
  revealed: ['split', 'why'],
  road: ['road', 'steps', 'beside', 'otherwise', 'talk', 'home'],
} as const;

/** The number of the last part of a stage; 0 for one that is shown whole. */
export const lastPart = (stage: Stage): number => (stage === 'revealed' || stage === 'road' ? parts[stage].length - 1 : 0);

/** What the room has done with one case. */
export interface CaseRecord {
  readonly hands: Readonly<Partial<Record<QuestionId, Hands>>>;
  /** The questions whose answer has been shown, and those that were left out. */
  readonly shown: readonly QuestionId[];
  readonly skipped: readonly QuestionId[];
  /** The room has seen where it ends. */
  readonly ended: boolean;
  /** Time at the case (ms). */
  readonly spent: number;
}

/** Everything about a session that can be undone. */
export interface Sitting {
  readonly cases: readonly RoomCase[];
  /** The questions that the room votes on; all of them where none are named. The others are passed by. */
  readonly ask?: readonly QuestionId[];
  /** The id of the case on the screen. */
  readonly current?: string;
  readonly stage: Stage;
  /** Which of the case's questions; as many as there are at the road. */
  readonly step: number;
  /** Which part of the answer or of the road. */
  readonly part: number;
  readonly records: Readonly<Record<string, CaseRecord>>;
  /** What the room has decided to change at home: ids of prepared items. */
  readonly takenHome: readonly string[];
  readonly clock: Clock;
  readonly began?: number;
  readonly latest?: number;
}

/** A session that has not begun. */
export const emptySitting: Sitting = { cases: [], stage: 'plan', step: 0, part: 0, records: {}, takenHome: [], clock: stillClock };

const emptyRecord: CaseRecord = { hands: {}, shown: [], skipped: [], ended: false, spent: 0 };

/** The run of a case along its own answers. */
export function runOf(roomCase: RoomCase): { readonly steps: readonly Step[]; readonly outcome: OutcomeId | undefined } {
  const known = runs.get(roomCase);
  if (known) return known;
  const { steps, outcome } = replay(flows.personal, roomCase.svar);
  runs.set(roomCase, { steps, outcome });
  return { steps, outcome };
}
const runs = new WeakMap<RoomCase, ReturnType<typeof runOf>>();

/** The case on the screen. */
export const currentCase = ({ cases, current }: Sitting): RoomCase | undefined => cases.find(({ id }) => id === current);

/** The question on the screen, or none before and after the questions. */
export function currentStep(sitting: Sitting): Step | undefined {
  const roomCase = sitting.stage === 'choose' || sitting.stage === 'revealed' ? currentCase(sitting) : undefined;
  return roomCase && runOf(roomCase).steps[sitting.step];
}

/** Which of a case's questions the room votes on: all, or those that the session names. */
export const isAsked = ({ ask }: Pick<Sitting, 'ask'>, question: QuestionId): boolean => !ask || ask.includes(question);

/** What the room has done with a case. */
export const recordOf = ({ records }: Pick<Sitting, 'records'>, id: string): CaseRecord =>
  Object.hasOwn(records, id) ? records[id]! : emptyRecord;

/** The hands for a question of a case. */
export const handsAt = (sitting: Pick<Sitting, 'records'>, id: string, question: QuestionId): Hands =>
  recordOf(sitting, id).hands[question] ?? noHands;
