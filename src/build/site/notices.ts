import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Where the licences of what is shipped lie in the built site. */
export const noticesFile = 'licenser.txt';

// Of these the build writes code of its own into the scripts; and out of the others the worker is built, after everything else.
const alsoShipped = ['vite', 'workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

/** The packages whose files are in a build: those with a module in a script or a file beside it, and those that the build writes into it. */
export function packagesIn(modules: readonly string[]): readonly string[] {
  const names = modules.flatMap((module) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? []);
  return [...new Set([...names, ...alsoShipped])].toSorted();
}

/** The licences of packages, word for word, each under the package's name. A package without a licence text stops the build. */
export function noticesOf(packages: readonly string[], root = 'node_modules'): string {
  const own = readFileSync('LICENSE', 'utf8').trim();
  return `${[`Vägval\n\n${own}`, ...packages.map((name) => noticeOf(name, join(root, name)))].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function noticeOf(name: string, folder: string): string {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license: string };
  const file = existsSync(folder) ? readdirSync(folder).find((entry) => /^(?:un)?licen[cs]e(?:\.(?:md|txt))?$/i.test(entry)) : undefined;
  if (!file) throw new Error(`${name} har ingen licenstext i ${folder}. Ta reda på dess villkor innan det följer med i bygget.`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  // Vite adds the licences of what it is built of itself, which stays in the build.
  return `${name} ${version} (${license})\n\n${text.split('# Licenses of bundled dependencies')[0]!.trim()}`;
}

/** The files that the scripts and other files of a build are made of. */
export const modulesOf = (bundle: Rolldown.OutputBundle): readonly string[] =>
  Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : file.originalFileNames));

/** Writes the licences of everything that the site ships into it. */
export function notices(): Plugin {
  return {
    name: 'vagval-notices',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        this.emitFile({ type: 'asset', fileName: noticesFile, source: noticesOf(packagesIn(modulesOf(bundle))) });
      },
    },
  };
}
