import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program of this name on the path. */
export const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** The Firefox to test with: Debian's, else another on the path; nothing when there is none. */
export const findFirefox = (): string | undefined => onPath('firefox-esr') ?? onPath('firefox');

/** WebKitGTK to test with, where its driver, its browser and a screen for it are there; nothing else. */
export function findWebKit(): { readonly driver: string; readonly browser: string } | undefined {
  const driver = onPath('WebKitWebDriver');
  const browser = miniBrowser();
  return driver && browser && onPath('Xvfb') ? { driver, browser } : undefined;
}

// Debian keeps it among the libraries: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser.
function miniBrowser(): string | undefined {
  const below = (folder: string) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);
  return below('/usr/lib')
    .flatMap((folder) => (folder.endsWith('-linux-gnu') ? below(folder) : [folder]))
    .filter((folder) => /\/webkit2?gtk-\d/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
}

/** The Debian packages that bring both. */
export const enginePackages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'] as const;
