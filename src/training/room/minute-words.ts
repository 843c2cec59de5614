import type { RoadId } from '../../../machines/ids.gen.ts';
import { groups, handsFor, total } from '../../../machines/room/hands.ts';
import type { CaseSummary, Split, Summary } from '../../../machines/room/summary.ts';
import type { Questions, Roads } from '../../content/parts.ts';
import type { TrainingCase } from '../../content/training.ts';
import { day, t } from '../../content/i18n.ts';
import { today } from '../../content/today.ts';
import type { Minute, MinuteCase, MinuteLabels } from './minutes.ts';
import { isTold, partingSentence } from './parting.ts';
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
  const trainingCase = cases.find((one) => one.id === id);
  return {
    title: trainingCase?.titel ?? id,
    minutes: inMinutes(spent),
    road: roads[outcome as RoadId].titel,
    alternatives: (trainingCase?.godtagbara ?? []).map(({ utfall, words }) => `${roads[utfall].titel}. ${words}`),
    questions: splits.filter(isCounted).map((split) => questionOf(split, questions)),
    uncounted: splits
      .filter((split) => !isCounted(split) && (split.shown || split.skipped))
      .map(({ question }) => questions[question].titel),
  };
}

const isCounted = ({ hands }: Split) => groups.some((group) => total(hands, group) > 0);

function questionOf(split: Split, questions: Questions): MinuteCase['questions'][number] {
  const question = questions[split.question];
  return {
    title: question.titel,
    answers: question.svar
      .map(({ id, text }) => ({ text, hands: groups.map((group) => handsFor(split.hands, group, id)), road: id === split.answer }))
      .filter(({ hands, road }) => road || hands.some((count) => count > 0)),
    parting: isTold(split) ? partingSentence(split, question) : undefined,
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
  uncounted: t('utb.minne.utan-rakning'),
  decisions: t('utb.minne.beslut'),
  noDecisions: t('utb.minne.inga-beslut'),
  yes: t('utb.minne.ja'),
});
