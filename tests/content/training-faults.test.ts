import { expect, it } from 'vitest';
import { faultsAfter, replaced } from './broken.ts';
import type { Edits } from './broken.ts';

const magont = 'sv/utbildning/fall/magont-och-bup.md';
const kort = 'sv/utbildning/program/korta-passet.md';
const prov = 'sv/utbildning/prov.yaml';
const affisch = 'sv/utbildning/affisch.yaml';
const lag = 'sv/utbildning/lagjamforelse.yaml';
const long = `${'ord '.repeat(160)}\n\n## Prata om`;

/** Each case is one slip of the pen, and gives one fault: the file, the key, and the remedy in Swedish. */
it.each<[slip: string, edits: Edits, file: string, key: string, remedy: string]>([
  [
    'an outcome that the machine no longer gives',
    { [magont]: replaced('utfall: sip', 'utfall: motivera') },
    magont,
    'utfall',
    'hur du signerar',
  ],
  [
    'services that the layer no longer gives',
    { [magont]: replaced('insatser:\n  - barnteam', 'insatser: []') },
    magont,
    'insatser',
    'hur du signerar',
  ],
  ['an answer too few', { [magont]: replaced('  samtycke-till-sip: ja\n', '') }, magont, 'svar', 'Svaren är ja, nej'],
  [
    'an answer that is not asked for',
    { [magont]: replaced('  samtycke-till-sip: ja\n', '  samtycke-till-sip: ja\n  arskurs: ak-6\n') },
    magont,
    'svar.arskurs',
    'Ta bort raden',
  ],
  [
    'an answer that there is none of',
    { [magont]: replaced('  vardbehov: ja', '  vardbehov: kanske') },
    magont,
    'svar.vardbehov',
    'Svaren är ja, nej',
  ],
  ['a trap off the road', { [magont]: replaced('- fraga: utredd', '- fraga: arskurs') }, magont, 'fallor.1.fraga', 'Frågorna är arende'],
  [
    'a trap that is the right answer',
    { [magont]: replaced('- fraga: vardbehov\n    svar: nej', '- fraga: vardbehov\n    svar: ja') },
    magont,
    'fallor.0.svar',
    'Felstegen är nej',
  ],
  [
    'an unknown acceptable road',
    { [magont]: replaced('- utfall: inhamta-samtycke', '- utfall: inhamta') },
    magont,
    'godtagbara.0.utfall',
    'Rätta id:t',
  ],
  ['an unknown municipality', { [magont]: replaced('kommun: mark', 'kommun: mark-kommun') }, magont, 'kommun', 'Rätta id:t'],
  ['an unknown area', { [magont]: replaced('kommun: mark', 'kommun: mark\nomrade: kinna') }, magont, 'omrade', 'Rätta id:t'],
  ['a theme that is not the concern', { [magont]: replaced('tema: franvaro', 'tema: oro') }, magont, 'tema', 'Låt dem vara lika'],
  ['a rule that there is none of', { [magont]: replaced('- 3\n', '- 13\n') }, magont, 'provar.0', 'Rätta värdet'],
  ['a misspelt key', { [magont]: replaced('svarighet:', 'svårighet:') }, magont, 'svarighet', 'Lägg till den'],
  ['a story of more than 150 words', { [magont]: replaced('## Prata om', long) }, magont, '## Berättelsen', 'Korta den'],
  ['text before the first heading', { [magont]: replaced('## Berättelsen', 'Hej.\n\n## Berättelsen') }, magont, 'rubriker', 'Flytta den'],
  ['an unknown [[id]]', { [magont]: replaced('[[hsl-16-4]]', '[[hsl-16-44]]') }, magont, '[[hsl-16-44]]', 'en bestämmelse eller en väg'],
  ['an unknown case in a programme', { [kort]: replaced(/fall:\n {2}- .*/, 'fall:\n  - finns-inte') }, kort, 'fall.0', 'skriv fallet'],
  ['two right answers', { [prov]: replaced('ratt: nej', 'ratt: ja') }, prov, 'misstanke-racker.alternativ', 'bara ett'],
  [
    'an unknown provision in the quiz',
    { [prov]: replaced('- jo-6755-2012', '- jo-6755') },
    prov,
    'misstanke-racker.lagrum',
    'lägg till lagrum/jo-6755/',
  ],
  [
    'a poster row without an example',
    { [affisch]: replaced(/ {6}utredning-nej: .*\n/, '') },
    affisch,
    'exempel.skolpersonal.socialtjanst.utredning-nej',
    'Skriv en mening',
  ],
  [
    'an example for no row',
    { [affisch]: replaced('      beratta-ja:', '      beratta-kanske: ”Kanske.”\n      beratta-ja:') },
    affisch,
    'exempel.skolpersonal.vardnadshavare.beratta-kanske',
    'Ta bort meningen',
  ],
  ['a situation without a name', { [affisch]: replaced(/ {2}pagar: .*\n/, '') }, affisch, 'situationer.pagar', 'Lägg till det'],
  ['a receiver without a name', { [affisch]: replaced(/ {2}vard: .*\n/, '') }, affisch, 'mottagare.vard', 'Lägg till det'],
  [
    'a sender that there is none of',
    { [affisch]: replaced('avsandare:\n', 'avsandare:\n  fritidshem: Fritidshemmet\n') },
    affisch,
    'avsandare.fritidshem',
    'rätta id:t',
  ],
  ['a verdict without a name', { [affisch]: replaced(/ {2}far-inte: .*\n/, '') }, affisch, 'besked.far-inte', 'Lägg till den'],
  ['a poster row with routing in it', { [affisch]: replaced('besked:\n', 'rader: []\nbesked:\n') }, affisch, 'rader', 'ta bort nyckeln'],
  [
    'an old quote that differs by one word',
    { [lag]: replaced('citat: "Följande myndigheter', 'citat: "Dessa myndigheter') },
    lag,
    'anmala-oro.lydelser.0.citat',
    'ord för ord',
  ],
  [
    'a wording without quote or reason',
    { [lag]: replaced(/ {6}saknas: Paragrafen fanns inte\. .*\n/, '') },
    lag,
    'sekretess-for-anmalan.lydelser.0',
    'säg i saknas',
  ],
  [
    'an old section that is not in the statute files',
    { [lag]: replaced('paragraf: "14 kap. 1 a §"', 'paragraf: "14 kap. 9 §"') },
    lag,
    'anmalningsmote.lydelser.0.paragraf',
    'eller skriv saknas',
  ],
])('tells of %s', (_, edits, file, key, remedy) => {
  const faults = faultsAfter(edits);
  expect(faults.map((fault) => ({ file: fault.file, key: fault.key }))).toContainEqual({ file, key });
  expect(faults.find((fault) => fault.key === key)!.remedy).toContain(remedy);
  expect(faults.every((fault) => fault.file === file)).toBe(true);
});

it('tells of a misspelt id once where it stands and once where it is missed', () => {
  expect(faultsAfter({ [affisch]: replaced('      av-elev: Berätta', '      av-elven: Berätta') }).map(({ key }) => key)).toEqual([
    'exempel.skolpersonal.polis.av-elev',
    'exempel.skolpersonal.polis.av-elven',
  ]);
});
