import { gzipSync } from 'node:zlib';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { earlyFile } from './early.ts';

/**
 * What the first load may weigh, compressed (bytes): the page with its CSS in one round trip, the script that answers the first questions,
 * which is all that is fetched before a tap is answered, and the app's script, which comes after.
 */
export const limits = { page: 14 * 1024, early: 15 * 1000, script: 122 * 1000 } as const;

/** A built script. */
export interface BuiltScript {
  readonly file: string;
  readonly code: string;
  /** The scripts it cannot start without. */
  readonly imports: readonly string[];
  /** The source files in it. */
  readonly modules: readonly string[];
}

/** A municipality's layer, as it travels by itself. */
export interface BuiltLayer {
  readonly id: string;
  readonly namn: string;
}

/** What the budgets are held against: the start as HTML, every script and every local layer. */
export interface Built {
  readonly start: string;
  /** The script that answers the first questions. */
  readonly early: string;
  readonly scripts: readonly BuiltScript[];
  readonly layers: readonly BuiltLayer[];
}

/** Holds a build against its budgets: what is broken, each in a line, and the figures in one. */
export function judge(built: Built): { readonly faults: readonly string[]; readonly figures: string } {
  const first = firstScripts(built);
  const page = weight(built.start);
  const early = weight(built.early);
  const script = first.reduce((sum, { code }) => sum + weight(code), 0);
  const heaviest = first
    .toSorted((a, b) => weight(b.code) - weight(a.code))
    .map(({ file, code }) => `${file} ${number(weight(code))}`)
    .join(', ');

  return {
    faults: [
      ...over(
        'Startsidan med sin CSS',
        page,
        limits.page,
        'Den ska rymmas i nätets första svar. Korta CSS:en i src/styles eller texten på start.',
      ),
      ...over(
        'Skriptet som svarar på de första frågorna',
        early,
        limits.early,
        'Det bär personalens frågor och ingenting annat (src/early). Korta dem, eller det som ritar dem.',
      ),
      ...over('Appens skript', script, limits.script, `Flytta det som kan vänta till en import(). Nu: ${heaviest}.`),
      ...built.scripts.flatMap(buildOnlyIn),
      ...layersIn(built),
      ...namedAtFirst(built, first),
    ],
    figures: `Budget: startsidan ${number(page)} av ${number(limits.page)} byte, de första frågornas skript ${number(early)} av ${number(limits.early)}, appens ${number(script)} av ${number(limits.script)} byte (gzip), ${built.layers.length} kommunlager utanför skripten.`,
  };
}

function over(what: string, bytes: number, limit: number, remedy: string): readonly string[] {
  if (bytes <= limit) return [];
  return [`${what} väger ${number(bytes)} byte (gzip), ${number(bytes - limit)} över gränsen ${number(limit)}. ${remedy}`];
}

/** The app's scripts that the start names, and all that they cannot start without. */
function firstScripts({ start, scripts }: Built): readonly BuiltScript[] {
  const files = new Set(
    /<html[^>]* data-app="([^"]*)"/
      .exec(start)?.[1]
      ?.split(' ')
      .map((file) => file.replace(/^\.?\//, '')),
  );
  const found = () => scripts.filter(({ file }) => files.has(file));
  for (let known = -1; known < files.size;) {
    known = files.size;
    for (const file of found().flatMap(({ imports }) => imports)) files.add(file);
  }
  return found();
}

const buildOnly = /\/(node_modules\/(?:zod|yaml|markdown-it|@hpcc-js)|src\/build)\//;

function buildOnlyIn({ file, modules }: BuiltScript): readonly string[] {
  const found = new Set(modules.flatMap((module) => buildOnly.exec(module)?.[1] ?? []));
  return [...found].map((name) => `${file} innehåller ${name}, som bara är till för bygget. Importera det inte i appen.`);
}

function layersIn({ scripts, layers }: Built): readonly string[] {
  if (layers.length === 0) return ['Bygget har inga kommunlager i lager/. De ska vara egna filer, annars växer skripten med varje kommun.'];
  return layers.flatMap((layer) => {
    const marks = marksOf(layer);
    const inside = scripts.filter(({ code }) => marks.length > 0 && marks.every((mark) => code.includes(mark)));
    return inside.map(({ file }) => `Kommunlagret ”${layer.id}” ligger i ${file}. Bara det nationella får ligga i ett skript.`);
  });
}

/** The longest passages of a layer that no way of writing a string in JavaScript changes. */
const marksOf = (layer: BuiltLayer): readonly string[] =>
  textsIn(layer)
    .flatMap((text) => text.match(/[\p{L}\p{N} ,.]{24,}/gu) ?? [])
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 3);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function namedAtFirst({ start, early, layers }: Built, first: readonly BuiltScript[]): readonly string[] {
  const words = new Set([start, early, ...first.map(({ code }) => code)].flatMap((text) => text.match(/[\p{L}\p{N}-]+/gu) ?? []));
  const named = layers.filter(({ id, namn }) => words.has(id) || namn.split(' ').every((word) => words.has(word)));
  // A town named in a text is no list.
  if (named.length < 2 || named.length <= layers.length / 2) return [];
  return [
    `Första laddningen räknar upp ${named.length} av ${layers.length} kommunlager (${named
      .slice(0, 3)
      .map(({ id }) => id)
      .join(', ')} …), så den växer med varje kommun. Listan hör till delen ”layers”, som laddas senare.`,
  ];
}

/** Stops a build that breaks a budget. Stands after what writes the pages, since it weighs them. */
export function budget(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'vagval-budget',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const { faults, figures } = judge(builtOf(bundle));
        if (faults.length > 0)
          this.error({ message: `Bygget spränger sin budget.\n\n${faults.map((fault) => `  ${fault}`).join('\n')}\n`, stack: '' });
        config.logger.info(figures);
      },
    },
  };
}

function builtOf(bundle: Rolldown.OutputBundle): Built {
  const files = Object.values(bundle);
  const assets = files.flatMap((file) => (file.type === 'asset' ? [{ name: file.fileName, text: () => textOf(file.source) }] : []));
  return {
    start: assets.find(({ name }) => name === 'index.html')?.text() ?? '',
    early: assets.find(({ name }) => earlyFile.test(name))?.text() ?? '',
    scripts: files.flatMap((file) =>
      file.type === 'chunk' ? [{ file: file.fileName, code: file.code, imports: file.imports, modules: file.moduleIds }] : [],
    ),
    layers: assets
      .filter(({ name }) => name.startsWith('lager/'))
      .flatMap(({ text }) => Object.values(JSON.parse(text()) as Record<string, BuiltLayer>)),
  };
}

const textOf = (source: string | Uint8Array) => (typeof source === 'string' ? source : Buffer.from(source).toString());
const weight = (text: string) => gzipSync(text, { level: 9 }).length;
const number = (figure: number) => figure.toLocaleString('sv-SE');
