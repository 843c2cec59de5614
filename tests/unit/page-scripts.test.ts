import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { takenOut } from '../../src/build/site/page-scripts.ts';

const page = `<head><title>t</title>
  <script>
    // First.
    var long = 1;
    console.log('first', long);
  </script>
  <script data-when="leaving">console.log('leaving');</script>
  <script data-when="painted">console.log('one');</script>
  <script data-when="painted">console.log('two');</script>
</head><script type="module" src="/app/main.tsx"></script>`;

it('takes the scripts that stand in the page out of it, by when they are to run, and leaves the app’s own', () => {
  const { template, scripts } = takenOut(page);
  expect(template).toBe('<head><title>t</title>\n</head><script type="module" src="/app/main.tsx"></script>');
  const said = (code: string) => [...code.matchAll(/[`'"](first|leaving|one|two)[`'"]/g)].map(([, word]) => word);
  expect([said(scripts.first), said(scripts.leaving), said(scripts.painted)]).toEqual([['first'], ['leaving'], ['one', 'two']]);
  expect(scripts.first).not.toMatch(/First\.|\n/);
});

it('stops the build where a script cannot be read, and names its file', () =>
  expect(() => takenOut('<script>var = 1;</script>')).toThrow('src/index.html'));

it('knows when each script of the page is to run', () => {
  const whole = readFileSync(new URL('../../src/index.html', import.meta.url), 'utf8');
  const named = [...whole.matchAll(/data-when="(\w+)"/g)].map(([, when]) => when);
  expect(new Set(named)).toEqual(new Set(['leaving', 'painted']));
  expect(takenOut(whole).template).not.toMatch(/<script(?! type="module" src)/);
});
