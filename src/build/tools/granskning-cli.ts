import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ContentError } from '../compiler/faults.ts';
import { paths } from '../paths.ts';
import { review } from './granskning/review.ts';
import { Refusal } from './granskning/refusal.ts';

const usage = `npm run granskning                          hela innehållet som ett dokument att granska, i HTML och PDF
npm run granskning -- --mot <version>       det som har ändrats sedan en version i git, först i samma dokument
npm run granskning -- --forhandsvisa        dessutom en mapp att klicka runt i, utan server, med hela appen som en fil`;

// A reader that has had enough, like `head -1`, closes the pipe. That is no fault: the files are written all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const { values } = parseArgs({
    options: { mot: { type: 'string' }, forhandsvisa: { type: 'boolean', default: false }, ut: { type: 'string', default: 'granskning' } },
  });
  await review({
    project: process.cwd(),
    content: paths.content,
    statutes: paths.statutes,
    out: values.ut,
    today: new Date().toISOString().slice(0, 10),
    against: values.mot,
    preview: values.forhandsvisa,
    // A process of its own: the tools know nothing of how the site is built.
    writeApp: (file, notice) =>
      void execFileSync(process.execPath, ['--import', 'tsx', 'src/build/site/one-file/build.ts', '--out', file, '--notis', notice], {
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    say: (line) => console.log(line),
  });
} catch (error) {
  const unknown = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  if (!unknown && !(error instanceof Refusal) && !(error instanceof ContentError)) throw error;
  process.stderr.write(`${unknown ? usage : (error as Error).message}\n`);
  process.exitCode = 2;
}
