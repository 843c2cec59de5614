import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './faults.ts';
import type { ContentFiles } from './files.ts';
import { nearest } from '../../content/nearest.ts';

/** What the screens ask for, to hold the interface strings against. */
export interface StringUse {
  /** The keys that the code is typed with: those there were when `strings.gen.ts` was last written. */
  readonly typed: readonly string[];
  /** The text of each file of code, by path. */
  readonly code: Readonly<Record<string, string>>;
}

/** What the code in `root` asks for, read from the disk before `strings.gen.ts` is written anew. The compiler and the tools show nothing. */
export function stringUse(root = 'src'): StringUse {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.gen.ts') && !/^build[\\/](?:compiler|tools)\b/.test(file))
    .toSorted();
  return {
    typed: typedIn(readFileSync(join(root, 'content/strings.gen.ts'), 'utf8')),
    code: Object.fromEntries(files.map((file) => [`${root}/${file}`, readFileSync(join(root, file), 'utf8')])),
  };
}

/** The keys in the text of `strings.gen.ts`. */
export const typedIn = (module: string): readonly string[] => [...module.matchAll(/^ +\| '([^']+)'/gm)].map(([, key]) => key!);

/**
 * The interface strings against the code that shows them. A key that the code asks for and that is gone would be shown as its own
 * text on a button, so it is a fault. A new key that no code asks for is one too, and most often the two are one misspelling, told once.
 */
export function checkStrings(files: ContentFiles, use: StringUse, faults: Fault[]): void {
  const written = keysIn(files);
  // A file that cannot be read is told of already.
  if (!written) return;
  const there = new Set(written.map(baseOf));
  const typed = new Set(use.typed);
  const { asked, literal, family } = usedIn(use.code);
  const gone = [...new Set([...typed, ...asked])].filter((key) => !there.has(key) && (literal(key) ?? family(key)));

  const misspelt = new Set<string>();
  for (const key of written) {
    const base = baseOf(key);
    if (literal(base)) continue;
    const [meant] = nearest(base, gone, (one) => [one]);
    // Of a family put together in code, `roll.${id}`, a key is suspect when it is new and one like it is gone.
    const suspect = typed.has(base) ? meant && !family(base) : meant || !family(base);
    if (!suspect) continue;
    const [like] = meant ? [meant] : nearest(key, [...typed].flatMap(formsOf), (one) => [one]);
    if (like) misspelt.add(like);
    faults.push({
      file: fileOf(key),
      key,
      message: 'Ingen skärm visar texten.',
      remedy: `${like ? `Menade du ”${like}”? ` : ''}Rätta nyckeln eller ta bort den. En ny text behöver en plats i src/ först.`,
    });
  }
  for (const key of gone)
    if (!misspelt.has(key))
      faults.push({
        file: fileOf(key),
        key,
        message: `Nyckeln saknas, men en skärm visar texten (${literal(key) ?? family(key)}).`,
        remedy: 'Lägg tillbaka den. Ska texten bort: ta bort den ur koden först, och kör npm run check.',
      });
  checkForms(written, misspelt, faults);
}

/** A plural has both its forms, misspelt or not. */
function checkForms(written: readonly string[], misspelt: ReadonlySet<string>, faults: Fault[]) {
  const there = new Set(written);
  for (const key of written) {
    const other = key.endsWith('_one') ? `${baseOf(key)}_other` : `${baseOf(key)}_one`;
    if (key !== baseOf(key) && !there.has(other) && !misspelt.has(other))
      faults.push({
        file: fileOf(key),
        key: other,
        message: `Formen saknas, men ”${key}” finns.`,
        remedy: 'Skriv texten både för en (_one) och för flera (_other).',
      });
  }
}

// The training has a file of its own, in which every key begins with `utb.`.
const training = 'sv/utbildning/ui.yaml';
const fileOf = (key: string) => (key.startsWith('utb.') ? training : 'sv/ui.yaml');

const baseOf = (key: string) => key.replace(/_(?:one|other)$/, '');
const formsOf = (key: string) => [key, `${key}_one`, `${key}_other`];

function keysIn({ strings, training: { [training]: ofTraining } }: ContentFiles): readonly string[] | undefined {
  const own = Object.keys(strings);
  return own.length > 0 && ofTraining ? [...own, ...Object.keys(ofTraining)] : undefined;
}

function usedIn(code: StringUse['code']) {
  const asked = new Set<string>();
  const literals = new Map<string, string>();
  const prefixes = new Map<string, string>();
  for (const [file, text] of Object.entries(code)) {
    for (const [, key] of text.matchAll(/\bt\(\s*'([^']+)'/g)) asked.add(key!);
    for (const [, key] of text.matchAll(/['"]([a-z0-9.-]+)['"]/g)) if (!literals.has(key!)) literals.set(key!, file);
    for (const [, prefix] of text.matchAll(/`([a-z0-9-]+\.[a-z0-9.-]*)\$\{/g)) if (!prefixes.has(prefix!)) prefixes.set(prefix!, file);
  }
  return {
    /** The keys that stand whole in a call of `t`. */
    asked,
    /** The first file in which the key stands whole. */
    literal: (key: string) => literals.get(key),
    /** The first file that puts such a key together. */
    family: (key: string) => [...prefixes].find(([prefix]) => key.startsWith(prefix) && key !== prefix)?.[1],
  };
}
