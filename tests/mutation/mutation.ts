import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faultsIn, readSurvivors, scoresOf } from './judge.ts';
import type { Report, Score } from './judge.ts';
import { findNode } from './node22.ts';

const usage = `npm run mutation                         changes every file of machines/ in small ways, and asks the tests whether they notice
npm run mutation -- machines/plan.ts     one file, or several with commas between
npm run mutation -- --cores 1            on so many cores; all but one when left out
npm run mutation -- --judge              only judges the report of the last time
npm run mutation -- --write              and writes the figures to tests/mutation/README.md`;

const root = join(import.meta.dirname, '..', '..');
const here = import.meta.dirname;
const reports = join(root, 'reports', 'mutation');
const reportFile = join(reports, 'mutation.json');
const commitFile = join(reports, 'commit.txt');

try {
  const { values, positionals } = parseArgs({
    options: { cores: { type: 'string' }, judge: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (!values.judge) measure(positionals.join(','), values.cores);
  if (!existsSync(reportFile)) throw new Error(`There is no report to judge yet.\n\n${usage}`);

  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const survivors = readSurvivors(readFileSync(join(here, 'survivors.md'), 'utf8'));
  const table = tableOf(scoresOf(report));
  console.log(`\n${table}`);
  if (values.write) writeInto(join(here, 'README.md'), `${described()}\n\n${table}`);

  const faults = faultsIn(report, survivors);
  if (faults.length > 0) throw new Error(`\n${faults.join('\n')}`);
  console.log('\nEvery survivor has its reason in tests/mutation/survivors.md.');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** Runs StrykerJS on `files`, all of machines/ when empty, and leaves its report and the commit beside it. Throws when it does not get through. */
function measure(files: string, cores: string | undefined): void {
  const core = join(here, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  if (!existsSync(core)) execFileSync('npm', ['ci', '--loglevel=error'], { cwd: here, stdio: 'inherit' });
  const node = findNode(here);

  mkdirSync(reports, { recursive: true });
  const config = join('tests', 'mutation', 'stryker.config.mjs');
  const chosen = [...(files ? ['--mutate', files] : []), ...(cores ? ['--concurrency', cores] : [])];
  const { status } = spawnSync(node, [core, 'run', config, ...chosen], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('StrykerJS did not get through: see above.');
  // The report keeps what was seen before of the other files.
  writeFileSync(commitFile, `${commit()}${files && ` for ${files}`}\n`);
}

/** The commit that was measured, with a word when there were changes that are in no commit. */
function commit(): string {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();
  try {
    const changed = git('status', '--porcelain', '--', 'machines', 'tests/machines', 'tests/mutation') !== '';
    return git('rev-parse', 'HEAD') + (changed ? ' with changes' : '');
  } catch {
    return 'unknown';
  }
}

/** What the figures are of: the day, and the commit that was measured. */
function described(): string {
  const measured = existsSync(commitFile) ? readFileSync(commitFile, 'utf8').trim() : 'unknown';
  return `Measured ${new Date().toISOString().slice(0, 10)}, commit ${measured}.`;
}

function tableOf(scores: readonly Score[]): string {
  const measured = scores.filter(({ score }) => score !== undefined);
  const [killed, survived] = [sum(measured, 'killed'), sum(measured, 'survived')];
  const rows = measured.map(
    ({ file, score, killed, survived }) => `| \`${file}\` | ${killed + survived} | ${survived} | ${score!.toFixed(1)} |`,
  );
  const whole = `| **all** | ${killed + survived} | ${survived} | **${((100 * killed) / (killed + survived)).toFixed(1)}** |`;
  return ['| file | mutants | survive | noticed, % |', '|---|--:|--:|--:|', ...rows, whole].join('\n');
}

function sum(scores: readonly Score[], of: 'killed' | 'survived'): number {
  return scores.reduce((total, score) => total + score[of], 0);
}

function writeInto(file: string, table: string): void {
  const marks = /(<!-- mutation -->)[\s\S]*?(<!-- \/mutation -->)/;
  const text = readFileSync(file, 'utf8');
  if (!marks.test(text))
    throw new Error('tests/mutation/README.md has no <!-- mutation --> … <!-- /mutation --> to write between: nothing written.');
  writeFileSync(file, text.replace(marks, `$1\n\n${table}\n\n$2`));
}
