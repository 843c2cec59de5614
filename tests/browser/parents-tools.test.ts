import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { button, tap, ui, useBrowser, visit } from './app.ts';

const { newPage } = useBrowser();
const path = '/foralder/spegel/orosanmalan/';
const press = (page: Page, key: string) => page.getByRole('button', { name: ui(key), exact: true }).click();

declare global {
  interface Window {
    /** What the mocked voice has been told to say, and how. */
    spoken: { text: string; rate: number; lang: string }[];
    /** Ends the sentence that is being said. */
    endSentence: () => void;
  }
}

/** A device with these voices, whose speech takes as long as the test wants. */
interface Voice {
  readonly lang?: string;
  readonly name?: string;
  readonly voiceURI?: string;
  readonly localService: boolean;
}

async function device(voices: readonly Voice[], address = path) {
  const page = await newPage();
  await page.addInitScript((own) => {
    let current: SpeechSynthesisUtterance | undefined;
    window.spoken = [];
    window.endSentence = () => {
      const ended = current;
      current = undefined;
      ended?.dispatchEvent(new Event('end'));
    };
    class Utterance extends EventTarget {
      rate = 1;
      lang = '';
      voice: unknown;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => own,
      speak: (utterance: SpeechSynthesisUtterance) => {
        current = utterance;
        window.spoken.push({ text: utterance.text, rate: utterance.rate, lang: utterance.lang });
      },
      cancel: () => (current = undefined),
    });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  }, voices);
  await visit(page, address);
  return page;
}

// The words that are marked; an explanation that has not been opened is not among them.
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('uppläst') ?? [])].map((range) => {
      const words = (range as Range).cloneContents();
      for (const hidden of words.querySelectorAll('[popover], .lagrum')) hidden.remove();
      return words.textContent.replaceAll(/\s+/g, ' ').trim();
    }),
  );
const spoken = (page: Page) => page.evaluate(() => window.spoken.map(({ text }) => text.replaceAll(/\s+/g, ' ')));
const next = (page: Page) => page.evaluate(() => window.endSentence());

describe('reading aloud', () => {
  const swedish = [
    { lang: 'en-US', localService: true },
    { lang: 'sv-SE', localService: true },
  ];

  it('says one sentence after the other, and marks the one it says', async () => {
    const page = await device(swedish);
    await press(page, 'lyssna.rubrik');
    const heading = await page.locator('article h1').innerText();
    for (let sentence = 0; sentence < 5; sentence += 1) {
      const all = await spoken(page);
      expect(all).toHaveLength(sentence + 1);
      expect(await marked(page)).toEqual([all.at(-1)]);
      await next(page);
    }
    expect(await spoken(page)).toContain(heading);
    expect((await page.evaluate(() => window.spoken)).every(({ lang }) => lang === 'sv-SE')).toBe(true);
  });

  it('reads the whole text to its end, without explanations, provisions and controls', async () => {
    const page = await device(swedish);
    await press(page, 'lyssna.rubrik');
    for (let turn = 0; turn < 200 && (await marked(page)).length > 0; turn += 1) await next(page);
    const all = (await spoken(page)).join(' ');
    for (const heading of await page.locator('article h2').allInnerTexts()) expect(all).toContain(heading);
    expect(all).toContain('Socialtjänsten bedömer genast om ditt barn behöver skydd');
    expect(all).not.toMatch(/kap\.|§|SFS/);
    expect(await page.getByRole('button', { name: ui('lyssna.rubrik') }).isVisible()).toBe(true);
  });

  it('pauses, goes on with the same sentence, changes speed and stops', async () => {
    const page = await device(swedish);
    await press(page, 'lyssna.rubrik');
    await next(page);
    await press(page, 'lyssna.pausa');
    const before = await spoken(page);
    await next(page);
    expect(await spoken(page)).toEqual(before);
    expect(await marked(page)).toEqual([before.at(-1)]);
    await press(page, 'lyssna.fortsatt');
    expect((await spoken(page)).slice(-2)).toEqual([before.at(-1), before.at(-1)]);
    await page.locator('.reading select').selectOption('0.75');
    expect((await page.evaluate(() => window.spoken)).at(-1)).toMatchObject({ rate: 0.75 });
    await press(page, 'lyssna.sluta');
    expect(await marked(page)).toEqual([]);
    await next(page);
    expect((await spoken(page)).length).toBe(before.length + 2);
  });

  it.each([
    ['no voice at all', [], path],
    ['only voices that are elsewhere', [{ lang: 'sv-SE', localService: false }], path],
    ['no voice for the language', [{ lang: 'fi-FI', localService: true }], path],
    ['a voice of another language whose code begins alike', [{ lang: 'svm', localService: true }], path],
    ['only a voice for fun', [{ lang: 'sv-SE', name: 'Swedish+whisper', localService: true }], path],
    ['only a Swedish voice for English', [{ lang: 'sv-SE', localService: true }], `/en${path}`],
  ])('is not offered where there is %s', async (_, voices, address) => {
    const page = await device(voices, address);
    await page.locator('.tools .tool').first().waitFor();
    expect(await page.locator('.read-aloud').count()).toBe(0);
    expect(await page.locator('body').innerText()).not.toMatch(/lyssna|listen/i);
  });

  it.each([
    ['a voice without a language before it', [{ localService: true }, ...swedish]],
    [
      'the voices of speech-dispatcher, which Firefox calls not local',
      [{ lang: 'sv', voiceURI: 'urn:moz-tts:speechd:Swedish?sv', localService: false }],
    ],
  ])('is offered with %s', async (_, voices) => {
    const page = await device(voices);
    await press(page, 'lyssna.rubrik');
    expect((await spoken(page)).length).toBe(1);
  });

  it.each([
    ['a link', (page: Page) => page.locator('.foot a').first().click({ noWaitAfter: true })],
    ['loading anew', (page: Page) => page.evaluate(() => setTimeout(() => location.reload()))],
    ['the way out', (page: Page) => page.locator('.leave').click({ noWaitAfter: true })],
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ])('is silent at once on %s, also where the next page never comes', async (_, leave) => {
    const page = await device(swedish);
    await press(page, 'lyssna.rubrik');
    // A page that is on its way elsewhere answers no questions: what it did is told by a cookie.
    await page.evaluate(() => {
      const cancel = speechSynthesis.cancel.bind(speechSynthesis);
      speechSynthesis.cancel = () => {
        document.cookie = 'tystnade=ja';
        cancel();
      };
    });
    let arrive = () => {};
    const held = new Promise<void>((done) => (arrive = done));
    await page.route('**/*', async (route) => {
      if (route.request().isNavigationRequest()) await held;
      await route.continue();
    });
    await leave(page);
    await expect.poll(async () => (await page.context().cookies()).some(({ name }) => name === 'tystnade')).toBe(true);
    arrive();
  });

  it('reads a question with its answers, and is silent when the next one comes', async () => {
    const page = await device(swedish, '/foralder/');
    await tap(page, { lage: 'stod' });
    await button(page, 'radd').first().waitFor();
    await press(page, 'lyssna.rubrik');
    for (let turn = 0; turn < 40 && !(await spoken(page)).includes('Nej'); turn += 1) await next(page);
    const all = await spoken(page);
    expect(all).toContain(await page.locator('.question h1').innerText());
    expect(all).not.toContain('Vi vill ha hjälp');
    await tap(page, { radd: 'nej' });
    await button(page, 'stod-typ').first().waitFor();
    await expect.poll(() => page.locator('.reading').count()).toBe(0);
    await next(page);
    expect(await spoken(page)).toEqual(all);
  });

  it('keeps the focus on its button from beginning to end', async () => {
    const page = await device(swedish);
    const focused = () => page.evaluate(() => document.activeElement!.textContent);
    await page.getByRole('button', { name: ui('lyssna.rubrik') }).focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe(ui('lyssna.pausa'));
    await press(page, 'lyssna.sluta');
    expect(await focused()).toBe(ui('lyssna.rubrik'));
  });
});
