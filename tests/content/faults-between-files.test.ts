import { expect, it } from 'vitest';
import { faultsAfter, replaced } from './broken.ts';
import type { Edits } from './broken.ts';

const behov = 'sv/personal/fragor/behov.md';
const sip = 'sv/personal/utfall/sip.md';
const brott = 'sv/personal/fragor/brott.md';
const polis = 'sv/personal/tidslinjer/polis.md';
const before = 'lagrum/sol-19-6/2025-07-01.md';
const since = 'lagrum/sol-19-6/2026-01-15.md';
const advice = 'lagrum/vagledning-konsultation/2025-07-01.md';

const link = (href: string) => replaced('Olika behov', `[Olika](${href}) behov`);

/** Each case is one slip of the pen, and gives one fault: the file, the key, and the remedy in Swedish. */
it.each<[slip: string, edits: Edits, file: string, key: string | undefined, remedy: string]>([
  [
    'an unknown provision',
    { [behov]: replaced('- skollagen-6-10', '- skollagen-6-1') },
    behov,
    'lagrum',
    'lägg till lagrum/skollagen-6-1/',
  ],
  ['an unknown provision in a point', { [polis]: replaced('- sol-20-1', '- sol-20-11') }, polis, 'punkter.0.lagrum', 'Rätta id:t'],
  ['an unknown [[id]]', { [behov]: replaced('[[barnkonventionen-3]]', '[[barnet]]') }, behov, '[[barnet]]', 'en bestämmelse eller en väg'],
  [
    'an unknown [[id]] in a step',
    { [sip]: replaced(/ {4}mer: /, '    mer: Läs [[barnet]]. ') },
    sip,
    '[[barnet]]',
    'en bestämmelse eller en väg',
  ],
  [
    'an unknown [[id|words]]',
    { [behov]: replaced('[[barnkonventionen-3]]', '[[barnet|Barnets bästa]]') },
    behov,
    '[[barnet|Barnets bästa]]',
    'en bestämmelse eller en väg',
  ],
  [
    'a provision under other words',
    { [behov]: replaced('[[barnkonventionen-3]]', '[[barnkonventionen-3|Lagen]]') },
    behov,
    '[[barnkonventionen-3|Lagen]]',
    'Skriv [[barnkonventionen-3]].',
  ],
  ['a dead internal link', { [behov]: link('/vag/behov/') }, behov, '/vag/behov/', 'Rätta adressen'],
  ['a dead relative link', { [behov]: link('sip.md') }, behov, 'sip.md', 'Rätta adressen'],
  ['a dead link to a provision', { [behov]: link('/lagrum/#sol-1-1') }, behov, '/lagrum/#sol-1-1', 'länka till hela'],
  [
    'a dead link to an answer for parents',
    { [behov]: link('/foralder/svar/#finns-inte') },
    behov,
    '/foralder/svar/#finns-inte',
    'länka till hela',
  ],
  [
    'a dead link to one in English',
    { [behov]: link('/en/foralder/svar/#finns-inte') },
    behov,
    '/en/foralder/svar/#finns-inte',
    'länka till',
  ],
  ['a dead link to a box on the map', { [behov]: link('/karta/#finns-inte') }, behov, '/karta/#finns-inte', 'länka till hela'],
  ['a link to a box that is on the other map', { [behov]: link('/karta/foralder/#alder') }, behov, '/karta/foralder/#alder', 'länka till'],
  ['a dead link to a change of the law', { [behov]: link('/lagen/#finns-inte') }, behov, '/lagen/#finns-inte', 'länka till hela'],
  ['a link to a letter, which moves', { [behov]: link('/hitta/#bokstav-3') }, behov, '/hitta/#bokstav-3', 'länka till hela'],
  ['a link to a concern that is none', { [behov]: link('/#finns-inte') }, behov, '/#finns-inte', 'länka till hela'],
  ['a dead link in a step', { [sip]: replaced(/ {4}mer: /, '    mer: Se [planen](/sip/). ') }, sip, '/sip/', 'Rätta adressen'],
  ['an unknown source', { [advice]: replaced(/- kalla: .*/, '- kalla: finns-inte') }, advice, 'kallor.0.kalla', 'lägg till källan'],
  [
    'a source called constructor',
    { [advice]: replaced(/- kalla: .*/, '- kalla: constructor') },
    advice,
    'kallor.0.kalla',
    'lägg till källan',
  ],
  ['a road without legal ground', { [sip]: replaced(/^lagrum:\n(?: {2}- .*\n)+/m, '') }, sip, 'lagrum', 'utan-lagrum'],
  ['a review in the future', { [behov]: replaced(/datum: .*\n/, 'datum: 2999-01-01\n') }, behov, 'granskad.datum', 'Skriv dagen då'],
  [
    'a text that has run out',
    { [behov]: replaced('granskad:', 'galler-till: 2026-11-01\ngranskad:') },
    behov,
    'galler-till',
    'efter dagens lag',
  ],
  [
    'a text that ends before it begins',
    { [behov]: replaced('granskad:', 'galler-till: 2020-01-01\ngranskad:') },
    behov,
    'galler-till',
    'första dagen texten inte längre gäller, en dag efter 2026-',
  ],

  [
    'a gap between two wordings',
    { [before]: replaced('galler-till: 2026-01-15', 'galler-till: 2026-01-14') },
    before,
    'galler-till',
    'Skriv galler-till: 2026-01-15',
  ],
  ['a wording without an end', { [before]: replaced(/galler-till: .*\n/, '') }, before, 'galler-till', 'Skriv galler-till: 2026-01-15'],
  [
    'a provision no longer in force',
    { [since]: replaced('kontrollerad', 'galler-till: 2026-06-01\nkontrollerad') },
    since,
    'galler-till',
    'Lägg till den nya lydelsen',
  ],
  ['a quote that differs by one word', { [since]: replaced('På begäran', 'Efter begäran') }, since, 'citat', 'Citera ord för ord'],
  [
    'such a quote right under a line of text',
    { [since]: (text) => text.replace('innehållet.\n\n> Socialnämnden får', 'innehållet.\n> Socialnämnden ska') },
    since,
    'citat',
    'Citera',
  ],
  ['no quote at all', { [since]: replaced(/> [\s\S]*/, '') }, since, 'citat', 'som ett citatblock'],
  [
    'an unknown paragraph',
    { [since]: replaced('paragraf: 19 kap. 6 §', 'paragraf: 19 kap. 66 §') },
    since,
    'paragraf',
    'Kopiera paragrafen dit',
  ],
  ['an unknown statute', { [since]: replaced('text: sol-2025-400', 'text: sol-2025-401') }, since, 'paragraf', 'Kopiera paragrafen dit'],
  [
    'a doubt without a question to a lawyer',
    { [since]: replaced('verifierad', 'trolig') },
    since,
    'jurist',
    'Skriv vad en jurist ska granska',
  ],
  ['an advice without a source', { [advice]: replaced(/kallor:\n(?: {2}.*\n)+/, '') }, advice, 'kallor', 'Ange var'],

  [
    'an answer without a route',
    { [behov]: replaced('  - id: annat', '  - id: nytt\n    text: Nytt\n    kort: Nytt\n  - id: annat') },
    behov,
    'svar',
    'Säg i machines/personal/',
  ],
  ['a route without a text', { [brott]: replaced(/ {2}- id: av-elev\n(?: {4}.*\n)+/, '') }, brott, 'svar', 'Lägg till svaret'],
  [
    'an answer that stands twice',
    { [behov]: replaced('  - id: annat', '  - id: narvaro\n    text: Nytt\n    kort: Nytt\n  - id: annat') },
    behov,
    'svar',
    'Ta bort det ena',
  ],
  [
    'steps that are hard to read',
    { [sip]: replaced(/ {4}mer: /, `    mer: ${'samordningsansvariga handläggare '.repeat(30)}`) },
    sip,
    'steg',
    'Dela långa meningar',
  ],
])('tells of %s', (_, edits, file, key, remedy) => {
  const faults = faultsAfter(edits);
  expect(faults.map((fault) => ({ file: fault.file, key: fault.key }))).toEqual([{ file, key }]);
  expect(faults[0]!.remedy).toContain(remedy);
  expect(faults[0]!.message).toMatch(/[.”]$/);
});

it.each([
  '/ordlista/',
  '/foralder/svar/#kan-de-ta-mitt-barn',
  '/foralder/spegel/sip/',
  '/en/foralder/',
  '/en/foralder/svar/',
  '/en/ordlista/',
  '/lagen/',
  '/sedan/',
  '/hitta/',
  '/en/foralder/hitta/',
  '/lagen/andringar.xml',
  '/utbildning/',
  '/utbildning/?fall=brak-i-matsalen',
  '/vag/sip/',
  '/',
  '/#franvaro',
  '/badda-in/',
  '/kalender/',
  '/kontroll.json',
  '/lagen/#skolbyte-2027',
  '/lagrum/#sol-19-1',
  '/foralder/svar/#kan-de-ta-mitt-barn',
  '/en/foralder/svar/#kan-de-ta-mitt-barn',
  '/ordlista/#samtycke',
  '/karta/#alder',
  '/karta/#lista',
  '/for-kommuner/#mall',
])('lets a link to %s pass, which is a page', (href) => expect(faultsAfter({ [behov]: link(href) })).toEqual([]));

it.each(['/en/vag/sip/', '/xx/foralder/', '/foralder/spegel/finns-inte/', '/foralder/finns-inte/'])(
  'tells of a link to %s, which is none',
  (href) => expect(faultsAfter({ [behov]: link(href) }).map(({ file, key }) => ({ file, key }))).toEqual([{ file: behov, key: href }]),
);
