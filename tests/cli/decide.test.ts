import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, vi } from 'vitest';

// Starting Node, npm and tsx takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const absent = {
  arende: 'franvaro',
  misstanke: 'nej',
  skolform: 'grundskola',
  omfattning: '80-100',
  utredd: 'ja',
  'mer-an-franvaro': 'nej',
  vardbehov: 'nej',
  'samtycke-till-insats': 'ja',
  'samtycke-till-delning': 'ja',
  arskurs: 'ak-5',
};
const request = { flode: 'personal', kommun: 'stockholm', omrade: 'sodermalm', svar: absent };
const unanswered = '{"nasta":"arende","alternativ":["oro","franvaro","samtycke","sekretess","service-bistand"]}';

/** Runs the command as a user does, with `input` on standard input. */
function decide(input: string | Buffer, cwd = '.') {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '-s', 'decide'], { input, cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
  expect(stdout === '' || stdout.endsWith('\n')).toBe(true);
  return { lines: stdout.split('\n').slice(0, -1), stderr, status };
}

it('answers a complete run, with the keys in their order', () => {
  const { lines, status } = decide(`${JSON.stringify(request)}\n`);
  expect(status).toBe(0);
  expect(lines).toHaveLength(1);
  const reply = JSON.parse(lines[0]!);
  expect(Object.keys(reply)).toEqual(['utfall', 'insatser', 'inte', 'forst', 'darefter', 'parallellt', 'lagrum', 'steg']);
  expect(reply).toMatchObject({
    utfall: 'narvarostod',
    insatser: ['rsu-2'],
    inte: [],
    forst: [],
    darefter: [],
    parallellt: ['skolans-stod'],
  });
  expect(reply.steg).toEqual(Object.entries(absent).map(([fraga, svar]) => ({ fraga, svar })));
  expect(reply.lagrum).toEqual([...new Set(reply.lagrum)]);
  expect(reply.lagrum).toContain('skollagen-7-19-a');
});

it('answers every line in order, and says with its status that one was wrong', () => {
  const { arskurs: _, ...unfinished } = absent;
  const { lines, status } = decide(['{"flode":"personal"}', 'hej', '', JSON.stringify({ ...request, svar: unfinished })].join('\n'));
  expect(status).toBe(1);
  expect(lines.map((line) => Object.keys(JSON.parse(line))[0])).toEqual(['nasta', 'fel', 'fel', 'nasta']);
  expect(lines[0]).toBe(unanswered);
  expect(JSON.parse(lines[3]!)).toEqual({
    nasta: 'arskurs',
    alternativ: ['ak-f', 'ak-1', 'ak-2', 'ak-3', 'ak-4', 'ak-5', 'ak-6', 'ak-7', 'ak-8', 'ak-9'],
  });
});

const bare = '{"flode":"personal"}';

it.each<[string, string | Buffer, number]>([
  ['nothing at all', '', 0],
  ['a missing last newline', bare, 1],
  ['CRLF', `${bare}\r\n${bare}\r\n`, 2],
  ['a byte order mark', `\uFEFF${bare}\n`, 1],
  ['spaces around', `  ${bare}\t\n`, 1],
])('reads %s', (_, input, count) => {
  const { lines, status, stderr } = decide(input);
  expect({ lines, status, stderr }).toEqual({ lines: Array(count).fill(unanswered), status: 0, stderr: '' });
});

it('takes U+2028 for a letter and not for the end of a line', () => {
  const { lines } = decide('{"flode":"a\u2028b"}\n');
  expect(lines.map((line) => JSON.parse(line).fel)).toEqual([expect.stringContaining('”a\u2028b”')]);
});

it('keeps letters whole, and answers what is not UTF-8', () => {
  const long = { fel: expect.stringContaining('”ö') };
  const { lines } = decide(
    Buffer.concat([Buffer.from(`{"flode":"${'ö'.repeat(200_000)}"}\n{"flode":"`), Buffer.from([0xe4]), Buffer.from('"}\n')]),
  );
  expect(lines.map((line) => JSON.parse(line))).toEqual([long, { fel: expect.stringContaining('finns inte') }]);
});

it('answers seventeen thousand lines in twenty seconds of the processor, start-up and all', () => {
  const input = `${JSON.stringify(request)}\n`.repeat(17_000);
  // Processor time, and not the clock's: others may be at work on the same machine.
  const { stdout, stderr, status } = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time npm run -s decide'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const lines = stdout.split('\n').slice(0, -1);
  expect({ count: lines.length, different: new Set(lines).size, status }).toEqual({ count: 17_000, different: 1, status: 0 });
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number);
  expect(user + system).toBeLessThan(20);
}, 300_000);

it('answers a line before the next one comes', async () => {
  const command = spawn('npm', ['run', '-s', 'decide'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((done) => command.on('close', done));
  command.stdin.write(`${bare}\n`);
  const first = await new Promise<Buffer>((done) => command.stdout.once('data', done));
  command.stdin.end();
  expect([String(first), await ended]).toEqual([`${unanswered}\n`, 0]);
});

it('is quiet when its reader has had enough', () => {
  const input = `${JSON.stringify(request)}\n`.repeat(2000);
  const script = 'npm run -s decide | head -n 1; echo "${PIPESTATUS[0]}"';
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { input, encoding: 'utf8' });
  expect({ lines: stdout.split('\n').slice(1), stderr }).toEqual({ lines: ['0', ''], stderr: '' });
});

it('says what the compiler says of broken content, and nothing else', () => {
  const copy = mkdtempSync(join(tmpdir(), 'vagval-decide-'));
  for (const part of ['content', 'machines', 'src', 'content/lagtext', 'package.json', 'tsconfig.json'])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(copy, 'content/sv/personal/fragor/behov.md'), 'Ingen faktaruta.\n');

  const { lines, stderr, status } = decide(`${bare}\n`, copy);
  rmSync(copy, { recursive: true });
  expect({ lines, status }).toEqual({ lines: [], status: 2 });
  expect(stderr).toContain('content/sv/personal/fragor/behov.md\n      Filen saknar faktaruta.');
});
