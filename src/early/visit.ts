import { walk } from '../../machines/table.ts';
import type { Given, Table, Walked } from '../../machines/table.ts';

/** What stands beside each move, as machines/several.ts has it: here always a single concern. */
const alone = { others: [], before: 0, known: {}, plan: false, passed: [] } as const;

/** A visit before the app has come, in the shape that the tab remembers (src/session/storage.ts). */
export interface EarlySession {
  readonly flow: 'personal';
  readonly moves: readonly Given[];
  readonly at: number;
  readonly beside: Readonly<Record<number, typeof alone>>;
  readonly whereabouts: Readonly<Record<string, never>>;
}

/** A visit that has not begun. */
export const none: EarlySession = { flow: 'personal', moves: [{}], at: 0, beside: {}, whereabouts: {} };

/** Where the visit stands. */
export const positionOf = (table: Table, { moves, at }: EarlySession): Walked => walk(table, moves[at]!);

/** The visit with a question answered: what the new answer takes off the path is dropped. */
export const answered = (table: Table, session: EarlySession, question: string, answer: string): EarlySession =>
  moved(session, Object.fromEntries(walk(table, { ...session.moves[session.at]!, [question]: answer }).steps));

/** The visit with a question asked anew. What was answered after it is kept until it has been answered. */
export const changed = (session: EarlySession, question: string): EarlySession =>
  moved(session, Object.fromEntries(Object.entries(session.moves[session.at]!).filter(([asked]) => asked !== question)));

/** The visit at another of its moves; where it has no such move, as it is. */
export const gone = (session: EarlySession, at: number): EarlySession => (at in session.moves ? { ...session, at } : session);

const moved = (session: EarlySession, answers: Given): EarlySession => {
  const at = session.at + 1;
  return { ...session, moves: [...session.moves.slice(0, at), answers], at, beside: { ...session.beside, [at]: alone } };
};
