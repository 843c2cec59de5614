import type { Answers } from '../../../machines/flow.ts';
import { flows } from '../../../machines/index.ts';
import { next, offered, replay } from '../../../machines/replay.ts';
import type { Snapshot } from '../../../machines/replay.ts';

/** Where the poster's rows begin: a question of secrecy, and nothing that suggests harm. With a suspicion the only row is: report. */
export const secrecy = { arende: 'sekretess', misstanke: 'nej' } as const satisfies Answers;

/** Every run through the section on secrecy from there. */
export const posterRuns = (): readonly Answers[] => runsFrom(replay(flows.personal, secrecy).snapshot);

/** A run as one word, whatever the order of its answers. */
export const runKey = (answers: Answers): string =>
  Object.entries(answers)
    .map((entry) => entry.join('='))
    .toSorted((a, b) => a.localeCompare(b))
    .join('&');

function runsFrom(place: Snapshot): readonly Answers[] {
  if (place.status === 'done') return [place.context.answers];
  return offered(place).flatMap((answer) => runsFrom(next(flows.personal, place, answer)));
}
