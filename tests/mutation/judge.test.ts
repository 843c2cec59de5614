import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsIn, readSurvivors, scoresOf, survivorsOf } from './judge.ts';
import type { Report, Survivor } from './judge.ts';

const mutant = (status: string, line: number, [from, to]: readonly [number, number], replacement: string) => ({
  mutatorName: 'EqualityOperator',
  status,
  replacement,
  location: { start: { line, column: from }, end: { line, column: to } },
});

const source = 'const a = 1;\nconst more = a > b;\n';
const survivor = mutant('Survived', 2, [14, 19], 'a >= b');
const file = 'machines/x.ts';
const report = (survivors: number, killed: number): Report => ({
  files: {
    [file]: {
      source,
      mutants: [
        ...Array.from({ length: survivors }, () => survivor),
        ...Array.from({ length: killed }, () => mutant('Killed', 1, [11, 12], '2')),
        mutant('Ignored', 1, [11, 12], '3'),
      ],
    },
  },
});
const listed: Survivor = { file, line: 2, mutant: 'a > b → a >= b', why: 'a is never b' };

describe('a report on mutants', () => {
  it('is read by file: what was noticed, also by running out of time, against what was not', () => {
    const { files } = report(1, 2);
    const timed = {
      ...files[file]!,
      mutants: [...files[file]!.mutants, mutant('Timeout', 1, [1, 2], ''), mutant('NoCoverage', 1, [1, 2], '')],
    };
    expect(scoresOf({ files: { [file]: timed, 'machines/a.ts': { source, mutants: [] } } })).toEqual([
      { file: 'machines/a.ts', killed: 0, survived: 0, ignored: 0, score: undefined },
      { file, killed: 3, survived: 2, ignored: 1, score: 60 },
    ]);
  });

  it('names a survivor by its line, what stands there and what would', () => {
    expect(survivorsOf(report(1, 0))).toEqual([{ file, line: 2, mutant: 'a > b → a >= b' }]);
  });

  it('is right when the file has its score and each survivor its reason', () => expect(faultsIn(report(1, 19), [listed])).toEqual([]));

  it('is wrong below the score, though each survivor has a reason', () => {
    expect(faultsIn(report(1, 18), [listed])).toEqual([`${file}: 94.7 % of the mutants are noticed, and 95 % must be.`]);
  });

  it('is wrong when a survivor is not listed, when a listed one is gone, and when a reason is empty', () => {
    expect(faultsIn(report(1, 19), [])).toEqual([expect.stringContaining('x.ts:2 a > b → a >= b survives and is not in survivors.md')]);
    expect(faultsIn(report(0, 19), [listed])).toEqual([expect.stringContaining('survives no longer')]);
    expect(faultsIn(report(1, 19), [{ ...listed, why: ' ' }])).toEqual([expect.stringContaining('has no reason')]);
  });

  it('says nothing of files that were not measured', () => {
    expect(faultsIn(report(0, 1), [{ ...listed, file: 'machines/other.ts' }])).toEqual([]);
  });
});

describe('the list of survivors', () => {
  it('is the rows of its table, with a pipe in code written as it must be there', () => {
    const text = '| file | line | mutant | why |\n|---|--:|---|---|\n| machines/x.ts | 2 | `a \\|\\| b → true` | it is so |\n';
    expect(readSurvivors(text)).toEqual([{ file, line: 2, mutant: 'a || b → true', why: 'it is so' }]);
  });

  const list = readSurvivors(readFileSync(new URL('survivors.md', import.meta.url), 'utf8'));

  it('names what stands on its lines, with a reason', () => {
    const gone = list.filter(({ file, line, mutant, why }) => {
      const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
        .split('\n')
        .slice(line - 1)
        .join(' ');
      const there = mutant.split(' → ')[0]!.replace(/…$/, '');
      return !text.replaceAll(/\s+/g, ' ').includes(there) || why === '';
    });
    expect(list.length).toBeGreaterThan(0);
    expect(gone).toEqual([]);
  });
});
