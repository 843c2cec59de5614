import { wanted } from '../../machines/flow.ts';
import type { AnswerId, Flow } from '../../machines/flow.ts';
import type { LagrumId, QuestionId } from '../../machines/ids.gen.ts';
import { conditionOf } from '../../machines/graph.ts';
import { walk } from './runs.ts';
import type { Place } from './runs.ts';

/** A rest of the conversation: every place from which the same answers lead, on the same grounds, to the same outcomes. */
export interface Rest {
  readonly page: string;
  readonly branches: readonly Branch[];
  readonly places: Place[];
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

  const restAt = (place: Place): Rest => {
    const branches = branchesOf(place, restAt);
    const key = [place.page, ...branches.map(({ answers, because, to }) => `${answers.join()} ${because.join()} ${keys.get(to)}`)].join(
      '|',
    );
    const found = rests.get(key) ?? { page: place.page, branches, places: [], entries: 0 };
    found.places.push(place);
    if (rests.has(key)) return found;
    rests.set(key, found);
    keys.set(found, String(keys.size));
    for (const { to } of branches) to.entries += 1;
    return found;
  };

  return inOrder(restAt(walk(flow)), new Set());
}

function branchesOf({ ways }: Place, restAt: (place: Place) => Rest): readonly Branch[] {
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

/** Names a rest by the fewest earlier answers that tell it from the other rests of its question, in Swedish; '' when it is the only one. */
export function namer(flow: Flow, rests: readonly Rest[]): (rest: Rest) => string {
  const choices = subsets(guardedQuestions(flow));
  return (rest) => {
    const rivals = rests.filter(({ page }) => page === rest.page).flatMap((other) => (other === rest ? [] : other.places));
    // What tells the rest apart by one question tells it apart for good, so each is looked at once.
    const told = new Map(choices.flatMap((set) => (set.length === 1 ? [[set[0]!, toldBy(rest, rivals, set[0]!)] as const] : [])));
    const tells = (questions: readonly QuestionId[]) =>
      rivals.every((_, index) => questions.some((question) => told.get(question)![index]));
    const fewest = choices.find(tells);
    if (!fewest) return `variant ${rests.filter(({ page }) => page === rest.page).indexOf(rest) + 1}`;
    return fewest.map((question) => `${question} = ${valuesAt(rest.places, question).join('/')}`).join(' och ');
  };
}

function toldBy(rest: Rest, rivals: readonly Place[], question: QuestionId): readonly boolean[] {
  const own = new Set(valuesAt(rest.places, question));
  return rivals.map((rival) => !own.has(valueAt(rival, question)));
}

const valueAt = ({ answers }: Place, question: QuestionId) => answers[question] ?? 'ej frågad';
const valuesAt = (places: readonly Place[], question: QuestionId) => [...new Set(places.map((place) => valueAt(place, question)))];

function guardedQuestions(flow: Flow): readonly QuestionId[] {
  const transitions = [...flow.idMap.values()].flatMap((node) => [...node.transitions.values()].flat());
  return [...new Set(transitions.flatMap(({ guard }) => (guard ? wanted(conditionOf(guard)).map(([question]) => question) : [])))];
}

/** Smallest first, and none larger than a reader can hold. */
function subsets<T>(items: readonly T[], largest = 4): readonly (readonly T[])[] {
  const bySize: (readonly T[])[][] = [[[]]];
  for (let size = 1; size <= largest; size++)
    bySize.push(bySize[size - 1]!.flatMap((set) => items.slice(items.indexOf(set.at(-1)!) + 1).map((item) => [...set, item])));
  return bySize.flat();
}
