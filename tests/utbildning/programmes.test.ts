import { expect, it } from 'vitest';
import { roomAfter } from '../../machines/room.machine.ts';
import type { Move } from '../../machines/room/moves.ts';
import { content } from '../content/compiled.ts';

const { programmes, cases } = content.training;

/** How a programme goes from its beginning to its minute: the presses on "Vidare", and the votes. */
function played(fall: readonly string[], ask: (typeof programmes)[number]['ask']) {
  const chosen = fall.map((id) => cases.find((trainingCase) => trainingCase.id === id)!).map(({ id, svar }) => ({ id, svar }));
  const moves: Move[] = [{ type: 'BEGIN', cases: chosen, ...(ask && { ask }), minutes: 3, at: 0 }];
  let votes = 0;
  for (let room = roomAfter(moves); room.now.stage !== 'minutes'; room = roomAfter(moves)) {
    moves.push({ type: 'ADVANCE', at: moves.length });
    votes += Number(roomAfter(moves).now.stage === 'choose');
  }
  return { presses: moves.length - 1, votes };
}

// A vote with hands and its two screens takes about two minutes, and a story one; the rest is talk, which is what the time is for.
it.each(programmes)('$titel leaves half of its $minuter minutes to talk', ({ fall, ask, minuter }) => {
  const { votes } = played(fall, ask);
  expect(votes * 2 + fall.length).toBeLessThanOrEqual(minuter / 2);
});

it('the short one takes as many presses as it says', () => {
  const short = programmes.find(({ id }) => id === 'korta-passet')!;
  const { presses, votes } = played(short.fall, short.ask);
  expect(votes).toBe(3);
  expect(short.upplagg).toContain(`${presses} tryck på Vidare`);
});
