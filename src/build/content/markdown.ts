import MarkdownIt from 'markdown-it';
import type { Html } from '../../content/types.ts';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** How `[[id]]` is shown: the address and the words, or nothing when the id is unknown. */
export type Resolve = (id: string) => { readonly href: string; readonly text: string } | undefined;

const mention = /\[\[([^\]\n]+)\]\]/g;

/** The ids mentioned as `[[id]]` in a text. */
export const mentions = (text: string): string[] => [...text.matchAll(mention)].map(([, id]) => id!);

/** The addresses of ordinary Markdown links in a text. */
export function linksIn(text: string): string[] {
  const tokens = markdown.parse(text, {});
  const inline = tokens.flatMap((token) => token.children ?? []);
  return inline.filter(({ type }) => type === 'link_open').map((token) => String(token.attrGet('href')));
}

/** Markdown as HTML. Unknown `[[id]]` stay as they are: the checks have already stopped the build. */
export const toHtml = (text: string, resolve: Resolve): Html => markdown.render(linked(text, resolve)).trim();

/** One line of Markdown as HTML, without a paragraph around it. */
export const toInlineHtml = (text: string, resolve: Resolve): Html => markdown.renderInline(linked(text, resolve)).trim();

// As Markdown links, so that markdown-it escapes and checks them like any other.
const linked = (text: string, resolve: Resolve) =>
  text.replaceAll(mention, (whole, id: string) => {
    const target = resolve(id);
    return target ? `[${target.text}](${target.href})` : whole;
  });

markdown.renderer.rules['link_open'] = (tokens, index, options, _env, self) => {
  const token = tokens[index]!;
  if (String(token.attrGet('href')).startsWith('/lagrum/#')) token.attrSet('class', 'lagrum');
  return self.renderToken(tokens, index, options);
};

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
    quoted: blocks.filter(isQuote).map((block) => fold(block.replaceAll(/^ {0,3}> ?/gm, ''))).filter(Boolean),
    rest: blocks.filter((block) => !isQuote(block)).join('\n\n'),
  };
}

/** Text with all white space as single spaces: what "word for word" compares. */
export const fold = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
