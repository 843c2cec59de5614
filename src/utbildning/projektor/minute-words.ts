import { groups, handsFor } from '../../../machines/room/hands.ts';
import type { CaseSummary, Split, Summary } from '../../../machines/room/summary.ts';
import type { Questions, Roads } from '../../content/parts.ts';
import type { TrainingCase } from '../../content/types.ts';
import { day, t } from '../../i18n.ts';
import { today } from '../../content/today.ts';
import { wordsOf } from './html-text.ts';
import type { Minute, MinuteCase, MinuteLabels } from './minutes.ts';
import { partingSentence } from './parting.ts';
import { itemText } from './take-home.ts';

/** What the words of a minute are taken from. */
export interface Words {
  readonly cases: readonly TrainingCase[];
  readonly questions: Questions;
  readonly roads: Roads['roads'];
}

/** A session's ids and numbers in words. */
export function minuteOf(summary: Summary, words: Words): Minute {
  return {
    date: day(today(summary.began === undefined ? undefined : new Date(summary.began))),
    minutes: inMinutes(summary.duration),
    groups: groups.map((group) => t(`utb.projektor.${group}`)),
    cases: summary.cases.map((one) => caseOf(one, words)),
    decisions: summary.takenHome.flatMap((item) => itemText(item, words.cases) ?? []),
  };
}

function caseOf({ id, outcome, splits, spent }: CaseSummary, { cases, questions, roads }: Words): MinuteCase {
  const found = cases.find((one) => one.id === id);
  return {
    title: found?.titel ?? id,
    minutes: inMinutes(spent),
    road: roads[outcome].titel,
    alternatives: (found?.godtagbara ?? []).map(({ utfall, varfor }) => `${roads[utfall].titel}. ${wordsOf(varfor)}`),
    questions: splits.filter(({ shown, skipped, hands }) => shown || skipped || groups.some((group) => Object.keys(hands[group]).length > 0)).map((split) => questionOf(split, questions)),
  };
}

function questionOf(split: Split, questions: Questions): MinuteCase['questions'][number] {
  const question = questions[split.question];
  return {
    title: question.titel,
    answers: question.svar.map(({ id, text }) => ({ text, hands: groups.map((group) => handsFor(split.hands, group, id)), road: id === split.answer })),
    parting: split.parting === 'choice' || split.parting === 'weight' ? partingSentence(split, question) : undefined,
    skipped: split.skipped,
  };
}

const inMinutes = (ms: number) => Math.max(0, Math.round(ms / 60_000));

/** The fixed words of a minute. */
export const minuteLabels = (): MinuteLabels => ({
  title: t('utb.minne.rubrik'),
  nameless: t('utb.minne.namnlost'),
  date: t('utb.minne.datum'),
  length: t('utb.minne.tid'),
  minutes: t('utb.minne.minuter'),
  case: t('utb.minne.fall'),
  question: t('utb.minne.fraga'),
  answer: t('utb.minne.svar'),
  road: t('utb.minne.vag'),
  alternatives: t('utb.minne.godtagbart'),
  byRoad: t('utb.minne.vagens-svar'),
  apart: t('utb.minne.isar'),
  skipped: t('utb.minne.overhoppad'),
  decisions: t('utb.minne.beslut'),
  noDecisions: t('utb.minne.inga-beslut'),
  yes: t('utb.minne.ja'),
});
