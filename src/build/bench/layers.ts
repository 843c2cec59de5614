import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

interface LayerFile {
  readonly data: Record<string, unknown> & { readonly id: string; readonly kod?: string; readonly namn: string };
  readonly body: string;
}

/**
 * Writes made-up municipalities into a copy of content/, until it holds `wanted` layers with the national one.
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
  const codes = unusedCodes(new Set(own.map(({ data }) => data.kod!)));

  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < wanted - real.length; index += 1) {
    const { data, body } = own[index % own.length]!;
    const kod = codes.next().value!;
    const id = `${data.id}-${kod}`;
    const text = body.replaceAll(/^(?!#).*$/gm, (line) => line.replaceAll(/(?<!\[\[[^\]]*)\p{L}{2,}/gu, draw));
    const front = stringify({ ...data, id, kod, namn: `${data.namn} ${kod}` });
    writeFileSync(join(folder, `${kod}-${id}.md`), `---\n${front}---\n${text}`);
  }
}

function read(file: string): LayerFile {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8'))!;
  return { data: parse(front!) as LayerFile['data'], body: body! };
}

function* unusedCodes(used: ReadonlySet<string>): Generator<string, undefined> {
  for (let number = 101; number < 10_000; number += 1) {
    const code = String(number).padStart(4, '0');
    if (!used.has(code)) yield code;
  }
  return undefined;
}

// The same words every time, so that two runs can be compared.
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
