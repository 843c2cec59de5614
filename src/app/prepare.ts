import { ahead } from '../../machines/ahead.ts';
import type { Flow } from '../../machines/flow.ts';
import { flows } from '../../machines/index.ts';
import { offeredAt, replay } from '../../machines/replay.ts';
import { flowOf } from './routes.ts';
import type { Route } from './routes.ts';
import { whenIdle } from './when-idle.ts';

/** Works out, while the user reads, what a page needs further on. */
export function prepare(route: Route): void {
  const flow = flowOf(route);
  if (flow) lookAhead(flows[flow]);
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
