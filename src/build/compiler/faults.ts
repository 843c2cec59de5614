/** One thing wrong in content/, and what to do about it. */
export interface Fault {
  /** Path under content/. */
  readonly file: string;
  /** The key in the front matter, a heading, or a link. */
  readonly key?: string;
  readonly message: string;
  /** What the editor can do. */
  readonly remedy?: string;
  /** What a text refers to that is not there, as a path under content/: when many do, that is the fault. */
  readonly missing?: string;
}

// A slip of the pen is in one file or two. What more than three files miss has been taken away.
const slips = 3;

/** Faults with those of many files that miss the same thing as one, told of what is missing. */
export function gathered(faults: readonly Fault[]): readonly Fault[] {
  const missing = new Map<string, Set<string>>();
  for (const { missing: what, file } of faults) if (what) missing.set(what, (missing.get(what) ?? new Set()).add(file));
  const gone = [...missing].filter(([, from]) => from.size > slips);
  const names = new Set(gone.map(([what]) => what));
  return [
    ...faults.filter(({ missing: what }) => !what || !names.has(what)),
    ...gone.map(([what, from]) => ({
      file: what,
      message: `Saknas, men ${from.size} filer hänvisar hit: ${[...from].slice(0, slips).join(', ')} och ${from.size - slips} till.`,
      remedy: 'Lägg tillbaka det, eller rätta hänvisningarna.',
    })),
  ];
}

/** Content that cannot be built. The message lists every fault, in Swedish, with file, key and remedy. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly faults: readonly Fault[];

  constructor(found: readonly Fault[]) {
    // File by file, as they are put right.
    // The same thing in two editions of a text is one fault.
    const once = [...new Map(gathered(found).map((fault) => [JSON.stringify(fault), fault])).values()];
    const faults = once.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
    super(`Innehållet har ${faults.length} fel.\n\n${faults.map(line).join('\n')}\n`);
    this.faults = faults;
  }
}

const line = ({ file, key, message, remedy }: Fault) =>
  `  content/${file}${key ? `: ${key}` : ''}\n      ${message}${remedy ? `\n      → ${remedy}` : ''}`;
