import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { spreadOf } from './spread.ts';

// npm run spridning [-- --write] [--dist dist]: what an update costs. Builds twice: as it is, and with one word changed in one road; a build of
// content/ that is there already can be named.
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false }, dist: { type: 'string' } } });
const road = 'sv/personal/utfall/sip.md';
const [word, other] = [/skolans del klar/, 'skolans del färdig'];

const work = mkdtempSync(join(tmpdir(), 'vagval-spridning-'));
try {
  cpSync('content', join(work, 'content'), { recursive: true });
  const file = join(work, 'content', road);
  const text = readFileSync(file, 'utf8');
  if (!word.test(text)) throw new Error(`${road} har inte ordet ${String(word)} att byta. Välj ett annat i spread-cli.ts.`);
  const before = values.dist ?? join(work, 'a');
  if (!values.dist) build('content', before);
  writeFileSync(file, text.replace(word, other));
  build(join(work, 'content'), join(work, 'b'));
  const { first, kept, files, update, changed, asked } = spreadOf(before, join(work, 'b'));
  const devices = 40_000;
  const largest = changed.slice(0, 3);
  const lines = [
    '| What | Bytes, brotli | For 1 000 schools with 40 devices each |',
    '| --- | --: | --: |',
    ...(
      [
        [`First visit, with all that is kept for use without network (${files} files, ${kB(kept)})`, first],
        [
          `One word changed in one road: ${changed.length} files, ${largest.map(([name, bytes]) => `${nameOf(name)} ${kB(bytes)}`).join(', ')}, and those that name them`,
          update,
        ],
        ['Nothing changed, a host that does not answer 304', asked],
      ] as const
    ).map(([what, bytes]) => `| ${what} | ${kB(bytes)} | ${((bytes * devices) / 1e9).toFixed(1)} GB |`),
  ].join('\n');
  console.log(lines);
  if (values.write) {
    const readme = readFileSync('README.md', 'utf8');
    const written = readme.replace(
      /(<!-- spridning -->\n)[\s\S]*?(<!-- \/spridning -->)/,
      (_, start: string, end: string) => `${start}\n${lines}\n\n${end}`,
    );
    if (written === readme && !readme.includes(lines))
      throw new Error('README.md har inget <!-- spridning --> … <!-- /spridning --> att skriva emellan.');
    writeFileSync('README.md', written);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function build(content: string, dist: string) {
  if (existsSync(dist)) throw new Error(`${dist} finns redan.`);
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', dist, '--emptyOutDir'], {
    env: { ...process.env, VAGVAL_CONTENT: content },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function nameOf(file: string): string {
  return file.replace(/^assets\/(.+)-[\w-]{8}(\.\w+)$/, '$1$2');
}
