import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Fault } from '../../compiler/faults.ts';
import { registerFile, registerOf } from '../../compiler/register.ts';
import type { Municipal } from '../../compiler/register.ts';

interface LayerFile {
  readonly data: Record<string, unknown> & { readonly id: string; readonly kod?: string; readonly namn: string };
  readonly body: string;
}

/**
 * Writes made-up layers for municipalities that have none into a copy of content/, until it holds `wanted` with the national one.
 * Each has a real layer's entries, conditions and cases, and as many words of text as that, drawn from all of them: a pack of
 * copies would compress to nothing.
 */
export function fillWithLayers(content: string, wanted: number): void {
  const folder = join(content, 'kommuner');
  const real = readdirSync(folder).map((file) => read(join(folder, file)));
  const own = real.filter(({ data }) => data.kod);
  const words = real.flatMap(({ body }) => body.match(/\p{L}{2,}/gu) ?? []);
  const random = dice(1);
  const draw = () => words[Math.floor(random() * words.length)]!;

  withoutLayer(content, new Set(own.map(({ data }) => data.kod)))
    .slice(0, wanted - real.length)
    .forEach(({ kod, namn, id }, index) => {
      const { data, body } = own[index % own.length]!;
      const text = body.replaceAll(/^(?!#).*$/gm, (line) => line.replaceAll(/(?<!\[\[[^\]]*)\p{L}{2,}/gu, draw));
      writeFileSync(join(folder, `${kod}-${id}.md`), `---\n${stringify({ ...data, id, kod, namn })}---\n${text}`);
    });
}

function withoutLayer(content: string, taken: ReadonlySet<string | undefined>): readonly Municipal[] {
  const faults: Fault[] = [];
  const register = registerOf(parse(readFileSync(join(content, registerFile), 'utf8')) as Parameters<typeof registerOf>[0], faults);
  return register.filter(({ kod }) => !taken.has(kod));
}

function read(file: string): LayerFile {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8'))!;
  return { data: parse(front!) as LayerFile['data'], body: body! };
}

// The same words every time, so that two runs can be compared.
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
