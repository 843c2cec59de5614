import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** The package of the peers: theirs and not the app's. */
export const peersFolder = 'tests/peers';

/** True when the peers' own packages are there. */
export const areInstalled = (): boolean => existsSync(join(peersFolder, 'node_modules', 'survey-core'));

/** Installs the peers' packages as their lock file has them, unless they are there. Their install scripts do not run. */
export function install(): void {
  if (areInstalled()) return;
  console.log(`Installing the peers in ${peersFolder} …`);
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: peersFolder, stdio: 'inherit' });
}

/** The versions that are installed, by package. */
export const versions = (): Readonly<Record<string, string>> =>
  (JSON.parse(readFileSync(join(peersFolder, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }).dependencies;

/** Builds one peer with a form as the app is built: for production, minified, with hashed files. Gives the folder it is in. */
export async function buildPeer(name: 'surveyjs' | 'formio', form: object): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), `vagval-${name}-`));
  await build({
    configFile: false,
    root: peersFolder,
    logLevel: 'error',
    publicDir: false,
    // Some of what Form.io brings looks for Node's global object.
    define: { global: 'globalThis' },
    plugins: [
      {
        name: 'vagval-form',
        resolveId: (id) => (id === 'virtual:form' ? '\0form' : undefined),
        // Read as JSON, which is quicker than as code, as our own texts are.
        load: (id) => (id === '\0form' ? `export default JSON.parse(${JSON.stringify(JSON.stringify(form))})` : undefined),
      },
    ],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: join(peersFolder, `${name}.html`) },
    },
  });
  renameSync(join(outDir, `${name}.html`), join(outDir, 'index.html'));
  return outDir;
}
