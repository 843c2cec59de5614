import { FormFault } from './faults.ts';
import type { CaseFault } from './faults.ts';
import type { ParsedCase } from './parse-case.ts';
import { blocksOf } from './text.ts';

const headings = ['Berättelsen', 'Prata om', 'Till dig som leder'];

/** How many words a story may have: it is read in a minute. */
export const maxWords = 150;

/** How many words a text has. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What is wrong with the parts of a case: its headings, and its texts by the grammar in text.ts. */
export function checkParts({ parts, before }: ParsedCase): readonly CaseFault[] {
  const faults: CaseFault[] = [];
  const found = parts.map(({ heading }) => heading);
  const rad = parts.find(({ heading }, index) => heading !== headings[index])?.rad ?? parts.at(-1)?.rad ?? 1;
  if (before !== '' || found.join('\n') !== headings.join('\n'))
    faults.push({ rad, fel: 'utb.eget.fel-rubriker', ord: { rubriker: headings.map((heading) => `”## ${heading}”`).join(', ') } });
  for (const part of parts) if (part.text === '') faults.push({ rad: part.rad, fel: 'utb.eget.fel-stycke' });
  const words = wordCount(parts[0]?.text ?? '');
  if (words > maxWords) faults.push({ rad: parts[0]!.rad, fel: 'utb.eget.fel-langd', ord: { antal: words, hogst: maxWords } });
  return [...faults, ...checkGrammar(parts)];
}

/** What is wrong with the texts of a case by the grammar in text.ts. What is talked about is a list, or nothing would be shown. */
export const checkGrammar = (parts: ParsedCase['parts']): readonly CaseFault[] =>
  parts.flatMap(({ heading, text, rad, textRad }) => {
    try {
      const blocks = blocksOf(text, textRad);
      const isList = blocks.length === 1 && blocks[0]!.kind !== 'p';
      return heading === 'Prata om' && text !== '' && !isList ? [{ rad, fel: 'utb.eget.fel-prata' as const }] : [];
    } catch (error) {
      if (error instanceof FormFault) return [error.fault];
      throw error;
    }
  });

/** What is wrong with a single line of the facts that is shown as text. */
export function checkLine(text: string, rad: number): CaseFault | undefined {
  try {
    const [block, more] = blocksOf(text, rad);
    return block?.kind === 'p' && !more ? undefined : { rad, fel: 'utb.eget.fel-markdown', ord: { text } };
  } catch (error) {
    if (error instanceof FormFault) return error.fault;
    throw error;
  }
}
