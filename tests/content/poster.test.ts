import { expect, it } from 'vitest';
import { disclosures } from '../../machines/secrecy.ts';
import { makePoster } from '../../src/build/compiler/training-poster.ts';
import type { ContentFile, ContentFiles } from '../../src/build/compiler/files.ts';
import type { Kind } from '../../src/build/compiler/schema.ts';
import { content, files } from './compiled.ts';

const { rader, avsandare, mottagare, situationer } = content.training.poster;

it('has a row for everything that the machine says, in its order', () => {
  expect(rader.map(({ svar, besked, utfall, lagrum }) => [svar, besked, utfall, lagrum])).toEqual(
    disclosures.map(({ answers, verdict, road, grounds }) => [answers, verdict, road, grounds]),
  );
});

it('names every sender, receiver and situation, and gives each row an example of its own sender', () => {
  for (const row of rader)
    expect([avsandare[row.avsandare], mottagare[row.mottagare], situationer[row.situation], row.exempel]).not.toContain(undefined);
  expect(rader.find((row) => row.avsandare === 'elevhalsa-kommunal' && row.situation === 'anmalan')!.exempel).toContain('Kuratorn');
  expect(rader.find((row) => row.avsandare === 'skolpersonal-fristaende' && row.situation === 'anmalan')!.exempel).toContain('Läraren');
});

it('marks what a rule leaves to a lawyer', () => {
  expect(rader.map(({ jurist }) => jurist)).toEqual(disclosures.map(({ doubts }) => doubts.length > 0));
});

it('marks every row that rests on a provision that has not been verified', () => {
  const doubted = <K extends Kind>(file: ContentFile<K>): ContentFile<K> =>
    file.id === 'sol-19-6' ? { ...file, data: { ...file.data, status: 'trolig' } } : file;
  const unsettled: ContentFiles = { ...files, of: (kind) => files.of(kind).map(doubted) };
  const changed = makePoster(unsettled).rader.filter((row, index) => row.jurist !== rader[index]!.jurist);
  expect(changed.map(({ situation }) => situation)).toEqual(['aterkoppling']);
});
