import { firstPage, pagesOf, wayTaken, waysFrom } from '../../../../machines/graph.ts';
import type { Beside } from '../../../../machines/advice.ts';
import type { AnswerId, Answers, Flow, PageId } from '../../../../machines/flow.ts';
import type { QuestionId } from '../../../../machines/ids.gen.ts';
import type { Machines } from './machines-at.ts';
import { runsIn } from './runs.ts';
import type { Run } from './runs.ts';

/** Runs told together: for each question the answers that any of them has. Every combination of those is one of the runs. */
export interface Row {
  readonly answers: readonly (readonly [question: string, answers: readonly string[]])[];
  readonly runs: number;
}

/** The position where two machines part: the answer after which they go on differently, and where to. */
export interface Parting {
  readonly question: string;
  readonly answer: string;
  readonly before: string;
  readonly after: string;
  readonly runs: number;
}

/** Runs with the same answers in both versions that end elsewhere now. */
export interface Moved {
  readonly from: string;
  readonly to: string;
  readonly runs: number;
  readonly rows: readonly Row[];
  readonly partings: readonly Parting[];
}

/** Runs that end as before, with other advice beside. */
export interface Readvised {
  readonly outcome: string;
  readonly lost: readonly Advice[];
  readonly got: readonly Advice[];
  readonly runs: number;
  readonly rows: readonly Row[];
}

/** A piece of advice and when it applies. */
export interface Advice {
  readonly role: keyof Beside;
  readonly id: string;
}

/** Why the answers of a run are no whole run in the other version. */
export type Why =
  /** It asks something more. */
  | { readonly kind: 'fragar'; readonly question: string }
  /** It does not offer an answer. */
  | { readonly kind: 'utan-svar'; readonly question: string; readonly answer: string }
  /** It does not ask a question that was answered. */
  | { readonly kind: 'fragar-inte'; readonly question: string };

/** Runs that only one of the versions has, and where the same answers can end in the other. */
export interface Alone {
  readonly outcome: string;
  readonly why: Why;
  readonly ends: readonly string[];
  readonly runs: number;
  readonly rows: readonly Row[];
}

/** What has changed in a conversation: runs in both versions that end elsewhere or have other advice, and runs in one of them only. */
export interface FlowChanges {
  readonly flow: string;
  readonly before: number;
  readonly after: number;
  /** Runs in both versions with the same end and the same advice. */
  readonly same: number;
  readonly moved: readonly Moved[];
  readonly readvised: readonly Readvised[];
  readonly gone: readonly Alone[];
  readonly added: readonly Alone[];
}

/** Walks every run of every conversation in both versions. A conversation that only one version has is left out of the list. */
export const outcomeChanges = (before: Machines, after: Machines): readonly FlowChanges[] =>
  Object.keys(after.flows).flatMap((id) => {
    const [old, now] = [before.flows[id], after.flows[id]];
    return old && now ? [changesIn(id, { flow: old, beside: before.beside }, { flow: now, beside: after.beside })] : [];
  });

interface Version {
  readonly flow: Flow;
  readonly beside: Machines['beside'];
}

function changesIn(id: string, old: Version, now: Version): FlowChanges {
  const [before, after] = [byAnswers(runsIn(old.flow)), byAnswers(runsIn(now.flow))];
  const moved = new Groups<Omit<Moved, 'runs' | 'rows' | 'partings'>>();
  const readvised = new Groups<Omit<Readvised, 'runs' | 'rows'>>();
  const gone = new Groups<Omit<Alone, 'runs' | 'rows'>>();
  const added = new Groups<Omit<Alone, 'runs' | 'rows'>>();
  let same = 0;
  for (const [key, run] of before) {
    const then = after.get(key);
    if (!then) gone.add({ outcome: run.outcome, ...elsewhere(now.flow, run.answers) }, run);
    else if (then.outcome !== run.outcome) moved.add({ from: run.outcome, to: then.outcome }, run);
    else {
      const [was, is] = [adviceOf(id, old, run), adviceOf(id, now, run)];
      const lost = was.filter((one) => !has(is, one));
      const got = is.filter((one) => !has(was, one));
      if (lost.length + got.length === 0) same += 1;
      else readvised.add({ outcome: run.outcome, lost, got }, run);
    }
  }
  for (const [key, run] of after) if (!before.has(key)) added.add({ outcome: run.outcome, ...elsewhere(old.flow, run.answers) }, run);

  return {
    flow: id,
    before: before.size,
    after: after.size,
    same,
    moved: moved.all().map(([what, runs]) => ({ ...what, ...told(runs), partings: partingsOf(old.flow, now.flow, runs) })),
    readvised: readvised.all().map(([what, runs]) => ({ ...what, ...told(runs) })),
    gone: gone.all().map(([what, runs]) => ({ ...what, ...told(runs) })),
    added: added.all().map(([what, runs]) => ({ ...what, ...told(runs) })),
  };
}

const told = (runs: readonly Run[]) => ({ runs: runs.length, rows: rowsOf(runs) });

// Another order of the same questions is the same run.
const keyOf = (answers: Answers) => JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)));
const byAnswers = (runs: readonly Run[]) => new Map(runs.map((run) => [keyOf(run.answers), run]));

const adviceOf = (flow: string, { beside }: Version, { outcome, answers }: Run): readonly Advice[] =>
  flow === 'personal' && beside
    ? Object.entries(beside(outcome, answers)).flatMap(([role, ids]) => ids.map((id) => ({ role: role as keyof Beside, id })))
    : [];
const has = (advice: readonly Advice[], { role, id }: Advice) => advice.some((other) => other.role === role && other.id === id);

/** Values with the runs they are true of, the most runs first. */
class Groups<T> {
  readonly #groups = new Map<string, readonly [T, Run[]]>();
  add(what: T, run: Run) {
    const key = JSON.stringify(what);
    const group = this.#groups.get(key) ?? ([what, []] as const);
    group[1].push(run);
    this.#groups.set(key, group);
  }
  all(): readonly (readonly [T, readonly Run[]])[] {
    return [...this.#groups.values()].toSorted(([, a], [, b]) => b.length - a.length);
  }
}

/** Why `answers` are no whole run of `flow`, and where they can end there, whatever is answered to what it asks more. */
function elsewhere(flow: Flow, answers: Answers): Pick<Alone, 'why' | 'ends'> {
  let why: Why | undefined;
  const ends = new Set<string>();
  const visit = (page: PageId, given: Answers) => {
    const ways = waysFrom(flow, page);
    if (ways.size === 0) {
      ends.add(page);
      const left = Object.keys(answers).find((question) => !(question in given));
      if (left) why ??= { kind: 'fragar-inte', question: left };
      return;
    }
    const said = answers[page as QuestionId];
    if (said === undefined) why ??= { kind: 'fragar', question: page };
    else if (!ways.has(said)) why ??= { kind: 'utan-svar', question: page, answer: said };
    for (const answer of said !== undefined && ways.has(said) ? [said] : ways.keys()) {
      const next = wayTaken(flow, page, answer, given);
      if (next) visit(next.to, { ...given, [page]: answer });
    }
  };
  visit(firstPage(flow), {});
  return { why: why!, ends: [...ends].toSorted() };
}

function partingsOf(old: Flow, now: Flow, runs: readonly Run[]): readonly Parting[] {
  const counts = new Map<string, number>();
  for (const { answers } of runs) {
    const key = JSON.stringify(partingOf(old, now, answers));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ ...(JSON.parse(key) as Omit<Parting, 'runs'>), runs: count }));
}

function partingOf(old: Flow, now: Flow, answers: Answers): Omit<Parting, 'runs'> {
  const given: Record<string, AnswerId> = {};
  let page = firstPage(old);
  for (;;) {
    const answer = answers[page as QuestionId] as AnswerId;
    const before = wayTaken(old, page, answer, given)!.to;
    const after = pagesOf(now).includes(page) ? wayTaken(now, page, answer, given)?.to : undefined;
    if (before !== after) return { question: page, answer, before, after: after ?? firstPage(now) };
    given[page] = answer;
    page = before;
  }
}

/** Runs as the fewest rows: two rows that differ in the answers to one question only are one row with the answers of both. */
export function rowsOf(runs: readonly Run[]): readonly Row[] {
  let rows: readonly Row[] = runs.map(({ answers }) => ({
    answers: Object.entries(answers).map(([question, answer]) => [question, [answer]] as const),
    runs: 1,
  }));
  for (let before = rows.length + 1; rows.length < before;) {
    before = rows.length;
    for (const question of new Set(rows.flatMap(({ answers }) => answers.map(([id]) => id)))) rows = mergedBy(rows, question);
  }
  return rows;
}

function mergedBy(rows: readonly Row[], question: string): readonly Row[] {
  const groups = new Map<string, Row>();
  for (const row of rows) {
    const rest = row.answers.filter(([id]) => id !== question);
    const key = JSON.stringify([rest.toSorted(([a], [b]) => (a < b ? -1 : 1)), rest.length < row.answers.length]);
    const other = groups.get(key);
    groups.set(key, other ? together(other, row, question) : row);
  }
  return [...groups.values()];
}

const together = (a: Row, b: Row, question: string): Row => {
  const more = b.answers.find(([id]) => id === question)?.[1] ?? [];
  return {
    answers: a.answers.map(([id, answers]) => (id === question ? [id, [...new Set([...answers, ...more])].toSorted()] : [id, answers])),
    runs: a.runs + b.runs,
  };
};
