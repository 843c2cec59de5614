import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../src/build/compiler/faults.ts';
import { readContent } from '../../src/build/compiler/files.ts';
import { paths } from '../../src/build/paths.ts';
import { decideLine } from '../../src/build/tools/decide.ts';
import { checkCase } from '../../src/training/own-case/check-case.ts';
import type { Known } from '../../src/training/own-case/check-case.ts';
import { maxBytes } from '../../src/content/case/parse-case.ts';
import { plainHtml } from '../../src/training/room/shown-shape.ts';
import { content, today } from '../content/compiled.ts';

import { patience, runs } from './budget.ts';
import { mutated, nearly, text, value } from './values.ts';

const known: Known = {
  targetOf: (id) => (Object.hasOwn(content.provisions, id) ? { href: `/lagrum/#${id}`, text: id } : undefined),
  roads: new Set(Object.keys(content.roads)),
  today,
  sources: new Set(Object.keys(content.sources)),
  places: [],
  layerOf: () => Promise.resolve(content.municipalities['sverige']),
};
const goodCase = readFileSync(join(paths.content, 'sv/utbildning/fall/angered-efter-ett-nej.md'), 'utf8');

describe('a case from the device', () => {
  it(
    'is refused with the line, or is a case whose texts are no markup but our own',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(mutated(goodCase), text), async (file) => {
          const checked = await checkCase(new TextEncoder().encode(file), known);
          if ('faults' in checked) expect(checked.faults.length).toBeGreaterThan(0);
          else
            for (const made of [checked.case.berattelse, checked.case.prata, checked.case.ledare])
              expect([made, plainHtml(made)]).toEqual([made, true]);
        }),
        runs,
      );
    },
    patience,
  );

  // As large as a file may be, and made to be read over and over.
  const filled = (unit: string) => {
    const room = maxBytes - new TextEncoder().encode(goodCase).length - 10;
    return `${goodCase}\n\n${unit.repeat(Math.floor(room / new TextEncoder().encode(unit).length))}`;
  };
  it.each(['[', '[[', '[[x', '[[x]]', '[[okand]] ', '\n\n', '\n \n', ' ', '\n- ', '\n## ', '"', '-', '&', 'a [[b'])(
    'of 64 kB of %j is answered at once',
    async (unit) => {
      const bytes = new TextEncoder().encode(filled(unit));
      expect(bytes.length).toBeLessThanOrEqual(maxBytes);
      const began = performance.now();
      const checked = await checkCase(bytes, known);
      expect(performance.now() - began).toBeLessThan(500);
      expect('faults' in checked || 'case' in checked).toBe(true);
    },
  );
  it.each(['a: b\n', 'a:\n  b: c\n', '  x: y\n', 'svar: "\\', '- '])(
    'with 60 kB of %j among its facts is answered at once',
    async (unit) => {
      const began = performance.now();
      await checkCase(new TextEncoder().encode(`---\n${unit.repeat(60_000 / unit.length)}\n---\n`), known);
      expect(performance.now() - began).toBeLessThan(500);
    },
  );
});

it(
  'a line to decide is answered, whatever it is',
  () => {
    const request = { flode: 'personal', kommun: 'malmo', svar: { arende: 'oro', misstanke: 'ja', 'akut-fara': 'ja' } };
    const line = fc.oneof(
      text,
      value.map((any) => JSON.stringify(any) ?? ''),
      nearly(request).map((any) => JSON.stringify(any) ?? ''),
      mutated(JSON.stringify(request)),
    );
    fc.assert(
      fc.property(line, (asked) => {
        const reply = decideLine(content, asked);
        expect('fel' in reply || 'utfall' in reply || 'nasta' in reply).toBe(true);
      }),
      runs,
    );
  },
  patience,
);

const folder = mkdtempSync(join(tmpdir(), 'vagval-filer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file of content/', () => {
  const some = [
    'sv/personal/utfall/orosanmalan.md',
    'sv/personal/fragor/misstanke.md',
    'sv/foralder/svar/kan-de-ta-mitt-barn.md',
    'kommuner/1280-malmo.md',
    'lagrum/sol-19-1/2025-07-01.md',
    'sv/utbildning/prov.yaml',
    'sv/ui.yaml',
  ];

  it.each(some)(
    '%s is read, or is told of as a fault with its name: it never stops the build in another way',
    (file) => {
      const whole = readFileSync(join(paths.content, file), 'utf8');
      const copy = join(folder, file);
      mkdirSync(dirname(copy), { recursive: true });
      const faultsNow = () => {
        const faults: Fault[] = [];
        readContent(folder, faults);
        return faults.filter((fault) => fault.file === file);
      };
      writeFileSync(copy, whole);
      expect(faultsNow()).toEqual([]);
      fc.assert(
        fc.property(fc.oneof(mutated(whole), text), (changed) => {
          writeFileSync(copy, changed);
          for (const { message, remedy } of faultsNow()) expect(message !== '' && remedy !== '').toBe(true);
        }),
        { numRuns: Math.ceil(runs.numRuns / some.length) },
      );
      rmSync(copy);
    },
    patience,
  );
});
