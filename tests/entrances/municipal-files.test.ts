import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paths } from '../../src/build/paths.ts';
import { municipalFiles } from '../../src/build/site/municipal-files.ts';
import { maxBytes } from '../../src/content/case/parse-case.ts';
import { inWords } from '../../src/content/layer/faults.ts';
import { unpackMunicipalFiles } from '../../src/content/unpack-municipal-files.ts';
import { checkFile } from '../../src/municipalities/check-file.ts';
import { content, today } from '../content/compiled.ts';
import { patience, tried } from './budget.ts';
import { mutated, text } from './values.ts';

const files = unpackMunicipalFiles(municipalFiles(content));
const name = '1280-malmo.md';
const whole = readFileSync(join(paths.content, 'kommuner', name), 'utf8');
const bytes = (written: string) => new TextEncoder().encode(written);
const checked = (written: Uint8Array, fileName = name) => checkFile(written, fileName, files, today);

describe('a municipality’s file from the device', () => {
  it('is right as the project has it', () => expect('facts' in checked(bytes(whole))).toBe(true));

  it(
    'is right, or has faults that are told in words with a line that there is',
    () => {
      const file = fc.oneof(
        mutated(whole).map((written) => [written, bytes(written)] as const),
        text.map((written) => [written, bytes(written)] as const),
        // What is no text at all: a picture, a file in another encoding.
        fc.uint8Array({ maxLength: 200 }).map((raw) => ['', raw] as const),
      );
      tried(fc.tuple(file, fc.oneof(fc.constant(name), text)), ([[written, raw], fileName]) => {
        const answer = checked(raw, fileName);
        if ('facts' in answer) return;
        expect(answer.faults.length).toBeGreaterThan(0);
        const lines = written.split(/\r\n|\r|\n/).length + 1;
        for (const fault of answer.faults) {
          const words = inWords(fault, (key) => content.strings[key] ?? '');
          expect([fault, words.message !== '', words.remedy !== '']).toEqual([fault, true, true]);
          expect(Number.isInteger(fault.rad) && fault.rad >= 0).toBe(true);
          if (written !== '') expect(fault.rad).toBeLessThanOrEqual(lines);
        }
      });
    },
    patience,
  );

  // As large as a file may be, and made to be read over and over.
  it.each(['[', '[[', '[[x', '[[okand]] ', '\n\n', '\n \n', '\n## ', '\n- ', '"', '&', 'a [[b', 'FYLL I ', ' # FYLL I', '1. ', '08-', '*'])(
    'of 64 kB of %j is answered at once',
    (unit) => {
      const room = maxBytes - bytes(whole).length - 10;
      const filled = `${whole}\n\n${unit.repeat(Math.floor(room / bytes(unit).length))}`;
      expect(bytes(filled).length).toBeLessThanOrEqual(maxBytes);
      const began = performance.now();
      checked(bytes(filled));
      expect(performance.now() - began).toBeLessThan(1000);
    },
  );
});
