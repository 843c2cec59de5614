import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { paths } from '../../src/build/paths.ts';

// Letters that look the part; what they spell is nothing. One for one, so that the text keeps its length.
const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const turned = (text: string) => text.replaceAll(/\p{L}/gu, (letter) => letters[letter.toLowerCase().codePointAt(0)! % letters.length]!);

// Not what is inside [[id]] or {{value}} or a day's {från …}, but the words after | are the reader's.
const inText = (text: string) =>
  text
    .split(/(\[\[[^\]|]*\|?|\]\]|\{\{[^}]*\}\}|\{(?:från|till) [^}]*\})/)
    .map((piece) => (/^(\[\[|\]\]|\{)/.test(piece) ? piece : turned(piece)))
    .join('');

const read = new Set(['titel', 'kort', 'text', 'hjalp', 'namn', 'kontakt', 'jurist', 'utan-lagrum', 'visa-forst-nar', 'ord', 'forklaring']);

// Turns what is read, wherever it stands in the facts, and leaves ids, versions and dates alone.
function facts(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return read.has(key) ? inText(value) : value;
  if (Array.isArray(value)) return value.map((item) => facts(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, facts(item, name)]));
}

function markdown(text: string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const data = parse(front, { schema: 'failsafe' }) as { version: string };
  return `---\n${stringify({ ...(facts(data) as object), 'oversatt-fran': data.version }, { lineWidth: 0 })}---\n${inText(body)}`;
}

const yaml = (text: string, change: (all: Record<string, unknown>) => unknown) => stringify(change(parse(text)), { lineWidth: 0 });
const facing = { namn: 'العربية', start: 'للآباء بالعربية', riktning: 'rtl', not: turned('Översatt, inte granskad av jurist.') };

/** A copy of content/ with a language more, `ar`, made of the Swedish: the folder is all that is added. */
export function withPseudoArabic(): string {
  const root = join(mkdtempSync(join(tmpdir(), 'vagval-ar-')), 'content');
  cpSync(paths.content, root, { recursive: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, 'ar', file)), { recursive: true });
    writeFileSync(join(root, 'ar', file), text);
  };
  const swedish = (file: string) => readFileSync(join(root, 'sv', file), 'utf8');

  for (const file of readdirSync(join(root, 'sv/foralder'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')))
    write(join('foralder', file), markdown(swedish(join('foralder', file))));
  write(
    'ui.yaml',
    yaml(swedish('ui.yaml'), (all) => Object.fromEntries(Object.entries(all).map(([key, text]) => [key, inText(String(text))]))),
  );
  write(
    'ordlista.yaml',
    yaml(swedish('ordlista.yaml'), (all) => facts(all)),
  );
  write('sprak.yaml', stringify(facing));
  return root;
}
