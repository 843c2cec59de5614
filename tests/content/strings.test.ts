import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { flows } from '../../machines/index.ts';
import { mapOf } from '../../machines/map.ts';
import { personal } from '../../machines/personal.machine.ts';
import type { RoadId } from '../../machines/ids.gen.ts';
import { directionsAt } from '../../machines/whereabouts.ts';
import { dutyIds } from '../../machines/duties.ts';
import { groups } from '../../machines/room/hands.ts';
import { parts } from '../../machines/room/sitting.ts';
import { signedShares } from '../../src/build/compiler/text-signature.ts';
import { units } from '../../src/build/proof/results.ts';
import { areaIds } from '../../src/content/proof.ts';
import { fixedDays } from '../../src/content/law-days.ts';
import { trainingViews } from '../../src/content/training-addresses.ts';
import { templateParts } from '../../src/content/layer/template.ts';
import { limitEvents, sinceGroups } from '../../src/content/afterwards.ts';
import { plainPages, slots } from '../../src/content/types.ts';
import { keyList } from '../../src/training/room/keys.ts';
import { preparedItems } from '../../src/training/room/take-home.ts';
import { pwa } from '../../src/build/site/pwa.ts';
import { pagesOf } from '../machines/runs.ts';
import { files } from './compiled.ts';

const keys = [files.strings, files.training['sv/utbildning/ui.yaml']!].flatMap((strings) => Object.keys(strings));
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.gen.ts'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

const literals = new Set([...code.matchAll(/['"]([a-z0-9.-]+)['"]/g)].map(([, key]) => key!));
// Whom the matter of a road can go to: the machine says, and `Where` tells.
const directions = [
  ...new Set(pagesOf(personal, 'outcome').flatMap((road) => directionsAt(road as RoadId, {}).map(({ direction }) => direction))),
];
// What a municipality's file is told: the words stand in the code that judges it, and in the reader that it shares with the training's cases.
const literalsIn = (...paths: readonly string[]) =>
  paths.flatMap((path) => [...readFileSync(join('src/content', path), 'utf8').matchAll(/'([a-z0-9.-]+)'/g)].map(([, text]) => text!));
const judging = new Set(literalsIn('layer/shape.ts', 'layer/read-layer.ts', 'layer/judge-layer.ts'));
const formFaults = [...new Set(literalsIn('case/front-matter.ts', 'case/parse-case.ts'))].flatMap(
  (text) => /^utb\.eget\.fel-(.+)$/.exec(text)?.[1] ?? [],
);
const namesOf = (prefix: string) => keysOf(prefix).map((key) => key.slice(prefix.length));
const keysOf = (prefix: string) => keys.filter((key) => key.startsWith(prefix));
const toldBy = (prefix: string) => namesOf(prefix).filter((name) => judging.has(name));
const sections = (['personal', 'foralder'] as const).flatMap((flow) => mapOf(flows[flow]).sections.map(({ id }) => `${flow}.${id}`));
// Keys put together from an id, `roll.${…}`, and the ids that fill it.
const filledBy: Readonly<Record<string, readonly string[]>> = {
  'andring.': ['andras', 'foreslas', 'gallde', 'slutade', 'kan-ha-andrats', 'kommer'],
  'karta.ruta-': ['question', 'outcome', 'in', 'ut'],
  'kartdel.': sections,
  'dagar.nar-': limitEvents,
  'kontroll.': ['haller', 'haller-inte', 'delvis', 'inte-kort', 'stammer', 'stammer-inte'],
  'kontroll.del-': areaIds,
  'kontroll.motor-': ['chromium', 'firefox', 'webkit', 'orca'],
  'kontroll.over-': units,
  'kontroll.regler-': ['personal', 'foralder'],
  'kommunfil.fel-': [...toldBy('kommunfil.fel-'), ...formFaults],
  'kommunfil.gor-': toldBy('kommunfil.gor-'),
  'kommunsida.del-': templateParts,
  'lagen.sakerhet-': ['beslutad-och-last', 'beslutad-ej-last', 'foreslagen'],
  'lagen.text-': ['ny', 'haller', 'saknas'],
  'lagsida.slag-': ['forordning', 'konvention', 'jo', 'vagledning'],
  'lokalt.': slots,
  'offline.omojligt.': ['osaker', 'stods-inte'],
  'offline.skal.': ['nat', 'utrymme', 'webblasare'],
  'plats.': directions,
  'plats.bor-': ['har', 'annanstans', 'vet-inte'],
  'plats.skola-': ['kommunal', 'fristaende'],
  'plikt.': dutyIds,
  'resultat.': ['forst', 'darefter', 'parallellt'],
  'resultat.behov-': ['ja', 'nej', 'oklart'],
  'resultat.kvar-': ['anmalt', 'larmat'],
  'roll.': ['redaktion', 'jurist', 'socialsekreterare', 'rektor', 'elevhalsa'],
  'sedan.grupp-': sinceGroups,
  'sida.': plainPages,
  'signatur.slag-': signedShares(files).map(({ slag }) => slag),
  'utb.': [...trainingViews.map((view) => `${view}.rubrik`), ...['ova', 'prov', 'affisch', 'lag'].map((view) => `${view}.kort`)],
  'utb.anteckningar.lage-': ['plan', 'story', 'choose', 'revealed', 'road', 'minutes'],
  'utb.hem.': preparedItems,
  'utb.lag.dag-': ['alla', ...fixedDays.map(({ key }) => key), 'idag'],
  'utb.ova.': ['ratt', 'godtagbart', 'forsiktigt', 'samma-vag', 'fel'],
  'utb.program.skriv-ut-': ['deltagarblad', 'handledning'],
  'utb.projektor.': groups,
  'utb.projektor.del-': parts.road,
  'utb.projektor.isar-': ['none', 'one-group', 'agree', 'mixed', 'weight', 'choice'],
  'utb.projektor.svarighet-': ['1', '2', '3'],
  'utb.prov.': ['ratt', 'lart', 'tappat', 'fel'],
  'utb.prov.borja-': ['fore', 'fore-hjalp', 'efter', 'efter-hjalp'],
  'utb.prov.gruppen-': ['fler', 'lika', 'farre'],
  'utb.prov.omgang-': ['fore', 'efter'],
  'utb.svarighet.': ['1', '2', '3'],
  'utb.tangent.': keyList.map(([does]) => does),
  'visning.': ['normal', 'stor', 'storst'],
};
const filled = new Set(Object.entries(filledBy).flatMap(([prefix, ids]) => ids.map((id) => `${prefix}${id}`)));
const prefixes = new Set(
  [...code.matchAll(/\b(?:t|say)\(`([a-z0-9-]+\.[a-z0-9.-]*)\$\{|: `(resultat\.)\$\{/g)].map(([, called, chosen]) => (called ?? chosen)!),
);
const usedIn = (key: string) => literals.has(key) || filled.has(key);

const forms = (ending: string) => keys.filter((key) => key.endsWith(ending)).map((key) => key.slice(0, -ending.length));

// That every key used exists is the compiler's to say: `t` takes no other.
it('has no interface string that no screen shows', () => {
  expect(keys.map((key) => key.replace(/_(one|other)$/, '')).filter((key) => !usedIn(key))).toEqual([]);
});

it('knows what fills each key that is put together', () => {
  expect([...prefixes].toSorted()).toEqual(Object.keys(filledBy).toSorted());
  expect([...filled].filter((key) => !keys.includes(key) && !keys.includes(`${key}_other`))).toEqual([]);
});

it('has both forms of every plural', () => {
  expect(forms('_one')).toEqual(forms('_other'));
});

it('has every word of the manifest, which the browser shows before the app has come', () => {
  const {
    name,
    short_name,
    description,
    screenshots = [],
    shortcuts = [],
  } = pwa.manifest as Exclude<typeof pwa.manifest, false | undefined>;
  const words = [name, short_name, description, ...screenshots.map(({ label }) => label), ...shortcuts.map((one) => one.name)];
  expect(words.length).toBeGreaterThan(9);
  expect(words.filter((text) => !Object.values(files.strings).includes(text!))).toEqual([]);
});
