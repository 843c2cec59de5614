import { readContent } from '../../compiler/files.ts';
import type { ContentFile, ContentFiles, TextSet } from '../../compiler/files.ts';
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
export type Target = { /** Of a translation: its language. */ readonly language?: string | undefined; readonly id: string } & (
  | { readonly to: 'fraga'; readonly flow: string }
  | {
      readonly to:
        | 'vag'
        | 'foralder'
        | 'svar'
        | 'spegel'
        | 'lagrum'
        | 'tidslinje'
        | 'samtal'
        | 'sedan'
        | 'andring'
        | 'kommun'
        | 'sida'
        | 'ord'
        | 'fall'
        | 'program'
        | 'prov'
        | 'jamforelse';
    }
);

/** A target as an anchor: `fraga-personal-misstanke`, `lagrum-sol-19-1`, `en-svar-vem-far-veta`. */
export const anchorOf = (target: Target): string =>
  [target.language, target.to, target.to === 'fraga' && target.flow, target.id].filter(Boolean).join('-');

/** Where a target is read from the page that is being written. */
export type Links = (target: Target) => string;

/** Everything that is in one document. */
export const withinOne: Links = (target) => `#${anchorOf(target)}`;

/** The texts, with what they are called and how they point at each other. */
export interface Material {
  readonly files: ContentFiles;
  /** The language they are read in. What is not translated is Swedish. */
  readonly language: string;
  readonly links: Links;
  /** Where the Swedish text is read, also for one that is translated. */
  readonly swedish: Links;
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

/** The material of a document with these links, read in one of the languages. */
export function materialOf(files: ContentFiles, linksTo: Links = withinOne, language = 'sv'): Material {
  const translation = files.translations.get(language);
  const find = <K extends Kind>(from: TextSet | undefined, kind: K, id: string, flow?: string) =>
    from?.of(kind).find((file) => file.id === id && (!flow || file.flow === flow));
  const one = <K extends Kind>(kind: K, id: string, flow?: string) => find(translation, kind, id, flow) ?? find(files, kind, id, flow);
  const isTranslated = (target: Target) => {
    if (target.to === 'ord') return translation?.words[target.id] !== undefined;
    const kind = translatedKinds[target.to as keyof typeof translatedKinds];
    return kind !== undefined && find(translation, kind, target.id, target.to === 'fraga' ? target.flow : undefined) !== undefined;
  };
  const links: Links = (target) => linksTo(isTranslated(target) ? { ...target, language } : target);
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
      case 'samtal':
        return one('samtal', id)?.data.titel ?? id;
      case 'sedan':
        return one('sedan', id)?.data.titel ?? id;
      case 'andring':
        return one('lagandringar', id)?.data.titel ?? id;
      case 'kommun':
        return one('kommuner', id)?.data.namn ?? id;
      case 'sida':
        return one('sidor', id)?.data.titel ?? id;
      case 'ord':
        return (translation?.words[id] ?? files.words[id])?.ord ?? id;
      case 'fall':
        return one('fall', id)?.data.titel ?? id;
      case 'program':
        return one('program', id)?.data.titel ?? id;
      case 'prov':
        return files.training['sv/utbildning/prov.yaml']?.[id]?.fraga ?? id;
      case 'jamforelse':
        return files.training['sv/utbildning/lagjamforelse.yaml']?.[id]?.fraga ?? id;
    }
  };
  const resolve: Resolve = (mentioned) => {
    const target = targetOf(files, idOf(mentioned));
    return target && { href: links(target), text: nameOf(target) };
  };
  const link = (target: Target, words = nameOf(target)) => html`<a href="${links(target)}">${words}</a>`;
  return {
    files,
    language,
    links,
    swedish: linksTo,
    nameOf,
    one,
    link,
    prose: (markdown) => raw(plain(toHtml(withDays(markdown), resolve), links)),
    line: (markdown) => raw(plain(toInlineHtml(withDays(markdown), resolve), links)),
    laws: (ids) => ids.map((id) => link({ to: 'lagrum', id })),
  };
}

const translatedKinds = { fraga: 'fragor', foralder: 'foraldravagar', svar: 'svar', spegel: 'speglar' } as const;

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
