import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { personal } from '../../machines/personal.machine.ts';
import { atRef } from '../../src/build/tools/granskning/at-ref.ts';
import { changesPart, inShort } from '../../src/build/tools/granskning/changes-part.ts';
import type { Changes } from '../../src/build/tools/granskning/changes-part.ts';
import { changesSince } from '../../src/build/tools/granskning/compare.ts';
import { rowsOf } from '../../src/build/tools/granskning/outcome-changes.ts';
import { NoChromium } from '../../src/build/tools/granskning/pdf.ts';
import { review } from '../../src/build/tools/granskning/review.ts';
import { folderAt } from '../../src/build/compiler/folder.ts';
import { paths } from '../../src/build/paths.ts';
import { today } from '../content/compiled.ts';
import { runsOf } from '../machines/runs.ts';
import type { Run } from '../machines/runs.ts';
import { ownFolder, ownRepository } from './fixture.ts';

// XState's own runs, not those of the code under test.
const runs = runsOf(personal);
const count = (wanted: (run: Run) => boolean) => runs.filter(wanted).length;
const repositoryWith = ownRepository();
const changesFrom = (repository: string): Promise<Changes> =>
  atRef('signerad', repository, (there) => changesSince('signerad', there, folderAt(paths.content)));
const staff = ({ flows }: Changes) => {
  if (typeof flows === 'string') throw new Error(flows);
  return flows.find(({ flow }) => flow === 'personal')!;
};
const sum = (groups: readonly { readonly runs: number }[]) => groups.reduce((total, group) => total + group.runs, 0);
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');

describe('since a version where an answer led elsewhere', () => {
  // The signed version led a pupil who is hurt by staff to the road about other pupils, and advised less at another road.
  let changes: Changes;
  beforeAll(async () => {
    const repository = repositoryWith({
      'machines/personal/oro.ts': [["personal: 'krankande-av-personal'", "personal: 'krankande-behandling'"]],
      'machines/advice.ts': [["  { advice: 'anmalningsmote', role: 'darefter', at: ['orosanmalan'] },\n", '']],
      'content/sv/personal/utfall/sip.md': [
        [/^titel: .*/m, 'titel: Kalla till ett möte om eleven'],
        [/^version: .*/m, 'version: 0.9.0'],
      ],
      'content/sv/personal/utfall/ansok.md': [[/^version: .*/m, 'version: 0.9.0']],
    });
    changes = await changesFrom(repository);
  });

  it('counts the runs that end elsewhere, from where to where, and says at which answer they part', () => {
    const moved = count(({ answers }) => answers['av-vem'] === 'personal');
    const readvised = count(({ outcome }) => outcome === 'orosanmalan');
    expect(moved).toBeGreaterThan(0);
    const { before, after, same, gone, added, moved: groups, readvised: others } = staff(changes);
    expect({ before, after, gone, added }).toEqual({ before: runs.length, after: runs.length, gone: [], added: [] });
    expect(same).toBe(runs.length - moved - readvised);
    expect(groups.map(({ from, to, runs: many }) => ({ from, to, many }))).toEqual([
      { from: 'krankande-behandling', to: 'krankande-av-personal', many: moved },
    ]);
    expect(groups[0]!.partings).toEqual([
      { question: 'av-vem', answer: 'personal', before: 'krankande-behandling', after: 'krankande-av-personal', runs: moved },
    ]);
    expect(others).toMatchObject([
      { outcome: 'orosanmalan', lost: [], got: [{ role: 'darefter', id: 'anmalningsmote' }], runs: readvised },
    ]);
  });

  it('tells which runs: its rows hold those and no other', () => {
    const group = staff(changes).moved[0]!;
    const inRow = ({ answers }: Run) =>
      group.rows.some(
        (row) =>
          row.answers.length === Object.keys(answers).length &&
          row.answers.every(([question, said]) => said.includes((answers as Record<string, string>)[question] ?? '')),
      );
    expect(count(inRow)).toBe(group.runs);
    expect(runs.filter(inRow).every(({ answers }) => answers['av-vem'] === 'personal')).toBe(true);
    expect(group.rows.length).toBeLessThan(group.runs);
  });

  it('leaves the parents as they were', () => {
    const { flows } = changes;
    expect(inShort((flows as Exclude<typeof flows, string>).find(({ flow }) => flow === 'foralder')!)).toBe(
      'Föräldrarnas samtal: alla 35 vägar slutar som förut, med samma råd bredvid.',
    );
  });

  it('sets a changed text side by side, and keeps apart what only has a new version', () => {
    const sip = changes.texts.find(({ file }) => file === 'sv/personal/utfall/sip.md')!;
    const now = readFileSync('content/sv/personal/utfall/sip.md', 'utf8');
    const titel = /^titel: (.*)/m.exec(now)![1]!;
    const pair = sip.pairs.find(({ part }) => part === 'titel')!;
    const said = (words: typeof pair.before) => words?.map((one) => one.words).join('');
    expect([said(pair.before), said(pair.after)]).toEqual(['Kalla till ett möte om eleven', titel]);
    expect(pair.before!.some(({ changed }) => changed) && pair.after!.some(({ changed }) => changed)).toBe(true);
    expect(changes.texts.filter(({ asideOnly }) => asideOnly).map(({ file }) => file)).toEqual(['sv/personal/utfall/ansok.md']);
    expect(changes.texts.map(({ file }) => file).toSorted()).toEqual(['sv/personal/utfall/ansok.md', 'sv/personal/utfall/sip.md']);
  });

  it('says it in words, the outcomes before the texts', () => {
    const words = plain(changesPart(changes).raw);
    const moved = String(staff(changes).moved[0]!.runs).replaceAll(/\B(?=(\d{3})+$)/g, ' ');
    expect(words).toContain(`${moved} vägar: från ”Kränkande behandling” till ”Kränkt av personal”`);
    expect(words).toContain('leder svaret');
    expect(words.indexOf('Vägar som byter slut')).toBeLessThan(words.indexOf('content/sv/personal/utfall/sip.md'));
  });

  it('leaves no checkout behind', () => {
    const repository = repositoryWith({});
    return atRef('signerad', repository, async ({ folder }) => {
      expect(existsSync(folder)).toBe(true);
      return folder;
    }).then((folder) => {
      expect(existsSync(folder)).toBe(false);
      expect(execFileSync('git', ['worktree', 'list'], { cwd: repository, encoding: 'utf8' }).trim().split('\n')).toHaveLength(1);
    });
  });
});

describe('since a version with other questions', () => {
  // The signed version did not ask who has hurt the pupil, and had no road for what staff have done.
  let changes: Changes;
  beforeAll(async () => {
    const repository = repositoryWith({
      'machines/personal/oro.ts': [
        [
          "krankning: { to: 'av-vem', because: ['skollagen-6-10'] },",
          "krankning: { to: 'krankande-behandling', because: ['skollagen-6-10'] },",
        ],
        [/ {4}'av-vem': question\([\s\S]*?\}\),\n/, ''],
      ],
    });
    changes = await changesFrom(repository);
  });

  it('tells runs that are new, and those that are gone, apart from those that end elsewhere', () => {
    const asked = count(({ answers }) => answers['av-vem'] !== undefined);
    const { before, after, same, moved, readvised, gone, added } = staff(changes);
    expect([after, before]).toEqual([runs.length, runs.length - (asked / 3) * 2]);
    expect([moved, readvised]).toEqual([[], []]);
    expect([same, sum(added), sum(gone)]).toEqual([runs.length - asked, asked, asked / 3]);
    expect(gone.map(({ outcome, why, ends }) => ({ outcome, why, ends }))).toEqual([
      {
        outcome: 'krankande-behandling',
        why: { kind: 'fragar', question: 'av-vem' },
        ends: ['krankande-av-personal', 'krankande-behandling'],
      },
    ]);
    expect(added.map(({ outcome, why, ends }) => ({ outcome, why, ends }))).toEqual([
      { outcome: 'krankande-behandling', why: { kind: 'fragar-inte', question: 'av-vem' }, ends: ['krankande-behandling'] },
      { outcome: 'krankande-av-personal', why: { kind: 'fragar-inte', question: 'av-vem' }, ends: ['krankande-behandling'] },
    ]);
  });

  it('names the question that is new', () => {
    const words = plain(changesPart(changes).raw);
    const titel = /^titel: (.*)/m.exec(readFileSync('content/sv/personal/fragor/av-vem.md', 'utf8'))![1]!;
    expect(words).toContain(`Där ställs nu också frågan ”${titel}”.`);
    expect(words).toContain(`Frågan ”${titel}” ställdes inte där förut.`);
  });
});

it('tells runs together that differ in the answers to one question, and others apart', () => {
  const run = (a: string, b: string) => ({ answers: { a, b } as never, outcome: 'x' as never });
  expect(rowsOf([run('1', 'x'), run('2', 'x'), run('1', 'y'), run('2', 'y')])).toEqual([
    {
      answers: [
        ['a', ['1', '2']],
        ['b', ['x', 'y']],
      ],
      runs: 4,
    },
  ]);
  expect(rowsOf([run('1', 'x'), run('2', 'y')]).map(({ runs: many }) => many)).toEqual([1, 1]);
});

describe('what it cannot do it says, and writes what it can', () => {
  const written = async (project: string, against?: string) => {
    const out = join(ownFolder(), 'ut');
    const said: string[] = [];
    const error = await review({
      project,
      content: paths.content,
      statutes: paths.statutes,
      out,
      today,
      against,
      say: (line) => said.push(line),
      toPdf: () => Promise.reject(new NoChromium()),
    }).then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    return { said: said.join('\n'), error, html: existsSync(join(out, 'granskning.html')), pdf: existsSync(join(out, 'granskning.pdf')) };
  };

  it('a version that is not there, with the tags there are', async () => {
    const { error, html } = await written(repositoryWith({}), 'v99');
    expect(error).toMatchObject({ name: 'Refusal', message: expect.stringMatching(/”v99” finns inte.*signerad.*git fetch --tags/) });
    expect(html).toBe(true);
  });

  it('a version that looks like an option', async () => {
    const { error } = await written(repositoryWith({}), '--all');
    expect(error).toMatchObject({ name: 'Refusal', message: expect.stringContaining('”--all” finns inte') });
  });

  it('a folder without git, and a machine without Chromium', async () => {
    const { error, html, pdf, said } = await written(ownFolder(), 'v1');
    expect(error).toMatchObject({ name: 'Refusal', message: expect.stringMatching(/inget git-arkiv.*git clone/) });
    expect({ html, pdf }).toEqual({ html: true, pdf: false });
    expect(said).toMatch(/Ingen PDF: här finns ingen Chromium.*paket chromium/);
  });

  it('a version whose machines cannot be read: the texts are compared', async () => {
    const repository = repositoryWith({
      'machines/index.ts': [
        ["from './flow.ts'", "from './flow-som-inte-finns.ts'"],
        ['import { personal }', 'import { borta }'],
      ],
    });
    const { flows, texts } = await changesFrom(repository);
    expect(flows).toMatch(/^Versionens maskiner går inte att läsa.*Texterna är jämförda/);
    expect(texts).toEqual([]);
  });
});
