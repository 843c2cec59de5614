import { compile } from '../compiler/compile.ts';
import type { Content } from '../compiler/compile.ts';
import { paths } from '../paths.ts';
import { answerLines } from './decide-lines.ts';

// A reader that has had enough, like `head -1`, closes the pipe. That is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const content = compiled();
if (content && !(await answerLines(content, process.stdin, process.stdout))) process.exitCode = 1;

function compiled(): Content | undefined {
  try {
    return compile({ root: paths.content, statutes: paths.statutes, today: new Date().toISOString().slice(0, 10) });
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
    return undefined;
  }
}
