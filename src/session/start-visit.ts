import type { FlowId } from '../../machines/index.ts';
import { expired, forget, remembered } from './storage.ts';
import type { Visit } from './storage.ts';
import { newVisit, placed } from './useSession.ts';

/** How a page begins: the visit that the tab remembers, or a new one, and whether an old one was left too long. */
export interface Beginning {
  readonly visit: Visit;
  readonly resumed: boolean;
  readonly wiped: boolean;
}

/** The visit to begin a page with, where it stands on this history entry. */
export function beginning(flow: FlowId): Beginning {
  const kept = remembered(flow);
  const wiped = kept !== undefined && expired(kept);
  if (wiped) forget(flow);
  const resumed = kept !== undefined && !wiped;
  return { visit: resumed ? placed(kept, history.state) : newVisit(flow), resumed, wiped };
}
