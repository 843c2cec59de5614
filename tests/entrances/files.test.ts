import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../src/build/compiler/faults.ts';
import { readContent } from '../../src/build/compiler/files.ts';
import { toHtml, toInlineHtml, toLocalHtml } from '../../src/build/compiler/markdown.ts';
import type { Resolve } from '../../src/build/compiler/markdown.ts';
import { paths } from '../../src/build/paths.ts';
import { decideLine } from '../../src/build/tools/decide.ts';
import { checkCase } from '../../src/training/own-case/check-case.ts';
import type { Known } from '../../src/training/own-case/check-case.ts';
import { maxBytes } from '../../src/content/case/parse-case.ts';
import { plainHtml } from '../../src/training/room/shown-shape.ts';
import { content, today } from '../content/compiled.ts';

import { patience, tried, triedLater } from './budget.ts';
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
      await triedLater(fc.oneof(mutated(goodCase), text), async (file) => {
        const checked = await checkCase(new TextEncoder().encode(file), known);
        if ('faults' in checked) expect(checked.faults.length).toBeGreaterThan(0);
        else
          for (const made of [checked.case.berattelse, checked.case.prata, checked.case.ledare])
            expect([made, plainHtml(made)]).toEqual([made, true]);
      });
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
    tried(line, (asked) => {
      const reply = decideLine(content, asked);
      expect('fel' in reply || 'utfall' in reply || 'nasta' in reply).toBe(true);
    });
  },
  patience,
);

const folder = mkdtempSync(join(tmpdir(), 'vagval-filer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the build makes of Markdown, and no more: elements without attributes, and those of ours with the attributes that we give them. */
const ours = new RegExp(
  [
    String.raw`</?(?:p|ul|ol|li|strong|em|s|b|h[1-6]|blockquote|pre|code|table|thead|tbody|tr|th|td|span)>|<(?:hr|br)>`,
    String.raw`<ol start="\d+">|<code class="language-[^"<>]*">|<t[hd] style="text-align:(?:left|center|right)">|<span class="hel">|</(?:a|button)>`,
    String.raw`<a href="[^"<>]*"(?: title="[^"<>]*")?(?: class="lagrum(?: not(?: intill)?)?")?(?: aria-label="[^"<>]*")?>`,
    String.raw`<button type="button" class="(?:ord-knapp|plain)" popovertarget="ord-\d+"(?: popovertargetaction="hide")?>`,
    String.raw`<span popover id="ord-\d+" class="ord-text" data-ord="[^"<>]*" role="note">`,
  ].join('|'),
  'g',
);
const addressesIn = (html: string) => [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
const runsScript = /^\s*(?:javascript|vbscript|data|file|blob):/i;

it(
  'Markdown of any kind becomes markup of ours alone, whatever the words and whatever the links lead to',
  () => {
    const hostile = fc.constantFrom(
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '![bild](https://example.org/spår.png)',
      '[a](javascript:alert(1))',
      '[a](JavaScript&colon;alert(1) "t")',
      '[a](data:text/html,<b>)',
      '[a](/vag/sip/ "&quot; onclick=&quot;alert(1)")',
      '<https://example.org/">',
      '[[sol-19-1]]',
      '[[sol-19-1|<b onclick=a>]]',
      '[[ord:x|"><img src=x>]]',
      '[[finns-inte]]',
      '``` " onload="a\n',
      '`<b>`',
      '&lt;b&gt; &#60;i&#62;',
      'ring 112, 08-508 00 000 eller https://example.org/?a=1&b="<i>',
      '|a|b|\n|-|:-:|\n|<u>|c|\n',
      '# ',
      '> ',
      '1. ',
      '\n\n',
    );
    const words = fc.array(fc.oneof(hostile, text), { maxLength: 12 }).map((pieces) => pieces.join(' '));
    const target = fc.record({ href: fc.constantFrom('/lagrum/#sol-19-1', '/vag/sip/', '#ord:x'), text });
    tried(fc.tuple(fc.oneof(words, mutated(goodCase)), target, text), ([written, { href, text: name }, meaning]) => {
      const explained = { word: name, meaning, close: '<i>' };
      const resolve: Resolve = (id) =>
        id === 'finns-inte'
          ? undefined
          : id.startsWith('ord:') || href === '#ord:x'
            ? { href: '#ord:x', text: name, explained }
            : { href, text: name };
      for (const html of [
        toHtml(written, resolve),
        toHtml(written, resolve, []),
        toInlineHtml(written, resolve),
        toLocalHtml(written, resolve),
      ]) {
        expect([html, html.replaceAll(ours, '')]).toEqual([html, expect.not.stringMatching(/[<>]/)]);
        expect(addressesIn(html).filter((address) => runsScript.test(address))).toEqual([]);
      }
    });
  },
  patience,
);

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

  const whole = new Map(some.map((file) => [file, readFileSync(join(paths.content, file), 'utf8')]));
  const faultsOf = (file: string, written: string) => {
    const copy = join(folder, file);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, written);
    try {
      const faults: Fault[] = [];
      readContent(folder, faults);
      return faults.filter((fault) => fault.file === file);
    } finally {
      rmSync(copy);
    }
  };

  it.each(some)('%s is read by itself', (file) => expect(faultsOf(file, whole.get(file)!)).toEqual([]));

  it(
    'is read, or is told of as a fault with its name: it never stops the build in another way',
    () => {
      const changed = fc.constantFrom(...some).chain((file) => fc.tuple(fc.constant(file), fc.oneof(mutated(whole.get(file)!), text)));
      tried(changed, ([file, written]) => {
        for (const { message, remedy } of faultsOf(file, written)) expect(message !== '' && remedy !== '').toBe(true);
      });
    },
    patience,
  );
});
