import type { Fault } from './faults.ts';

const toFill = /\bFYLL I\b:?\s*(.*)$/;

/** A fault for each line that a template has left to the editor, who finds it by the line and not by a key. */
export function checkFilledIn(text: string, file: string, faults: Fault[]): void {
  for (const [index, line] of text.split('\n').entries()) {
    // The template's own instruction, at the top, may stay.
    if (line.startsWith('# ')) continue;
    const what = toFill.exec(line)?.[1]?.replace(/[.…"]+$/, '');
    if (what !== undefined)
      faults.push({
        file,
        key: `rad ${index + 1}`,
        message: `Kvar att fylla i: ${what}.`,
        remedy: 'Skriv det, och ta bort orden FYLL I.',
      });
  }
}
