import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compress } from '../../src/build/tools/compress.ts';
import { findBrotliModule, findCaddy, findNginx } from '../../src/build/tools/hosts.ts';

/** A server of the built site, with its files, in a folder of the host such as `/x/y/`. */
export interface Host {
  readonly base: string;
  readonly files: string;
  readonly close: () => Promise<void>;
}

let packed: Promise<string> | undefined;

/** A built site with what is compressed beforehand: made once, since it takes a while. */
export function compressed(dist: string): Promise<string> {
  packed ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vagval-packat-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    cpSync(dist, folder, { recursive: true });
    await compress(folder);
    return folder;
  })();
  return packed;
}

/** The host's own folders, with files of ours that the test may change. */
function laidOut(dist: string, begins: string): { readonly root: string; readonly files: string } {
  const root = mkdtempSync(join(tmpdir(), 'vagval-host-'));
  const files = join(root, 'www', begins);
  mkdirSync(dirname(files), { recursive: true });
  cpSync(dist, files, { recursive: true });
  return { root, files };
}

/** Runs nginx on the configuration that we give, with what it asks to be changed, changed. */
export async function nginx(dist: string, begins: string): Promise<Host> {
  const { root, files } = laidOut(dist, begins);
  const port = await freePort();
  const brotli = findBrotliModule();
  const ours = readFileSync(new URL('../../src/build/hosts/nginx.conf', import.meta.url), 'utf8')
    .replaceAll('/vagval/', begins)
    .replaceAll('/srv/www', join(root, 'www'))
    .replace('listen 80', `listen 127.0.0.1:${port}`)
    .replace('# brotli_static', brotli ? 'brotli_static' : '# brotli_static');
  const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(root, name)};`);
  const config = join(root, 'nginx.conf');
  writeFileSync(
    config,
    `${brotli ? `load_module ${brotli};\n` : ''}${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
worker_processes 1;
pid ${join(root, 'nginx.pid')};
error_log stderr warn;
events {}
http {
  include /etc/nginx/mime.types;
  access_log ${join(root, 'access.log')};
  ${bodies.join('\n  ')}
  ${ours}
}
`,
  );
  return started(findNginx()!, ['-p', root, '-c', config], root, files, `http://127.0.0.1:${port}${begins}`);
}

/** Runs Caddy on the configuration that we give. */
export async function caddy(dist: string, begins: string): Promise<Host> {
  const { root, files } = laidOut(dist, begins);
  const port = await freePort();
  const written = readFileSync(new URL('../../src/build/hosts/Caddyfile', import.meta.url), 'utf8');
  const ours =
    begins === '/'
      ? written.replace(/^\tredir .*\n/m, '').replace(/^\thandle_path .*$/m, '\thandle {')
      : written
          .replace('redir /vagval /vagval/', `redir ${begins.slice(0, -1)} ${begins}`)
          .replace(/^\thandle_path .*$/m, `\thandle_path ${begins}* {`);
  const config = join(root, 'Caddyfile');
  writeFileSync(
    config,
    `{\n\tadmin off\n\tauto_https off\n}\n${ours.replaceAll('/srv/www/vagval', files).replace('intra.kommun.example', `http://127.0.0.1:${port}`)}`,
  );
  return started(findCaddy()!, ['run', '--config', config, '--adapter', 'caddyfile'], root, files, `http://127.0.0.1:${port}${begins}`);
}

async function started(program: string, args: readonly string[], root: string, files: string, base: string): Promise<Host> {
  const server = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: root, XDG_DATA_HOME: root, XDG_CONFIG_HOME: root },
  });
  let said = '';
  server.stderr.on('data', (words: Buffer) => (said += words.toString()));
  const ended = new Promise<void>((done) => server.on('exit', () => done()));
  const close = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(root, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) break;
    const answered = await fetch(base).then(
      () => true,
      () => false,
    );
    if (answered) return { base, files, close };
    await new Promise((done) => setTimeout(done, 100));
  }
  await close();
  throw new Error(`${program} svarar inte:\n${said}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => probe.once('listening', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
