import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Content } from '../compiler/compile.ts';
import { decideLine } from './decide.ts';

/** Answers each line of the input as it comes, one JSON object a line; true when every line could be answered. */
export async function answerLines(content: Content, input: AsyncIterable<Uint8Array>, output: Writable): Promise<boolean> {
  let all = true;
  for await (const line of linesOf(input)) {
    const reply = decideLine(content, line);
    if ('fel' in reply) all = false;
    if (!output.write(`${JSON.stringify(reply)}\n`)) await once(output, 'drain');
  }
  return all;
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
