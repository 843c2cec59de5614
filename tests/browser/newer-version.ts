import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A newer version of built files: every script and style has another name, as if there were something new in each, and none of the old is left. */
export function newerVersionOf(dist: string): { readonly dist: string; readonly remove: () => void } {
  const newer = mkdtempSync(join(tmpdir(), 'vagval-nyare-'));
  cpSync(dist, newer, { recursive: true });
  const assets = readdirSync(join(newer, 'assets'));
  const nameOf = (old: string) => old.replace(/(\.\w+)$/, '-nyare$1');
  const named = new RegExp(assets.map((name) => name.replaceAll('.', String.raw`\.`)).join('|'), 'g');
  for (const file of readdirSync(newer, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(html|js|css)$/.test(name))) {
    const path = join(newer, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(named, nameOf));
  }
  for (const name of assets) renameSync(join(newer, 'assets', name), join(newer, 'assets', nameOf(name)));
  const worker = join(newer, 'sw.js');
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8')
      .replace(/(revision:\s*")(\w+)/g, '$1nyare$2')
      .replace(/(url:\s*"([^"]+)"[^}]*integrity:\s*")[^"]+/g, (_, before: string, file: string) => `${before}${markOf(join(newer, file))}`),
  );
  return { dist: newer, remove: () => rmSync(newer, { recursive: true, force: true }) };
}

const markOf = (file: string) => `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
