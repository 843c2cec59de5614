import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { judge, limits } from '../../src/build/site/budget.ts';
import type { Built, BuiltLayer } from '../../src/build/site/budget.ts';

const layer = (id: string, namn: string, html: string): BuiltLayer & { readonly html: string } => ({ id, namn, html });
const layers = [
  layer('alvsta', 'Älvsta', '<p>Alla skolor i Älvsta har en egen kontakt hos socialtjänsten, ring växeln.</p>'),
  layer(
    'norra-by',
    'Norra By',
    '<p>Teamet.</p>\n<p>Teamet i Norra By möter elever\nmed ”hög frånvaro” i årskurs 4–6 efter samtycke.</p>\n',
  ),
  layer('sodra-by', 'Södra By', '<p>Södra By har öppen mottagning utan ansökan och utan beslut, måndag till fredag.</p>'),
];

const sound: Built = {
  start: '<html data-app="/assets/index.js"><style>p{margin:0}</style></html>',
  early: 'answer()',
  scripts: [
    { file: 'assets/index.js', code: 'import"./vendor.js"', imports: ['assets/vendor.js'], modules: ['/p/src/main.tsx'] },
    {
      file: 'assets/vendor.js',
      code: 'react',
      imports: [],
      modules: ['/p/node_modules/react/index.js', '/p/node_modules/yamlish/index.js'],
    },
    {
      file: 'assets/layers.js',
      code: 'export default{ids:["alvsta","norra-by","sodra-by"]}',
      imports: ['assets/index.js'],
      modules: ['\0virtual:content/layers'],
    },
  ],
  layers,
};

const faults = (changed: Partial<Built>) => judge({ ...sound, ...changed }).faults;
const withScript = (file: string, changed: Partial<Built['scripts'][number]>) =>
  sound.scripts.map((script) => (script.file === `assets/${file}.js` ? { ...script, ...changed } : script));
/** Text that compresses to a little more than `bytes`. */
const heavy = (bytes: number) => randomBytes(bytes).toString('base64');

describe('the budget', () => {
  it('lets a sound build through, with its figures in one line', () => {
    expect(judge(sound).faults).toEqual([]);
    expect(judge(sound).figures).toMatch(
      /^Budget: startsidan \d+ av 14\s336 byte, .* av 122\s000 byte \(gzip\), 3 kommunlager utanför skripten\.$/,
    );
  });

  it('stops a start page over 14 KB with its CSS, and says by how much', () => {
    const start = sound.start.replace('p{margin:0}', heavy(limits.page));
    expect(faults({ start })).toEqual([
      expect.stringMatching(/^Startsidan med sin CSS väger 1\d\s\d{3} byte \(gzip\), \d+ över gränsen 14\s336\./),
    ]);
  });

  it('stops a script of the first questions over 15 kB', () => {
    expect(faults({ early: heavy(limits.early) })).toEqual([
      expect.stringMatching(/^Skriptet som svarar på de första frågorna väger 1\d\s\d{3} byte .* över gränsen 15\s000/),
    ]);
  });

  it('stops a script of the app over 122 kB, what it imports counted in', () => {
    const found = faults({ scripts: withScript('vendor', { code: heavy(limits.script) }) });
    expect(found).toEqual([
      expect.stringMatching(/^Appens skript väger 12\d\s\d{3} byte .* över gränsen 122\s000.* assets\/vendor\.js 12/),
    ]);
  });

  it('does not count a script that can wait', () => {
    expect(faults({ scripts: withScript('layers', { code: heavy(limits.script) }) })).toEqual([]);
  });

  it.each([
    ['node_modules/zod', 'v4/index.js'],
    ['node_modules/yaml', 'dist/index.js'],
    ['node_modules/markdown-it', 'index.mjs'],
    ['src/build', 'compiler/read.ts'],
  ])('stops %s in any script', (name, file) => {
    const found = faults({ scripts: withScript('layers', { modules: [`/p/${name}/${file}`, `/p/${name}/other.js`] }) });
    expect(found).toEqual([`assets/layers.js innehåller ${name}, som bara är till för bygget. Importera det inte i appen.`]);
  });

  it.each([
    ['an object', (value: BuiltLayer) => JSON.stringify(value)],
    ['a template', (value: BuiltLayer) => JSON.stringify(value).replaceAll('\\n', '\n').replaceAll('"', '`')],
    ['a string of JSON', (value: BuiltLayer) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`],
  ])('stops a layer that has come into a script as %s', (_, write) => {
    const found = faults({ scripts: withScript('layers', { code: `export default${write(layers[1]!)}` }) });
    expect(found).toEqual(['Kommunlagret ”norra-by” ligger i assets/layers.js. Bara det nationella får ligga i ett skript.']);
  });

  it('stops a build whose layers are no files of their own', () => {
    expect(faults({ layers: [] })).toEqual([expect.stringMatching(/^Bygget har inga kommunlager i lager\//)]);
  });

  it.each([
    ['ids', 'export default["alvsta","norra-by","sodra-by"]'],
    ['names', 'export default"Älvsta|Norra By|Södra By"'],
  ])('stops a first load that lists the layers by %s', (_, code) => {
    const found = faults({ scripts: withScript('vendor', { code }) });
    expect(found).toEqual([expect.stringMatching(/^Första laddningen räknar upp 3 av 3 kommunlager \(alvsta, norra-by, sodra-by …\)/)]);
  });

  it('stops a start page that lists the layers', () => {
    expect(faults({ start: `${sound.start}<li>Älvsta<li>Norra By<li>Södra By` })).toHaveLength(1);
  });

  it('lets a town be named in a text', () => {
    expect(faults({ start: `${sound.start}<p>Till exempel Älvsta.` })).toEqual([]);
  });
});
