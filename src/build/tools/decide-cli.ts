import { once } from 'node:events';
import { compile } from '../compiler/compile.ts';
import type { Content } from '../compiler/compile.ts';
import { decideLine } from './decide.ts';
import { paths } from '../paths.ts';

// A reader that has had enough, like `head -1`, closes the pipe. That is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const content = compiled();
if (content) await answerAll(content);

/** Answers each line of standard input as it comes. */
async function answerAll(content: Content) {
  for await (const line of linesOf(process.stdin)) {
    const reply = decideLine(content, line);
    if ('fel' in reply) process.exitCode = 1;
    if (!process.stdout.write(`${JSON.stringify(reply)}\n`)) await once(process.stdout, 'drain');
  }
}

function compiled(): Content | undefined {
  try {
    return compile({ ...paths, root: paths.content, today: new Date().toISOString().slice(0, 10) });
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
    return undefined;
  }
}

// Not node:readline: it also ends a line at U+2028, which JSON allows inside a string.
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  // Drops a byte order mark, and keeps a letter whole when two chunks share it.
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  rest += decoder.decode();
  if (rest) yield rest;
}
