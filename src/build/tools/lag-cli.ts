import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readIds } from '../compiler/compile.ts';
import { monthsBefore, monthsBetweenChecks } from '../compiler/warnings.ts';
import { compareWith } from './lag/compare.ts';
import { comparisonReport, dueReport, uncheckedReport } from './lag/report.ts';
import { paths } from '../paths.ts';

const usage = `npm run lag                          det som infaller inom tolv månader, och det som inte är läst på ett halvår
npm run lag -- --sedan 2026-08-01    det som inte är läst sedan en dag
npm run lag -- --mot <mapp>          jämför citaten med nyare lagtexter (<lag>.json som i content/lagtext, eller <lag>.txt)`;

try {
  const { values } = parseArgs({ options: { sedan: { type: 'string' }, mot: { type: 'string' } } });
  const today = new Date().toISOString().slice(0, 10);
  if (values.sedan !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.sedan))
    throw new Error(`”${values.sedan}” är inget datum.\n\n${usage}`);
  if (values.mot !== undefined && !existsSync(values.mot)) throw new Error(`Mappen ”${values.mot}” finns inte.\n\n${usage}`);
  const files = readIds({ root: paths.content });
  const lines = values.mot
    ? comparisonReport(compareWith(files, values.mot, today), values.mot)
    : [...dueReport(files, today), '', ...uncheckedReport(files, values.sedan ?? monthsBefore(today, monthsBetweenChecks), today)];
  console.log(lines.join('\n'));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
