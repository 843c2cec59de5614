import type { FlowId } from '../../machines/index.ts';
import { flows } from '../../machines/index.ts';
import type { Session } from '../../machines/session.machine.ts';

/** A visit as the tab remembers it: which one, what has been done, and when it was last touched (ms since 1970). */
export interface Visit {
  readonly run: string;
  readonly session: Session;
  readonly touched: number;
}

const keyOf = (flow: FlowId) => `vagval-svar-${flow}`;

/** A visit left alone for this long is wiped (ms): a shared computer must not show the last user's answers. */
export const idleLimit = 30 * 60 * 1000;

/** True when a visit has been left alone too long. */
export const expired = ({ touched }: Pick<Visit, 'touched'>, now = Date.now()): boolean => now - touched > idleLimit;

/** The visit that this tab remembers. Storage that is broken, blocked or from another version gives none. */
export function remembered(flow: FlowId): Visit | undefined {
  try {
    const visit = JSON.parse(sessionStorage.getItem(keyOf(flow)) ?? 'null') as Visit | null;
    return visit && isVisit(visit) && visit.session.flow === flow ? visit : undefined;
  } catch {
    return undefined;
  }
}

/** Lets the tab remember a visit. Where storage is blocked the visit lives in memory only. */
export function remember(visit: Visit): void {
  try {
    sessionStorage.setItem(keyOf(visit.session.flow), JSON.stringify(visit));
  } catch {
    // Nothing to do: the run goes on in memory.
  }
}

/** Makes the tab forget a flow's visit. */
export function forget(flow: FlowId): void {
  try {
    sessionStorage.removeItem(keyOf(flow));
  } catch {
    // Blocked storage has nothing to forget.
  }
}

/** Makes the tab forget everything that has been answered in it. */
export const forgetAll = (): void => {
  for (const flow of Object.keys(flows)) forget(flow as FlowId);
};

const isVisit = ({ run, session, touched }: Visit) =>
  typeof run === 'string' &&
  typeof touched === 'number' &&
  session.flow in flows &&
  Array.isArray(session.moves) &&
  session.moves.every((answers) => typeof answers === 'object' && answers !== null) &&
  // The first move is the start itself: without it there would be no way back there.
  session.moves.length > 0 &&
  Object.keys(session.moves[0]).length === 0 &&
  session.at in session.moves &&
  typeof session.whereabouts === 'object' &&
  session.whereabouts !== null;
