import type { FlowId } from '../../machines/index.ts';
import { flows } from '../../machines/index.ts';
import { replay } from '../../machines/replay.ts';
import type { Session } from '../../machines/session.machine.ts';
import { besideAt, hangsTogether } from '../../machines/several.ts';
import { isCount, isFlag, isNumber, isText, listOf, mapOf, oneOf, shape } from './shape.ts';

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
    const visit: unknown = JSON.parse(sessionStorage.getItem(keyOf(flow)) ?? 'null');
    if (isVisit(visit) && visit.session.flow === flow) return withBeside(visit);
  } catch {
    // Not even JSON.
  }
  forget(keyOf(flow));
  return undefined;
}

function forget(key: string) {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Blocked storage has nothing to forget.
  }
}

/** Where another page leaves the concern that the start is to begin with: in no address, and taken at once. */
export const entranceKey = 'vagval-borja';

/** The concern that was left for the start, once. */
export function takeEntrance(): string | null {
  try {
    return sessionStorage.getItem(entranceKey);
  } catch {
    return null;
  } finally {
    forget(entranceKey);
  }
}

/** Makes the tab forget everything, whichever part of the site has kept it. */
export function forgetTab(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Blocked storage has nothing to forget.
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

const visitShape = shape({
  run: isText,
  touched: isNumber,
  session: shape({
    flow: oneOf(...flowIds),
    // Answers that are no longer there are left out as the run is replayed.
    moves: listOf(mapOf(isText)),
    at: isCount,
    whereabouts: mapOf(isText),
  }),
});

/** True for a visit that is whole, whatever wrote it. */
export const isVisit = (value: unknown): value is Visit => visitShape(value) && isWhole((value as Visit).session);

const besideShape = mapOf(shape({ others: listOf(isCount), before: isCount, known: mapOf(isText), plan: isFlag, passed: listOf(isText) }));

/** The visit with what stands beside its moves; where that is missing, broken or of another version, each run stands alone. */
function withBeside(visit: Visit): Visit {
  const { session } = visit;
  return besideShape(session.beside) && hangsTogether(session) && plansHold(session)
    ? visit
    : { ...visit, session: { ...session, beside: {} } };
}

// A plan shows concerns that have ended. One that goes on again, with another version of the flow, would be shown nowhere.
const plansHold = (session: Session): boolean =>
  Object.entries(session.beside).every(
    ([move, { plan, others }]) => !plan || [Number(move), ...others].every((concern) => hasEnded(session, concern)),
  );

const hasEnded = (session: Session, move: number): boolean =>
  replay(flows[session.flow], session.moves[move]!, undefined, new Set(besideAt(session, move).passed)).outcome !== undefined;

// The first move is the start itself: without it there would be no way back there.
const isWhole = ({ moves: [first], moves, at }: Session) => first !== undefined && Object.keys(first).length === 0 && at < moves.length;
