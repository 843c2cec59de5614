import { ahead } from '../../machines/ahead.ts';
import type { Flow } from '../../machines/flow.ts';
import { flows } from '../../machines/index.ts';
import { offeredAt, replay } from '../../machines/replay.ts';
import { bringRest } from './needs.ts';
import { flowOf } from './routes.ts';
import type { Route } from './routes.ts';
import { bringTypeface } from './typeface.ts';
import { whenIdle } from './when-idle.ts';

/** What a page needs further on, fetched and worked out while the user reads; what cannot be fetched now is left out. */
export function prepare(route: Route): void {
  bringTypeface();
  const flow = flowOf(route);
  if (flow) lookAhead(flows[flow]);
  void bringRest(route)
    .then(() => import('./pwa.ts'))
    .then(({ registerOffline }) => registerOffline())
    .catch(() => undefined);
}

// How many questions may be left is worked out once for all of them, not while the first one waits to be painted: one concern at a time.
function lookAhead(flow: Flow) {
  const { page: question } = replay(flow, {});
  const answers = [...offeredAt(flow, question)];
  const next = () => {
    const answer = answers.pop();
    if (!answer) return;
    const known = { [question]: answer };
    ahead(flow, replay(flow, known).page, known);
    whenIdle(next);
  };
  whenIdle(next);
}
