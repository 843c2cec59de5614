import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { findFirefox } from '../../src/build/tools/engines.ts';
import { findChromiumWindow } from '../../src/build/tools/orca.ts';
import { until } from '../engines/until.ts';
import '../machines/proof.ts';
import { sitDown } from './desk.ts';
import type { Desk, Heard } from './desk.ts';
import { parents, staff } from './runs.ts';
import { chromiumAt, firefoxAt } from './window.ts';
import type { Window } from './window.ts';

const base = inject('base');
/** How long (ms) a hand takes to what has just come up; a press before that is not taken (src/kit/one-gesture.ts). */
const hand = 450;
/** How long (ms) the reader may take on a busy machine before it is called silent. */
const patience = 25_000;

/** What was on the screen before and after an answer, and what was heard from the press until it was silent. */
interface Transition {
  readonly question: string;
  readonly answer: string;
  readonly before: string;
  readonly after: string;
  readonly heard: readonly Heard[];
}

/** Goes to an answer with the Tab key and presses Enter once it has been said, as someone who hears the page does. */
async function answerByEar(desk: Desk, window: Window, question: string, answer: string): Promise<Transition> {
  const heading = () => window.run<string>("return document.querySelector('main h1').textContent.trim()");
  const saysWhole = (words: string, from: number) => () =>
    desk
      .heard()
      .slice(from)
      .some(({ what, text }) => what === 'whole' && text.includes(words));
  const before = await heading();
  await new Promise((done) => setTimeout(done, hand));
  const isThere = () =>
    window.run<boolean>(
      'const { name, value } = document.activeElement; return name === arguments[0] && value === arguments[1]',
      question,
      answer,
    );
  const fromTab = desk.heard().length;
  for (let turns = 0; !(await isThere()); turns += 1) {
    if (turns > 60) throw new Error(`Tab kommer aldrig till ${question}: ${answer}`);
    desk.press('Tab');
    await new Promise((done) => setTimeout(done, 150));
  }
  const label = await window.run<string>('return document.activeElement.innerText.split("\\n")[0].trim()');
  await until(saysWhole(label, fromTab), `”${label}” sägs`, patience);
  await desk.quiet(600);
  const from = desk.heard().length;
  desk.press('Return');
  await until(
    () => window.run<boolean>("return !document.querySelector(`main button[name='${arguments[0]}']`)", question),
    `${question}: ${answer} tas emot`,
  );
  const after = await heading();
  // Where it is never said, that is what the test tells.
  await until(saysWhole(after, from), `”${after}” sägs`, patience).catch(() => undefined);
  await desk.quiet();
  return { question, answer, before, after, heard: desk.heard().slice(from) };
}

/** What is wrong with what was heard; nothing when the new heading was said whole and the old one not at all. */
function faultsOf({ question, answer, before, after, heard }: Transition): readonly string[] {
  const says = (title: string, what?: Heard['what']) => heard.some((one) => (!what || one.what === what) && one.text.includes(title));
  return [
    before !== after && says(before) ? `säger den förra rubriken ”${before}”` : '',
    says(after, 'whole')
      ? ''
      : `säger inte hela ”${after}”, utan ${heard.map(({ what, text }) => `${what} ”${text}”`).join(', ') || 'ingenting'}`,
  ]
    .filter(Boolean)
    .map((fault) => `${question}: ${answer}: ${fault}`);
}

const lineOf = ({ question, answer, before, after, heard }: Transition) =>
  [
    `* **${question}: ${answer}**, ”${before}” → ”${after}”`,
    ...heard.filter(({ what }) => what !== 'begun').map(({ what, text }) => `  * ${what === 'cut' ? 'avbröts: ' : ''}${text}`),
  ].join('\n');

const windows: readonly (readonly [string, string | undefined, (desk: Desk, binary: string) => Promise<Window>])[] = [
  ['firefox', findFirefox(), firefoxAt],
  ['chromium', findChromiumWindow(), chromiumAt],
];

describe.each(windows)('with Orca, %s', (id, binary, openIn) => {
  let desk: Desk;
  let window: Window;
  const log: string[] = [];
  beforeAll(async () => {
    desk = await sitDown();
    window = await openIn(desk, binary!);
    log.push(`# ${desk.reader}, ${window.name}, ${new Date().toISOString().slice(0, 10)}`);
  });
  afterAll(async () => {
    mkdirSync('reports/orca', { recursive: true });
    writeFileSync(join('reports', 'orca', `${id}.md`), `${log.join('\n\n')}\n`);
    await window?.close();
    await desk?.close();
  });
  beforeEach(({ task }) => {
    task.meta.engine = `${desk.reader} med ${window.name}`;
  });

  it.each([...staff, ...parents])('says each new heading and never the one before: $name', async ({ name, address, answers }) => {
    // Nothing of the run before: to open the address that one is at counts as loading it anew, which keeps the run.
    await window.open(`${base}/om/`);
    await window.run('sessionStorage.clear()');
    await window.open(base + address);
    await until(() => window.run<boolean>("return 'vagvalReady' in window"), 'appen har tagit över', 40_000);
    const heard: Transition[] = [];
    for (const [question, answer] of Object.entries(answers)) heard.push(await answerByEar(desk, window, question, answer));
    log.push(`## ${name}`, heard.map(lineOf).join('\n'));
    expect(heard.flatMap(faultsOf)).toEqual([]);
  });
});
