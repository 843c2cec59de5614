import type { FlowId } from '../../machines/index.ts';
import { fresh } from '../../machines/session.machine.ts';
import { marks } from './history.ts';
import { isCount } from './shape.ts';
import { remembered, wasWiped } from './storage.ts';
import type { Visit } from './storage.ts';

/** What a history entry holds: which visit and which move of it. Never an answer. */
interface Mark {
  readonly run: string;
  readonly at: number;
}

/** The history entries of a run. */
export const runMarks = marks<Mark>('vagval');

/** How a page begins: the visit that the tab remembers, or a new one, and whether an old one was left too long. */
export interface Beginning {
  readonly visit: Visit;
  readonly resumed: boolean;
  readonly wiped: boolean;
  /** The page has just come to where it is, and says so as after a tap. */
  readonly arrives?: boolean;
}

/** The visit to begin a page with, where it stands on this history entry: at its move, or at the start when the entry is another's. */
export function beginning(flow: FlowId): Beginning {
  const kept = remembered(flow);
  if (!kept) return { ...fromStart(flow), wiped: wasWiped() };
  const at = moveOf(runMarks.here(), kept.run, kept.session.moves.length) ?? 0;
  return { visit: { ...kept, session: { ...kept.session, at } }, resumed: true, wiped: false };
}

/** The move that a history entry shows of this run, which has so many; none where the entry is another's, or holds something else. */
export function moveOf(mark: unknown, run: string, moves: number): number | undefined {
  const { run: of, at } = (typeof mark === 'object' && mark !== null ? mark : {}) as Partial<Record<keyof Mark, unknown>>;
  return of === run && isCount(at) && (at as number) < moves ? (at as number) : undefined;
}

/** A new visit, with nothing before it. */
export const fromStart = (flow: FlowId): Beginning => ({
  visit: { run: crypto.randomUUID?.() ?? String(Math.random()), session: fresh(flow), touched: Date.now() },
  resumed: false,
  wiped: false,
});
