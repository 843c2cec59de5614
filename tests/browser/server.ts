import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import type { Proof } from '../../src/content/proof.ts';
import { findChromium, findWholeChromium } from '../../src/build/tools/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served. */
    base: string;
    /** Where the built files lie. */
    dist: string;
    /** True when the files were built for this run, of the source as it is. */
    isOurBuild: boolean;
    /** The browser to run. */
    browserPath: string;
    /** The same as people have it, which keeps pages alive for Back. */
    wholeBrowserPath: string;
    /** The mark of the source that the app was built from (src/build/proof/source.ts). */
    builtFrom: string;
    /** The same browser by name and version. */
    engine: string;
  }
}

const root = new URL('../..', import.meta.url).pathname;

/** Builds the app, or takes the build that VAGVAL_DIST names, and serves it while the browser tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [browserPath, wholeBrowserPath] = [findChromium(), findWholeChromium()];
  if (!browserPath || !wholeBrowserPath)
    throw new Error(
      'Chromium saknas: kör ”apt-get install -y --no-install-recommends chromium chromium-headless-shell” eller ”npx playwright install chromium”.',
    );
  project.provide('browserPath', browserPath);
  project.provide('wholeBrowserPath', wholeBrowserPath);
  const given = process.env['VAGVAL_DIST'];
  const dist = given ? resolve(given) : build();
  project.provide('isOurBuild', !given);
  // Another project's tests, in the same run, take the same build.
  process.env['VAGVAL_DIST'] = dist;
  const server = await serve(dist);
  project.provide('dist', dist);
  project.provide('builtFrom', builtFrom(dist));
  project.provide('engine', versionOf(browserPath));
  project.provide('base', server.base);
  return async () => {
    await server.close();
    if (!given) rmSync(dist, { recursive: true, force: true });
  };
}

// What a build says that it was made from; an older one says nothing.
function builtFrom(dist: string): string {
  const file = join(dist, 'kontroll.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Proof).source : 'unknown';
}

// ”Chromium 153.0.8090.41 built on Debian …”
function versionOf(browserPath: string): string {
  const said = execFileSync(browserPath, ['--version'], { encoding: 'utf8' });
  return /^\D*[\d.]+/.exec(said)?.[0].trim() ?? said.trim();
}

/** A running server of built files. */
export interface Server {
  readonly base: string;
  readonly close: () => Promise<void>;
}

/** Serves built files on a free port of this machine. */
export async function serve(dist: string): Promise<Server> {
  const server = await preview({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'src'),
    logLevel: 'error',
    build: { outDir: dist },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Builds the app in a folder of its own, with these environment variables. */
export function build(variables: NodeJS.ProcessEnv = {}): string {
  // In a process of its own: what the tests set in the environment would make it a build for tests.
  const dist = mkdtempSync(join(tmpdir(), 'vagval-'));
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = { ...process.env, ...variables };
  try {
    // Named from the site's root, as `npm run build` names its own.
    const outDir = relative(join(root, 'src'), dist);
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--emptyOutDir'], {
      cwd: root,
      env,
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    throw new Error(`Bygget gick fel:\n${String(stdout)}${String(stderr)}`, { cause: error });
  }
  return dist;
}
