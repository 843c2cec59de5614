import { adviceBeside } from '../../machines/advice.ts';
import type { Flow } from '../../machines/flow.ts';
import { diagramOf, namer } from './diagram.ts';
import type { Branch, Rest } from './diagram.ts';
import { skipsFor } from '../../machines/skips.ts';
import { continues } from '../../machines/continues.ts';
import { pagesOf, runsOf, tally } from './runs.ts';
import type { Run } from './runs.ts';

/** Every run of `flow` as a text in Swedish, short enough that a lawyer can read the diff when a route changes. */
export const reviewedList = (flow: Flow): string =>
  [
    `# ${flow.id}`,
    '',
    `${pagesOf(flow, 'question').length} frågor, ${runsOf(flow).length} vägar, ${pagesOf(flow, 'outcome').length} utfall. Skapad ur maskinen av \`tests/machines/reviewed-list.ts\`; ändras aldrig för hand.`,
    '',
    '## Vägarna',
    '',
    'Svar (grunden för att gå just dit) → vad som kommer sedan. **Fet** = utfall. Svar som leder till samma fortsättning på samma grund står på',
    'samma rad. En fortsättning som nås från flera håll står en gång, under egen rubrik; `→ se` pekar dit.',
    ...leftOut(flow),
    ...roads(flow),
    '',
    '## Utfallen och råden bredvid',
    '',
    'Varje utfall med antalet vägar dit, och på raderna: hur många av dem som får vilka råd. Utfall med samma rader står tillsammans.',
    '',
    '| utfall | vägar | först | därefter | samtidigt |',
    '|---|--:|---|---|---|',
    ...advice(flow),
    ...continued(flow),
    '',
  ].join('\n');

function roads(flow: Flow): readonly string[] {
  const questions = diagramOf(flow).filter(({ branches }) => branches.length > 0);
  const name = namer(flow, questions);
  const title = (rest: Rest) => [rest.page, name(rest)].filter(Boolean).join(', om ');

  const line = ({ answers, because, to }: Branch, indent: string): readonly string[] => {
    const ground = because.length > 0 ? ` (${because.join(', ')})` : '';
    const start = `${indent}- ${answers.join(', ')}${ground} →`;
    if (to.branches.length === 0) return [`${start} **${to.page}**`];
    if (to.entries > 1) return [`${start} se ${title(to)}`];
    if (to.branches.length === 1) return line(to.branches[0]!, '').map((rest) => `${start} ${to.page}: ${rest.replace('- ', '')}`);
    return [`${start} ${to.page}`, ...to.branches.flatMap((branch) => line(branch, `${indent}  `))];
  };

  return questions
    .filter(({ entries }) => entries !== 1)
    .flatMap((rest) => ['', `### ${title(rest)}`, '', ...rest.branches.flatMap((branch) => line(branch, ''))]);
}

// Questions that nothing in the flow reads: where no local team does either, they are not asked.
function leftOut(flow: Flow): readonly string[] {
  const questions = [...skipsFor([])].filter((question) => pagesOf(flow, 'question').includes(question));
  return questions.flatMap((question) => [
    '',
    `Frågan \`${question}\` ställs bara där en lokal insats i den valda kommunen har ett villkor på den. Annars hoppas den över och är obesvarad;`,
    'vägen, råden och grunderna är desamma (`machines/skips.ts`, prövat i `tests/machines/skips.test.ts`). Antalet vägar räknar med att den ställs.',
  ]);
}

// Outcomes with the same advice in the same number of runs share their rows.
function advice(flow: Flow): readonly string[] {
  const rows = new Map<string, string[]>();
  for (const outcome of pagesOf(flow, 'outcome')) {
    const runs = runsOf(flow).filter((run) => run.outcome === outcome);
    const key = tally(runs.map(adviceCells))
      .map(([cells, count]) => `${count} | ${cells} |`)
      .join('\n');
    rows.set(key, [...(rows.get(key) ?? []), `**${outcome}** ${runs.length}`]);
  }
  return [...rows].flatMap(([key, names]) => key.split('\n').map((row, index) => `| ${index === 0 ? names.join(', ') : ''} | ${row}`));
}

function adviceCells({ outcome, answers }: Run): string {
  const { forst, darefter, parallellt } = adviceBeside(outcome, answers);
  return [forst, darefter, parallellt].map((ids) => ids.join(', ') || '–').join(' | ');
}

// Where the reader's own question goes on, and in how many runs. Nothing where it never does.
function continued(flow: Flow): readonly string[] {
  const rows = tally(
    runsOf(flow).flatMap(({ outcome, answers }) => {
      const on = continues(flow, outcome, answers);
      return on ? [`**${outcome}** | ${answers.arende} | ${on.question}`] : [];
    }),
  );
  if (rows.length === 0) return [];
  return [
    '',
    '## Där läsarens egen fråga fortsätter',
    '',
    'Efter vägen, med det som den sa gjort, fortsätter samma väg vid frågan. Inget som är besvarat ställs igen.',
    '',
    '| utfall | ärende | fortsätter vid | vägar |',
    '|---|---|---|--:|',
    ...rows.map(([row, count]) => `| ${row} | ${count} |`),
  ];
}
