import { readContent } from '../../compiler/files.ts';
import type { ContentFile, ContentFiles } from '../../compiler/files.ts';
import { ContentError } from '../../compiler/faults.ts';
import type { Fault } from '../../compiler/faults.ts';
import type { Folder } from '../../compiler/folder.ts';
import { idOf, toHtml, toInlineHtml } from '../../compiler/markdown.ts';
import type { Resolve } from '../../compiler/markdown.ts';
import { wordingsById } from '../../compiler/check-law.ts';
import type { Kind } from '../../compiler/schema.ts';
import { html, raw } from './html.ts';
import type { Raw } from './html.ts';

/** What can be pointed at, by where it stands: a kind of text in one of the conversations, and its id. */
export type Target =
  | { readonly to: 'fraga'; readonly flow: string; readonly id: string }
  | {
      readonly to: 'vag' | 'foralder' | 'svar' | 'spegel' | 'lagrum' | 'tidslinje' | 'andring' | 'kommun' | 'sida' | 'ord';
      readonly id: string;
    };

/** A target as an anchor: `fraga-personal-misstanke`, `lagrum-sol-19-1`. */
export const anchorOf = (target: Target): string => ['fraga' === target.to ? `fraga-${target.flow}` : target.to, target.id].join('-');

/** Where a target is read from the page that is being written. */
export type Links = (target: Target) => string;

/** Everything that is in one document. */
export const withinOne: Links = (target) => `#${anchorOf(target)}`;

/** The texts, with what they are called and how they point at each other. */
export interface Material {
  readonly files: ContentFiles;
  readonly links: Links;
  /** Markdown as HTML whose links are those of the document. */
  readonly prose: (markdown: string) => Raw;
  /** One line of it. */
  readonly line: (markdown: string) => Raw;
  /** A link to a target, under its own name. */
  readonly link: (target: Target, words?: string) => Raw;
  /** Links to provisions, under their short names. */
  readonly laws: (ids: readonly string[]) => readonly Raw[];
  readonly nameOf: (target: Target) => string;
  readonly one: <K extends Kind>(kind: K, id: string, flow?: string) => ContentFile<K> | undefined;
}

/** Reads and checks a folder of content, file by file; throws a ContentError that lists every fault. */
export function filesIn(folder: string | Folder): ContentFiles {
  const faults: Fault[] = [];
  const files = readContent(folder, faults);
  if (faults.length > 0) throw new ContentError(faults);
  return files;
}

/** The material of a document with these links. */
export function materialOf(files: ContentFiles, links: Links = withinOne): Material {
  const one = <K extends Kind>(kind: K, id: string, flow?: string) =>
    files.of(kind).find((file) => file.id === id && (!flow || file.flow === flow));
  const wordings = wordingsById(files);
  const nameOf = (target: Target): string => {
    const { id } = target;
    switch (target.to) {
      case 'fraga':
        return one('fragor', id, target.flow)?.data.titel ?? id;
      case 'vag':
        return (one('utfall', id) ?? one('rad', id))?.data.namn ?? id;
      case 'foralder':
        return one('foraldravagar', id)?.data.namn ?? id;
      case 'svar':
        return one('svar', id)?.data.titel ?? id;
      case 'spegel':
        return one('speglar', id)?.data.titel ?? id;
      case 'lagrum':
        return wordings.get(id)?.at(-1)?.data.kort ?? id;
      case 'tidslinje':
        return one('tidslinjer', id)?.data.titel ?? id;
      case 'andring':
        return one('lagandringar', id)?.data.titel ?? id;
      case 'kommun':
        return one('kommuner', id)?.data.namn ?? id;
      case 'sida':
        return one('sidor', id)?.data.titel ?? id;
      case 'ord':
        return files.words[id]?.ord ?? id;
    }
  };
  const resolve: Resolve = (mentioned) => {
    const target = targetOf(files, idOf(mentioned));
    return target && { href: links(target), text: nameOf(target) };
  };
  const link = (target: Target, words = nameOf(target)) => html`<a href="${links(target)}">${words}</a>`;
  return {
    files,
    links,
    nameOf,
    one,
    link,
    prose: (markdown) => raw(plain(toHtml(withDays(markdown), resolve), links)),
    line: (markdown) => raw(plain(toInlineHtml(withDays(markdown), resolve), links)),
    laws: (ids) => ids.map((id) => link({ to: 'lagrum', id })),
  };
}

function targetOf(files: ContentFiles, id: string): Target | undefined {
  if (id.startsWith('ord:')) return { to: 'ord', id: id.slice(4).split('|')[0]! };
  const kinds = [
    ['foralder', 'foraldravagar'],
    ['svar', 'svar'],
    ['lagrum', 'lagrum'],
    ['vag', 'utfall'],
    ['vag', 'rad'],
  ] as const;
  const found = kinds.find(([, kind]) => files.ids(kind).has(id));
  return found && { to: found[0], id };
}

const mark = /\{(?:från (\d{4}-\d\d-\d\d))?\s*(?:till (\d{4}-\d\d-\d\d))?\}\s*/g;

// Both editions of a dated part stand in the document, each with its days.
const withDays = (markdown: string) => markdown.replaceAll(mark, (_, from?: string, until?: string) => `**${daysInWords(from, until)}:** `);

const inWords = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day in words: `2026-01-15` is ”15 januari 2026”. */
export const dayInWords = (day: string): string => inWords.format(new Date(`${day}T00:00:00Z`));

/** The days that a part holds: from the first, until and with the day before `until`. */
export const daysInWords = (from?: string, until?: string): string =>
  [
    from && `${until ? 'från' : 'Från'} och med ${dayInWords(from)}`,
    until && `till och med ${dayInWords(new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10))}`,
  ]
    .filter(Boolean)
    .join(' ')
    .replace(/^./, (letter) => letter.toUpperCase());

// Chromium tags `strong` and `em` with types that its own version of PDF lacks, and readers of the structure lose the words in them.
const plain = (made: string, links: Links) =>
  made
    .replaceAll('<strong>', '<span class="strong">')
    .replaceAll('<em>', '<span class="stress">')
    .replaceAll(/<\/(?:strong|em)>/g, '</span>')
    .replaceAll(/<a href="(\/[^"]*)">(.*?)<\/a>/gs, (_, address: string, words: string) => {
      const target = addressed(address);
      return target ? `<a href="${links(target)}">${words}</a>` : words;
    });

// Where an address of the app is read in the document; nothing when it is not there.
function addressed(address: string): Target | undefined {
  const [, page, id] = /^\/(lagen|lagrum)\/#(.+)$/.exec(address) ?? [];
  if (id) return { to: page === 'lagen' ? 'andring' : 'lagrum', id };
  const road = /^\/vag\/([^/]+)\/$/.exec(address)?.[1];
  return road ? { to: 'vag', id: road } : undefined;
}
