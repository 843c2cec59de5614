import { useMemo } from 'react';
import type { AnswerId, Condition, PageId } from '../../../machines/flow.ts';
import { wanted } from '../../../machines/flow.ts';
import type { LagrumId } from '../../../machines/ids.gen.ts';
import type { FlowId } from '../../../machines/index.ts';
import type { MapEdge } from '../../../machines/map.ts';
import { usePart } from '../../content/store.ts';
import type { Question } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';

/** A road, as the map tells of it. */
export interface MapRoad {
  readonly namn: string;
  readonly titel: string;
  readonly lagrum: readonly LagrumId[];
  readonly utanLagrum?: string | undefined;
}

/** The words of a flow's questions and roads. */
export interface MapTexts {
  readonly question: (id: PageId) => Question;
  readonly road: (id: PageId) => MapRoad;
  readonly isQuestion: (id: PageId) => boolean;
  /** Where a road is read. */
  readonly addressOf: (id: PageId) => string;
  /** The short name of a page: what a question is about, or what a road is called. */
  readonly nameOf: (id: PageId) => string;
  /** What an answer's button says. */
  readonly answer: (question: PageId, answer: AnswerId) => string;
  /** ”Misstanke: Ja, Elevens ålder: Under 12 år”. */
  readonly earlier: (when: Condition) => string;
  /** What a line stands for: from where, to where, and after which answers. */
  readonly lineOf: (edge: Pick<MapEdge, 'from' | 'to'>, answers: readonly AnswerId[], conditional: boolean) => string;
}

/** The words for a map; nothing until they have been loaded. */
export function useMapTexts(flow: FlowId): MapTexts | undefined {
  const questions = usePart('questions');
  const roads = usePart('roads');
  const parents = usePart('foralder');
  return useMemo(() => {
    if (flow === 'personal') return questions && roads && textsOf(questions, roads.roads, '/vag/');
    return parents && textsOf(parents.questions, parents.roads, '/foralder/');
  }, [flow, questions, roads, parents]);
}

function textsOf(questions: Readonly<Record<string, Question>>, roads: Readonly<Record<string, MapRoad>>, base: string): MapTexts {
  const question = (id: PageId) => questions[id]!;
  const isQuestion = (id: PageId) => id in questions;
  const road = (id: PageId) => roads[id]!;
  const nameOf = (id: PageId) => (isQuestion(id) ? question(id).kort : road(id).namn);
  const said = (id: PageId, answer: AnswerId) => question(id).svar.find((one) => one.id === answer)!;
  const answer = (id: PageId, of: AnswerId) => said(id, of).text;
  return {
    question,
    road,
    isQuestion,
    addressOf: (id) => `${base}${id}/`,
    nameOf,
    answer,
    earlier: (when) =>
      wanted(when)
        .map(([id, accepted]) => `${question(id).kort}: ${accepted.map((one) => answer(id, one)).join(' / ')}`)
        .join(' · '),
    lineOf: ({ from, to }, answers, conditional) =>
      t(conditional ? 'karta.linje-om' : 'karta.linje', {
        fran: nameOf(from),
        till: nameOf(to),
        svar: answers.map((one) => answer(from, one)).join(' / '),
      }),
  };
}
