import type { FlowId } from '../../machines/index.ts';
import { flows } from '../../machines/index.ts';
import type { Session } from '../../machines/session.machine.ts';

/** A visit as the tab remembers it: which one, what has been done, and when the site was last used (ms since 1970). */
export interface Visit {
  readonly run: string;
  readonly session: Session;
  readonly touched: number;
}

/** Where the tab's memory of a flow's visit stands in sessionStorage. */
export const keyOf = (flow: FlowId): string => `vagval-svar-${flow}`;
const wipedKey = 'vagval-rensat';
const flowIds = Object.keys(flows) as FlowId[];

/** The visit that this tab remembers. Storage that is broken, blocked or from another version gives none. */
export function remembered(flow: FlowId): Visit | undefined {
  try {
    const visit = JSON.parse(sessionStorage.getItem(keyOf(flow)) ?? 'null') as Visit | null;
    return visit && isVisit(visit) && visit.session.flow === flow ? visit : undefined;
  } catch {
    return undefined;
  }
}

/** Every visit that this tab remembers. */
export const allRemembered = (): readonly Visit[] => flowIds.flatMap((flow) => remembered(flow) ?? []);

/** Lets the tab remember a visit. False where storage is blocked or full: the visit lives in memory only. */
export function remember(visit: Visit): boolean {
  try {
    sessionStorage.setItem(keyOf(visit.session.flow), JSON.stringify(visit));
    sessionStorage.removeItem(wipedKey);
    return true;
  } catch {
    return false;
  }
}

/** Makes the tab forget everything that has been answered in it; `told` when the user is to be told at the next start. */
export function forgetAll(told = false): void {
  try {
    for (const flow of flowIds) sessionStorage.removeItem(keyOf(flow));
    if (told) sessionStorage.setItem(wipedKey, '1');
    else sessionStorage.removeItem(wipedKey);
  } catch {
    // Blocked storage has nothing to forget.
  }
}

/** True when what this tab remembered has been wiped for having been left alone, and nothing has been answered since. */
export function wasWiped(): boolean {
  try {
    return sessionStorage.getItem(wipedKey) !== null;
  } catch {
    return false;
  }
}

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
