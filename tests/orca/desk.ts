import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startScreen } from '../engines/screen.ts';
import { until } from '../engines/until.ts';

/** Something that the voice was told to say, as it happened: that it began, that it was said whole, or that it was cut off. */
export interface Heard {
  readonly at: number;
  readonly what: 'begun' | 'whole' | 'cut';
  readonly text: string;
}

/** A desk where someone who cannot see sits: a screen, a keyboard and Orca, with its voice written down. */
export interface Desk {
  /** ”Orca 43.1”. */
  readonly reader: string;
  /** What a program must have around it to be shown and heard here. */
  readonly env: NodeJS.ProcessEnv;
  /** Presses a key of the keyboard and lets it go. */
  readonly press: (key: string) => void;
  /** All that has been heard until now. */
  readonly heard: () => readonly Heard[];
  /** Waits until nothing has been said for so long (ms). */
  readonly quiet: (rest?: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

const ears = new URL('ears.mjs', import.meta.url).pathname;

/** Sets up a desk in a folder and a session of its own. Nothing of the user's settings is read, and nothing is heard in the room. */
export async function sitDown(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'vagval-orca-'));
  const at = (...names: readonly string[]) => join(folder, ...names);
  const running: ChildProcess[] = [];
  const close = async () => {
    for (const process of running.toReversed()) {
      if (process.exitCode !== null || process.signalCode !== null) continue;
      const gone = new Promise((done) => process.once('exit', done));
      process.kill('SIGKILL');
      await gone;
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    for (const name of ['run', 'data', 'config', 'speech', 'speech/modules', 'log']) mkdirSync(at(name), { mode: 0o700 });
    const screen = startScreen();
    running.push(screen.process);
    const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
      env: { ...process.env, XDG_RUNTIME_DIR: at('run') },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    running.push(bus);
    const address = new Promise<string>((done) => bus.stdout.once('data', (line: Buffer) => done(String(line).trim())));
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      HOME: folder,
      XDG_RUNTIME_DIR: at('run'),
      XDG_DATA_HOME: at('data'),
      XDG_CONFIG_HOME: at('config'),
      GSETTINGS_BACKEND: 'memory',
      DISPLAY: await screen.display,
      DBUS_SESSION_BUS_ADDRESS: await address,
      // What makes Firefox and GTK tell of what they show.
      GNOME_ACCESSIBILITY: '1',
      GTK_MODULES: 'gail:atk-bridge',
      // Orca's own words in Swedish.
      LANG: 'C.UTF-8',
      LANGUAGE: 'sv',
    };
    const begin = (command: string, ...words: readonly string[]) => running.push(spawn(command, words, { env, stdio: 'ignore' }));
    begin('openbox');
    writeVoice(folder);
    begin('speech-dispatcher', '--run-single', '-C', at('speech'), '-L', at('log'), '-t', '0');
    await until(() => existsSync(at('run', 'speech-dispatcher', 'speechd.sock')), 'speech-dispatcher svarar');
    begin('orca', '--user-prefs', at('data'));
    const heard = (): readonly Heard[] =>
      existsSync(at('heard.jsonl'))
        ? readFileSync(at('heard.jsonl'), 'utf8')
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as Heard)
        : [];
    await until(() => heard().length > 0, 'Orca säger att den har börjat', 60_000);
    return {
      reader: `Orca ${execFileSync('orca', ['--version'], { env, encoding: 'utf8' }).trim()}`,
      env,
      press: (key) => void execFileSync('xdotool', ['key', key], { env }),
      heard,
      quiet: async (rest = 1200) => {
        await until(
          () => {
            const last = heard().at(-1);
            return !last || (last.what !== 'begun' && Date.now() - last.at > rest);
          },
          'det tystnar',
          120_000,
        );
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

// speech-dispatcher with one voice, which writes down what it is told to say.
function writeVoice(folder: string) {
  const voice = join(folder, 'speech', 'ears.sh');
  writeFileSync(voice, `#!/bin/sh\nexec '${process.execPath}' '${ears}' '${join(folder, 'heard.jsonl')}'\n`);
  chmodSync(voice, 0o700);
  writeFileSync(
    join(folder, 'speech', 'speechd.conf'),
    ['LogLevel 3', 'LogDir "default"', 'DefaultLanguage "sv"', `AddModule "ears" "${voice}" ""`, 'DefaultModule ears', ''].join('\n'),
  );
}
