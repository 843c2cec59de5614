import { rmSync } from 'node:fs';
import type { Browser } from 'playwright';
import { compile } from '../../../compiler/compile.ts';
import { paths } from '../../../paths.ts';
import { serve, servePages } from '../server.ts';
import { absenceFlow } from './absence.ts';
import { buildPeer, install, versions } from './build.ts';
import { floorPages } from './floor.ts';
import { wizardOf } from './formio.ts';
import { measureContenders } from './measure.ts';
import type { Contender } from './measure.ts';
import { surveyOf } from './surveyjs.ts';
import { peerTables } from './table.ts';

/**
 * Measures the absence flow as plain pages, as the app, in SurveyJS and in Form.io, side by side, and against an older build of the app if
 * one is given. Gives Markdown: a note on what was set up, and tables.
 */
export async function comparePeers(
  browser: Browser,
  { dist, against, rounds, cpus }: { dist: string; against: string | undefined; rounds: number; cpus: readonly number[] },
): Promise<string> {
  install();
  const flow = absenceFlow(compile({ root: paths.content, statutes: paths.statutes, today: new Date().toISOString().slice(0, 10) }));
  const floor = floorPages(flow);
  const surveyjs = await buildPeer('surveyjs', surveyOf(flow));
  const formio = await buildPeer('formio', wizardOf(flow));
  const app = {
    heading: 'main h1',
    answer: (question: string, answer: string) => `button[name="${question}"][value="${answer}"]`,
    saysReady: true,
    isPages: false,
    stores: true,
  };
  const contenders: readonly Contender[] = [
    {
      name: columns.floor,
      served: await servePages(floor),
      heading: 'main h1',
      answer: (_, answer) => `a[id="${answer}"]`,
      saysReady: false,
      isPages: true,
      stores: false,
    },
    { name: columns.app, served: await serve(dist), ...app },
    ...(against === undefined ? [] : [{ name: older, served: await serve(against), ...app }]),
    {
      name: 'SurveyJS',
      served: await serve(surveyjs),
      heading: '.sd-question__title, .sd-completedpage h1',
      answer: (question, answer) => `[data-name="${question}"] label:has(input[value="${answer}"])`,
      saysReady: true,
      isPages: false,
      stores: false,
    },
    {
      name: 'Form.io',
      served: await serve(formio),
      heading: '.formio-component-radio .col-form-label, .formio-component-content h1',
      answer: (question, answer) => `input[name^="data[${question}]"][value="${answer}"]`,
      next: '.btn-wizard-nav-next',
      saysReady: true,
      isPages: false,
      stores: false,
    },
  ];
  try {
    const measured = await measureContenders(browser, contenders, rounds, cpus);
    return [
      setUp(flow.questions.length, flow.roads.length, floor.size),
      ...peerTables(measured, against === undefined ? columns : { ...columns, before: older }),
    ].join('\n\n');
  } finally {
    for (const { served } of contenders) served.close();
    for (const folder of [surveyjs, formio]) rmSync(folder, { recursive: true });
  }
}

const columns = { floor: 'Plain pages', app: 'Vägval', peers: ['SurveyJS', 'Form.io'] } as const;
const older = 'Older build';

function setUp(questions: number, roads: number, pages: number): string {
  const version = versions();
  return [
    `The absence flow (${questions} questions, ${roads} roads, the same texts): ${pages} plain pages without a script; Vägval whole, with all its other questions, roads and pages;`,
    `SurveyJS (survey-core and survey-js-ui ${version['survey-js-ui']}: a question a page, automatic next with its pause of 300 ms set to 0, style sheet without fonts);`,
    `Form.io (@formio/js ${version['@formio/js']}, its form renderer with Bootstrap ${version['bootstrap']}: a wizard with a question a panel; it has no automatic next, so that an answer is two taps, of which the second is counted).`,
    'Each is built by Vite for production, minified, and served alike: brotli, hashed files immutable, pages not cached.',
    'Neither library has anything for use without a network, nor have plain pages: one would have to write a service worker for them.',
  ].join(' ');
}
