import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excerptsOf } from '../../compiler/check-law.ts';
import { fold } from '../../compiler/markdown.ts';
import type { IsoDate } from '../../../content/types.ts';

/** A section of a statute as it stands in a file: its name, its words with white space folded, and the days the file gives it. */
export interface StatuteSection {
  readonly name: string;
  readonly text: string;
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
}

/**
 * The sections of a statute in a folder: out of excerpts (`<statute>.json`, as in content/lagtext) or a whole statute in plain text
 * (`<statute>.txt`, as the government's registers write it). Nothing when the folder has neither.
 */
export function sectionsIn(folder: string, statute: string): readonly StatuteSection[] | undefined {
  const [json, txt] = [join(folder, `${statute}.json`), join(folder, `${statute}.txt`)];
  if (existsSync(json))
    return Object.entries(excerptsOf(json)).map(([key, text]) => {
      const [name = '', from] = key.split('|');
      return { name, text: fold(text), from };
    });
  return existsSync(txt) ? cut(readFileSync(txt, 'utf8').replaceAll('\r\n', '\n')) : undefined;
}

// A chapter begins a line with its number and a capital: ”3 kap. 7 § är uppfyllda” is a line of running text.
const chapter = /^(\d+(?: [a-z])? kap\.) \p{Lu}/u;
const section = /^(\d+(?: [a-z])? §)(?= ?$| \p{Lu}| \/)/u;
const article = /(?=\bArtikel \d+\s)/;

function cut(text: string): readonly StatuteSection[] {
  if (article.test(text)) return text.split(article).map((part) => ({ name: /^Artikel \d+/.exec(part)?.[0] ?? '', text: fold(part) }));
  const found: { name: string; lines: string[] }[] = [];
  let inChapter = '';
  for (const line of text.split('\n')) {
    const begun = chapter.exec(line)?.[1];
    const name = section.exec(line)?.[1];
    if (begun) inChapter = `${begun} `;
    if (begun || name) found.push({ name: name ? inChapter + name : '', lines: [] });
    found.at(-1)?.lines.push(line);
  }
  return found
    .filter(({ name }) => name)
    .map(({ name, lines }) => {
      const whole = lines.join('\n');
      return {
        name,
        text: fold(whole),
        from: /\/Träder i kraft I:(\d{4}-\d\d-\d\d)\//.exec(whole)?.[1],
        until: /\/Upphör att gälla U:(\d{4}-\d\d-\d\d)\//.exec(whole)?.[1],
      };
    });
}
