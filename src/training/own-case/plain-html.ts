import type { Html } from '../../content/types.ts';

/** How `[[id]]` is written out: the name of a provision or a road, or nothing when the id is unknown. */
export type NameOf = (id: string) => string | undefined;

// No bracket within and no longer than any id: a file of nothing but brackets must not be read over and over.
const mention = /\[\[([^[\]\n]{0,80})\]\]/g;

/** The ids that a text mentions as `[[id]]`. */
export const mentioned = (text: string): readonly string[] => [...text.matchAll(mention)].map(([, id]) => id!);

/** A text from the device as paragraphs and lists: everything else in it is shown as the characters that it is. */
export const toPlainHtml = (text: string, nameOf: NameOf): Html =>
  text
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => blockHtml(block, nameOf))
    .join('\n');

/** One line of such a text, without a paragraph around it. */
export const toPlainLine = (text: string, nameOf: NameOf): Html =>
  escapeHtml(
    text
      .replaceAll(mention, (whole, id: string) => nameOf(id) ?? whole)
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );

function blockHtml(block: string, nameOf: NameOf): Html {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  if (!lines[0]!.startsWith('- ')) return `<p>${toPlainLine(block, nameOf)}</p>`;
  const items: string[] = [];
  for (const line of lines) {
    if (line.startsWith('- ')) items.push(line.slice(2));
    else items.push(`${items.pop()!} ${line}`);
  }
  return `<ul>\n${items.map((item) => `<li>${toPlainLine(item, nameOf)}</li>`).join('\n')}\n</ul>`;
}

/** Text as HTML that shows exactly that text. */
export const escapeHtml = (text: string): Html =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
