import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { allRuleIds } from '../compiler/rule-ids.ts';
import type { RuleId } from '../compiler/rule-ids.ts';

/** What a rule can be proved over: runs through the questions, answers at a position, roads, or results as they are shown. */
export const units = ['runs', 'answers', 'roads', 'results'] as const;
export type Unit = (typeof units)[number];

/** What a test shows, said by the test itself as its `meta`. */
export interface ProofMeta {
  /** The rule that it proves. */
  rule?: RuleId;
  /** That the rule holds, or that the proof would see it broken. */
  shows?: 'holds' | 'can-fail';
  /** Over how many of what; counted by the test while it runs. */
  over?: number;
  unit?: Unit;
  /** The situation of tests/situations/situationer.yaml that it tries, by its number. */
  situation?: string;
  /** The flow that it has walked every run of; `over` is how many. */
  walked?: string;
  /** How many times axe has read a screen. */
  screens?: number;
  /** The browser that it ran in, where a file of tests runs in several: `Firefox 153.8.0`. */
  engine?: string;
}

const meta = z.strictObject({
  rule: z.enum(allRuleIds as [RuleId, ...RuleId[]]).optional(),
  shows: z.enum(['holds', 'can-fail']).optional(),
  over: z.int().nonnegative().optional(),
  unit: z.enum(units).optional(),
  situation: z.string().optional(),
  walked: z.string().optional(),
  screens: z.int().positive().optional(),
  engine: z.string().optional(),
});

const state = z.enum(['passed', 'failed', 'skipped']);

const record = z.strictObject({
  /** What the file of tests was run on, as `sourceMark()` gives it. */
  source: z.string(),
  commit: z.string().optional(),
  /** Nothing was changed since that commit. */
  clean: z.boolean(),
  day: z.iso.date(),
  /** The browser that all the tests ran in. */
  engine: z.string().optional(),
  project: z.string(),
  file: z.string(),
  /** Faults outside any test: the file did not load, or something failed around the tests. */
  errors: z.int().nonnegative(),
  tests: z.array(z.strictObject({ name: z.string(), state, meta })),
});

/** How one file of tests went when it was last run, and on what. */
export type Result = z.infer<typeof record>;
export type TestResult = Result['tests'][number];

/** The results there are, and the files that are not what was written: changed by hand, cut short, or of another format. */
export interface Results {
  readonly results: readonly Result[];
  readonly spoilt: readonly string[];
}

/** What a test says of itself, and nothing else that stands in its `meta`. */
export const metaOf = (said: object): ProofMeta => {
  const known = Object.keys(meta.shape);
  return meta.parse(Object.fromEntries(Object.entries(said).filter(([key]) => known.includes(key)))) as ProofMeta;
};

// A slip or a well-meant correction is seen; whoever means to deceive can make a seal too. Against that there is only to run it oneself.
const sealOf = (result: Result) => createHash('sha256').update(JSON.stringify(result)).digest('hex');

/** Writes how a file of tests went to a folder, one file for each, so that commands that run different tests never write over each other. */
export function writeResult(folder: string, result: Result): void {
  const path = join(folder, result.project, `${result.file}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ ...result, seal: sealOf(result) }, undefined, 1)}\n`);
}

/** Every result in a folder, in order of their paths; none where there is no folder. */
export function readResults(folder: string): Results {
  const results: Result[] = [];
  const spoilt: string[] = [];
  for (const file of filesIn(folder)) {
    const result = readOne(readFileSync(join(folder, file), 'utf8'));
    if (result && file === `${result.project}/${result.file}.json`) results.push(result);
    else spoilt.push(file);
  }
  return { results, spoilt };
}

function filesIn(folder: string): readonly string[] {
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return files
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.json'))
      .toSorted();
  } catch {
    return [];
  }
}

function readOne(text: string): Result | undefined {
  try {
    const { seal, ...rest } = JSON.parse(text) as { seal?: unknown };
    const result = record.parse(rest);
    return seal === sealOf(rest as Result) ? result : undefined;
  } catch {
    return undefined;
  }
}
