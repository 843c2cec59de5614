import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { asOf } from '../../content/as-of.ts';
import { coverageOf } from '../../content/coverage.ts';
import type { Maps } from '../../content/map.ts';
import type { Calendar, First, Roads } from '../../content/parts.ts';
import type { Proof } from '../../content/proof.ts';
import type { IsoDate } from '../../content/types.ts';
import { proofNow } from '../proof/proof.ts';
import type { QuestionId } from '../../../machines/ids.gen.ts';
import type { Content } from '../compiler/compile.ts';
import { compileAllDays, readIds } from '../compiler/compile.ts';
import { checkStrings, stringUse } from '../compiler/check-strings.ts';
import type { StringUse } from '../compiler/check-strings.ts';
import { ContentError } from '../compiler/faults.ts';
import type { Fault } from '../compiler/faults.ts';
import { writeGenerated } from '../compiler/ids.ts';
import { warningsOf } from '../compiler/warnings.ts';
import { embedFiles } from './embed-page.ts';
import { feedFile, feedOf } from './feed.ts';
import { leaveFile, leavePage } from './leave-page.ts';
import { municipalFiles } from './municipal-files.ts';
import { chosen, hash, layerAssets, packedLayers } from './layers.ts';
import { mapPart } from './map/part.ts';
import { buildDay, settledDay, turningDays } from './settled-day.ts';
import { paths } from '../paths.ts';

// The same for all that one build writes.
const days = new WeakMap<Content, IsoDate>();
function dayOf(all: Content): IsoDate {
  const known = days.get(all) ?? settledDay(turningDays(all), buildDay());
  days.set(all, known);
  return known;
}

const prefix = 'virtual:content/';

let latest: Content | undefined;

/** The content of the build that is under way, compiled once for all that is written from it. */
export const latestContent = (): Content => (latest ??= freshContent());

/**
 * Content as modules, checked on every build and every save; the municipalities' layers as files beside them.
 * Content that has been compiled and checked already can be handed over.
 */
export function content(given?: Content): Plugin {
  let compiled = given;
  const current = () => (latest = compiled ??= freshContent());
  const assets = () => layerAssets(current());

  return {
    name: 'vagval-content',
    buildStart() {
      if (given) return;
      compiled = undefined;
      // A test compiles what it needs itself; one that needs none of it does not wait.
      if (process.env['VITEST']) return;
      try {
        current();
        for (const warning of warningsOf(readIds({ root: paths.content }), buildDay())) this.warn(warning);
      } catch (error) {
        // The editor needs the list of faults, not where in the compiler they were found.
        if (error instanceof ContentError) this.error({ message: error.message, stack: '' });
        throw error;
      }
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      try {
        return await moduleOf(id.slice(prefix.length + 1), current());
      } catch (error) {
        if (error instanceof ContentError && !process.env['VITEST']) this.error({ message: error.message, stack: '' });
        throw error;
      }
    },
    generateBundle() {
      for (const { fileName, source } of [
        ...assets(),
        { fileName: 'kontroll.json', source: JSON.stringify(proofFile(current())) },
        { fileName: feedFile, source: feedOf(asOf(current(), dayOf(current()))) },
        { fileName: leaveFile, source: leavePage(current().strings['lamna.kalender']!) },
        ...embedFiles(current()),
      ])
        this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.watcher.add(resolve(paths.content));
      server.middlewares.use((request, response, next) => {
        const feed = { fileName: feedFile, source: feedOf(asOf(current(), dayOf(current()))) };
        const proof = { fileName: 'kontroll.json', source: JSON.stringify(proofFile(current())) };
        const asset = [...assets(), feed, proof].find(({ fileName }) => request.url === `/${fileName}`);
        if (!asset) return next();
        response.setHeader('content-type', asset === feed ? 'application/atom+xml' : 'application/json');
        response.end(asset.source);
      });
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(resolve(paths.content))) return undefined;
      compiled = undefined;
      const stale = [...server.moduleGraph.idToModuleMap.values()].filter(({ id }) => id?.startsWith(`\0${prefix}`));
      for (const module of stale) server.moduleGraph.invalidateModule(module);
      try {
        current();
        server.ws.send({ type: 'full-reload' });
      } catch (error) {
        const { message } = error as Error;
        server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'vagval-content', id: file } });
      }
      return [];
    },
  };
}

// One module for each language, behind one that loads the right one.
async function moduleOf(name: string, all: Content): Promise<string> {
  if (name === 'foralder') {
    const loaders = Object.keys(all.parents).map(
      (language) => `${JSON.stringify(language)}: () => import('${prefix}foralder/${language}')`,
    );
    return `export default { ${loaders.join(', ')} }`;
  }
  if (name === 'karta') return `export default ${JSON.stringify(await mapsOf(all))}`;
  const [part, language] = name.split('/');
  return `export default ${JSON.stringify(language ? parentPart(all, language) : parts[part!]!(all))}`;
}

// What is drawn, by flow: Graphviz takes its time, so these are not among the parts below.
async function mapsOf(all: Content): Promise<Maps> {
  const [personal, foralder] = await Promise.all((['personal', 'foralder'] as const).map((flow) => mapPart(flow, all, dayOf(all))));
  return { personal: personal!, foralder: foralder! };
}

const parentPart = ({ parents, strings }: Content, language: string) => ({
  ...parents[language],
  strings: language === 'sv' ? pick(strings, (key) => parentsOnly.test(key) || roadToo.test(key)) : parents[language]!.strings,
});

// Interface strings that only the parents' part shows travel with it.
const parentsOnly = /^(foralder|ordlista|lyssna|visning|lamna)\.|^spegel\.rubrik$/;

// What is said of a road as such, to staff and to parents, travels with either's.
const roadToo = /^(?:roll\.|nav\.(?:rensat|angra)$|resultat\.(?:kontakt|lagtext)$)/;

// And those of the calendar of the law with the calendar; its name stands in the foot of every page.
const calendarOnly = /^lagen\.(?!rubrik$)/;

// And those of the page on how the app was checked with what it shows.
const proofOnly = /^kontroll\./;

// And those that only the staff's screens after the questions show with these screens.
const staffOnly =
  /^(?:app\.beskrivning$|spegel\.(?!rubrik$)|lokalt\.|plan\.|plats\.|dagar\.|samtal\.|oense\.|plikt\.|sedan\.(?!rubrik$)|hitta\.|lagsida\.|vag\.(?!borja$)|(?:vagar|kommuner)\.(?!rubrik$)|sida\.uppdaterad$|nav\.(?:rensat|angra)$|roll\.|resultat\.(?!(?:version|granskad|kallor|jurist|jurist-ingress|innehall|text-till)$))/;

// And those of the search for a municipality with the search.
const searchOnly = /^kommun\.(?:hjalp|ingen|ingen-hjalp|sok|lista|menade|ort|utan-lager|inga|bara-lika|flera|traffar)(?:_one|_other)?$/;

// And those about use without network with the code that finds out.
const workerOnly = /^(?:offline\.(?!inte-an$)|uppdatering\.)/;

// And those of a change in the law, of what is signed and of how far a text holds, with the notes that tell it.
const standingOnly = /^(?:(?:andring|signatur)\.|resultat\.(?:version|granskad|text-till)$)/;

// And those of a provision with the text of one: the way back out of a dialog is more than that.
const lawOnly = /^lag\.(?!(?:rubrik|stang)$)/;

// And those of what stands beside a question, which comes after it.
const noteOnly = /^fraga\.(?:sista|oftast|kvar|exempel$|varfor$)/;

// And those of the map with the map; its name stands in the foot of every page.
const mapOnly = /^(?:karta\.(?!rubrik$)|kartdel\.)/;

// And those of the page for other sites' frames, which the build writes.
const embedOnly = /^(?:badda|manifest)\./;

// And those of the build that is one file.
const oneFileOnly = /^fil\./;

// And those of the pages for municipalities with what these need.
const municipalOnly = /^(?:kommunfil\.|kommunsida\.(?!rubrik$)|startaffisch\.)/;

const pick = (strings: Readonly<Record<string, string>>, wanted: (key: string) => boolean) =>
  Object.fromEntries(Object.entries(strings).filter(([key]) => wanted(key)));

/** Compiles content/ and writes the modules that are generated from it. */
export function freshContent(): Content {
  const shown = stringUse();
  // Under test a stale module must be seen, not mended.
  if (!process.env['VITEST']) refreshGenerated(shown);
  return compileAllDays({ root: paths.content, statutes: paths.statutes, today: buildDay(), shown });
}

function refreshGenerated(shown: StringUse) {
  try {
    const files = readIds({ root: paths.content });
    // A misspelt key is not to become what the next build takes for right.
    const misspelt: Fault[] = [];
    checkStrings(files, shown, misspelt);
    if (misspelt.length === 0) writeGenerated(files);
  } catch (error) {
    // `compile` finds the same faults, and the rest of them.
    if (!(error instanceof ContentError)) throw error;
  }
}

// The questions that the first tap most often leads to. The rest are fetched while they are read.
const firstQuestions: ReadonlySet<string> = new Set<QuestionId>(['arende', 'misstanke']);

// What is folded under them comes with the rest too: nobody opens it in the first moment.
const unfolded = <Q extends object>(question: Q): Q => ({ ...question, exempel: '', varfor: '' });

/** Cuts the content in the parts that the browser loads, by module name. */
export const parts: Readonly<Record<string, (all: Content) => unknown>> = {
  first: (all): First => ({
    version: versionOf(all),
    built: dayOf(all),
    strings: pick(
      all.strings,
      (key) =>
        ![
          parentsOnly,
          calendarOnly,
          proofOnly,
          staffOnly,
          searchOnly,
          workerOnly,
          standingOnly,
          noteOnly,
          lawOnly,
          municipalOnly,
          mapOnly,
          embedOnly,
          oneFileOnly,
        ].some((own) => own.test(key)),
    ),
    languages: Object.values(all.parents).map(({ sprak }) => sprak),
    questions: Object.fromEntries(
      Object.entries(all.questions).flatMap(([id, question]) => (firstQuestions.has(id) ? [[id, unfolded(question)]] : [])),
    ),
  }),
  questions: ({ questions }) => questions,
  'worker-strings': ({ strings }) => pick(strings, (key) => workerOnly.test(key)),
  'standing-strings': ({ strings }) => pick(strings, (key) => standingOnly.test(key)),
  'note-strings': ({ strings }) => pick(strings, (key) => noteOnly.test(key)),
  'law-strings': ({ strings }) => pick(strings, (key) => lawOnly.test(key)),
  'search-strings': ({ strings }) => pick(strings, (key) => searchOnly.test(key)),
  'map-strings': ({ strings }) => pick(strings, (key) => mapOnly.test(key)),
  'staff-strings': ({ strings }) => pick(strings, (key) => staffOnly.test(key)),
  roads: ({ roads, timelines, since, sources }): Roads => ({ roads, timelines, since, sources }),
  law: ({ provisions }) => provisions,
  calendar: ({ calendar, strings }): Calendar => ({ ...calendar, strings: pick(strings, (key) => calendarOnly.test(key)) }),
  hitta: ({ lookup }) => lookup,
  pages: ({ pages }) => pages,
  proof: (all) => proofFile(all),
  coverage: (all) => chosen(all).map((layer) => coverageOf(layer, (source) => all.sources[source]!.datum, dayOf(all))),
  layers: packedLayers,
  packs: (all) => Object.fromEntries(layerAssets(all).map(({ fileName, source }) => [`/${fileName}`, JSON.parse(source) as unknown])),
  'one-file-strings': ({ strings }) => pick(strings, (key) => oneFileOnly.test(key)),
  kommunfil: (all) => ({ ...municipalFiles(all), strings: pick(all.strings, (key) => municipalOnly.test(key)) }),
  utbildning: ({ training }) => training,
};

const proofFile = (all: Content): Proof => ({
  ...proofNow(asOf(all, dayOf(all)), readIds({ root: paths.content })),
  strings: pick(all.strings, (key) => proofOnly.test(key)),
});

// The last review, and a mark of every word: what tells two offline copies apart.
function versionOf(all: Content): string {
  const texts = [all.questions, all.roads, all.timelines, all.pages].flatMap((kind) =>
    Object.values<{ granskad: { datum: string } }>(kind),
  );
  const reviewed = texts
    .map(({ granskad }) => granskad.datum)
    .toSorted()
    .at(-1);
  return `${reviewed} (${hash(JSON.stringify(all)).slice(0, 6)})`;
}
