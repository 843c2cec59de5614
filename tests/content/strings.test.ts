import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { files } from './compiled.ts';

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.gen.ts'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

const literals = new Set([...code.matchAll(/['"]([a-z0-9.-]+)['"]/g)].map(([, key]) => key!));
// Keys put together from an id: `roll.${…}`.
const prefixes = [...code.matchAll(/`([a-z0-9-]+\.[a-z0-9.-]*)\$\{/g)].map(([, prefix]) => prefix!);
const usedIn = (key: string) => literals.has(key) || prefixes.some((prefix) => key.startsWith(prefix) && key.length > prefix.length);

const keys = Object.keys(files.strings);
const forms = (ending: string) => keys.filter((key) => key.endsWith(ending)).map((key) => key.slice(0, -ending.length));

// That every key used exists is the compiler's to say: `t` takes no other.
it('has no interface string that no screen shows', () => {
  expect(keys.map((key) => key.replace(/_(one|other)$/, '')).filter((key) => !usedIn(key))).toEqual([]);
});

it('has both forms of every plural', () => {
  expect(forms('_one')).toEqual(forms('_other'));
});
