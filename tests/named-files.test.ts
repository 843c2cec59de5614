import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

// What a comment, a message or a README names must be there: a name that is left behind sends a newcomer looking for nothing.
const rooms = ['src', 'tests', 'machines', 'content', 'public', 'findings', '.github', '.'];
const files = rooms.flatMap((room) =>
  readdirSync(room, { recursive: room !== '.', withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => normalize(`${entry.parentPath}/${entry.name}`).replaceAll('\\', '/')),
);
const there = new Set(files.flatMap((file) => [file, ...parentsOf(file)]));
const names = new Set(files.map((file) => basename(file)));
const read = (file: string) => readFileSync(file, 'utf8');

function parentsOf(file: string): readonly string[] {
  const folder = dirname(file);
  return folder === '.' ? [] : [folder, ...parentsOf(folder)];
}

const commentsIn = (code: string) => [...code.matchAll(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$|<!--[\s\S]*?-->/gm)].map(([comment]) => comment);
const pathsIn = (text: string) =>
  [...text.matchAll(/(?<![\w/.-])(?:src|tests|machines|content|public|findings)\/[\w./-]*\w/g)].map(([path]) => path);
const scriptsIn = (text: string) =>
  [...text.matchAll(/(?<![\w/.*<-])(?:[\w-]+\/)*[\w-][\w.-]*\.(?:tsx?|mjs|css)\b/g)].map(([path]) => path);

/** The files and folders that a text names in backticks, as they may be meant: from the root, from the text's own folder, or by the end of their path. */
function missingIn(file: string): readonly string[] {
  const named = [...read(file).matchAll(/`([\w./-]+(?:\.(?:tsx?|mjs|css|md|ya?ml)|\/))`/g)].map(([, name]) => name!);
  return named.filter((name) => {
    const bare = name.replace(/\/$/, '');
    const own = normalize(`${dirname(file)}/${bare}`).replaceAll('\\', '/');
    return !there.has(bare) && !there.has(own) && ![...there].some((path) => path.endsWith(`/${bare}`)) && !made.test(name);
  });
}

// What a command makes, and an address of the site: neither is a file of ours.
const made = /^(?:dist|dist-fil|reports|granskning)\/|^\//;

const code = files.filter((file) => /\.(?:tsx?|mjs|css|html)$/.test(file) && !file.endsWith('.gen.ts'));
const readmes = files.filter((file) => file.endsWith('README.md') && !file.startsWith('content/'));

describe('what is named is there', () => {
  it('in comments', () => {
    const missing = code.flatMap((file) =>
      commentsIn(read(file)).flatMap((comment) =>
        [...pathsIn(comment).filter((path) => !there.has(path)), ...scriptsIn(comment).filter((path) => !names.has(basename(path)))].map(
          (path) => `${file}: ${path}`,
        ),
      ),
    );
    // An address that the rule for addresses is explained with.
    expect(missing.filter((one) => !one.endsWith('src/pages/Page.tsx'))).toEqual([]);
    expect(code.length).toBeGreaterThan(500);
  });

  it('in what a command says of itself', () => {
    const cli = code.filter((file) => file.startsWith('src/build/tools/'));
    const missing = cli.flatMap((file) =>
      pathsIn(read(file))
        .filter((path) => /^(?:tests|findings)\//.test(path) && !there.has(path))
        .map((path) => `${file}: ${path}`),
    );
    expect(missing).toEqual([]);
    expect(cli.length).toBeGreaterThan(20);
  });

  it.each(readmes)('in %s', (file) => expect(missingIn(file)).toEqual([]));
});

describe('every folder is told of', () => {
  const foldersIn = (room: string) =>
    readdirSync(room, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

  it.each(['tests', 'src', 'src/build'])('in %s/README.md', (room) => {
    const told = read(`${room}/README.md`);
    expect(foldersIn(room).filter((name) => !told.includes(`\`${name}/\``))).toEqual([]);
  });

  it('and every style sheet in src/styles/README.md', () => {
    const told = read('src/styles/README.md');
    const sheets = readdirSync('src/styles').filter((name) => name !== 'README.md');
    expect(sheets.filter((name) => !told.includes(`\`${name}`))).toEqual([]);
  });
});
