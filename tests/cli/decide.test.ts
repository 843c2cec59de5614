import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { decideCommand } from '../../src/build/tools/decide-command.ts';
import { answerLines } from '../../src/build/tools/decide-lines.ts';
import { contentAfter } from '../content/broken.ts';
import { content } from '../content/compiled.ts';
import { franvaro } from '../machines/answers.ts';

const absent = { ...franvaro, omfattning: '80-100', arskurs: 'ak-5' };
const request = { flode: 'personal', kommun: 'stockholm', omrade: 'sodermalm', svar: absent };
const bare = '{"flode":"personal"}';
const unanswered = '{"nasta":"arende","alternativ":["oro","franvaro","samtycke","sekretess","service-bistand"]}';

/** What the command answers this on standard input, and whether it could answer every line. */
async function decide(input: string | Buffer) {
  const output = new PassThrough();
  const written = text(output);
  const all = await answerLines(content, Readable.from([Buffer.from(input)]), output);
  output.end();
  const said = await written;
  expect(said === '' || said.endsWith('\n')).toBe(true);
  return { lines: said.split('\n').slice(0, -1), all };
}

it('answers a complete run, with the keys in their order', async () => {
  const { lines, all } = await decide(`${JSON.stringify(request)}\n`);
  expect(all).toBe(true);
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

it('answers every line in order, and says that one was wrong', async () => {
  const { arskurs: _, ...unfinished } = absent;
  const { lines, all } = await decide([bare, 'hej', '', JSON.stringify({ ...request, svar: unfinished })].join('\n'));
  expect(all).toBe(false);
  expect(lines.map((line) => Object.keys(JSON.parse(line))[0])).toEqual(['nasta', 'fel', 'fel', 'nasta']);
  expect(lines[0]).toBe(unanswered);
  expect(JSON.parse(lines[3]!)).toMatchObject({ nasta: 'arskurs', alternativ: expect.arrayContaining(['ak-f', 'ak-9']) as unknown });
});

it.each<[string, string | Buffer, number]>([
  ['nothing at all', '', 0],
  ['a missing last newline', bare, 1],
  ['CRLF', `${bare}\r\n${bare}\r\n`, 2],
  ['a byte order mark', `\uFEFF${bare}\n`, 1],
  ['spaces around', `  ${bare}\t\n`, 1],
])('reads %s', async (_, input, count) => {
  expect(await decide(input)).toEqual({ lines: Array(count).fill(unanswered), all: true });
});

it('takes U+2028 for a letter and not for the end of a line', async () => {
  const { lines } = await decide('{"flode":"a\u2028b"}\n');
  expect(lines.map((line) => JSON.parse(line).fel)).toEqual([expect.stringContaining('”a\u2028b”')]);
});

it('keeps letters whole where two chunks share them, and answers what is not UTF-8', async () => {
  const long = Buffer.from(`{"flode":"${'ö'.repeat(200)}"}\n{"flode":"`);
  const output = new PassThrough();
  const chunks = [...[...long].map((byte) => Buffer.from([byte])), Buffer.from([0xe4]), Buffer.from('"}\n')];
  await answerLines(content, Readable.from(chunks), output);
  output.end();
  const lines = (await text(output)).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { fel: expect.stringContaining('”ö') },
    { fel: expect.stringContaining('finns inte') },
  ]);
});

it('answers two thousand lines in seconds of work', async () => {
  const { lines } = await decide(`${JSON.stringify(request)}\n`.repeat(2000));
  expect({ count: lines.length, different: new Set(lines).size }).toEqual({ count: 2000, different: 1 });
});

describe('the command', () => {
  // The one real start: reading and compiling everything anew takes seconds.
  it('reads the folder that it is given, answers a line before the next one comes, and says with its status that one was wrong', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'vagval-decide-'));
    cpSync('content', copy, { recursive: true });
    const asked = join(copy, 'sv/personal/fragor/arende.md');
    writeFileSync(asked, readFileSync(asked, 'utf8').replace(/( {2}- id: oro\n(?: {4}.*\n)+)( {2}- id: franvaro\n(?: {4}.*\n)+)/, '$2$1'));
    const env = { ...process.env, VAGVAL_CONTENT: copy };
    const command = spawn('npm', ['run', '-s', 'decide'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = new Promise((done) => command.on('close', done));
    command.stdin.write(`${bare}\n`);
    const first = await new Promise<Buffer>((done) => command.stdout.once('data', done));
    command.stdin.end('hej\n');
    expect([String(first), await ended]).toEqual([unanswered.replace('"oro","franvaro"', '"franvaro","oro"') + '\n', 1]);
    rmSync(copy, { recursive: true });
  });

  it('is quiet when its reader has had enough', async () => {
    const reader = spawn('head', ['-n', '1'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = text(reader.stdout);
    const errors = new PassThrough();
    const input = Readable.from(
      (function* () {
        // Without an end, as from a program that goes on.
        for (;;) yield Buffer.from(`${JSON.stringify(request)}\n`);
      })(),
    );
    expect(await decideCommand({ content: () => content, input, output: reader.stdin, errors })).toBe(0);
    expect((await lines).split('\n').slice(1)).toEqual(['']);
    expect(input.destroyed).toBe(true);
    expect(errors.read()).toBeNull();
  });

  it('says what the compiler says of broken content, and nothing else', async () => {
    const [output, errors] = [new PassThrough(), new PassThrough()];
    const broken = () => contentAfter({ 'sv/personal/fragor/behov.md': 'Ingen faktaruta.\n' });
    expect(await decideCommand({ content: broken, input: Readable.from([Buffer.from(`${bare}\n`)]), output, errors })).toBe(2);
    expect(output.read()).toBeNull();
    expect(String(errors.read())).toContain('content/sv/personal/fragor/behov.md\n      Filen saknar faktaruta.');
  });
});
