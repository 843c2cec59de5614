import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { serve } from '../browser/server.ts';
import { oro } from '../machines/answers.ts';
import '../machines/proof.ts';
import type { Device } from './device.ts';
import { until } from './until.ts';

const base = inject('base');
const answer = (question: string, value = '') => `button[name="${question}"][value="${value}"]`;

/** Taps one answer after the other. */
export async function answerAll(device: Device, answers: Readonly<Record<string, string | undefined>>): Promise<void> {
  for (const [question, value] of Object.entries(answers)) await device.tap(answer(question, value));
}

/** What every engine must do before anything is published: a few minutes of one browser. `start` is called once. */
export function shortSet(engine: string, start: () => Promise<Device>): void {
  describe(`${engine}, the short set`, () => {
    let device: Device;
    beforeAll(async () => {
      device = await start();
    }, 180_000);
    afterAll(() => device?.close());
    beforeEach(({ task }) => {
      task.meta.engine = `${device.engine} ${device.version}`;
    });

    const heading = () => device.text('main h1');
    const focused = () => device.run<string>('return document.activeElement.textContent.trim()');
    const memory = () => device.run<number>('return sessionStorage.length');

    it('walks from the first question to a road, each at its heading, back and forward again, and keeps it when loaded anew', async () => {
      await device.visit(`${base}/`);
      const questions = Object.entries(oro);
      for (const [index, [question, value]] of questions.entries()) {
        await device.tap(answer(question, value));
        const next = questions[index + 1]?.[0];
        await device.see(next ? `button[name="${next}"]` : 'article.road');
        await until(async () => (await focused()) === (await heading()), 'fokus vid rubriken');
        await until(async () => (await device.text('[data-announcer]')) === (await heading()), 'rubriken sägs');
      }
      const road = await device.run<string>("return document.querySelector('article.road').id");
      expect(await device.path()).toBe('/');

      const [last] = questions.at(-1)!;
      await device.back();
      await device.see(`button[name="${last}"]`);
      await device.forward();
      await device.see(`article#${road}`);
      await device.reload();
      await device.ready();
      await device.see(`article#${road}`);

      await device.tap('.run-nav button:last-child');
      await device.see(answer('arende', 'oro'));
      expect(await memory()).toBe(0);
    });

    it('shows a law over the road and closes it with its button', async () => {
      await device.visit(`${base}/vag/begar-aterkoppling/`);
      await device.tap('main a.lagrum');
      await device.see('dialog[open] blockquote');
      await device.tap('dialog[open] > button.plain');
      await until(async () => !(await device.sees('dialog[open]')), 'rutan stängs');
      expect(await device.path()).toBe('/vag/begar-aterkoppling/');
    });

    it('chooses a municipality', async () => {
      await device.visit(`${base}/`);
      await device.tap('.top .chip');
      await device.see('dialog[open] .places [role="option"]');
      await device.run(
        `const field = document.querySelector('dialog[open] input');
         Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, 'Solna');
         field.dispatchEvent(new Event('input', { bubbles: true }));`,
      );
      await until(async () => (await device.text('dialog[open] .places [role="option"]')).startsWith('Solna'), 'Solna först');
      await device.tap('dialog[open] .places [role="option"]');
      await until(async () => (await device.text('.top .chip')).includes('Solna'), 'Solna valt');
      await device.run('localStorage.clear()');
    });

    it('gives a parent words, a larger text and the way out', async () => {
      await device.visit(`${base}/foralder/spegel/orosanmalan/`);
      const [first] = await device.run<string[]>(
        "return [...document.querySelectorAll('.ord-knapp')].map((word) => word.getAttribute('popovertarget'))",
      );
      expect(await device.sees(`#${first}`)).toBe(false);
      await device.tap(`[popovertarget="${first}"].ord-knapp`);
      await device.see(`#${first}`);
      await device.tap(`#${first} button`);
      await until(async () => !(await device.sees(`#${first}`)), 'förklaringen stängs');

      await device.tap('.tool[popovertarget="visning"]');
      await device.tap('#visning .choice button:nth-of-type(3)');
      expect(await device.run('return document.documentElement.dataset.text')).toBe('storst');
      await device.run('localStorage.clear()');

      await device.visit(`${base}/foralder/`);
      await device.tap('button[name="lage"]');
      await until(async () => (await memory()) > 0, 'svaret minns');
      await device.tap('.leave');
      await until(async () => !(await device.path()).startsWith('/foralder'), 'sidan lämnas');
      await device.open(`${base}/om/`);
      expect(await memory()).toBe(0);
    });

    it('works without network once it is stored', async () => {
      const own = await serve(inject('dist'));
      let stopped = false;
      try {
        await device.visit(`${own.base}/`);
        await until(
          () =>
            device
              .later<string>('navigator.serviceWorker.getRegistration().then((r) => done(r && r.active ? r.active.state : ""))')
              .then((state) => state === 'activated'),
          'allt är sparat',
          90_000,
        );
        await own.close();
        stopped = true;
        await device.visit(`${own.base}/vag/orosanmalan/`);
        await device.see('article#orosanmalan .steps');
        await device.visit(`${own.base}/foralder/hjalp-vid-vald/`);
        await device.see('article#hjalp-vid-vald a[href="tel:112"]');
      } finally {
        if (!stopped) await own.close();
      }
    });
  });
}
