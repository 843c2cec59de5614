import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sbomOf } from '../../src/build/site/sbom.ts';
import type { Lock } from '../../src/build/site/sbom.ts';

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly 'bom-ref': string;
  readonly scope: string;
  readonly licenses?: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}
interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const shipped = ['react', 'react-dom', 'scheduler', 'xstate', 'i18next', 'workbox-window', '@xstate/react'];
const bom = JSON.parse(sbomOf(lock, shipped)) as Bom;
const find = (purl: string) => bom.components.find((one) => one.purl.startsWith(`${purl}@`))!;

it('is a CycloneDX list of the project with every package of the lock file once', () => {
  expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { component: { name: 'vagval', version: '0.1.0' } } });
  const locked = Object.entries(lock.packages).filter(([folder]) => folder);
  const names = new Set(locked.map(([folder, { version }]) => `${folder.slice(folder.lastIndexOf('node_modules/') + 13)}@${version}`));
  expect(names.size).toBeGreaterThan(400);
  expect(bom.components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`).toSorted()).toEqual(
    [...names].toSorted(),
  );
});

it('tells what ships from what only builds', () => {
  for (const name of ['react', 'xstate', 'workbox-window', '%40xstate/react']) expect(find(`pkg:npm/${name}`).scope).toBe('required');
  for (const name of ['vite', 'typescript', 'zod', 'playwright']) expect(find(`pkg:npm/${name}`).scope).toBe('excluded');
  expect(bom.components.filter(({ scope }) => scope === 'required')).toHaveLength(shipped.length);
});

it('has the licence and the checksum that npm has', () => {
  const react = find('pkg:npm/react');
  expect(react.licenses).toEqual([{ license: { id: 'MIT' } }]);
  const integrity = lock.packages['node_modules/react']!.integrity!;
  expect(react.hashes).toEqual([{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }]);
  expect(bom.components.filter(({ licenses }) => !licenses)).toEqual([]);
});

it('says what needs what, from the nearest folder', () => {
  const needs = (ref: string) => bom.dependencies.find((one) => one.ref === ref)?.dependsOn ?? [];
  expect(needs('vagval@0.1.0')).toContain(find('pkg:npm/react')['bom-ref']);
  expect(needs(find('pkg:npm/react-dom')['bom-ref'])).toEqual([find('pkg:npm/scheduler')['bom-ref']]);
  const refs = new Set(bom.components.map((one) => one['bom-ref']));
  expect(bom.dependencies.flatMap(({ dependsOn = [] }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
});

it('has no time and no number of its own, and is the same each time', () => {
  expect([bom.serialNumber, bom.metadata.timestamp]).toEqual([undefined, undefined]);
  const turned: Lock = { packages: Object.fromEntries(Object.entries(lock.packages).toReversed()) };
  expect(sbomOf(turned, shipped.toReversed())).toBe(sbomOf(lock, shipped));
});
