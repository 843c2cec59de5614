import { wanted } from '../../machines/flow.ts';
import type { AnswerId, Flow } from '../../machines/flow.ts';
import type { LagrumId, QuestionId } from '../../machines/ids.gen.ts';
import { conditionOf } from '../../machines/graph.ts';
import { statesOf, walk } from './runs.ts';
import type { Position } from './runs.ts';

/** A rest of the conversation: every position from which the same answers lead, on the same grounds, to the same outcomes. */
export interface Rest {
  readonly page: string;
  readonly branches: readonly Branch[];
  readonly positions: Position[];
  /** In how many branches it stands as the next thing. */
  entries: number;
}

/** Answers that lead to the same rest on the same grounds. */
export interface Branch {
  readonly answers: readonly AnswerId[];
  readonly because: readonly LagrumId[];
  readonly to: Rest;
}

/** The minimised decision diagram of `flow`: its rests, in the order of the conversation, the whole of it first. */
export function diagramOf(flow: Flow): readonly Rest[] {
  const rests = new Map<string, Rest>();
  const keys = new Map<Rest, string>();

  const restAt = (position: Position): Rest => {
    const branches = branchesOf(position, restAt);
    const key = [position.page, ...branches.map(({ answers, because, to }) => `${answers.join()} ${because.join()} ${keys.get(to)}`)].join(
      '|',
    );
    const found = rests.get(key) ?? { page: position.page, branches, positions: [], entries: 0 };
    found.positions.push(position);
    if (rests.has(key)) return found;
    rests.set(key, found);
    keys.set(found, String(keys.size));
    for (const { to } of branches) to.entries += 1;
    return found;
  };

  return inOrder(restAt(walk(flow)), new Set());
}

function branchesOf({ ways }: Position, restAt: (position: Position) => Rest): readonly Branch[] {
  const each = ways.flatMap(({ answer, because, to }) => (to ? [{ answers: [answer], because, to: restAt(to) }] : []));
  return each.reduce<readonly Branch[]>((done, branch) => {
    const same = done.find(({ because, to }) => to === branch.to && because.join() === branch.because.join());
    if (!same) return [...done, branch];
    return done.map((other) => (other === same ? { ...same, answers: [...same.answers, ...branch.answers] } : other));
  }, []);
}

function inOrder(rest: Rest, seen: Set<Rest>): readonly Rest[] {
  if (seen.has(rest)) return [];
  seen.add(rest);
  return [rest, ...rest.branches.flatMap(({ to }) => inOrder(to, seen))];
}

/**
 * Names a rest by the fewest earlier answers that tell it from the other rests of its question, in Swedish; '' when it is the only one.
 * Where no answers do so for all of it, each answer to some question has its own: `a = 1 och b = 2, eller a = 3`.
 */
export function namer(flow: Flow, rests: readonly Rest[]): (rest: Rest) => string {
  const guarded = guardedQuestions(flow);
  const choices = subsets(guarded);

  const told = (positions: readonly Position[], rivals: readonly Position[]): string | undefined => {
    // What tells the positions apart by one question tells them apart for good, so each is looked at once.
    const by = new Map(guarded.map((question) => [question, toldBy(positions, rivals, question)] as const));
    const fewest = choices.find((questions) => rivals.every((_, index) => questions.some((question) => by.get(question)![index])));
    return fewest?.map((question) => `${question} = ${valuesAt(positions, question).join('/')}`).join(' och ');
  };

  const toldByParts = (positions: readonly Position[], rivals: readonly Position[]): string | undefined => {
    const ways = guarded.flatMap((question) => {
      const values = valuesAt(positions, question);
      const parts = values.map((value) => {
        const here = (position: Position) => valueAt(position, question) === value;
        const rest = told(positions.filter(here), rivals.filter(here));
        return rest === undefined ? undefined : [`${question} = ${value}`, rest].filter(Boolean).join(' och ');
      });
      return values.length > 1 && parts.every((part) => part !== undefined) ? [parts.join(', eller ')] : [];
    });
    return ways.toSorted((a, b) => a.length - b.length)[0];
  };

  return (rest) => {
    const rivals = rests.filter(({ page }) => page === rest.page).flatMap((other) => (other === rest ? [] : other.positions));
    const name = told(rest.positions, rivals) ?? toldByParts(rest.positions, rivals);
    if (name === undefined) throw new Error(`No answers tell one ${rest.page} from the others: a reader could not know which is meant`);
    return name;
  };
}

function toldBy(positions: readonly Position[], rivals: readonly Position[], question: QuestionId): readonly boolean[] {
  const own = new Set(valuesAt(positions, question));
  return rivals.map((rival) => !own.has(valueAt(rival, question)));
}

const valueAt = ({ answers }: Position, question: QuestionId) => answers[question] ?? 'ej frågad';
const valuesAt = (positions: readonly Position[], question: QuestionId) => [
  ...new Set(positions.map((position) => valueAt(position, question))),
];

function guardedQuestions(flow: Flow): readonly QuestionId[] {
  const transitions = statesOf(flow).flatMap((node) => [...node.transitions.values()].flat());
  return [...new Set(transitions.flatMap(({ guard }) => (guard ? wanted(conditionOf(guard)).map(([question]) => question) : [])))];
}

/** Smallest first, and none larger than a reader can hold. */
function subsets<T>(items: readonly T[], largest = 4): readonly (readonly T[])[] {
  const bySize: (readonly T[])[][] = [[[]]];
  for (let size = 1; size <= largest; size++)
    bySize.push(bySize[size - 1]!.flatMap((set) => items.slice(items.indexOf(set.at(-1)!) + 1).map((item) => [...set, item])));
  return bySize.flat();
}
