import { leftToFill } from '../../content/layer/left-to-fill.ts';
import type { Fault } from './faults.ts';

/** A fault for each line that a template has left to the editor, who finds it by the line and not by a key. */
export function checkFilledIn(text: string, file: string, faults: Fault[]): void {
  for (const { rad, vad } of leftToFill(text))
    faults.push({ file, key: `rad ${rad}`, message: `Kvar att fylla i: ${vad}.`, remedy: 'Skriv det, och ta bort orden FYLL I.' });
}
