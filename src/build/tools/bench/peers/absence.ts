import { flows } from '../../../../../machines/index.ts';
import type { AnswerId, Answers, Condition, PageId } from '../../../../../machines/flow.ts';
import { firstPage, waysFrom, wayTaken } from '../../../../../machines/graph.ts';
import type { Edge } from '../../../../../machines/graph.ts';
import type { QuestionId, RoadId } from '../../../../../machines/ids.gen.ts';
import { withoutPlaces } from '../../../../content/place-words.ts';
import type { Html } from '../../../../content/types.ts';
import type { Content } from '../../../compiler/compile.ts';

/** The staff flow from the concern "absence" on, as data that any tool can be given. All texts are plain text. */
export interface AbsenceFlow {
  /** The first question first, and each after all that lead to it. */
  readonly questions: readonly AskedQuestion[];
  readonly roads: readonly EndRoad[];
}

/** A question with its answers and where each leads. */
export interface AskedQuestion {
  readonly id: QuestionId;
  readonly title: string;
  readonly intro: string;
  readonly answers: readonly {
    readonly id: AnswerId;
    readonly text: string;
    readonly help: string;
    /** Of which one is open; none where the answer is another concern. */
    readonly ways: readonly Way[];
  }[];
}

/** One way on from an answer, and what must have been answered before; without `when` it is always open. */
export interface Way {
  readonly to: PageId;
  readonly when?: Condition;
}

/** A road as its first screen has it where no municipality is chosen. */
export interface EndRoad {
  readonly id: RoadId;
  readonly label: string;
  readonly title: string;
  readonly line: string;
  /** Pairs of a word and what it says: when, who. */
  readonly facts: readonly (readonly [term: string, text: string])[];
  readonly nextTitle: string;
  readonly who: string;
  readonly step: string;
  readonly contact: readonly [term: string, text: string];
  /** To whom, and the words. */
  readonly say?: readonly [to: string, text: string];
}

/** The one answer to the first question that is walked on from. */
export const concern = { question: 'arende', answer: 'franvaro' } as const;

/** Reads the flow and its words from the machine and from `content/`. */
export function absenceFlow({ questions, roads, strings }: Pick<Content, 'questions' | 'roads' | 'strings'>): AbsenceFlow {
  const taken = edgesTaken();
  const pages = inOrder(taken);
  return {
    questions: pages
      .filter((page): page is QuestionId => page in questions)
      .map((id) => {
        const { titel, ingress, svar } = questions[id];
        const answers = svar.map((answer) => ({
          id: answer.id,
          text: answer.text,
          help: answer.hjalp ?? '',
          ways: waysOf(taken.get(id)?.get(answer.id)),
        }));
        return { id, title: titel, intro: asText(ingress), answers };
      }),
    roads: pages.filter((page): page is RoadId => !(page in questions)).map((id) => endRoad(roads[id], strings)),
  };
}

function endRoad(
  { id, titel, titelUtanLokalt, ingress, nar, vem, kontakt, steg, say }: Content['roads'][RoadId],
  strings: Content['strings'],
) {
  const step = steg[0]!;
  return {
    id: id as RoadId,
    label: strings['resultat.din-vag']!,
    title: titelUtanLokalt ?? titel,
    line: asText(ingress.first),
    facts: [
      [strings['resultat.nar']!, nar],
      [strings['resultat.vem']!, vem],
    ],
    nextTitle: strings['resultat.nasta']!,
    who: `${step.vem} · ${step.nar}`,
    step: asText(withoutPlaces(step.gor)),
    contact: [strings['resultat.kontakt']!, asText(`${withoutPlaces(kontakt.first)} ${withoutPlaces(kontakt.more)}`)],
    ...(say && { say: [say.to, asText(withoutPlaces(say.text))] }),
  } as const satisfies EndRoad;
}

type Taken = Map<QuestionId, Map<AnswerId, Set<Edge>>>;

/** Every edge that some run with the concern takes, by question and answer. */
function edgesTaken(): Taken {
  const flow = flows.personal;
  const taken: Taken = new Map();
  const visit = (page: PageId, answers: Answers) => {
    for (const answer of waysFrom(flow, page).keys()) {
      if (page === concern.question && answer !== concern.answer) continue;
      const edge = wayTaken(flow, page, answer, answers);
      if (!edge) throw new Error(`${page}: ${answer} leads nowhere after ${JSON.stringify(answers)}`);
      const ofPage = taken.get(page as QuestionId) ?? new Map<AnswerId, Set<Edge>>();
      taken.set(page as QuestionId, ofPage.set(answer, (ofPage.get(answer) ?? new Set()).add(edge)));
      visit(edge.to, { ...answers, [page]: answer });
    }
  };
  visit(firstPage(flow), {});
  return taken;
}

const waysOf = (edges: ReadonlySet<Edge> | undefined): readonly Way[] => {
  const ways = [...(edges ?? [])];
  // A condition that only other concerns can fail decides nothing here.
  return ways.length === 1 ? [{ to: ways[0]!.to }] : ways.map(({ to, when }) => ({ to, ...(when && { when }) }));
};

/** The pages so that each comes after all that lead to it. */
function inOrder(taken: Taken): readonly PageId[] {
  const done = new Set<PageId>();
  const visit = (page: PageId) => {
    if (done.has(page)) return;
    for (const edges of taken.get(page as QuestionId)?.values() ?? []) for (const { to } of edges) visit(to);
    done.add(page);
  };
  visit(firstPage(flows.personal));
  return [...done].toReversed();
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0', shy: '\u00AD' };

/** Our own HTML as text: the words without their marks. */
function asText(html: Html): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => {
      if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
      const character = entities[name];
      if (character === undefined) throw new Error(`no character is known for ${whole}`);
      return character;
    })
    .replaceAll(/\s+/g, ' ')
    .trim();
}
