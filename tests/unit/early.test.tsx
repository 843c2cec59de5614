import { renderToString } from 'react-dom/server';
import { createActor } from 'xstate';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { personal } from '../../machines/personal.machine.ts';
import { replay } from '../../machines/replay.ts';
import { fresh, session as sessionMachine } from '../../machines/session.machine.ts';
import type { SessionEvent } from '../../machines/session.machine.ts';
import { walk } from '../../machines/table.ts';
import { earlyTexts } from '../../src/build/site/early.ts';
import { treesOf } from '../../src/build/site/tree.ts';
import { draw } from '../../src/early/draw.ts';
import type { Tree } from '../../src/early/texts.ts';
import { answered, changed, gone, none } from '../../src/early/visit.ts';
import { QuestionPage } from '../../src/kit/run/QuestionPage.tsx';
import { RunNav } from '../../src/kit/run/RunNav.tsx';
import { provide } from '../../src/content/store.ts';
import { writeFor } from '../../src/content/today.ts';
import { compileAllDays } from '../../src/build/compiler/compile.ts';
import { paths } from '../../src/build/paths.ts';
import { content, today } from '../content/compiled.ts';
import { positionsOf } from '../machines/runs.ts';

const all = compileAllDays({ root: paths.content, statutes: paths.statutes, today });
// As it travels.
const texts = JSON.parse(JSON.stringify(earlyTexts(all))) as ReturnType<typeof earlyTexts>;
const nothing = () => undefined;

let high = true;
beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: high }));
  writeFor(today);
  provide({ questions: content.questions });
});

/** What the app writes where these answers lead. */
function byReact(answers: object): readonly Tree[] {
  const position = replay(personal, answers);
  return treesOf(
    renderToString(
      <>
        <QuestionPage flow={personal} position={position} answer={nothing} change={nothing} />
        <RunNav back={nothing} clear={nothing} />
      </>,
    ),
  );
}

// An attribute may stand anywhere in its tag.
const inOrder = (tree: Tree): Tree => {
  if (typeof tree === 'string') return tree;
  const [tag, attributes, ...children] = tree;
  const sorted = attributes && Object.fromEntries(Object.entries(attributes).toSorted(([a], [b]) => a.localeCompare(b)));
  return [tag, sorted, ...children.map(inOrder)];
};

describe('a question drawn before the app has come', () => {
  // What is drawn depends on the question, on how many came before it, and on what the answers were, one marker each.
  const shown = new Map(
    positionsOf(personal)
      .filter(({ page, ways, answers }) => ways.length > 0 && page !== 'arende' && Object.keys(answers).length > 0)
      .flatMap((position) => [
        [`${position.page} ${Object.keys(position.answers).length}`, position] as const,
        [Object.entries(position.answers).at(-1)!.join(), position] as const,
      ]),
  );

  it.each([true, false])('is to the letter what the app writes, in a window that is high: %s', (isHigh) => {
    high = isHigh;
    expect(shown.size).toBeGreaterThan(200);
    for (const { answers } of shown.values()) {
      const drawn = draw(texts, walk(texts.table, answers), { day: today, high: isHigh });
      expect(drawn.map(inOrder)).toEqual(byReact(answers).map(inOrder));
    }
  });
});

describe('a visit begun before the app has come', () => {
  const pick = fc.nat({ max: 10_000 });
  const move = fc.record({ kind: fc.constantFrom('answer', 'answer', 'answer', 'answer', 'change', 'go'), pick });

  it('is move by move what the session machine makes of the same taps', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const actor = createActor(sessionMachine, { input: fresh('personal') }).start();
        let early = none;
        for (const { kind, pick: chosen } of moves) {
          const position = walk(texts.table, early.moves[early.at]!);
          const offered = texts.table.answers[texts.table.pages.indexOf(position.page)]!;
          if (kind === 'go') {
            const at = chosen % (early.moves.length + 1);
            early = gone(early, at);
            actor.send({ type: 'GO', at });
          } else if (kind === 'change' && position.steps.length > 0) {
            const [question] = position.steps[chosen % position.steps.length]!;
            early = changed(early, question);
            actor.send({ type: 'CHANGE', question } as SessionEvent);
          } else if (offered.length > 0) {
            const answer = offered[chosen % offered.length]!;
            early = answered(texts.table, early, position.page, answer);
            actor.send({ type: 'ANSWER', question: position.page, answer } as SessionEvent);
          }
          expect(early).toEqual(actor.getSnapshot().context);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('HTML as data is the same HTML, and what does not hang together stops the build', () => {
  expect(treesOf('<p>a &amp; <a href="/x" lang="en">b</a><br>c</p><p>d</p>')).toEqual([
    ['p', 0, 'a & ', ['a', { href: '/x', lang: 'en' }, 'b'], ['br', 0], 'c'],
    ['p', 0, 'd'],
  ]);
  expect(() => treesOf('<p>a')).toThrow('inte går ihop');
  expect(() => treesOf('<p>&hejsan;</p>')).toThrow('okänt tecken');
});
