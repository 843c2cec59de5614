import { describe, expect, it } from 'vitest';
import { adviceBeside } from '../../machines/advice.ts';
import type { BesideId } from '../../machines/advice.ts';
import { homeMayBeTheDanger, keepsHomeOut, turnsToHome } from '../../machines/home.ts';
import { personal } from '../../machines/personal.machine.ts';
import { answerLine } from '../../src/content/answer-line.ts';
import { asOf } from '../../src/content/as-of.ts';
import { wholeOf } from '../../src/content/opening.ts';
import type { Road } from '../../src/content/types.ts';
import { runsOf } from '../machines/runs.ts';
import type { Run } from '../machines/runs.ts';
import { read } from './as-read.ts';
import { content, today } from './compiled.ts';

const now = asOf(content, today);
const roads = Object.values(now.roads);
const roadOf = (id: BesideId): Road => now.roads[id];

const plain = (html = '') =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

// "Ring hem", "Prata med vårdnadshavarna", "Berätta öppet för vårdnadshavarna": said to the reader, about the home itself.
const toTheHome =
  /\b(?:ring|kontakta|prata med|tala med|informera|fråga|berätta(?: också| öppet)*(?: för)?|nå) (?:hem|hemmet|hemma|vårdnadshavar\w*|föräld\w+|familjen|mamma|pappa)(?![\wåäö])/i;
const isRefused = /(?<![\wåäö])(?:inte|inget|aldrig|ingen|förrän)(?![\wåäö])/i;
const sendsHome = (html: string | undefined) =>
  plain(html)
    .split(/(?<=[.!?]) /)
    .some((sentence) => toTheHome.test(sentence) && !isRefused.test(sentence));

describe('machines/home.ts and the texts say the same of a road', () => {
  it('turns to the home exactly where the text says hem: ja', () => {
    expect(turnsToHome.toSorted()).toEqual(
      roads
        .filter(({ hem }) => hem)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('keeps the home out only where no step turns to it', () => {
    const wrong = keepsHomeOut.filter((id) => roadOf(id).hem || roadOf(id).steg.some(({ hem }) => hem));
    expect(wrong).toEqual([]);
  });

  it('marks every step that sends somebody to the home, so that the screen can hold it back', () => {
    const found = roads.flatMap(({ id, steg }) => steg.map((step) => ({ id, ...step }))).filter(({ gor }) => sendsHome(read(gor)));
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(({ hem }) => !hem).map(({ id, gor }) => `${id}: ${plain(read(gor))}`)).toEqual([]);
  });
});

describe('4 when someone close may be the danger, what is seen tells nobody to talk to the home first', () => {
  const close = runsOf(personal).filter(({ answers: { narstaende } }) => narstaende === 'ja' || narstaende === 'vet-inte');
  // Runs that show the same texts with the same first line are one to the reader.
  const shown = new Map<string, Run>();
  for (const run of close) {
    const { forst, parallellt, darefter } = adviceBeside(run.outcome, run.answers);
    const line = answerLine(roadOf(run.outcome as BesideId).answersTheQuestion, run.answers)?.text;
    shown.set([run.outcome, forst, parallellt, darefter, line].join('|'), run);
  }
  const results = [...shown.values()];

  it('is about many results', () => expect(results.length).toBeGreaterThan(60));

  it('stands in no first line, whatever the road', { meta: { rule: 'narstaende-orden', shows: 'holds', unit: 'results' } }, ({ task }) => {
    task.meta.over = results.length;
    const wrong = results.filter((run) => sendsHome(answerLine(roadOf(run.outcome as BesideId).answersTheQuestion, run.answers)?.text));
    expect(wrong.map(({ outcome, answers }) => ({ outcome, answers }))).toEqual([]);
  });

  it('stands nowhere in what comes first', { meta: { rule: 'narstaende-orden', shows: 'holds', unit: 'results' } }, ({ task }) => {
    task.meta.over = results.length;
    const wrong = results.flatMap(({ outcome, answers }) => {
      const first = adviceBeside(outcome, answers).forst.find((id) => keepsHomeOut.includes(id)) ?? (outcome as BesideId);
      const { titel, say, ingress, steg } = roadOf(first);
      const said = [titel, wholeOf(ingress), ...steg.flatMap(({ gor, mer }) => [read(gor), read(mer)])];
      if (say?.home) return [`${outcome}: ${first}: ${read(say.text)}`];
      return said.filter((text) => sendsHome(text)).map((text) => `${outcome}: ${first}: ${plain(text)}`);
    });
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('comes first in every result that has a step at home', () => {
    const wrong = results.filter(({ outcome, answers }) => {
      const { forst, parallellt, darefter } = adviceBeside(outcome, answers);
      const atHome = [outcome as BesideId, ...parallellt, ...darefter].some((id) => roadOf(id).hem);
      return atHome && !keepsHomeOut.includes(outcome as BesideId) && !forst.some((id) => keepsHomeOut.includes(id));
    });
    expect(wrong.map(({ outcome, answers }) => ({ outcome, answers }))).toEqual([]);
  });

  it('is known to the machine in every one of them', () => {
    expect(results.filter(({ outcome, answers }) => !homeMayBeTheDanger(outcome, answers))).toEqual([]);
  });
});

it('knows the words for it when it sees them', { meta: { rule: 'narstaende-orden', shows: 'can-fail', unit: 'results' } }, ({ task }) => {
  const wrong = ['Ring hem i dag.', 'Prata med vårdnadshavarna om det.', 'Berätta öppet för vårdnadshavarna att du anmäler.'];
  task.meta.over = wrong.length;
  expect(wrong.filter((text) => !sendsHome(text))).toEqual([]);
  expect(
    ['Säg inget hemma.', 'Fråga socialtjänsten vad vårdnadshavarna får veta.', 'Prata inte med föräldrarna.'].filter((text) =>
      sendsHome(text),
    ),
  ).toEqual([]);
});
