/** Something that a page fetches, under a name of its own. */
export interface Fetched {
  readonly name: string;
  readonly fetch: () => Promise<unknown>;
}

interface Turn {
  readonly here: Promise<void>;
  readonly come: () => void;
  done: Promise<unknown>;
}

let order: readonly Fetched[] = [];
let turns = new Map<string, Turn>();
// How many of them have been fetched, are being fetched or stand in line.
let asked = 0;
let line: Promise<unknown> = Promise.resolve();

/**
 * Says in which order the page fetches what it needs. What is wanted out of turn brings all before it along, so that the log of a server has
 * the same files in the same order whatever has been answered.
 */
export function fetchInOrder(files: readonly Fetched[]): void {
  order = files;
  turns = new Map(files.map(({ name }) => [name, newTurn()]));
  asked = 0;
}

/** Asks for this, and for all that stands before it. Resolves when it is its turn, and at once for what has no place in the order. */
export function ask(name: string): Promise<void> {
  const last = order.findIndex((file) => file.name === name);
  for (; asked <= last; asked += 1) {
    const { name: next, fetch } = order[asked]!;
    const turn = turns.get(next)!;
    line = line.then(() => {
      turn.come();
      turn.done = fetch().catch(() => undefined);
      return sent();
    });
  }
  return whenAsked(name);
}

/** Resolves when something, or its place in the order, has asked for this. */
export const whenAsked = (name: string): Promise<void> => turns.get(name)?.here ?? Promise.resolve();

/** Fetches all of it, one thing after the other; what cannot be fetched now is left out. */
export async function fetchRest(): Promise<void> {
  for (const { name } of order) {
    await ask(name);
    await turns.get(name)?.done;
  }
}

function newTurn(): Turn {
  let come = () => {};
  const here = new Promise<void>((resolve) => (come = resolve));
  return { here, come, done: here };
}

// A script and what it imports are asked for some moments after the call: the next in line must not come between.
const sent = () => new Promise((resolve) => setTimeout(resolve));
