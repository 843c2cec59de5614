import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { bistand, franvaroHere, samtycke, sekretess } from '../machines/answers.ts';
import '../machines/proof.ts';
import type { Device } from './device.ts';
import { answerAll } from './short.ts';
import { until } from './until.ts';

const base = inject('base');

/** True when the whole is asked for, as `npm run test:engines` does. */
export const whole = process.env['VAGVAL_ENGINES'] === 'hela';

/** What else every engine must do; only in `npm run test:engines`. */
export function wholeSet(engine: string, start: () => Promise<Device>): void {
  describe.runIf(whole)(`${engine}, the rest`, () => {
    let device: Device;
    beforeAll(async () => {
      device = await start();
    }, 180_000);
    afterAll(() => device?.close());
    beforeEach(({ task }) => {
      task.meta.engine = `${device.engine} ${device.version}`;
    });

    it.each(Object.entries({ franvaro: franvaroHere, samtycke, sekretess, bistand }))(
      'ends the run of %s in a road',
      async (_, answers) => {
        await device.visit(`${base}/`);
        await answerAll(device, answers);
        await device.see('article.road h1');
        await device.tap('.run-nav button:last-child');
      },
    );

    it.each([
      '/vag/',
      '/lagrum/',
      '/lagen/',
      '/kommuner/',
      '/om/',
      '/foralder/svar/',
      '/ordlista/',
      '/en/foralder/hjalp-vid-vald/',
      '/utbildning/',
      '/utbildning/ova/',
      '/utbildning/prov/',
      '/utbildning/affisch/',
      '/utbildning/lag/',
    ])('takes %s over without losing a word', async (address) => {
      await device.open(base + address);
      await device.see('main h1');
      const words = await device.run<string>("return document.querySelector('main h1').textContent");
      await device.ready();
      await new Promise((done) => setTimeout(done, 300));
      expect(await device.run("return document.querySelector('main h1').textContent")).toBe(words);
      expect(await device.sees('main [role="alert"]')).toBe(false);
    });

    it('goes to a part of the page about the law', async () => {
      await device.visit(`${base}/lagrum/#sol-19-1`);
      await until(
        () => device.run<boolean>("return Math.abs(document.getElementById('sol-19-1').getBoundingClientRect().top) < innerHeight"),
        'lagrummet syns',
      );
    });

    // The driver of WebKitGTK prints nothing.
    it.runIf(engine === 'Firefox')('prints a mirror and a road for parents on one A4, and no empty sheet after them', async () => {
      const sheets: Record<string, number> = {};
      for (const address of ['/foralder/spegel/orosanmalan/', '/foralder/om-sip/', '/foralder/hjalp-vid-vald/']) {
        await device.visit(base + address);
        sheets[address] = sheetsOf(Buffer.from(await device.print(), 'base64'));
      }
      expect(sheets).toEqual({ '/foralder/spegel/orosanmalan/': 1, '/foralder/om-sip/': 1, '/foralder/hjalp-vid-vald/': 1 });
    });

    it('begins a case in the room and shows its first question', async () => {
      await device.visit(`${base}/utbildning/ova/`);
      await device.tap('.roads a');
      await device.see('.question .answer');
      await until(async () => (await device.path()).startsWith('/utbildning/ova'), 'adressen står kvar');
    });
  });
}

/** How many sheets a PDF has. Its objects may lie in compressed streams. */
function sheetsOf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, data]) => {
    try {
      return inflateSync(Buffer.from(data!, 'latin1')).toString('latin1');
    } catch {
      // A font or a picture, packed in another way.
      return '';
    }
  });
  return [text, ...streams].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
