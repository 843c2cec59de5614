import { readdirSync } from 'node:fs';
import { build } from 'vite';
import { describe, expect, inject, it } from 'vitest';
import type { SpokenSentence } from '../../src/parents/sentences.ts';
import { useBrowser } from './app.ts';

const { newPage } = useBrowser();

interface Said {
  readonly text: string;
  readonly shown: string;
  readonly language: string;
  /** The words that come right after it in the same paragraph. */
  readonly following: string;
}

/** The module that cuts a page into sentences, as one script that a page can run. */
async function reader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: 'src/parents/sentences.ts', formats: ['iife'], name: 'reading' } },
  });
  const [{ output }] = built as unknown as readonly [{ readonly output: readonly { readonly code: string }[] }];
  return output[0]!.code;
}

const addresses = readdirSync(inject('dist'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(en\/)?(foralder|ordlista)\/(.*\/)?index\.html$/.test(file))
  .map((file) => `/${file.replace('index.html', '')}`)
  .toSorted();

/** Everything that is said on a page, where all that can be unfolded has been. */
async function everythingSaid(): Promise<ReadonlyMap<string, readonly Said[]>> {
  const page = await newPage({ bypassCSP: true });
  await page.goto('/robots.txt');
  await page.addScriptTag({ content: `${await reader()};window.reading = reading;` });
  const said = new Map<string, readonly Said[]>();
  for (const address of addresses)
    said.set(
      address,
      await page.evaluate(async (path) => {
        const html = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
        for (const folded of html.querySelectorAll('details')) folded.open = true;
        const { reading } = window as unknown as {
          reading: { sentencesIn: (root: HTMLElement, language: string) => readonly SpokenSentence[] };
        };
        const sentences = reading.sentencesIn(html.querySelector('main')!, html.documentElement.lang);
        const block = ({ range }: SpokenSentence) =>
          range.startContainer.parentElement!.closest('h1, h2, h3, p, li, dt, dd, summary, .answer > *');
        return sentences.map((sentence, at) => {
          const next = sentences[at + 1];
          const same = next && block(next) === block(sentence);
          return { text: sentence.text, shown: sentence.shown, language: sentence.language, following: same ? next.shown : '' };
        });
      }, address),
    );
  return said;
}

describe('everything that parents can have read aloud', () => {
  it('is whole sentences, in words that a voice says as people do', async () => {
    const said = await everythingSaid();
    expect(said.size).toBeGreaterThan(90);
    const all = [...said].flatMap(([address, sentences]) => sentences.map((sentence) => ({ address, ...sentence })));
    expect(all.length).toBeGreaterThan(3000);
    const words = all.filter(({ language }) => language === 'sv' || language === 'en');
    expect(words).toHaveLength(all.length);

    // A sentence that has another after it ends as sentences do, and the next one begins as they do.
    const cut = all.filter(({ shown, following }) => following && !(/[.!?…:][”)]?$/.test(shown) && /^[\p{Lu}\d”(]/u.test(following)));
    expect(cut.map(({ address, shown, following }) => `${address}: ${shown} | ${following}`)).toEqual([]);

    const marks: readonly (readonly [name: string, mark: RegExp])[] = [
      ['a section sign', /§/],
      ['an emergency number in digits', /(^|[^\d:])(112|1177|114 14|116 \d{3}|020-50)(?!\d)/],
      ['digits in groups', /\d \d{3}(?!\d)/],
      ['a range in signs', /\d[–-]\d/],
      ['a space that does not break, or a line break', /[\u00a0\u202f\n\u00ad]/],
      ['an abbreviation', /(^|[\s(])(\p{L}\.){2,}|(^|[\s(])(kap|kl|nr|ca|tel|tfn|resp|ev|osv|dvs|etc)\./iu],
      ['a law by its number', /\d{4}:\d+/],
      ['an address of the web', /\p{L}\.(se|nu|org|com)\b/u],
    ];
    const unsaid = words.flatMap(({ address, text }) =>
      marks.filter(([, mark]) => mark.test(text)).map(([name]) => `${address}: ${name} in ”${text}”`),
    );
    expect(unsaid).toEqual([]);

    // What the voice says comes from what is shown: 112 is shown on many pages, and said on each of them.
    const calls = words.filter(({ shown }) => /\b112\b/.test(shown));
    expect(calls.length).toBeGreaterThan(20);
    for (const { text, language } of calls) expect(text).toMatch(language === 'sv' ? /ett ett två/ : /one one two/);
  }, 180_000);
});
