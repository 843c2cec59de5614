import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** A screen that nobody sees. */
export interface Screen {
  readonly process: ChildProcess;
  /** Its name, for the environment of what is to be shown on it. */
  readonly display: Promise<string>;
}

/** Starts a screen of its own. Xvfb picks a free display and writes its number to the file descriptor that it is given. */
export function startScreen(): Screen {
  const process = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = new Promise<string>((done) => process.stdio[3]!.once('data', (number: Buffer) => done(`:${String(number).trim()}`)));
  return { process, display };
}
