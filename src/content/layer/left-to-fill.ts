/** A line that a template has left to the editor, and what is to stand there. */
export interface LeftToFill {
  /** The line in the file, from 1. */
  readonly rad: number;
  readonly vad: string;
}

const longest = 120;
const toFill = /\bFYLL I\b:?\s*(.*)$/;

/** The lines of a text that still say `FYLL I`. */
export const leftToFill = (text: string): readonly LeftToFill[] =>
  text.split('\n').flatMap((line, index) => {
    // The template's own instruction, at the top, may stay.
    if (line.startsWith('# ')) return [];
    const what = toFill.exec(line)?.[1];
    return what === undefined ? [] : [{ rad: index + 1, vad: what.slice(0, longest).replace(/[.…"]+$/, '') }];
  });
