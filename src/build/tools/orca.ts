import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { onPath } from './engines.ts';

/** The Debian packages that Orca needs to read a browser's window where nobody sits: a screen, a window manager, keys and speech. */
export const orcaPackages = [
  'orca',
  'speech-dispatcher',
  'xvfb',
  'openbox',
  'xdotool',
  'dbus',
  'at-spi2-core',
  'firefox-esr',
  'chromium',
] as const;

const programs = ['orca', 'speech-dispatcher', 'Xvfb', 'openbox', 'xdotool', 'dbus-daemon'];

/** The programs among them that are not here. */
export const missingForOrca = (): readonly string[] => programs.filter((name) => !onPath(name));

/** A Chromium that has a window, which the one for the other tests may not have, whatever it is called. */
export function findChromiumWindow(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const found = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...found, chromium.executablePath()].find((path) => existsSync(path) && !realpathSync(path).includes('headless'));
}
