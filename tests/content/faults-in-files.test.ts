import { expect, it } from 'vitest';
import { errorAfter, faultsAfter, replaced } from './broken.ts';
import type { Edits } from './broken.ts';

const behov = 'sv/personal/fragor/behov.md';
const sip = 'sv/personal/utfall/sip.md';
const bjuv = 'kommuner/1260-bjuv.md';

it('has no faults as it stands', () => expect(faultsAfter({})).toEqual([]));

/** Each case is one slip of the pen, and gives one fault: the file, the key, and the remedy in Swedish. */
it.each<[slip: string, edits: Edits, file: string, key: string | undefined, remedy: string]>([
  ['a misspelt key', { [behov]: replaced('kort: Vad', 'krot: x\nkort: Vad') }, behov, 'krot', 'Rätta stavningen eller ta bort nyckeln'],
  ['a misspelt key deep down', { [behov]: replaced('hjalp:', 'hjälp:') }, behov, 'svar.0.hjälp', 'Rätta stavningen eller ta bort nyckeln'],
  ['__proto__ as a key', { [behov]: replaced('kort: Vad', '__proto__: x\nkort: Vad') }, behov, '__proto__', 'Rätta stavningen'],
  ['a missing key', { [behov]: replaced(/kort: Vad.*\n/, '') }, behov, 'kort', 'Lägg till den'],
  ['a missing answer text', { [behov]: replaced(/ {4}text: .*\n/, '') }, behov, 'svar.0.text', 'Lägg till den'],
  ['an empty answer text', { [behov]: replaced(/ {4}text: .*\n/, '    text: ""\n') }, behov, 'svar.0.text', 'Rätta värdet'],
  ['a missing review date', { [behov]: replaced(/ {2}datum: .*\n/, '') }, behov, 'granskad.datum', 'Lägg till den'],
  ['a date that is no date', { [behov]: replaced(/datum: .*\n/, 'datum: 2026-02-30\n') }, behov, 'granskad.datum', 'Rätta värdet'],
  ['a reviewer of unknown role', { [behov]: replaced('roll: redaktion', 'roll: chef') }, behov, 'granskad.roll', 'Rätta värdet'],
  [
    'a number for a text',
    { [behov]: replaced(/version: .*/, 'version: 1.0') },
    behov,
    'version',
    'Sätt citattecken runt värdet. Utan dem tas det för ett tal.',
  ],
  ['a code without quotation marks', { [bjuv]: replaced('kod: "1260"', 'kod: 1260') }, bjuv, 'kod', 'Sätt citattecken'],
  [
    'a text that is true',
    { [behov]: replaced(/kort: Vad.*/, 'kort: true') },
    behov,
    'kort',
    'Sätt citattecken runt värdet. Utan dem tas det för sant eller falskt.',
  ],
  ['a layer with two cases', { [bjuv]: replaced(/^fall:\n[\s\S]*?(?=^---)/m, 'fall: []\n') }, bjuv, 'fall', 'Rätta värdet'],
  ['broken YAML', { [behov]: replaced('titel: ', 'titel: a: ') }, behov, 'rad 3', 'citattecken runt text som innehåller kolon'],
  ['a text that begins with a star', { [behov]: replaced(/titel: .*/, 'titel: *Behov*') }, behov, 'faktarutan', 'citattecken'],
  ['a key that stands twice', { [behov]: replaced('kort: Vad', 'titel: x\nkort: Vad') }, behov, 'rad 4', 'citattecken'],
  [
    'a file that is not UTF-8',
    { [behov]: Buffer.from('---\nid: behov\ntitel: Vad beh\xf6ver eleven?\n---\n', 'latin1') },
    behov,
    undefined,
    'teckenkodningen UTF-8',
  ],
  ['a file without front matter', { [behov]: 'Vad behöver eleven?\n' }, behov, undefined, 'Börja filen med en rad ---'],
  ['front matter that is a list', { [behov]: '---\n- behov\n---\n' }, behov, 'faktarutan', 'Rätta värdet'],
  ['an empty file', { [behov]: '' }, behov, undefined, 'Börja filen med en rad ---'],
  ['a file name that is not its id', { [behov]: replaced('id: behov', 'id: behovet') }, behov, 'id', 'Låt dem vara lika'],
  ['a layer without its code', { [bjuv]: replaced(/kod: .*\n/, '') }, bjuv, 'kod', 'Filen heter <kod>-<id>.md'],
  ['a wrong heading', { [sip]: replaced('## Bra att veta', '## Bra att tänka på') }, sip, 'rubriker', '”## Bra att veta”'],
  [
    'headings in another order',
    { [behov]: replaced(/## Varför([\s\S]*)## Vad räknas\?/, '## Vad räknas?\n\n- x\n\n## Varför frågar vi?') },
    behov,
    'rubriker',
    'i den ordningen',
  ],
  ['an empty section', { [behov]: replaced(/## Vad räknas\?[\s\S]*/, '## Vad räknas?\n') }, behov, '## Vad räknas?', 'Skriv texten'],
  ['a missing opening', { [sip]: replaced(/\n---\n[\s\S]*?## Säg/, '\n---\n## Säg') }, sip, 'ingress', 'Skriv en till tre korta meningar'],
  [
    'a file of unknown kind',
    { 'sv/personal/tips/x.md': '---\nid: x\n---\n' },
    'sv/personal/tips/x.md',
    undefined,
    'Flytta den till en av mapparna',
  ],
  ['a file of unknown format', { 'sv/personal/fragor/behov.docx': 'PK' }, 'sv/personal/fragor/behov.docx', undefined, 'Flytta den'],
  ['a missing ui.yaml', { 'sv/ui.yaml': null }, 'sv/ui.yaml', undefined, 'Lägg tillbaka den'],
  ['a missing kallor.yaml', { 'kallor.yaml': null }, 'kallor.yaml', undefined, 'Lägg tillbaka den'],
  ['a broken kallor.yaml', { 'kallor.yaml': replaced('  titel: ', '  titel: a: ') }, 'kallor.yaml', 'rad 5', 'citattecken'],
  ['an empty interface string', { 'sv/ui.yaml': replaced(/app.namn: .*/, 'app.namn: ""') }, 'sv/ui.yaml', 'app.namn', 'Rätta värdet'],
  ['a missing layer for the whole country', { 'kommuner/sverige.md': null }, 'kommuner/sverige.md', undefined, 'Lägg tillbaka den'],
  ['a missing page', { 'sv/sidor/integritet.md': null }, 'sv/sidor/integritet.md', undefined, 'Lägg tillbaka den'],
])('tells of %s', (_, edits, file, key, remedy) => {
  const faults = faultsAfter(edits);
  expect(faults.map((fault) => ({ file: fault.file, key: fault.key }))).toEqual([{ file, key }]);
  expect(faults[0]!.remedy).toContain(remedy);
  expect(faults[0]!.message).toMatch(/\.$/);
});

it('passes over what is not there to be read', () => {
  expect(
    faultsAfter({
      'sv/personal/fragor/.behov.md.swp': 'x',
      '.DS_Store': 'x',
      '.obsidian/app.json': '{}',
      [behov]: (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    }),
  ).toEqual([]);
});

it('tells of several faults at once, in Swedish, with file, key and remedy', () => {
  const error = errorAfter({
    [behov]: replaced('kort: Vad', 'krot: Vad'),
    [sip]: replaced('## Bra att veta', '## Bra'),
    'sv/personal/tips/x.md': 'x',
    'lagrum/sol-19-6/2025-07-01.md': replaced('kontrollerad: 2026-01-05', 'kontrollerad: 2999-01-05'),
  })!;
  expect(error.faults.map(({ file, key }) => `${file} ${key}`)).toEqual([
    'lagrum/sol-19-6/2025-07-01.md kontrollerad',
    `${behov} kort`,
    `${behov} krot`,
    'sv/personal/tips/x.md undefined',
    `${sip} rubriker`,
  ]);
  expect(error.message).toContain('Innehållet har 5 fel.');
  expect(error.message).toContain(`  content/${behov}: krot\n      Nyckeln är okänd.\n      → Rätta stavningen eller ta bort nyckeln.`);
});
