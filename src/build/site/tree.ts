import type { Tree } from '../../early/texts.ts';

const pieces = /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*)>|[^<]+/g;
const attribute = /\s+([\w-]+)(?:="([^"]*)")?/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", nbsp: '\u00a0' };
const voids = new Set(['br', 'hr', 'img', 'wbr']);

/** HTML as data, to be put together without parsing it in the browser. It is well-formed, as the compiler and React write it. */
export function treesOf(html: string): readonly Tree[] {
  const top: Tree[] = [];
  const path: { readonly name: string; readonly children: Tree[] }[] = [{ name: '', children: top }];
  for (const [piece, closes, name, rest] of html.matchAll(pieces)) {
    const { children } = path.at(-1)!;
    if (!name) children.push(decoded(piece));
    else if (closes) path.pop();
    else {
      const attributes = [...rest!.matchAll(attribute)].map(([, key, value = '']) => [key!, decoded(value)] as const);
      const element: [string, Record<string, string> | 0, ...Tree[]] = [name, attributes.length > 0 ? Object.fromEntries(attributes) : 0];
      children.push(element);
      if (!voids.has(name)) path.push({ name, children: element as unknown as Tree[] });
    }
  }
  if (path.length !== 1) throw new Error(`HTML som inte går ihop: ${html.slice(0, 80)}`);
  return top;
}

const decoded = (text: string) =>
  text.replaceAll(/&([#\w]+);/g, (whole, name: string) => {
    const letter = entities[name];
    if (letter === undefined) throw new Error(`okänt tecken i HTML: ${whole}`);
    return letter;
  });
