import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parentFiles, parentKinds, passagesOf } from '../../src/build/compiler/check-parents.ts';
import { limits, readability } from '../../src/build/compiler/readability.ts';
import { paths } from '../../src/build/paths.ts';
import { faultsAfter, replaced } from './broken.ts';
import type { Edits } from './broken.ts';
import { content, files } from './compiled.ts';

const help = 'sv/foralder/utfall/hjalp-vid-vald.md';
const answer = 'sv/foralder/svar/vem-har-anmalt.md';
const mirror = 'sv/foralder/spegel/orosanmalan.md';
const noMirror = 'sv/foralder/spegel/larma-112.md';
const fear = 'en/foralder/fragor/radd.md';
const strings = 'en/ui.yaml';

const added = (text: string) => (file: string) => `${file}\n${text}\n`;
const versionOf = (id: string) => files.of('utfall').find((file) => file.id === id)!.data.version;
const mirrorOfNone = readFileSync(join(paths.content, mirror), 'utf8')
  .replace('id: orosanmalan', 'id: larma-112')
  .replace(/svarar-mot: .*/, `svarar-mot: ${versionOf('larma-112')}`);
const gone = (file: string): Edits => ({ [`sv/${file}`]: null, [`en/${file}`]: null });

/** Each case is one slip of the pen, and gives one fault: the file, the key, and the remedy in Swedish. */
it.each<[slip: string, edits: Edits, file: string, key: string | undefined, remedy: string]>([
  ['a road without a mirror', gone('foralder/spegel/orosanmalan.md'), mirror, undefined, 'utan-spegel: …'],
  [
    'a mirror of an older text',
    { [mirror]: replaced(/svarar-mot: .*/, 'svarar-mot: 0.9.0') },
    mirror,
    'svarar-mot',
    'Läs om personalens text',
  ],
  ['a mirror of a road that is not for the family', { [noMirror]: mirrorOfNone }, noMirror, undefined, 'Ta bort filen, eller utan-spegel'],
  [
    'a mirror of no road',
    { 'sv/foralder/spegel/finns-inte.md': mirrorOfNone.replace('larma-112', 'finns-inte') },
    'sv/foralder/spegel/finns-inte.md',
    undefined,
    'Rätta filens namn',
  ],
  ['a question that parents do not ask', { [help]: replaced('- kan-de-ta-mitt-barn', '- finns-inte') }, help, 'fragor', 'Rätta id:t'],
  [
    'a hard word that nothing explains',
    { [help]: replaced('[[ord:socialjour|', '[[ord:finns-inte|') },
    help,
    '[[ord:finns-inte|Socialjouren]]',
    'lägg till ordet',
  ],
  ['such a word in a translation', { [fear]: added('[[ord:finns-inte|word]]') }, fear, '[[ord:finns-inte|word]]', 'lägg till ordet'],
  ['a sentence that leans on its provision', { [answer]: added('Det står i [[sol-19-1]].') }, answer, '[[sol-19-1]]', 'Skriv meningen hel'],
  ['a provision before its words', { [answer]: added('\n[[sol-19-1]] Så är det.') }, answer, '[[sol-19-1]]', 'Skriv meningen hel'],
  ['a text that is hard to read', { [answer]: added('Samordningsansvariga handläggare. '.repeat(40)) }, answer, undefined, 'byt långa ord'],
  ['a sentence of sixteen words', { [answer]: added(`${'du '.repeat(15)}är.`) }, answer, undefined, 'Dela meningen'],
  [
    'a translation without the road out of danger',
    { 'en/foralder/utfall/hjalp-vid-vald.md': null },
    'en/foralder/utfall/hjalp-vid-vald.md',
    undefined,
    'Någon kan vara i fara',
  ],
  ['a translation without the question about fear', { [fear]: null }, fear, undefined, 'Någon kan vara i fara'],
  ['a translation of nobody knows what', { [fear]: replaced(/oversatt-fran: .*\n/, '') }, fear, 'oversatt-fran', 'Skriv oversatt-fran: '],
  ['a translation with other answers', { [fear]: replaced('- id: nej', '- id: no') }, fear, 'svar', 'De ska vara ja, nej'],
  [
    'a translation of a text that is not there',
    {
      'en/foralder/svar/finns-inte.md':
        '---\nid: finns-inte\ntitel: A\nversion: 1.0.0\noversatt-fran: 1.0.0\ngaller-fran: 2025-07-01\ngranskad:\n  datum: 2026-11-22\n  roll: redaktion\nlagrum:\n  - sol-19-1\n---\nA [[sol-19-1]].\n',
    },
    'en/foralder/svar/finns-inte.md',
    undefined,
    'Rätta filens namn',
  ],
  ['an interface string that is not translated', { [strings]: replaced(/lamna\.esc: .*\n/, '') }, strings, 'lamna.esc', 'Lägg till den'],
  [
    'a misspelt string of a translation, once',
    { [strings]: replaced(/^lamna\.esc:/m, 'lamna.ecs:') },
    strings,
    'lamna.ecs',
    'Menade du ”lamna.esc”?',
  ],
  ['a string that no page shows', { [strings]: added('zzzz.zzzz-zzzz: New') }, strings, 'zzzz.zzzz-zzzz', 'ta bort den'],
  [
    'a word that is not explained in Swedish',
    { 'en/ordlista.yaml': added('zzzz-zzzz-zzzz:\n  ord: A\n  forklaring: B.') },
    'en/ordlista.yaml',
    'zzzz-zzzz-zzzz',
    'ta bort den',
  ],
  ['a language that says nothing of itself', { 'en/sprak.yaml': null }, 'en/sprak.yaml', undefined, 'riktning'],
  ['a direction that is none', { 'en/sprak.yaml': replaced('ltr', 'up') }, 'en/sprak.yaml', 'riktning', ''],
  ['a file that belongs nowhere in a language', { 'en/foralder/hej.md': 'Hi.' }, 'en/foralder/hej.md', undefined, 'content/README.md'],
])('tells of %s', (_, edits, file, key, remedy) => {
  const faults = faultsAfter(edits);
  expect(faults.map((fault) => ({ file: fault.file, key: fault.key }))).toEqual([{ file, key }]);
  expect(faults[0]!.remedy ?? '').toContain(remedy);
  expect(faults[0]!.message).toMatch(/\S/);
});

describe('the mirrors', () => {
  it.each(files.of('utfall').filter(({ flow }) => flow === 'personal'))('$id has one, or a reason to have none', ({ id, data }) => {
    expect([id in content.parents['sv']!.mirrors, Boolean(data['utan-spegel'])].filter(Boolean)).toHaveLength(1);
  });

  it('are both: some roads have one and some do not', () => {
    const mirrors = Object.keys(content.parents['sv']!.mirrors).length;
    expect(mirrors).toBeGreaterThan(25);
    expect(mirrors).toBeLessThan(files.of('utfall').length);
  });
});

const texts = parentKinds.flatMap((kind) => parentFiles(files, kind));

describe('what parents read', () => {
  it('has one limit', () => expect(limits['foralder']).toEqual({ lix: 30, sentence: 15 }));

  it.each(texts)('$file is easy', (file) => {
    const { lix, longest, words } = readability(passagesOf(file));
    expect(words).toBeGreaterThan(20);
    expect(lix).toBeLessThanOrEqual(30);
    expect(longest.length).toBeLessThanOrEqual(15);
  });

  // The lists of what the body says are measured; so are the words on the buttons and in the headings.
  it.each(texts)('$file has short words on its buttons and headings', ({ data }) => {
    const answers = 'svar' in data ? data.svar.flatMap(({ text, kort, hjalp }) => [text, kort, hjalp ?? '']) : [];
    const longest = readability([data.titel, ...answers]).longest;
    expect(longest.length).toBeLessThanOrEqual(15);
  });

  it('calls no one “the guardian” or “the pupil”: you, and your child', () => {
    const distant = texts.filter(({ body }) => /\beleven|\beleverna\b/i.test(body)).map(({ file }) => file);
    expect(distant).toEqual([]);
  });
});
