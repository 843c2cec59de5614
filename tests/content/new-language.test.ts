import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compile } from '../../src/build/compiler/compile.ts';
import { paths } from '../../src/build/paths.ts';
import { content, today } from './compiled.ts';
import { withPseudoArabic } from './pseudo-arabic.ts';

const root = withPseudoArabic();
const { parents } = compile({ root, statutes: paths.statutes, today });
afterAll(() => rmSync(dirname(root), { recursive: true }));

it('adding a language is adding a folder', () => {
  expect(Object.keys(parents).sort()).toEqual(['ar', 'en', 'sv']);
  expect(parents['ar']!.sprak).toMatchObject({ id: 'ar', riktning: 'rtl' });
  expect(readdirSync(join(root, 'ar')).sort()).toEqual(['foralder', 'ordlista.yaml', 'sprak.yaml', 'ui.yaml']);
});

it('every text comes in the language, and points to pages in it', () => {
  const arabic = parents['ar']!;
  const texts = [arabic.questions, arabic.roads, arabic.mirrors, arabic.answers].flatMap((kind) => Object.values(kind));
  const written = readdirSync(join(root, 'sv/foralder'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  expect(texts.length).toBe(written.length);
  expect(texts.filter(({ sprak, isOlder }) => sprak !== 'ar' || isOlder)).toEqual([]);
  const links = [...JSON.stringify(texts).matchAll(/href=\\"(\/[^"\\]*foralder\/[^"\\]*)/g)].map(([, href]) => href!);
  expect(links.filter((href) => !href.startsWith('/ar/'))).toEqual([]);
});

it('is as complete in English', () => {
  const { en, sv } = content.parents as Record<'en' | 'sv', (typeof content.parents)[string]>;
  for (const kind of ['questions', 'roads', 'mirrors', 'answers'] as const) {
    expect(Object.keys(en[kind])).toEqual(Object.keys(sv[kind]));
    expect(
      Object.values(en[kind])
        .filter(({ sprak, isOlder }) => sprak !== 'en' || isOlder)
        .map((text) => text.titel),
    ).toEqual([]);
  }
  expect(Object.keys(en.words).sort()).toEqual(Object.keys(sv.words).sort());
  const same = Object.entries(en.words).filter(([id, { forklaring }]) => forklaring === sv.words[id]!.forklaring);
  expect(same).toEqual([]);
});
