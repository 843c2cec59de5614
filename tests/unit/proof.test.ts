import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { allRuleIds } from '../../src/build/compiler/rule-ids.ts';
import type { RuleId } from '../../src/build/compiler/rule-ids.ts';
import { areaOf, testFiles } from '../../src/build/proof/areas.ts';
import { mutationsIn } from '../../src/build/proof/mutation.ts';
import { prove } from '../../src/build/proof/proof.ts';
import type { Evidence } from '../../src/build/proof/proof.ts';
import { metaOf, readResults, writeResult } from '../../src/build/proof/results.ts';
import type { ProofMeta, Result, TestResult } from '../../src/build/proof/results.ts';
import { commitNow, sourceMark } from '../../src/build/proof/source.ts';
import { areaIds } from '../../src/content/proof.ts';
import type { ContentFacts, Verdict } from '../../src/content/proof.ts';
import { safetyRules } from '../machines/safety-rules.ts';

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'vagval-results-'));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true });
});

const test = (meta: ProofMeta, state: TestResult['state'] = 'passed'): TestResult => ({ name: 'a test', state, meta });
const holds = (rule: RuleId, over: number, state?: TestResult['state']) => test({ rule, shows: 'holds', over, unit: 'runs' }, state);
const canFail = (rule: RuleId, over: number, state?: TestResult['state']) => test({ rule, shows: 'can-fail', over, unit: 'runs' }, state);

const safetyFile = 'tests/machines/safety.test.ts';
const result = (tests: readonly TestResult[], other: Partial<Result> = {}): Result => ({
  source: 'this',
  clean: true,
  day: '2026-11-27',
  project: 'unit',
  file: safetyFile,
  errors: 0,
  tests: [...tests],
  ...other,
});

const none: ContentFacts = {
  files: 0,
  questions: 0,
  roads: 0,
  reviewed: ['', ''],
  roles: {},
  signedRoads: 0,
  provisions: 0,
  quotes: 0,
  read: { count: 0, days: ['', ''] },
  unread: 0,
  roadsToReview: 0,
  toReview: 0,
};
const evidence: Evidence = {
  source: 'this',
  commit: undefined,
  results: { results: [], spoilt: [] },
  testFiles: [safetyFile, 'tests/machines/paths.test.ts', 'tests/browser/privacy.test.ts', 'tests/engines/firefox.test.ts'],
  situations: [
    { nr: '1', situation: 'En flicka har berättat.', utfall: 'orosanmalan', kalla: 'JO 6755-2012' },
    { nr: 'A', situation: 'Påhittad.', utfall: 'sip', kalla: 'oss' },
  ],
  rules: Object.fromEntries(allRuleIds.map((id) => [id, `Regeln ${id}.`])) as Record<RuleId, string>,
  roadOf: (id) => (id === 'orosanmalan' ? { name: 'Orosanmälan', href: '/vag/orosanmalan/' } : undefined),
  facts: none,
  mutations: { verdict: 'inte-kort', made: 0, noticed: 0, unnoticed: 0 },
};
const pageOf = (...results: readonly Result[]) => prove({ ...evidence, results: { results, spoilt: [] } });
const rulesOn = (page: ReturnType<typeof prove>) => Object.values(page.rules).flat(2);
const rule = (page: ReturnType<typeof prove>, id: RuleId) => rulesOn(page).find((one) => one.id === id)!;

describe('a rule on the page', () => {
  it('is each of those that the tests prove, with its sentence', () => {
    expect(rulesOn(pageOf()).map(({ id, text }) => [id, text])).toEqual(allRuleIds.map((id) => [id, `Regeln ${id}.`]));
    expect(safetyRules.filter(({ id }) => !allRuleIds.includes(id))).toEqual([]);
  });

  it('holds when it was proved and the proof was seen to fail, over as many as the test counted', () => {
    const page = pageOf(result([holds('anmalan', 432), canFail('anmalan', 431)]));
    expect(rule(page, 'anmalan')).toEqual({
      id: 'anmalan',
      text: 'Regeln anmalan.',
      verdict: 'haller',
      over: { count: 432, unit: 'runs' },
      broken: 431,
    });
    expect(rulesOn(page).filter(({ verdict }) => verdict !== 'inte-kort')).toHaveLength(1);
  });

  it.each<[string, readonly TestResult[], Verdict]>([
    ['with no tests', [], 'inte-kort'],
    ['whose proof failed', [holds('anmalan', 432, 'failed'), canFail('anmalan', 432)], 'haller-inte'],
    ['whose proof sees no fault', [holds('anmalan', 432), canFail('anmalan', 432, 'failed')], 'haller-inte'],
    ['that was never seen to fail', [holds('anmalan', 432)], 'inte-kort'],
    ['of which only the counterpart ran', [canFail('anmalan', 432)], 'inte-kort'],
    ['whose proof was skipped', [holds('anmalan', 0, 'skipped'), canFail('anmalan', 432)], 'inte-kort'],
    ['that was proved over nothing', [holds('anmalan', 0), canFail('anmalan', 0)], 'inte-kort'],
    ['whose tests say no count', [test({ rule: 'anmalan', shows: 'holds' }), test({ rule: 'anmalan', shows: 'can-fail' })], 'inte-kort'],
  ])('%s is %s', (_, tests, verdict) => {
    expect(rule(pageOf(result(tests)), 'anmalan').verdict).toBe(verdict);
  });

  it('is not run when the results are of another source', () => {
    const page = pageOf(result([holds('anmalan', 432), canFail('anmalan', 432)], { source: 'another' }));
    expect(rule(page, 'anmalan').verdict).toBe('inte-kort');
    expect(page.results).toEqual({ counted: 0, files: 4, otherSource: 1, spoilt: 0, days: undefined });
  });

  it('is not run when something failed around the tests, and the file counts as failed', () => {
    const page = pageOf(result([holds('anmalan', 432), canFail('anmalan', 432)], { errors: 1 }));
    expect(rule(page, 'anmalan').verdict).toBe('inte-kort');
    expect(page.areas.find(({ id }) => id === 'vagar')).toMatchObject({ verdict: 'haller-inte', passed: 0, failed: 1 });
  });

  it('is not run when the file of tests is no longer there', () => {
    const page = pageOf(result([holds('anmalan', 432), canFail('anmalan', 432)], { file: 'tests/machines/gone.test.ts' }));
    expect(rule(page, 'anmalan').verdict).toBe('inte-kort');
  });
});

describe('the page', () => {
  it('says that nothing has run where there are no results', () => {
    const page = pageOf();
    expect(page.areas.map(({ verdict }) => verdict)).toEqual(areaIds.map(() => 'inte-kort'));
    expect(page.browsers.map(({ verdict }) => verdict)).toEqual(['inte-kort', 'inte-kort', 'inte-kort', 'inte-kort']);
    expect([page.walked.verdict, page.screens, page.situations[0]!.verdict]).toEqual(['inte-kort', 0, 'inte-kort']);
    expect(page.results.counted).toBe(0);
  });

  it.each<[TestResult['state'][], Verdict]>([
    [['passed', 'passed'], 'haller'],
    [['passed', 'failed'], 'haller-inte'],
    [['passed', 'skipped'], 'inte-kort'],
    [[], 'inte-kort'],
  ])('a situation whose tests are %j is %s', (states, verdict) => {
    const page = pageOf(result(states.map((state) => test({ situation: '1' }, state))));
    expect(page.situations).toEqual([
      {
        nr: '1',
        text: 'En flicka har berättat.',
        source: 'JO 6755-2012',
        road: 'Orosanmälan',
        href: '/vag/orosanmalan/',
        verdict,
      },
    ]);
  });

  it('tells our own stories apart from the situations', () => {
    const page = pageOf(result([test({ situation: 'A' })]));
    expect([page.ownStories, page.situations.map(({ verdict }) => verdict)]).toEqual([{ count: 1, agree: 1, disagree: 0 }, ['inte-kort']]);
  });

  it('takes the runs from the test that walked them, and only if it passed', () => {
    const parents = test({ walked: 'foralder', over: 9 });
    const walked = (state?: TestResult['state']) => pageOf(result([test({ walked: 'personal', over: 321 }, state), parents])).walked;
    expect(walked()).toEqual({ verdict: 'haller', count: 330 });
    expect([walked('failed').verdict, walked('skipped').verdict]).toEqual(['haller-inte', 'inte-kort']);
    expect(pageOf(result([parents])).walked.verdict).toBe('inte-kort');
  });

  it('counts the screens that axe read in tests that passed', () => {
    expect(pageOf(result([test({ screens: 40 }), test({ screens: 3 }, 'failed'), test({ screens: 2 })])).screens).toBe(42);
  });

  it('says which browsers ran, by what they said themselves', () => {
    const page = pageOf(
      result([test({})], { project: 'browser', file: 'tests/browser/privacy.test.ts', engine: 'Chromium 156.0' }),
      result([test({ engine: 'Firefox 153.8.0' }), test({ engine: 'Firefox 153.8.0' }, 'failed')], {
        file: 'tests/engines/firefox.test.ts',
      }),
    );
    expect(page.browsers).toEqual([
      { id: 'chromium', versions: ['Chromium 156.0'], verdict: 'haller', passed: 1, failed: 0 },
      { id: 'firefox', versions: ['Firefox 153.8.0'], verdict: 'haller-inte', passed: 1, failed: 1 },
      { id: 'webkit', versions: [], verdict: 'inte-kort', passed: 0, failed: 0 },
      { id: 'orca', versions: [], verdict: 'inte-kort', passed: 0, failed: 0 },
    ]);
  });

  it('calls an area partly run when some of its files have not been', () => {
    expect(pageOf(result([test({})])).areas.find(({ id }) => id === 'vagar')).toEqual({
      id: 'vagar',
      verdict: 'delvis',
      passed: 1,
      failed: 0,
      skipped: 0,
      files: 2,
      run: 1,
    });
    const skipped = pageOf(result([test({})]), result([test({}, 'skipped')], { file: 'tests/machines/paths.test.ts' }));
    expect(skipped.areas.find(({ id }) => id === 'vagar')).toMatchObject({ verdict: 'delvis', run: 1 });
    const partly = pageOf(result([test({}), test({}, 'skipped')]));
    expect(partly.areas.find(({ id }) => id === 'vagar')).toMatchObject({ passed: 1, skipped: 1 });
    const both = pageOf(result([test({})]), result([test({})], { file: 'tests/machines/paths.test.ts' }));
    expect(both.areas.find(({ id }) => id === 'vagar')).toMatchObject({ verdict: 'haller', run: 2 });
  });
});

describe('the results', () => {
  const written = result([holds('anmalan', 432), test({ screens: 3, engine: 'Firefox 1' }, 'failed')], { commit: 'abc' });
  const file = (dir: string) => join(dir, 'unit', `${safetyFile}.json`);

  it('are read as they were written, each file of tests by itself', () => {
    const dir = folder();
    const other = result([], { project: 'browser', file: 'tests/browser/privacy.test.ts' });
    writeResult(dir, written);
    writeResult(dir, other);
    expect(readResults(dir)).toEqual({ results: [other, written], spoilt: [] });
  });

  it('of a later run take the place of that file’s and of no other', () => {
    const dir = folder();
    writeResult(dir, written);
    writeResult(dir, result([test({}, 'failed')]));
    expect(readResults(dir).results.map(({ tests }) => tests.map(({ state }) => state))).toEqual([['failed']]);
  });

  it.each<[string, (text: string) => string]>([
    ['a verdict was made green', (text) => text.replace('"failed"', '"passed"')],
    ['a count was raised', (text) => text.replace('432', '433')],
    ['the source is another', (text) => text.replace('"this"', '"that"')],
    ['it was cut short', (text) => text.slice(0, 200)],
    ['it has no seal', (text) => text.replace(/,\s*"seal": "[^"]*"/, '')],
    ['it is not JSON', () => 'Allt är grönt.'],
  ])('do not count a file when %s', (_, change) => {
    const dir = folder();
    writeResult(dir, written);
    const text = readFileSync(file(dir), 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(file(dir), change(text));
    const read = readResults(dir);
    expect(read).toEqual({ results: [], spoilt: [`unit/${safetyFile}.json`] });
    expect(prove({ ...evidence, results: read }).results).toMatchObject({ counted: 0, spoilt: 1 });
  });

  it('are none where there is no folder', () => {
    expect(readResults(join(folder(), 'gone'))).toEqual({ results: [], spoilt: [] });
  });

  it('keep of what a test says of itself only what the page reads', () => {
    expect(metaOf({ rule: 'anmalan', over: 3, typecheck: true })).toEqual({ rule: 'anmalan', over: 3 });
    expect(() => metaOf({ rule: 'pahittad' })).toThrow();
  });
});

describe('the source', () => {
  it('has a mark that is the same as long as nothing changes', () => {
    expect(sourceMark()).toMatch(/^[0-9a-f]{64}$/);
    expect(sourceMark()).toBe(sourceMark());
  });

  it('stands at a commit with its day, or at none', () => {
    const commit = commitNow();
    if (commit)
      expect([commit.id, commit.day]).toEqual([expect.stringMatching(/^[0-9a-f]{40}$/), expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
  });
});

describe('the files of tests', () => {
  it('are all there, each in an area', () => {
    const files = testFiles();
    expect(files).toContain('tests/unit/proof.test.ts');
    expect(files).toContain('tests/browser/privacy.test.ts');
    expect(files.filter((file) => !areaIds.includes(areaOf(file)))).toEqual([]);
    expect(new Set(files.map(areaOf))).toEqual(new Set(areaIds));
  });
});

describe('mutation testing', () => {
  const report = (source: string, test?: string) => ({
    schemaVersion: '2',
    thresholds: { high: 80, low: 60 },
    files: {
      'machines/flow.ts': {
        language: 'typescript',
        source,
        mutants: ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'CompileError'].map((status, id) => ({ id, status })),
      },
    },
    ...(test !== undefined && { testFiles: { 'tests/machines/model.test.ts': { source: test, tests: [] } } }),
  });
  const found = (written: object | string) => {
    const path = join(folder(), 'mutation.json');
    writeFileSync(path, typeof written === 'string' ? written : JSON.stringify(written));
    return mutationsIn(path, (file) => ({ 'machines/flow.ts': 'the flow', 'tests/machines/model.test.ts': 'the test' })[file]);
  };
  const notRun = { verdict: 'inte-kort', made: 0, noticed: 0, unnoticed: 0 };

  it('counts what some test noticed and what none did, and nothing that was never tried', () => {
    expect(found(report('the flow'))).toEqual({ verdict: 'kort', made: 5, noticed: 3, unnoticed: 2 });
    expect(found(report('the flow', 'the test'))).toMatchObject({ verdict: 'kort' });
  });

  it.each([
    ['another source', report('an older flow')],
    ['other tests', report('the flow', 'an older test')],
    ['no report', 'inte JSON'],
    ['a report of nothing', { files: {} }],
  ])('is not run of %s', (_, written) => expect(found(written)).toEqual(notRun));

  it('is not run where there is no report', () => expect(mutationsIn(join(folder(), 'none.json'))).toEqual(notRun));
});
