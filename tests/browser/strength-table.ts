/** What was seen of one fault: each a set, where a fault was brought about in several places. */
export interface Outcome {
  /** What is on the screen while the fault lasts. */
  readonly during: string;
  /** What becomes of the run. */
  readonly run: string;
  /** How the reader comes to the road when the fault is over. */
  readonly after: string;
}

const cells = (outcomes: readonly Outcome[], key: keyof Outcome) => [...new Set(outcomes.map((outcome) => outcome[key]))].toSorted();
const lineOf = (fault: string, outcomes: readonly Outcome[]) =>
  `| ${[fault, ...(['during', 'run', 'after'] as const).map((key) => cells(outcomes, key).join('; or '))].join(' | ')} |`;

// From best to worst: how fast a machine is decides some of it, and may never make it worse.
const ranks = [
  'kept',
  'begun anew, and says so',
  'begun anew',
  'by itself',
  'with a tap that the page offers',
  'when the page is loaded anew',
];
/** How bad a cell of the table is. */
export const worst = (cell: string): number => Math.max(...cell.split('; or ').map((one) => ranks.indexOf(one)));

const faultIn = (line: string) => line.split(' | ')[0]!.slice(2);

/**
 * The table with what has been seen now. Where every fault has been brought about (`whole`) nothing else is left of the one before: a fault that
 * no test brings about any more stands in no table. Where only some have, the lines of the others stay.
 */
export function tableOf(before: string, seen: ReadonlyMap<string, readonly Outcome[]>, whole: boolean): string {
  const now = new Map([...seen].map(([fault, outcomes]) => [fault, lineOf(fault, outcomes)]));
  const old = before.split('\n').filter((line) => /^\| [A-Z]/.test(line) && !line.startsWith('| Fault |'));
  const known = new Map([...(whole ? [] : old.map((line) => [faultIn(line), line] as const)), ...now]);
  const lines = [...known.values()].toSorted((a, b) => a.localeCompare(b));
  return `# Faults, and what they do

Written by \`npm run test:strength\`, which brings each of them about in Chromium; \`npm test\` brings about some of each kind and holds them to this
table. In every one 112 is on the screen, but where nothing of the site has come. A visit answers seven questions on its way to a road.

| Fault | On the screen while it lasts | The run | When it is over, the road comes |
| --- | --- | --- | --- |
${lines.join('\n')}
`;
}

/** A test or a group of tests, as far as how it went. */
interface Ran {
  readonly type: 'test' | 'suite';
  readonly tasks?: readonly Ran[];
  readonly result?: { readonly state?: string };
}

/** True when every test of a file has run, and passed: not one was left out of the run, and none broke off. */
export const allPassed = ({ type, tasks, result }: Ran): boolean =>
  type === 'suite' ? (tasks ?? []).every(allPassed) : result?.state === 'pass';
