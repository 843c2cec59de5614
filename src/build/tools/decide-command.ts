import type { Readable, Writable } from 'node:stream';
import type { Content } from '../compiler/compile.ts';
import { ContentError } from '../compiler/faults.ts';
import { answerLines } from './decide-lines.ts';

/** What the command works with: the content, which may be at fault, and where it reads and writes. */
export interface DecideCommand {
  readonly content: () => Content;
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/** Runs the command, and gives its exit status: 0, 1 when some line could not be answered, 2 when the content is at fault. */
export function decideCommand({ content, input, output, errors }: DecideCommand): Promise<0 | 1 | 2> {
  return new Promise((end, fail) => {
    // A reader that has had enough, like `head -1`, closes the pipe. That is no fault.
    output.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') return fail(error);
      input.destroy();
      end(0);
    });
    try {
      answerLines(content(), input, output).then((all) => end(all ? 0 : 1), fail);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      errors.write(`${error.message}\n`);
      end(2);
    }
  });
}
