import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { idsModule, stringsModule } from '../../src/build/compiler/ids.ts';
import { content, files } from './compiled.ts';

it('compiles', () => {
  const staff = (kind: 'fragor' | 'utfall' | 'rad') => files.listed(kind).flatMap(({ id, flow }) => (flow === 'personal' ? [id] : []));
  expect(Object.keys(content.questions)).toEqual(staff('fragor'));
  expect(Object.keys(content.roads)).toEqual([...staff('utfall'), ...staff('rad')]);
});

it('has passed file by file', () => expect(files.complete).toBe(true));

it.each([
  ['machines/ids.gen.ts', idsModule(files)],
  ['src/content/strings.gen.ts', stringsModule(files)],
])('%s is generated from it as it stands', (path, text) => expect(readFileSync(path, 'utf8')).toBe(text));
