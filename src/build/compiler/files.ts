import type { Fault } from './faults.ts';
import { sections } from './markdown.ts';
import type { Sections } from './markdown.ts';
import { folderAt, readText } from './folder.ts';
import type { Folder } from './folder.ts';
import { checkFilledIn } from './filled-in.ts';
import { readLayerFile, stringsFor, withOwnSources } from './layer-files.ts';
import { check, readMarkdown, readYaml } from './read.ts';
import { onceFor, readAgain } from './remembered.ts';
import { registerFile, registerOf } from './register.ts';
import type { Municipal } from './register.ts';
import {
  frontMatter,
  glossary,
  headings,
  interfaceStrings,
  searchNames,
  languageFacts,
  lookupWords,
  municipalityRegister,
  notFound,
  ruleSentences,
  sources,
} from './schema.ts';
import type { FrontMatter, Kind } from './schema.ts';
import type { z } from 'zod';
import { trainingHeadings, trainingYaml } from './training-schema.ts';
import type { TrainingFile, TrainingYaml } from './training-schema.ts';
import type { Source, Word } from '../../content/types.ts';

/** What a file's path says of it. */
export interface Listed<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly file: string;
  /** The reader whose conversation it belongs to, for questions, outcomes, advice and timelines. */
  readonly flow: string | undefined;
  /** The language it is written in: `sv`, or that of a translation. */
  readonly language: string;
}

/** A file that has passed its schema. */
export interface ContentFile<K extends Kind = Kind> extends Listed<K> {
  readonly data: FrontMatter<K>;
  readonly body: string;
  readonly sections: Sections;
}

/** The texts of one language. */
export interface TextSet {
  readonly of: <K extends Kind>(kind: K) => readonly ContentFile<K>[];
  readonly strings: Readonly<Record<string, string>>;
  /** The glossary. */
  readonly words: Readonly<Record<string, Word>>;
  /** The everyday words that lead somewhere; nothing where the language has no such file, or it could not be read. */
  readonly lookup: z.infer<typeof lookupWords> | undefined;
  /** What the language says of itself; nothing for Swedish. */
  readonly facts: { readonly namn: string; readonly start: string; readonly riktning: 'ltr' | 'rtl'; readonly not: string } | undefined;
}

/** Everything under content/, file by file: the Swedish texts, and the translations beside them. */
export interface ContentFiles extends TextSet {
  readonly translations: ReadonlyMap<string, TextSet>;
  /** Every file that passed, in every language. */
  readonly all: readonly ContentFile[];
  /** Every file of a kind, also those that did not pass: what is wrong in a file is told there, and not at all that refers to it. */
  readonly listed: (kind: Kind) => readonly Listed[];
  /** The ids of those. */
  readonly ids: (kind: Kind) => ReadonlySet<string>;
  /** True when every file passed. Until then what looks unused may be used. */
  readonly complete: boolean;
  /** Nothing when the list itself could not be read. */
  readonly sources: Readonly<Record<string, Source>> | undefined;
  /** All municipalities there are, with or without a layer. */
  readonly register: readonly Municipal[];
  /** Places and short names by municipality; nothing when the file could not be read. */
  readonly searchNames: z.infer<typeof searchNames> | undefined;
  /** What was looked for in the law and not found. */
  readonly notFound: z.infer<typeof notFound>;
  /** What each safety rule says; nothing when the file could not be read. */
  readonly rules: z.infer<typeof ruleSentences> | undefined;
  /** The training's quiz, poster, law comparison and strings. */
  readonly training: TrainingYaml;
}

/** The kinds of file that tell a road. */
export type RoadKind = 'utfall' | 'rad' | 'socialtjanst';

/** Every file that tells a road: the outcomes, the advice beside them, and the texts for social services. */
export const roadFiles = (files: TextSet): readonly ContentFile<RoadKind>[] => [
  ...files.of('utfall'),
  ...files.of('rad'),
  ...files.of('socialtjanst'),
];

// Where a kind of file lives, and which part of its path is its id.
const paths: readonly [Kind, RegExp][] = [
  ['foraldravagar', /^(?<lang>[a-z]{2})\/foralder\/utfall\/(?<id>[^/]+)\.md$/],
  ['svar', /^(?<lang>[a-z]{2})\/foralder\/svar\/(?<id>[^/]+)\.md$/],
  ['speglar', /^(?<lang>[a-z]{2})\/foralder\/spegel\/(?<id>[^/]+)\.md$/],
  ['fragor', /^(?<lang>sv)\/(?<flow>[a-z]+)\/fragor\/(?<id>[^/]+)\.md$/],
  ['fragor', /^(?<lang>[a-z]{2})\/(?<flow>foralder)\/fragor\/(?<id>[^/]+)\.md$/],
  ['utfall', /^(?<lang>sv)\/(?<flow>[a-z]+)\/utfall\/(?<id>[^/]+)\.md$/],
  ['socialtjanst', /^(?<lang>sv)\/(?<flow>personal)\/utfall-socialtjanst\/(?<id>[^/]+)\.md$/],
  ['rad', /^(?<lang>sv)\/(?<flow>[a-z]+)\/rad\/(?<id>[^/]+)\.md$/],
  ['tidslinjer', /^(?<lang>sv)\/(?<flow>[a-z]+)\/tidslinjer\/(?<id>[^/]+)\.md$/],
  ['samtal', /^(?<lang>sv)\/(?<flow>personal)\/samtal\/(?<id>[^/]+)\.md$/],
  ['sedan', /^(?<lang>sv)\/(?<flow>personal)\/sedan\/(?<id>[^/]+)\.md$/],
  ['sidor', /^(?<lang>sv)\/sidor\/(?<id>[^/]+)\.md$/],
  ['lagrum', /^lagrum\/(?<id>[^/]+)\/(?<date>[^/]+)\.md$/],
  ['fall', /^sv\/utbildning\/fall\/(?<id>[^/]+)\.md$/],
  ['program', /^sv\/utbildning\/program\/(?<id>[^/]+)\.md$/],
  ['lagandringar', /^lagandringar\/(?<id>[^/]+)\.md$/],
  ['kommuner', /^kommuner\/(?:(?<code>\d+)-)?(?<id>[^/]+)\.md$/],
];
const placeOf = onceFor((file: string) =>
  paths.map(([kind, pattern]) => ({ kind, groups: pattern.exec(file)?.groups })).find(({ groups }) => groups),
);
/** Every kind of file. */
export const kindsOf = Object.keys(frontMatter) as readonly Kind[];
// Law texts are read by those who compare quotes with them.
const notContent = /^(README\.md|mallar\/.*|lagtext\/[^/]+\.json)$/;
const trainingFiles = Object.keys(trainingYaml) as TrainingFile[];
/** The file of search names under content/. */
export const searchNamesFile = 'platser.yaml';
const notFoundFile = 'lagandringar/inte-funnet.yaml';
/** The file of the safety rules' sentences under content/. */
export const rulesFile = 'sv/kontroll.yaml';
const yamlFiles: readonly string[] = [
  'kallor.yaml',
  registerFile,
  searchNamesFile,
  notFoundFile,
  'sv/ui.yaml',
  'sv/ordlista.yaml',
  'sv/uppslagsord.yaml',
  rulesFile,
  ...trainingFiles,
];
const translatedYaml = /^(?<lang>[a-z]{2})\/(?:ui|ordlista|sprak|uppslagsord)\.yaml$/;

/**
 * Reads every file in a folder, or at its path, and checks each by its schema; what is wrong is added to `faults`.
 * A file that is `expected` and not there is one fault, and not one more for each text that refers to it.
 */
export function readContent(root: string | Folder, faults: Fault[], expected: readonly Listed[] = []): ContentFiles {
  const folder = typeof root === 'string' ? folderAt(root) : root;
  const files: ContentFile[] = [];
  const all: Listed[] = [];
  const yaml: Record<string, unknown> = {};
  const strings = stringsFor(folder);

  for (const file of folder.files) {
    if (notContent.test(file)) continue;
    if (yamlFiles.includes(file) || translatedYaml.test(file)) {
      const text = readText(folder, file, faults);
      yaml[file] = text === undefined ? undefined : readAgain(file, text, faults, (own) => readYaml(text, file, own));
      continue;
    }
    const match = placeOf(file);
    if (!match) {
      faults.push({
        file,
        message: 'Filen hör inte hemma någonstans.',
        remedy: 'Flytta den till en av mapparna i content/README.md eller ta bort den.',
      });
      continue;
    }
    const { kind, groups = {} } = match;
    const flow = groups['flow'] ?? (kind === 'foraldravagar' ? 'foralder' : undefined);
    const listed = { kind, id: groups['id']!, file, flow, language: groups['lang'] ?? 'sv' };
    const text = readText(folder, file, faults);
    const read =
      text === undefined
        ? undefined
        : readAgain(file, text, faults, (own) =>
            kind === 'kommuner'
              ? readLayerFile(text, file, strings, own, () => readOne(text, listed, groups, own))
              : readOne(text, listed, groups, own),
          );
    all.push(listed);
    if (read) files.push(read);
  }

  for (const listed of expected)
    if (
      !all.some(({ kind, id, flow, language }) => kind === listed.kind && id === listed.id && flow === listed.flow && language === 'sv')
    ) {
      faults.push({ file: listed.file, message: 'Filen saknas.', remedy: 'Maskinen leder hit. Skriv texten.' });
      all.push(listed);
    }
  for (const file of yamlFiles) if (!(file in yaml)) faults.push({ file, message: 'Filen saknas.', remedy: 'Lägg tillbaka den.' });

  const textsIn = (language: string): TextSet => {
    const yamlOf = <S extends z.ZodType>(schema: S, name: string): z.infer<S> | undefined => {
      const path = `${language}/${name}.yaml`;
      return yaml[path] === undefined ? undefined : check(schema, yaml[path], path, faults);
    };
    const byKind = new Map<Kind, ContentFile[]>(kindsOf.map((kind) => [kind, []]));
    for (const file of files) if (file.language === language) byKind.get(file.kind)!.push(file);
    return {
      of: <K extends Kind>(kind: K) => byKind.get(kind)!.filter((file): file is ContentFile<K> => file.kind === kind),
      strings: yamlOf(interfaceStrings, 'ui') ?? {},
      words: yamlOf(glossary, 'ordlista') ?? {},
      lookup: yamlOf(lookupWords, 'uppslagsord'),
      facts: yamlOf(languageFacts, 'sprak'),
    };
  };
  const languages = new Set([
    ...all.map(({ language }) => language),
    ...Object.keys(yaml).flatMap((file) => translatedYaml.exec(file)?.groups?.['lang'] ?? []),
  ]);
  languages.delete('sv');

  const listed = onceFor((kind: Kind) => all.filter((file) => file.kind === kind && file.language === 'sv'));
  return {
    ...textsIn('sv'),
    translations: new Map([...languages].map((language) => [language, textsIn(language)])),
    all: files,
    listed,
    ids: onceFor((kind) => new Set(listed(kind).map(({ id }) => id))),
    complete: files.length === all.length,
    sources: withOwnSources(
      yaml['kallor.yaml'] === undefined ? undefined : check(sources, yaml['kallor.yaml'], 'kallor.yaml', faults),
      files.filter((file): file is ContentFile<'kommuner'> => file.kind === 'kommuner'),
      faults,
    ),
    training: Object.fromEntries(
      trainingFiles.flatMap((file) => (yaml[file] === undefined ? [] : [[file, check(trainingYaml[file], yaml[file], file, faults)]])),
    ) as TrainingYaml,
    searchNames: yaml[searchNamesFile] === undefined ? undefined : check(searchNames, yaml[searchNamesFile], searchNamesFile, faults),
    notFound: (yaml[notFoundFile] !== undefined && check(notFound, yaml[notFoundFile], notFoundFile, faults)) || {},
    rules: yaml[rulesFile] === undefined ? undefined : check(ruleSentences, yaml[rulesFile], rulesFile, faults),
    register: registerOf(
      (yaml[registerFile] !== undefined && check(municipalityRegister, yaml[registerFile], registerFile, faults)) || {},
      faults,
    ),
  };
}

function readOne<K extends Kind>(
  text: string,
  listed: Listed<K>,
  named: Readonly<Record<string, string | undefined>>,
  faults: Fault[],
): ContentFile<K> | undefined {
  const { kind, id, file } = listed;
  if (kind !== 'kommuner') checkFilledIn(text, file, faults);
  const raw = readMarkdown(text, file, faults);
  const data = raw && (check(frontMatter[kind], raw.data, file, faults) as FrontMatter<K> | undefined);
  if (!raw || !data) return undefined;

  if (kind !== 'kommuner' && data.id !== id)
    faults.push({ file, key: 'id', message: `Id:t är ”${data.id}” men filen heter ”${id}”.`, remedy: 'Låt dem vara lika.' });
  if ('galler-fran' in data && named['date'] && data['galler-fran'] !== named['date'])
    faults.push({ file, key: 'galler-fran', message: 'Datumet är inte filens namn.', remedy: `Döp filen till ${data['galler-fran']}.md.` });
  const cut = sections(raw.body);
  checkHeadings(listed, cut, faults);
  return { ...listed, data, body: raw.body, sections: cut };
}

function checkHeadings({ kind, file, language }: Listed, { opening, parts }: Sections, faults: Fault[]) {
  const required = headings[kind];
  if (!required) return;
  const found = parts.map(({ heading }) => heading);
  // A translation has the same parts in the same order, under headings of its own.
  if (language === 'sv' ? found.join() !== required.join() : found.length !== required.length)
    faults.push({
      file,
      key: 'rubriker',
      message: `Rubrikerna är ${found.map((h) => `”${h}”`).join(', ') || 'inga'}.`,
      remedy: `De ska vara ${required.map((h) => `”## ${h}”`).join(', ') || 'inga'}, i den ordningen.`,
    });
  for (const { heading, text } of parts)
    if (!text) faults.push({ file, key: `## ${heading}`, message: 'Stycket är tomt.', remedy: 'Skriv texten.' });
  if (kind in trainingHeadings && opening)
    faults.push({ file, key: 'rubriker', message: 'Texten före första rubriken visas inte.', remedy: 'Flytta den under en rubrik.' });
  if (kind !== 'fragor' && required.length > 0 && !(kind in trainingHeadings) && !opening)
    faults.push({ file, key: 'ingress', message: 'Texten före första rubriken saknas.', remedy: 'Skriv en till tre korta meningar.' });
}
