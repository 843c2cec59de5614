import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const whole = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * The Chromium to test with: the machine's own, else Playwright's; nothing when there is none.
 * The headless shell comes first: the same engine without a browser's window around it, for less than half the processor time.
 */
export const findChromium = (): string | undefined => first(['chromium-headless-shell', ...whole]);

/** The Chromium that people have: it keeps pages alive for Back, which the headless shell does not. */
export const findWholeChromium = (): string | undefined => first(whole);

function first(names: readonly string[]): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, chromium.executablePath()].find((path) => existsSync(path));
}

/** Keeps Chromium to this machine: without these it asks Google's hosts at every start. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
