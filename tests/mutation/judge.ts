/** What is read of a report in the mutation-testing-report schema, as StrykerJS writes it. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  /** Lines and columns from 1; the end is the first character after. */
  readonly location: { readonly start: LineAndColumn; readonly end: LineAndColumn };
}

interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** A change of the code that no test notices, and why no test can: one line of survivors.md. */
export interface Survivor {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly line: number;
  /** What stands there → what would stand there, as `mutantOf` writes it. */
  readonly mutant: string;
  readonly why: string;
}

/** The survivors in the text of survivors.md, in its order: the rows of its table whose second cell is a number. */
export const readSurvivors = (text: string): readonly Survivor[] =>
  text.split('\n').flatMap((row) => {
    const [, file = '', line = '', mutant = '', why = ''] = row.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
    return /^\d+$/.test(line) ? [{ file, line: Number(line), mutant: mutant.replaceAll(/^`+\s?|\s?`+$/g, ''), why }] : [];
  });

/** How the tests of one file did. */
export interface Score {
  readonly file: string;
  readonly killed: number;
  readonly survived: number;
  readonly ignored: number;
  /** How many of a hundred mutants a test notices; undefined where there are none to notice. */
  readonly score: number | undefined;
}

/** How many of a hundred mutants the tests must notice, in each file. */
export const leastScore = 95;

const noticed = ['Killed', 'Timeout'];
const unnoticed = ['Survived', 'NoCoverage'];

/** The scores of a report, by file, in the order of the alphabet. */
export const scoresOf = ({ files }: Report): readonly Score[] =>
  Object.entries(files)
    .map(([file, { mutants }]): Score => {
      const count = (statuses: readonly string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
      const [killed, survived] = [count(noticed), count(unnoticed)];
      const score = killed + survived === 0 ? undefined : (100 * killed) / (killed + survived);
      return { file, killed, survived, ignored: count(['Ignored']), score };
    })
    .toSorted((one, other) => (one.file < other.file ? -1 : 1));

/** The mutants of a report that no test noticed, in the order of the file, without a reason yet. */
export const survivorsOf = ({ files }: Report): readonly Omit<Survivor, 'why'>[] =>
  Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => unnoticed.includes(status))
      .map((mutant) => ({ file, line: mutant.location.start.line, mutant: mutantOf(source, mutant) }))
      .toSorted((one, other) => one.line - other.line),
  );

/** What is wrong with a report beside the list of survivors, a line each; none when nothing is. Files that the report leaves out are not judged. */
export function faultsIn(report: Report, listed: readonly Survivor[]): readonly string[] {
  const found = survivorsOf(report);
  const low = scoresOf(report).filter(({ score }) => score !== undefined && score < leastScore);
  return [
    ...low.map(({ file, score }) => `${file}: ${score!.toFixed(1)} % of the mutants are noticed, and ${leastScore} % must be.`),
    ...missingFrom(listed, found).map(
      (one) => `${nameOf(one)} survives and is not in survivors.md: write a test, or say why none can notice.`,
    ),
    ...missingFrom(found, listed)
      .filter(({ file }) => file in report.files)
      .map((one) => `${nameOf(one)} is in survivors.md and survives no longer: take it out.`),
    ...listed.filter(({ why }) => why.trim() === '').map((one) => `${nameOf(one)} has no reason in survivors.md.`),
  ];
}

type Named = Omit<Survivor, 'why'>;

const nameOf = ({ file, line, mutant }: Named) => `${file}:${line} ${mutant}`;

const missingFrom = (list: readonly Named[], all: readonly Named[]): readonly Named[] => {
  const names = new Set(list.map(nameOf));
  return all.filter((one) => !names.has(nameOf(one)));
};

function mutantOf(source: string, { location: { start, end }, replacement = '' }: Mutant): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const cut = lines.map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined));
  return `${onOneLine(cut.join('\n'))} → ${onOneLine(replacement)}`;
}

/** Long enough to tell two mutants on a line apart, short enough to read. */
const longest = 90;

function onOneLine(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
