import { describe, expect, it } from 'vitest';
import { allRuleIds } from '../../src/build/compiler/rule-ids.ts';
import { errorAfter, replaced } from './broken.ts';
import { content } from './compiled.ts';

describe('the sentence of a safety rule', () => {
  it('is there for each that the tests prove', () => {
    expect(Object.keys(content.rules).toSorted()).toEqual(allRuleIds.toSorted());
  });

  it.each(allRuleIds)('%s stops the build when it is missing, with file, key and remedy', (id) => {
    const error = errorAfter({ 'sv/kontroll.yaml': replaced(new RegExp(`^  ${id}: .*\n`, 'm'), '') });
    expect(error?.faults).toEqual([
      {
        file: 'sv/kontroll.yaml',
        key: `regler.${id}`,
        message: expect.stringContaining('saknar sin mening'),
        remedy: expect.stringContaining('klarspråk'),
      },
    ]);
  });

  it('stops the build when no test proves the rule', () => {
    const error = errorAfter({ 'sv/kontroll.yaml': (text) => `${text}  allt-ar-ratt: 'Allt är rätt.'\n` });
    expect(error?.faults).toEqual([expect.objectContaining({ file: 'sv/kontroll.yaml', key: 'regler.allt-ar-ratt' })]);
  });

  it('stops the build when it is empty', () => {
    const error = errorAfter({ 'sv/kontroll.yaml': replaced(/^ {2}anmalan: .*$/m, "  anmalan: ''") });
    expect(error?.faults).toEqual([expect.objectContaining({ file: 'sv/kontroll.yaml', key: 'regler.anmalan' })]);
  });

  it('stops the build when the file is gone', () => {
    const error = errorAfter({ 'sv/kontroll.yaml': null });
    expect(error?.faults).toEqual([expect.objectContaining({ file: 'sv/kontroll.yaml', message: 'Filen saknas.' })]);
  });
});

describe('the browsers in the statement on accessibility', () => {
  it('stop the build when they have no place', () => {
    const error = errorAfter({ 'sv/sidor/tillganglighet.md': replaced('{webbläsare}', '') });
    expect(error?.faults).toEqual([expect.objectContaining({ file: 'sv/sidor/tillganglighet.md', key: '{webbläsare}' })]);
  });

  it('stop the build when another page asks for them', () => {
    const error = errorAfter({ 'sv/sidor/om.md': (text) => `${text}\n{webbläsare}\n` });
    expect(error?.faults).toEqual([expect.objectContaining({ file: 'sv/sidor/om.md', key: '{webbläsare}' })]);
  });
});

it('the template for municipalities stops the build when no step leads to it', () => {
  const file = 'sv/sidor/for-kommuner.md';
  const error = errorAfter({ [file]: replaced('(/for-kommuner/#mall)', '(/for-kommuner/)') });
  expect(error?.faults).toEqual([expect.objectContaining({ file, key: '/for-kommuner/#mall' })]);
});
