import type { Answers, Flow } from './flow.ts';
import type { OutcomeId, QuestionId } from './ids.gen.ts';
import type { Result } from './plan.ts';
import { replay } from './replay.ts';
import type { Replay, Skips } from './replay.ts';

/** What holds of the pupil and of the one who asks, whatever the concern: said once, never asked again. */
const ofThePupil: readonly QuestionId[] = [
  'misstanke',
  'akut-fara',
  'alder',
  'redan-anmalt',
  'narstaende',
  'oro-slag',
  'roll',
  'huvudman',
  'vardnad',
  'skolform',
  'myndig',
  'arskurs',
  'omfattning',
  'monster',
  'utredd',
  'mer-an-franvaro',
  'resa',
  'vardbehov',
  'sip-provad',
  'samtycke-till-sip',
  'soc-utredning',
  'familjens-vilja',
  'samtycke-till-insats',
  'samtycke-till-delning',
  'utredning-beslutad',
  'besked',
  'nytt-efter-anmalan',
];

/** Roads that say: do this now. The next concern is asked about when it is done. */
const done: Readonly<Partial<Record<OutcomeId, Answers>>> = {
  'larma-112': { 'akut-fara': 'nej' },
  'akut-suicidrisk': { 'akut-fara': 'nej' },
  orosanmalan: { 'redan-anmalt': 'ja' },
  'orosanmalan-utan-att-forvarna': { 'redan-anmalt': 'ja' },
};

/**
 * What is known when the next concern is asked about: nothing is asked twice, and what was said in the gate holds.
 * Later results win where two differ; what a road of the gate said is taken as done.
 * Age is carried both ways: of age in one question is of age in the other.
 */
export function carry(results: readonly Result[]): Answers {
  const known = results.flatMap(({ outcome, answers }) => [
    ...ofThePupil.flatMap((question) => (answers[question] ? [[question, answers[question]]] : [])),
    ...(answers.alder === '18-plus' ? [['myndig', 'ja']] : answers.alder ? [['myndig', 'nej']] : []),
    ...(answers.myndig === 'ja' ? [['alder', '18-plus']] : []),
    ...Object.entries((answers['akut-fara'] ?? 'nej') !== 'nej' || answers['redan-anmalt'] ? (done[outcome] ?? {}) : {}),
  ]);
  return Object.fromEntries(known) as Answers;
}

/** Where the next concern begins: its run from `arende`, with what is known filled in where the flow asks for it. */
export const begin = (flow: Flow, results: readonly Result[], arende: NonNullable<Answers['arende']>, skips?: Skips): Replay =>
  replay(flow, { ...carry(results), arende }, undefined, skips);
