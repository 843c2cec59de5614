import { existsSync } from 'node:fs';
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

/** A Chromium that has a window: the one for the other tests may have none. */
export const findChromiumWindow = (): string | undefined =>
  onPath('chromium') ??
  onPath('chromium-browser') ??
  onPath('google-chrome') ??
  [chromium.executablePath()].find((path) => existsSync(path));
