/** One thing wrong in content/, and what to do about it. */
export interface Fault {
  /** Path under content/. */
  readonly file: string;
  /** The key in the front matter, a heading, or a link. */
  readonly key?: string;
  readonly message: string;
  /** What the editor can do. */
  readonly remedy?: string;
}

/** Content that cannot be built. The message lists every fault, in Swedish, with file, key and remedy. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly faults: readonly Fault[];

  constructor(found: readonly Fault[]) {
    // File by file, as they are put right.
    // The same thing in two editions of a text is one fault.
    const once = [...new Map(found.map((fault) => [JSON.stringify(fault), fault])).values()];
    const faults = once.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
    super(`Innehållet har ${faults.length} fel.\n\n${faults.map(line).join('\n')}\n`);
    this.faults = faults;
  }
}

const line = ({ file, key, message, remedy }: Fault) =>
  `  content/${file}${key ? `: ${key}` : ''}\n      ${message}${remedy ? `\n      → ${remedy}` : ''}`;
