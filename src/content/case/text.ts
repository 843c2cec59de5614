import { passageOn } from '../dated-part.ts';
import type { Html, IsoDate } from '../types.ts';
import { phonesIn } from '../phones.ts';
import { FormFault, shown } from './faults.ts';
import type { CaseFault } from './faults.ts';

/** Where `[[id]]` leads and how it is written out; nothing when the id is unknown. */
export type TargetOf = (id: string) => { readonly href: string; readonly text: string } | undefined;

/** A block of a text: a paragraph, or a list with its items. Lines are parted by `\n`. */
interface Block {
  readonly kind: 'p' | 'ul' | 'ol';
  readonly items: readonly string[];
}

const item = /^(?:([-*])|(\d{1,9})\.) (\S.*)$/;
// What Markdown takes for something else than a line of a paragraph.
const otherStart = /^(?:#{1,6}(?:\s|$)|>|`{3}|~{3}|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|=+\s*$|-+\s*$|(?:[-*_] *){3,}$|\|?[ :|-]+$)/;

/**
 * Cuts a text of a case in its blocks. The grammar is a part of Markdown, and what it accepts means the same there:
 * paragraphs and lists parted by an empty line, items that begin with `- `, `* ` or `1. `, `**bold**`, `[[id]]` and `[[id|words]]`.
 * Everything else that means something in Markdown is refused with a FormFault, whose line counts from `firstLine`.
 */
export function blocksOf(text: string, firstLine = 1): readonly Block[] {
  const blocks: { kind: Block['kind']; items: string[] }[] = [];
  let inBlock = false;
  text.split('\n').forEach((raw, index) => {
    const rad = firstLine + index;
    const refuse = (fel: CaseFault['fel']): never => {
      throw new FormFault(rad, fel, { text: shown(raw.trim()) });
    };
    if (raw.trim() === '') {
      inBlock = false;
      return;
    }
    if (/^ {4}|^\t|\\$| {2}$/.test(raw)) refuse('utb.eget.fel-blanksteg');
    const [, bullet, number, rest] = item.exec(raw) ?? [];
    const line = rest ?? raw.trim();
    if (otherStart.test(line)) refuse('utb.eget.fel-markdown');
    const block = blocks.at(-1);
    const kind = bullet ? 'ul' : number ? 'ol' : 'p';
    if (!inBlock) {
      if (kind === 'p' && raw.startsWith(' ')) refuse('utb.eget.fel-blanksteg');
      // Two lists of a kind with nothing between are one list to Markdown, with air in it.
      if ((kind !== 'p' && block?.kind === kind) || (number && number !== '1')) refuse('utb.eget.fel-punkter');
      blocks.push({ kind, items: [line] });
    } else if (kind === 'p') block!.items.push(`${block!.items.pop()!}\n${line}`);
    else {
      if (block!.kind !== kind || (number && Number(number) !== block!.items.length + 1)) refuse('utb.eget.fel-punkter');
      block!.items.push(line);
    }
    inBlock = true;
    piecesOf(line, rad);
  });
  if (/^- /m.test(text) && /^\* /m.test(text)) throw new FormFault(firstLine, 'utb.eget.fel-punkter', { text: '*' });
  return blocks;
}

type Piece =
  | { readonly kind: 'text' | 'bold'; readonly text: string }
  | { readonly kind: 'mention'; readonly id: string; readonly words: string | undefined };

const marks = /!?\[\[([^[\]\n]*)\]\]|\*\*([^*\n]+)\*\*|&#?\w+;|<[a-z!/?]|~~|[*_`\\[\]]/gi;
const plainWords = /^[^*_`\\[\]~<&]+$/;
const boldWords = /^[\p{L}\p{N}](?:[^*_`\\[\]~<&]*[\p{L}\p{N}])?$/u;

// One line of text in its pieces, or a FormFault for a sign that would mean something else in Markdown.
function piecesOf(text: string, rad = 1): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: whole, 1: mentioned, 2: bold, index } of text.matchAll(marks)) {
    if (index > at) pieces.push({ kind: 'text', text: text.slice(at, index) });
    at = index + whole.length;
    const [id = '', words] = mentioned?.split('|') ?? [];
    if (id && !whole.startsWith('!') && (words === undefined || plainWords.test(words))) pieces.push({ kind: 'mention', id, words });
    else if (bold && boldWords.test(bold) && text[at] !== '*' && text[index - 1] !== '*') pieces.push({ kind: 'bold', text: bold });
    else throw new FormFault(rad, 'utb.eget.fel-markdown', { text: shown(whole) });
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
}

/** The ids that a text mentions as `[[id]]`, each with the line it stands on, from 0. */
export const mentioned = (text: string): readonly { readonly id: string; readonly line: number }[] =>
  text
    .split('\n')
    .flatMap((words, line) => [...words.matchAll(/\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]/g)].map(({ 1: id }) => ({ id: id!, line })));

// As the text reads on a day: a paragraph or an item that begins with {från …} or {till …} is there only when it holds.
const blocksOn = (text: string, day: IsoDate | undefined): readonly Block[] =>
  blocksOf(text)
    .map(({ kind, items }) => ({ kind, items: day ? items.flatMap((one) => passageOn(one, day) ?? []) : items }))
    .filter(({ items }) => items.length > 0);

/**
 * A text of a case as HTML: the same as the build's Markdown gives, to the letter. With a day as it reads then; the build has
 * taken out what does not hold.
 */
export const textHtml = (text: string, targetOf: TargetOf, day?: IsoDate): Html =>
  blocksOn(text, day)
    .map(({ kind, items }) => {
      const [first, ...more] = items.map((one) => lineHtml(one, targetOf));
      if (kind === 'p') return `<p>${first}</p>`;
      return `<${kind}>\n${[first, ...more].map((one) => `<li>${one}</li>`).join('\n')}\n</${kind}>`;
    })
    .join('\n');

/** One line of such a text, without a paragraph around it. */
export const lineHtml = (text: string, targetOf: TargetOf): Html =>
  text
    .split('\n')
    .map((line) => {
      let html = '';
      // The full stop after a provision must not begin a line of its own.
      let open = false;
      for (const piece of piecesOf(line)) {
        if (piece.kind === 'mention') {
          html += open ? '</span>' : '';
          const target = targetOf(piece.id);
          const words = escapeHtml(piece.words || target?.text || piece.id);
          open = target?.href.startsWith('/lagrum/#') ?? false;
          html += !target
            ? words
            : `${open ? '<span class="hel">' : ''}<a href="${escapeHtml(target.href)}"${open ? ' class="lagrum"' : ''}>${words}</a>`;
        } else {
          const [stop = ''] = open && piece.kind === 'text' ? /^[.,:;!?)”]*/.exec(piece.text)! : [];
          html += open ? `${stop}</span>` : '';
          open = false;
          const inside = withPhones(piece.text.slice(stop.length), piece.text.slice(0, stop.length));
          html += piece.kind === 'bold' ? `<strong>${inside}</strong>` : inside;
        }
      }
      return html + (open ? '</span>' : '');
    })
    .join('\n');

function withPhones(text: string, before: string): Html {
  let html = '';
  let at = 0;
  for (const { number, index } of phonesIn(before + text)) {
    const from = index - before.length;
    html += `${escapeHtml(text.slice(at, from))}<a href="tel:${number.replaceAll(/[ -]/g, '')}">${number}</a>`;
    at = from + number.length;
  }
  return html + escapeHtml(text.slice(at));
}

/** The words of a text, without any signs: for what holds no HTML. */
export const wordsOf = (text: string, targetOf: TargetOf): string =>
  text
    .split('\n')
    .flatMap((line) =>
      piecesOf(line)
        .map((piece) => (piece.kind === 'mention' ? piece.words || targetOf(piece.id)?.text || piece.id : piece.text))
        .join(''),
    )
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The items of the lists in a text, as HTML and as words. */
export const pointsOf = (text: string, targetOf: TargetOf, day?: IsoDate): readonly { readonly html: Html; readonly words: string }[] =>
  blocksOn(text, day)
    .filter(({ kind }) => kind !== 'p')
    .flatMap(({ items }) => items.map((one) => ({ html: lineHtml(one, targetOf), words: wordsOf(one, targetOf) })));

/** Text as HTML that shows exactly that text. */
export const escapeHtml = (text: string): Html =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
