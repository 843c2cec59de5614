/** A row of the table "Local layers" of decision-model.md. */
interface LocalRow {
  readonly kommun: string;
  readonly omrade: string;
  readonly replaces: string | undefined;
  /** Nothing for a place that has none. */
  readonly insats: string | undefined;
  readonly at: readonly string[];
  readonly when: readonly (readonly [question: string, answers: readonly string[]])[];
}

/** A municipality, or an area of one. */
export interface LocalPlace {
  readonly kommun: string;
  readonly omrade?: string;
}

/** A clause of the sentence that begins `inte-vid`. */
interface NotForRow {
  readonly kommun: string;
  readonly insats: string;
  readonly at: readonly string[];
}

/** The table, read a second time: shares no code with the compiler or with machines/local.ts. */
export interface LocalModel {
  readonly places: readonly LocalPlace[];
  /** The questions that some condition reads. */
  readonly questions: readonly string[];
  /** What is asked for by name, and what it is not for. */
  readonly notFor: readonly NotForRow[];
  readonly notAt: (place: LocalPlace, outcome: string) => readonly string[];
  readonly entriesAt: (place: LocalPlace, outcome: string, answers: Readonly<Record<string, string>>) => readonly string[];
}

/** Reads the text of decision-model.md. */
export function readLocalModel(text: string): LocalModel {
  const rows = (text.split(/^## Local layers/m)[1] ?? '')
    .split('\n')
    .filter((line) => /^\| [a-z]/.test(line) && !line.startsWith('| kommun '))
    .map((line) =>
      readRow(
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
    );

  const keys = new Set(rows.flatMap(({ kommun, omrade }) => [kommun, `${kommun}/${omrade}`.replace(/\/$/, '')]));
  const places = [...keys].map((key) => key.split('/')).map(([kommun, omrade]) => ({ kommun: kommun!, ...(omrade && { omrade }) }));

  const notFor = (/^`inte-vid`: (.*)$/m.exec(text)?.[1] ?? '').split(';').flatMap((clause): readonly NotForRow[] => {
    const [, kommun, insats, at] = /([a-z]+) `([^`]+)` not at ((?:`[^`]+`(?:, )?)+)/.exec(clause) ?? [];
    return kommun && insats && at ? [{ kommun, insats, at: list(at.replaceAll('`', '')) }] : [];
  });
  const replacedIn = ({ kommun, omrade = '' }: LocalPlace) =>
    rows.filter((row) => row.kommun === kommun && row.omrade !== '' && row.omrade === omrade).map(({ replaces }) => replaces);

  return {
    places,
    questions: [...new Set(rows.flatMap(({ when }) => when.map(([question]) => question)))],
    notFor,
    notAt: (place, outcome) =>
      notFor
        .filter(({ kommun, insats, at }) => kommun === place.kommun && at.includes(outcome) && !replacedIn(place).includes(insats))
        .map(({ insats }) => insats),
    entriesAt: ({ kommun, omrade = '' }, outcome, answers) => {
      const here = rows.filter((row) => row.kommun === kommun);
      const own = here.filter((row) => row.omrade !== '' && row.omrade === omrade);
      const replaced = new Set(own.map(({ replaces }) => replaces));
      const common = here.filter((row) => row.omrade === '' && !replaced.has(row.insats));
      return [...own, ...common]
        .filter(({ at, when }) => at.includes(outcome) && when.every(([question, accepted]) => accepted.includes(answers[question] ?? '')))
        .flatMap(({ insats }) => insats ?? []);
    },
  };
}

function readRow([kommun = '', area = '', entry = '', at = '', when = '']: readonly string[]): LocalRow {
  const id = /`([^`]+)`/.exec(entry)?.[1];
  return {
    kommun,
    omrade: area.split(' ')[0] ?? '',
    replaces: /ersätter kommunens (\S+)\)/.exec(area)?.[1],
    insats: id === '–' ? undefined : id,
    at: list(at),
    when:
      when === ''
        ? []
        : when
            .split(' och ')
            .map((one) => one.split(' = '))
            .map(([question, answers]) => [question!, list(answers!)] as const),
  };
}

const list = (text: string) => text.split(',').map((item) => item.trim());
