import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { personal } from '../../machines/personal.machine.ts';
import { absenceFlow, concern } from '../../src/build/tools/bench/peers/absence.ts';
import { areInstalled, peersFolder } from '../../src/build/tools/bench/peers/build.ts';
import { floorPages } from '../../src/build/tools/bench/peers/floor.ts';
import { wizardOf } from '../../src/build/tools/bench/peers/formio.ts';
import { tapped } from '../../src/build/tools/bench/peers/measure.ts';
import { escaped, roadHtml } from '../../src/build/tools/bench/peers/road-html.ts';
import { peerTables } from '../../src/build/tools/bench/peers/table.ts';
import type { Measured } from '../../src/build/tools/bench/peers/measure.ts';
import { surveyOf } from '../../src/build/tools/bench/peers/surveyjs.ts';
import { runsOf } from '../machines/runs.ts';
import type { Run } from '../machines/runs.ts';
import { content } from './compiled.ts';

// What the peers are measured with must ask and answer what the machine does, or the measuring compares two different things.
const flow = absenceFlow(content);
const runs = runsOf(personal).filter(({ answers }) => answers.arende === concern.answer);
const roadOf = new Map(flow.roads.map((road) => [roadHtml(road), road.id]));
const inWords = ({ steps, outcome }: Run) => `${steps.map(({ question, answer }) => `${question}=${answer}`).join(' ')} → ${outcome}`;

describe('the exported absence flow', () => {
  it('has the questions and the roads that the runs on absence pass, and no others', () => {
    expect(runs.length).toBeGreaterThan(6000);
    expect(flow.questions.map(({ id }) => id).toSorted()).toEqual(
      [...new Set(runs.flatMap(({ steps }) => steps.map(({ question }) => question)))].toSorted(),
    );
    expect(flow.roads.map(({ id }) => id).toSorted()).toEqual([...new Set(runs.map(({ outcome }) => outcome))].toSorted());
  });

  it('has the words of content/: every answer, its help, and no HTML', () => {
    for (const { id, title, intro, answers } of flow.questions) {
      const { titel, svar } = content.questions[id];
      expect(title).toBe(titel);
      expect(answers.map(({ id, text, help }) => ({ id, text, help }))).toEqual(
        svar.map(({ id, text, hjalp = '' }) => ({ id, text, help: hjalp })),
      );
      expect(intro).not.toMatch(/[<>]|&\w+;/);
    }
    const road = flow.roads.find(({ id }) => id === 'narvarostod')!;
    expect(road.title).toBe('Fråga vilket närvarostöd som finns');
    expect(road.step).toBe('Läs vilka villkor kommunens team har.');
    expect(road.say?.[0]).toBe('Till teamet');
    expect(flow.roads.map((it) => JSON.stringify(it)).filter((text) => /[<>]|&\w+;/.test(text))).toEqual([]);
  });

  it('is tapped through by the measuring as the machine goes', () => {
    const wanted = tapped.map((step) => step.join('=')).join(' ');
    expect(runs.map(inWords)).toContain(`${wanted} → narvarostod`);
  });
});

describe('the plain pages', () => {
  const pages = floorPages(flow);

  /** Where the link with an answer's id leads. */
  const linkOn = (path: string, answer: string) => new RegExp(`<a id="${answer}" href="([^"]+)">`).exec(pages.get(path)!)?.[1];

  it('lead every run to its road by links, past its questions in order', () => {
    const wrong = runs.filter(({ steps, outcome }) => {
      let path: string | undefined = '/';
      for (const { question, answer } of steps) {
        const { title } = flow.questions.find(({ id }) => id === question)!;
        if (path === undefined || !pages.get(path)?.includes(`<h1>${escaped(title)}</h1>`)) return true;
        path = linkOn(path, answer);
      }
      return path !== `/${outcome}/`;
    });
    expect(wrong.map(inWords)).toEqual([]);
  });

  it('are all reached, and have no dead link', () => {
    const links = [...pages.values()].flatMap((html) => [...html.matchAll(/ href="(\/[^"]*)"/g)].map(([, to]) => to!));
    expect(links.filter((to) => !pages.has(to))).toEqual([]);
    expect([...pages.keys()].filter((path) => path !== '/' && !links.includes(path))).toEqual([]);
  });
});

describe('the wizard for Form.io', () => {
  // A small reader of the JSON Logic that is written: or, and, in, var.
  type Logic = {
    readonly or: readonly { readonly and: readonly { readonly in: readonly [{ readonly var: string }, readonly string[]] }[] }[];
  };
  const holds = ({ or }: Logic, data: Readonly<Record<string, string | undefined>>) =>
    or.some(({ and }) => and.every(({ in: [{ var: name }, accepted] }) => accepted.includes(data[name.replace('data.', '')] ?? '')));

  it('shows for every run the panels of its questions in order and of its road', () => {
    const panels = JSON.parse(JSON.stringify(wizardOf(flow).components)) as { key: string; conditional?: { json: Logic } }[];
    const wrong = runs.filter(({ answers, steps, outcome }) => {
      const shown = panels.filter(({ conditional }) => !conditional || holds(conditional.json, answers)).map(({ key }) => key);
      return shown.join() !== [...steps.map(({ question }) => question), outcome].map((page) => `sida-${page}`).join();
    });
    expect(wrong.map(inWords)).toEqual([]);
  });
});

interface Survey {
  data: Readonly<Record<string, string>>;
  autoAdvanceEnabled: boolean;
  readonly visiblePages: readonly { readonly name: string }[];
  readonly currentPage: { readonly name: string };
  readonly processedCompletedHtml: string;
  readonly state: string;
  setValue(name: string, value: string): void;
  nextPage(): boolean;
  completeLastPage(): boolean;
  getQuestionByName(name: string): { readonly choices: readonly { readonly value: string }[] };
}

describe.skipIf(!areInstalled())(`the survey for SurveyJS (needs its packages: npm ci in ${peersFolder})`, () => {
  const load = () =>
    createRequire(resolve(peersFolder, 'package.json'))('survey-core') as { readonly Model: new (survey: object) => Survey };
  const made = () => {
    const survey = new (load().Model)(surveyOf(flow));
    survey.autoAdvanceEnabled = false;
    return survey;
  };

  it('shows for every run its questions in order, and its road at the end', () => {
    const survey = made();
    const wrong = runs.filter(({ answers, steps, outcome }) => {
      survey.data = answers;
      const shown = survey.visiblePages.map(({ name }) => name).join();
      return shown !== steps.map(({ question }) => `sida-${question}`).join() || roadOf.get(survey.processedCompletedHtml) !== outcome;
    });
    expect(wrong.map(inWords)).toEqual([]);
    // Each of six thousand runs takes the library some milliseconds.
  }, 300_000);

  it('answered page by page, one run to each road, asks what the machine asks and completes there', () => {
    for (const { id } of flow.roads) {
      const run = runs.find(({ outcome }) => outcome === id)!;
      const survey = made();
      for (const [index, { question, answer }] of run.steps.entries()) {
        expect(survey.currentPage.name).toBe(`sida-${question}`);
        expect(survey.getQuestionByName(question).choices.map(({ value }) => value)).toEqual(
          content.questions[question].svar.map((it) => it.id),
        );
        survey.setValue(question, answer);
        if (index === run.steps.length - 1) survey.completeLastPage();
        else survey.nextPage();
      }
      expect(survey.state).toBe('completed');
      expect(roadOf.get(survey.processedCompletedHtml)).toBe(id);
    }
  });
});

describe('the table', () => {
  const figures = {
    bytes: 1000,
    fcp: 1,
    lcp: 1,
    ready: 1,
    first: 1,
    question: 1,
    road: 1,
    heap: 1e6,
    lost: 0,
    taps: 10,
    offline: undefined,
  };
  const measured: readonly Measured[] = [
    { ...figures, name: 'Plain', cpu: 4 },
    { ...figures, name: 'App', cpu: 4, bytes: 2000, offline: 30 },
    { ...figures, name: 'Old', cpu: 4, bytes: 8000, offline: 60 },
    { ...figures, name: 'One', cpu: 4, bytes: 10_000 },
    { ...figures, name: 'Two', cpu: 4, bytes: 20_000 },
  ];
  const columns = { floor: 'Plain', app: 'App', peers: ['One', 'Two'] };
  const rowsOf = (text: string) => text.split('\n').map((line) => line.slice(2, -2).split(' | '));

  it('sets the app against the plain pages and the best peer, and says in words who does not come', () => {
    const rows = rowsOf(peerTables(measured, columns)[0]!);
    expect(rows[0]).toEqual(['CPU 4× slower', 'Plain', 'App', 'One', 'Two', 'App / Plain', 'App / best peer']);
    expect(rows[2]!.slice(1)).toEqual(['1.0 kB', '2.0 kB', '10.0 kB', '20.0 kB', '2.00', '0.20']);
    expect(rows.at(-2)!.slice(1, 5)).toEqual(['0 of 10', '0 of 10', '0 of 10', '0 of 10']);
    expect(rows.at(-1)!.slice(1, 5)).toEqual(['does not come', '30 ms', 'does not come', 'does not come']);
  });

  it('says of a figure that no round gave that it is not measured', () => {
    const rows = rowsOf(
      peerTables(
        measured.map((it) => (it.name === 'App' ? { ...it, road: Number.NaN } : it)),
        columns,
      )[0]!,
    );
    const road = rows.find(([title]) => title === 'Tap → road painted')!;
    expect(road.slice(1)).toEqual(['1 ms', 'not measured', '1 ms', '1 ms', 'not measured', 'not measured']);
  });

  it('sets it against an older build where there is one', () => {
    const rows = rowsOf(peerTables(measured, { ...columns, before: 'Old' })[0]!);
    expect(rows[0]).toEqual(['CPU 4× slower', 'Plain', 'App', 'Old', 'One', 'Two', 'App / Plain', 'App / best peer', 'App / Old']);
    expect(rows[2]!.at(-1)).toBe('0.25');
    expect(rows.at(-1)!.at(-1)).toBe('0.50');
  });
});
