import type { EarlySession } from './visit.ts';

/** A visit as the tab remembers it, begun before the app had come. */
export interface EarlyVisit {
  readonly run: string;
  readonly session: EarlySession;
  readonly touched: number;
}

/** What answers the questions before the app has come, for the page's own script and for the app. */
export interface Early {
  /** Does what a tap asks for; false where only the app can, which the tap then waits for. */
  readonly tap: (button: HTMLButtonElement) => boolean;
  /** When the last tap was answered (ms since the page began). */
  readonly last: () => number;
  /** Something has been answered, and the app takes over where that is. */
  readonly begun: () => boolean;
  /** The questions have come to an end, and only the app can tell where. */
  readonly ended: () => boolean;
  /** Hands the page over. What is returned is the visit, where there is one; nothing is answered here after. */
  readonly handOver: () => EarlyVisit | undefined;
}

/** What the pages' own scripts know of each other. */
export interface EarlyWindow {
  vagvalEarly?: Early;
  /** One gesture gives one answer already (src/kit/one-gesture.ts). */
  readonly vagvalGuarded?: boolean;
  /** What was tapped that only the app can do, and that it does when it has come. */
  vagvalTap?: HTMLButtonElement | undefined;
  /** Fetches the app now, rather than when the page is at rest (index.html). */
  readonly vagvalLoad?: () => void;
  /** Says that what was tapped does not come, or what is `waits` for without a tap (index.html). */
  readonly vagvalLate?: (waits: boolean) => void;
}
