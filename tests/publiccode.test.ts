import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

// The standard as it was read on 2026-11-27: github.com/publiccodeyml/publiccode.yml, docs/standard, version 0.7.0, and what the
// official parser (italia/publiccode-parser-go 5.4.3, v0.go) adds to it. The vocabularies are those parts of them that we may come to use.
const categories = [
  'educational-content',
  'knowledge-management',
  'workflow-management',
  'regulations-and-directives',
  'compliance-management',
  'other',
];
const scopes = ['education', 'emergency-services', 'government', 'healthcare', 'justice', 'local-authorities', 'society', 'welfare'];
const url = z.url({ protocol: /^https?$/ });
const day = z.iso.date();
const text = z.string().min(1);
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);

const description = z.strictObject({
  localisedName: text.optional(),
  shortDescription: text.max(150),
  longDescription: z.string().min(150).max(10_000),
  documentation: url.optional(),
  features: z.array(text).min(1),
  screenshots: z.array(text).optional(),
});

const maintenance = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('none') }),
  z.strictObject({
    type: z.enum(['internal', 'community']),
    contacts: z.array(z.strictObject({ name: text, email: z.email().optional(), affiliation: text.optional() })).min(1),
  }),
  z.strictObject({
    type: z.literal('contract'),
    contractors: z.array(z.strictObject({ name: text, until: day, email: z.email().optional(), website: url.optional() })).min(1),
  }),
]);

const standard = z.strictObject({
  publiccodeYmlVersion: z.enum(['0.7', '0.7.0']),
  name: text,
  url,
  landingURL: url.optional(),
  softwareVersion: text,
  releaseDate: day.optional(),
  platforms: z.array(text).min(1),
  categories: z.array(z.enum(categories)),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum([
    'standalone/mobile',
    'standalone/iot',
    'standalone/desktop',
    'standalone/web',
    'standalone/backend',
    'standalone/other',
    'addon',
    'library',
    'configurationFiles',
  ]),
  intendedAudience: z
    .strictObject({ countries: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(), scope: z.array(z.enum(scopes)).optional() })
    .optional(),
  description: z.record(language, description).refine((languages) => Object.keys(languages).length > 0),
  legal: z.strictObject({ license: text }),
  maintenance,
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(language).min(1) }),
});

const root = new URL('..', import.meta.url).pathname;
const read = (file: string) => readFileSync(root + file, 'utf8');
const written = parse(read('publiccode.yml')) as Record<string, unknown>;
const manifest = JSON.parse(read('package.json')) as { version: string; license: string };
const valid = (change: Record<string, unknown>) => standard.safeParse({ ...written, ...change }).success;

it('publiccode.yml is valid by the standard', () => {
  const result = standard.safeParse(written);
  expect(result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([]);
});

describe('it is refused', () => {
  it.each<[string, Record<string, unknown>]>([
    ['with a category that the standard has not', { categories: ['social-services'] }],
    ['with a country in small letters', { intendedAudience: { countries: ['se'] } }],
    ['when kept by a community without a person', { maintenance: { type: 'community' } }],
    ['with contractors that nobody has contracted', { maintenance: { type: 'none', contractors: [] } }],
    ['without the address of the code', { url: undefined }],
    ['with a description that is too short', { description: { sv: { shortDescription: 'x', longDescription: 'x', features: ['x'] } } }],
    ['with a key that the standard has not', { maintenence: { type: 'none' } }],
  ])('%s', (_, change) => expect(valid(change)).toBe(false));
});

describe('it is true', () => {
  const { softwareVersion, url: address, localisation, description: words, legal, maintenance: kept } = standard.parse(written);

  it('has the version of package.json', () => expect(softwareVersion).toBe(manifest.version));

  it('has the languages of the site, and is described in each', () => {
    const languages = readdirSync(`${root}content`).filter(
      (folder) => folder === 'sv' || existsSync(`${root}content/${folder}/sprak.yaml`),
    );
    expect(localisation).toEqual({ localisationReady: true, availableLanguages: expect.arrayContaining(languages) as unknown });
    expect(localisation.availableLanguages).toHaveLength(languages.length);
    expect(Object.keys(words).toSorted()).toEqual(languages.toSorted());
  });

  it('has the licences that LICENSE gives', () => {
    expect(legal.license).toBe('MIT AND CC-BY-4.0');
    expect(read('LICENSE')).toMatch(/MIT[\s\S]*CC BY 4\.0|CC BY 4\.0[\s\S]*MIT|MIT[\s\S]*Attribution 4\.0/);
  });

  it('names nobody who has not taken it upon themselves, and no address that somebody else may come to own', () => {
    // Until somebody keeps it and publishes it: then both lines change, and this one.
    expect(kept).toEqual({ type: 'none' });
    expect(new URL(address).hostname).toMatch(/\.invalid$/);
  });
});
