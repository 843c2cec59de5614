import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { z } from 'zod';
import type { Mutations } from '../../content/proof.ts';

// The parts that we read of a report in the schema of mutation-testing-elements, as StrykerJS writes it.
const report = z.object({
  projectRoot: z.string().optional(),
  files: z.record(z.string(), z.object({ source: z.string(), mutants: z.array(z.object({ status: z.string() })) })),
  testFiles: z.record(z.string(), z.object({ source: z.string().optional() })).optional(),
});

const none: Mutations = { verdict: 'inte-kort', made: 0, noticed: 0, unnoticed: 0 };
const noticed = ['Killed', 'Timeout'];
const unnoticed = ['Survived', 'NoCoverage'];

/**
 * What the last mutation testing found. The report carries the source of every file that it broke, and of the tests where it has it: it
 * counts only while each of them is what it was then.
 */
export function mutationsIn(path: string, sourceOf: (file: string) => string | undefined = read): Mutations {
  const { files, testFiles = {}, projectRoot } = reportAt(path) ?? { files: {} };
  const here = (file: string) => (projectRoot && isAbsolute(file) ? relative(projectRoot, file) : file);
  const sources = Object.entries<{ source?: string | undefined }>({ ...files, ...testFiles }).filter(([, { source }]) => source);
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (states: readonly string[]) => mutants.filter(({ status }) => states.includes(status)).length;
  // What was ignored, would not run or was never tried is neither.
  const made = count([...noticed, ...unnoticed]);
  if (made === 0 || sources.some(([file, { source }]) => sourceOf(here(file)) !== source)) return none;
  return { verdict: 'kort', made, noticed: count(noticed), unnoticed: count(unnoticed) };
}

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

function reportAt(path: string): z.infer<typeof report> | undefined {
  try {
    return report.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}
