import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { localPhonesIn, phonesIn } from '../../content/phones.ts';
import type { Html } from '../../content/types.ts';

// A picture in a text would be fetched from wherever it lies: `![…](…)` is an exclamation mark and a link, which is checked as any other.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('image');

/** How `[[id]]` is shown: the address and the words, or nothing when the id is unknown. */
export type Resolve = (id: string) => { readonly href: string; readonly text: string; readonly explained?: Explained } | undefined;

/** A hard word, what it means, and what the button says that closes it. */
interface Explained {
  readonly word: string;
  readonly meaning: string;
  readonly close: string;
}

/** The provisions of a text by number, gathered while its parts are made one after the other. */
export type Notes = string[];

/** The id of a mention: `motivera|Fortsätt erbjuda` is `motivera`. */
export const idOf = (mentioned: string): string => mentioned.split('|')[0]!;

const mention = /\[\[([^\]\n]+)\]\]/g;
const lawAddress = '/lagrum/#';

/** What stands between the brackets of each `[[id]]` and `[[id|other words]]` in a text. */
export const mentions = (text: string): string[] => [...text.matchAll(mention)].map(([, id]) => id!);

/** The addresses of ordinary Markdown links in a text. */
export function linksIn(text: string): string[] {
  // Most texts have none, and parsing thousands of them for that would be half of the build.
  if (!/\]\(|\]:|<\w/.test(text)) return [];
  const tokens = markdown.parse(text, {});
  const inline = tokens.flatMap((token) => token.children ?? []);
  return inline.filter(({ type }) => type === 'link_open').map((token) => String(token.attrGet('href')));
}

/**
 * Markdown as HTML. Unknown `[[id]]` stay as they are: the checks have already stopped the build.
 * With `notes` a provision is a number after the words it stands for.
 */
export const toHtml = (text: string, resolve: Resolve, notes?: Notes): Html =>
  madeOnce('', text, resolve, notes, (asking) => markdown.render(linked(text, asking, notes), { resolve: asking, notes }));

/** One line of Markdown as HTML, without a paragraph around it. */
export const toInlineHtml = (text: string, resolve: Resolve): Html =>
  madeOnce('inline', text, resolve, undefined, (asking) => markdown.renderInline(linked(text, asking), { resolve: asking }));

/** The same for what a municipality says of itself: its own telephone numbers and web addresses (`https://…`) can be tapped too. */
export const toLocalHtml = (text: string, resolve: Resolve): Html =>
  madeOnce('local', text, resolve, undefined, (asking) => markdown.renderInline(linked(text, asking), { resolve: asking, local: true }));

// As Markdown links, so that markdown-it escapes and checks them like any other.
const linked = (text: string, resolve: Resolve, notes?: Notes) =>
  text.replaceAll(/(\s*)\[\[([^\]\n]+)\]\]/g, (whole, space: string, mentioned: string) => {
    const id = idOf(mentioned);
    const target = resolve(id);
    if (!target) return whole;
    if (!notes || !target.href.startsWith(lawAddress)) return `${space}[${mentioned.split('|')[1] || target.text}](${target.href})`;
    if (!notes.includes(id)) notes.push(id);
    return `[${notes.indexOf(id) + 1}](${target.href})`;
  });

interface Tappable {
  readonly href: string;
  readonly words: string;
  readonly index: number;
  /** Where it ends in the text, when it is shown shorter. */
  readonly end?: number;
}

function tappableIn(text: string, isLocal: boolean): readonly Tappable[] {
  const phones = (isLocal ? localPhonesIn : phonesIn)(text).map(({ number, index }) => ({
    href: `tel:${number.replaceAll(/[ -]/g, '')}`,
    words: number,
    index,
  }));
  if (!isLocal) return phones;
  const addresses = [...text.matchAll(/\bhttps:\/\/[^\s<>"]*[^\s<>".,:;!?)”]/g)].map(({ 0: address, index }) => ({
    href: address,
    words: address.replace(/^https:\/\/(?:www\.)?/, ''),
    index,
    end: index + address.length,
  }));
  const outside = phones.filter(({ index }) => !addresses.some((one) => index >= one.index && index < one.end));
  return [...outside, ...addresses].toSorted((a, b) => a.index - b.index);
}

// Telephone numbers can be tapped. Not inside a link or an explained word.
markdown.core.ruler.push('telephone', ({ tokens, Token, env }) => {
  const isLocal = (env as { local?: boolean }).local ?? false;
  for (const block of tokens) {
    let inLink = 0;
    block.children = (block.children ?? []).flatMap((token) => {
      inLink += token.type === 'link_open' ? 1 : token.type === 'link_close' ? -1 : 0;
      if (token.type !== 'text' || inLink > 0) return [token];
      const words = (text: string) => Object.assign(new Token('text', '', 0), { content: text });
      let at = 0;
      const pieces = tappableIn(token.content, isLocal).flatMap(({ href, words: shown, index, end = index + shown.length }) => {
        const before = words(token.content.slice(at, index));
        at = end;
        const open = new Token('link_open', 'a', 1);
        open.attrSet('href', href);
        return [before, open, words(shown), new Token('link_close', 'a', -1)];
      });
      return [...pieces, words(token.content.slice(at))];
    });
    if (block.type !== 'inline') block.children = null;
  }
});

// Of two numbers side by side, which nothing else parts, the second says so.
const isLaw = (token?: Token) => String(token?.attrGet('href') ?? '').startsWith(lawAddress);

const wordAddress = '#ord:';
let words = 0;

/** Begins a compile: the explained words are numbered anew, so that the same content always compiles to the same HTML. */
export const restart = (): void => {
  words = 0;
  madeBefore = madeNow;
  madeNow = new Map();
};

/** What a text was made into, and all that it was made from besides its words. */
interface Made {
  readonly html: Html;
  readonly asked: readonly (readonly [id: string, answer: ReturnType<Resolve>])[];
  readonly notes: readonly string[];
  readonly words: number;
}

// What this compile and the one before have made: most texts are the same in the next one, and making them is most of the work.
let madeNow = new Map<string, Made>();
let madeBefore = madeNow;

function madeOnce(how: string, text: string, resolve: Resolve, notes: Notes | undefined, make: (asking: Resolve) => Html): Html {
  const key = [how, notes ?? '-', text.includes('ord:') ? words : '', text].join('\n');
  const known = madeNow.get(key) ?? madeBefore.get(key);
  const made = known?.asked.every(([id, answer]) => sameTarget(answer, resolve(id))) ? known : madeAnew(resolve, notes, make);
  madeNow.set(key, made);
  notes?.splice(0, notes.length, ...made.notes);
  words += made.words;
  return made.html;
}

function madeAnew(resolve: Resolve, notes: Notes | undefined, make: (asking: Resolve) => Html): Made {
  const first = words;
  const asked: [string, ReturnType<Resolve>][] = [];
  const html = make((id) => {
    const answer = resolve(id);
    asked.push([id, answer]);
    return answer;
  }).trim();
  const made = { html, asked, notes: [...(notes ?? [])], words: words - first };
  words = first;
  return made;
}

const sameTarget = (a: ReturnType<Resolve>, b: ReturnType<Resolve>): boolean =>
  a?.href === b?.href &&
  a?.text === b?.text &&
  a?.explained?.word === b?.explained?.word &&
  a?.explained?.meaning === b?.explained?.meaning &&
  a?.explained?.close === b?.explained?.close;

markdown.renderer.rules['link_open'] = (tokens, index, options, env, self) => {
  const token = tokens[index]!;
  const href = String(token.attrGet('href'));
  const { resolve, notes } = env as { resolve: Resolve; notes?: Notes };
  if (href.startsWith(wordAddress)) return openWord(tokens.slice(index), href.slice(wordAddress.length), resolve);
  if (!href.startsWith(lawAddress)) return self.renderToken(tokens, index, options);
  if (notes) {
    const short = resolve(href.slice(lawAddress.length))!.text;
    token.attrSet('class', isLaw(tokens[index - 3]) ? 'lagrum not intill' : 'lagrum not');
    token.attrSet('aria-label', `${tokens[index + 1]!.content}, ${short}`);
    return self.renderToken(tokens, index, options);
  }
  token.attrSet('class', 'lagrum');
  closing(tokens.slice(index), '</a>');
  return `<span class="hel">${self.renderToken(tokens, index, options)}`;
};
markdown.renderer.rules['link_close'] = (tokens, index, options, _env, self) =>
  (tokens[index]!.meta as { end?: string } | null)?.end ?? self.renderToken(tokens, index, options);

// A hard word is a button that shows its explanation: the browser's own popover, which needs no script.
function openWord(rest: readonly Token[], id: string, resolve: Resolve): string {
  words += 1;
  closing(rest, `</button>${explanation(id, resolve(`ord:${id}`)!.explained!)}`);
  return `<span class="hel"><button type="button" class="ord-knapp" popovertarget="ord-${words}">`;
}

function explanation(id: string, { word, meaning, close }: Explained): string {
  const { escapeHtml } = markdown.utils;
  const button = `<button type="button" class="plain" popovertarget="ord-${words}" popovertargetaction="hide">${escapeHtml(close)}</button>`;
  const text = `<b>${escapeHtml(word)}</b><span>${escapeHtml(meaning)}</span>${button}`;
  return `<span popover id="ord-${words}" class="ord-text" data-ord="${id}" role="note">${text}</span>`;
}

// Sets how the link that begins `rest` ends: with the full stop after it, which must not begin a line of its own.
function closing(rest: readonly Token[], end: string): void {
  const at = rest.findIndex(({ type }) => type === 'link_close');
  const next = rest[at + 1];
  const [stop = ''] = /^[.,:;!?)”]*/.exec(next?.type === 'text' ? next.content : '') ?? [];
  if (stop) next!.content = next!.content.slice(stop.length);
  rest[at]!.meta = { end: `${end}${stop}</span>` };
}

/** Makes each of them numbering the explained words from the same number on, so that what is alike in two becomes the same HTML. */
export function numberedAlike<T>(makes: readonly (() => T)[]): readonly T[] {
  const first = words;
  let last = first;
  const made = makes.map((make) => {
    words = first;
    const value = make();
    last = Math.max(last, words);
    return value;
  });
  words = last;
  return made;
}

/** A list item, a quotation or a paragraph: its own words, and the lines it takes up, the last not counted. */
export interface Block {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The list items, quotations and paragraphs of a body, each once: what a paragraph alone is in stands for it. */
export function blocksIn(body: string): readonly Block[] {
  const tokens = markdown.parse(body, {});
  return tokens.flatMap((token, at): Block[] => {
    if (token.type !== 'paragraph_open') return [];
    const around = tokens[at - 1];
    const outer = around?.type === 'list_item_open' || around?.type === 'blockquote_open' ? around : token;
    const [start, end] = outer.map!;
    return [{ text: tokens[at + 1]!.content, start, end }];
  });
}

/** A body cut at its second-level headings. */
export interface Sections {
  readonly opening: string;
  readonly parts: readonly { readonly heading: string; readonly text: string }[];
}

/** Cuts a body at its `## ` headings. */
export function sections(body: string): Sections {
  const [opening = '', ...rest] = body.split(/^## +/m);
  const parts = rest.map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    return { heading: heading.trim(), text: lines.join('\n').trim() };
  });
  return { opening: opening.trim(), parts };
}

/** The passages of a body that are quoted (`> …`), white space folded, and the rest of it. */
export function quotes(body: string): { readonly quoted: readonly string[]; readonly rest: string } {
  // A quote may follow a line of text directly, and then it is no less a quote.
  const apart = body.replaceAll(/^(?! {0,3}>)(.*\S.*)\n(?= {0,3}>)/gm, '$1\n\n');
  const blocks = apart.split(/\n\s*\n/).map((block) => block.trim());
  const isQuote = (block: string) => block.startsWith('>');
  return {
    quoted: blocks
      .filter(isQuote)
      .map((block) => fold(block.replaceAll(/^ {0,3}> ?/gm, '')))
      .filter(Boolean),
    rest: blocks.filter((block) => !isQuote(block)).join('\n\n'),
  };
}

/** Text with all white space as single spaces: what "word for word" compares. */
export const fold = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
