import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { areaIds } from '../../content/proof.ts';
import type { ContentFacts, Mutations, Proof, ProvedRule, TestArea, TriedBrowser, TriedSituation, Verdict } from '../../content/proof.ts';
import type { Content } from '../compiler/compile.ts';
import type { ContentFiles } from '../compiler/files.ts';
import { ruleIds } from '../compiler/rule-ids.ts';
import type { RuleId } from '../compiler/rule-ids.ts';
import { paths } from '../paths.ts';
import { areaOf, testFiles } from './areas.ts';
import { factsOf } from './facts.ts';
import { mutationsIn } from './mutation.ts';
import { readResults } from './results.ts';
import type { Result, Results, TestResult } from './results.ts';
import { commitNow, sourceMark } from './source.ts';
import type { Commit } from './source.ts';

/** The page but for its words. */
export type Proved = Omit<Proof, 'strings'>;

/** What the page is made of. */
export interface Evidence {
  readonly source: string;
  readonly commit: Commit | undefined;
  readonly results: Results;
  /** Every file of tests that there is. */
  readonly testFiles: readonly string[];
  readonly situations: readonly Situation[];
  readonly rules: Readonly<Record<RuleId, string>>;
  /** The name of a road, and where it is read. */
  readonly roadOf: (id: string) => { readonly name: string; readonly href: string } | undefined;
  readonly facts: ContentFacts;
  readonly mutations: Mutations;
}

/** A row of situationer.yaml, as far as the page tells it. */
const situation = z.object({ nr: z.string(), situation: z.string(), utfall: z.string(), kalla: z.string() });
type Situation = z.infer<typeof situation>;

/** The page as of now: the content as it reads on a day, the results on this machine, and the commit that is checked out. */
export function proofNow(content: Content, files: ContentFiles): Proved {
  return prove({
    source: sourceMark(),
    commit: commitNow(),
    results: readResults(paths.results),
    testFiles: testFiles(),
    situations: z.array(situation).parse(parse(readFileSync(paths.situations, 'utf8'))),
    rules: content.rules,
    roadOf: (id) => roadIn(content, id),
    facts: factsOf(content, files),
    mutations: mutationsIn(paths.mutation),
  });
}

function roadIn({ roads, parents }: Content, id: string) {
  const road = Object.values(roads).find((one) => one.id === id);
  if (road) return { name: road.namn, href: `/vag/${id}/` };
  const forParents = Object.values(parents['sv']!.roads).find((one) => one.id === id);
  return forParents && { name: forParents.namn, href: `/foralder/${id}/` };
}

/** Makes the page of the evidence: a result counts only when it was obtained on this very source, and what has no result is not run. */
export function prove(evidence: Evidence): Proved {
  const { source, commit, results, facts, mutations } = evidence;
  const fresh = results.results.filter((result) => result.source === source && evidence.testFiles.includes(result.file));
  const tests = fresh.flatMap(testsOf);
  const days = fresh.map(({ day }) => day).toSorted();
  const [tried, own] = [evidence.situations.filter(isOthers), evidence.situations.filter((row) => !isOthers(row))];
  const ownVerdicts = own.map(({ nr }) => verdictOn(tests.filter(({ meta }) => meta.situation === nr)));
  return {
    source,
    commit,
    results: {
      counted: fresh.length,
      files: evidence.testFiles.length,
      otherSource: results.results.filter((result) => result.source !== source).length,
      spoilt: results.spoilt.length,
      days: days.length > 0 ? [days[0]!, days.at(-1)!] : undefined,
    },
    walked: walkedIn(tests),
    rules: {
      personal: ruleIds.personal.map((parts) => parts.map((id) => ruleOf(id, evidence, tests))),
      foralder: ruleIds.foralder.map((parts) => parts.map((id) => ruleOf(id, evidence, tests))),
    },
    situations: tried.map((row) => situationOf(row, evidence, tests)),
    ownStories: {
      count: own.length,
      agree: ownVerdicts.filter((verdict) => verdict === 'haller').length,
      disagree: ownVerdicts.filter((verdict) => verdict === 'haller-inte').length,
    },
    content: facts,
    areas: areasOf(evidence.testFiles, fresh),
    screens: tests.reduce((sum, { state, meta }) => sum + (state === 'passed' ? (meta.screens ?? 0) : 0), 0),
    browsers: browsersOf(fresh, evidence.testFiles),
    mutations,
  };
}

// A fault outside every test may have spared any of them: none of that file has passed.
const testsOf = ({ errors, tests }: Result): readonly TestResult[] =>
  errors === 0 ? tests : tests.map((test) => (test.state === 'passed' ? { ...test, state: 'skipped' } : test));

/** All passed, one failed, or not all of them ran. */
function verdictOn(tests: readonly TestResult[]): Verdict {
  if (tests.some(({ state }) => state === 'failed')) return 'haller-inte';
  return tests.length > 0 && tests.every(({ state }) => state === 'passed') ? 'haller' : 'inte-kort';
}

function walkedIn(tests: readonly TestResult[]): Proof['walked'] {
  const own = tests.filter(({ meta }) => meta.walked !== undefined);
  const each = Object.keys(ruleIds).map((flow) => verdictOn(own.filter(({ meta }) => meta.walked === flow)));
  const verdict = each.includes('haller-inte') ? 'haller-inte' : each.includes('inte-kort') ? 'inte-kort' : 'haller';
  return { verdict, count: own.reduce((sum, { meta }) => sum + (meta.over ?? 0), 0) };
}

function ruleOf(id: RuleId, { rules }: Evidence, tests: readonly TestResult[]): ProvedRule {
  const own = tests.filter(({ meta }) => meta.rule === id);
  const shown = (shows: 'holds' | 'can-fail') => own.filter(({ meta }) => meta.shows === shows);
  const [holding, failing] = [shown('holds'), shown('can-fail')];
  const count = holding.length > 0 && Math.max(...holding.map(({ meta }) => meta.over ?? 0));
  const judged = verdictOn(own);
  // A rule that has been proved over nothing, or whose proof has not been seen to fail, is not proved.
  const proved = Boolean(count) && holding.length > 0 && failing.some(({ meta }) => (meta.over ?? 0) > 0);
  const verdict = judged === 'haller' && !proved ? 'inte-kort' : judged;
  const unit = holding[0]?.meta.unit;
  if (verdict === 'inte-kort' || !count || !unit) return { id, text: rules[id], verdict };
  return { id, text: rules[id], verdict, over: { count, unit }, broken: failing.reduce((sum, { meta }) => sum + (meta.over ?? 0), 0) };
}

// Ours are lettered.
const isOthers = ({ nr }: Situation) => /^\d/.test(nr);

function situationOf(
  { nr, situation: text, utfall, kalla }: Situation,
  { roadOf }: Evidence,
  tests: readonly TestResult[],
): TriedSituation {
  const road = roadOf(utfall);
  return {
    nr,
    text,
    source: kalla,
    road: road?.name ?? utfall,
    href: road?.href ?? '/vag/',
    verdict: verdictOn(tests.filter(({ meta }) => meta.situation === nr)),
  };
}

const counted = (tests: readonly TestResult[], wanted: TestResult['state']) => tests.filter(({ state }) => state === wanted).length;

function areasOf(files: readonly string[], fresh: readonly Result[]): readonly TestArea[] {
  return areaIds.map((id): TestArea => {
    const there = files.filter((file) => areaOf(file) === id);
    return { id, files: there.length, ...summed(there, fresh) };
  });
}

/** How the tests of some files went. A file is run when a test in it has been. */
function summed(files: readonly string[], fresh: readonly Result[]): Omit<TestArea, 'id' | 'files'> {
  const own = fresh.filter(({ file }) => files.includes(file));
  const tests = own.flatMap(testsOf);
  const broken = own.filter(({ errors }) => errors > 0).length;
  const run = own.filter((result) => result.errors > 0 || result.tests.some(({ state }) => state !== 'skipped')).length;
  const passed = counted(tests, 'passed');
  const failed = counted(tests, 'failed') + broken;
  const skipped = own
    .filter(({ tests }) => tests.some(({ state }) => state !== 'skipped'))
    .reduce((sum, result) => sum + counted(result.tests, 'skipped'), 0);
  const verdict = failed > 0 ? 'haller-inte' : passed === 0 ? 'inte-kort' : run < files.length ? 'delvis' : 'haller';
  return { verdict, passed, failed, skipped, run };
}

const browserFiles: readonly (readonly [TriedBrowser['id'], RegExp])[] = [
  ['chromium', /^tests\/browser\//],
  ['firefox', /^tests\/engines\/firefox\./],
  ['webkit', /^tests\/engines\/webkit\./],
  ['orca', /^tests\/orca\//],
];

function browsersOf(fresh: readonly Result[], files: readonly string[]): readonly TriedBrowser[] {
  return browserFiles.map(([id, pattern]): TriedBrowser => {
    const there = files.filter((file) => pattern.test(file));
    const own = fresh.filter(({ file }) => there.includes(file));
    const said = own.flatMap(({ engine, tests }) => [engine, ...tests.map(({ meta }) => meta.engine)]);
    const { verdict, passed, failed } = summed(there, fresh);
    return { id, versions: [...new Set(said.filter((name) => name !== undefined))].toSorted(), verdict, passed, failed };
  });
}
