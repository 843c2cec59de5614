/** A declaration in a style sheet, and where it stands. */
export interface Declaration {
  readonly line: number;
  /** What it stands in, from the outside: `@media print`, `.road h1`. */
  readonly within: readonly string[];
  readonly property: string;
  readonly value: string;
}

/** Every declaration of a style sheet, in its order. */
export function declarationsOf(css: string): readonly Declaration[] {
  // What is commented out, or stands in quotes, is left as room, so that each line keeps its number.
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\/|'[^'\n]*'|"[^"\n]*"/g, (text) => text.replaceAll(/[^\n]/g, ' '));
  const found: Declaration[] = [];
  const within: string[] = [];
  let line = 1;
  for (const [, text, end] of bare.matchAll(/([^{};]*)([{};])/g)) {
    const begins = line + (/^\s*/.exec(text!)![0].match(/\n/g)?.length ?? 0);
    line += text!.match(/\n/g)?.length ?? 0;
    const words = text!.trim().replaceAll(/\s+/g, ' ');
    if (end === '{') {
      within.push(words);
      continue;
    }
    const colon = words.indexOf(':');
    if (colon > 0 && !words.startsWith('@'))
      found.push({ line: begins, within: [...within], property: words.slice(0, colon), value: words.slice(colon + 1).trim() });
    if (end === '}') within.pop();
  }
  return found;
}
