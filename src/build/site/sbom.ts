import { readFileSync } from 'node:fs';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import type { Plugin } from 'vite';
import { modulesOf, packagesIn } from './notices.ts';

/** Where the list of components lies in the built site. */
export const sbomFile = 'sbom.json';

interface Locked {
  readonly name?: string;
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The parts of `package-lock.json` that are read here: each package by the folder it is installed in; the project itself by ''. */
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

/**
 * What the site is made of, as a CycloneDX list (JSON), out of the lock file: the packages whose code is `shipped` have the scope `required`,
 * and those that only build and prove it `excluded`. No time and no number of its own: the same lock and build give the same bytes.
 */
export function sbomOf({ packages }: Lock, shipped: readonly string[]): string {
  const own = packages['']!;
  const project = new Models.Component(Enums.ComponentType.Application, 'vagval', {
    version: own.version,
    bomRef: `vagval@${own.version}`,
    licenses: licensesOf('MIT'),
  });
  // Of a package that is installed in several folders the shipped one, if any, stands for all of its version.
  const components = new Map<string, Models.Component>();
  for (const [folder, locked] of Object.entries(packages)) {
    if (!folder || locked.link) continue;
    const purl = purlOf(folder, locked);
    const component = components.get(purl) ?? componentOf(folder, locked, purl);
    if (shipped.some((name) => folder === `node_modules/${name}`)) component.scope = Enums.ComponentScope.Required;
    components.set(purl, component);
  }
  for (const [folder, { dependencies = {}, devDependencies = {}, link }] of Object.entries(packages)) {
    if (link) continue;
    const from = folder ? components.get(purlOf(folder, packages[folder]!))! : project;
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
      const found = resolved(packages, folder, name);
      if (found) from.dependencies.add(components.get(purlOf(found, packages[found]!))!.bomRef);
    }
  }
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: project }),
    components: new Models.ComponentRepository(components.values()),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 1 })}\n`;
}

const nameIn = (folder: string) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
const purlOf = (folder: string, { name = nameIn(folder), version }: Locked) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function componentOf(folder: string, { name = nameIn(folder), version, license, integrity }: Locked, purl: string) {
  const [group, short] = name.includes('/') ? name.split('/') : [undefined, name];
  return new Models.Component(Enums.ComponentType.Library, short, {
    version,
    purl,
    bomRef: purl,
    scope: Enums.ComponentScope.Excluded,
    ...(group !== undefined && { group }),
    ...(license !== undefined && { licenses: licensesOf(license) }),
    ...(integrity !== undefined && { hashes: hashesOf(integrity) }),
  });
}

const licensesOf = (license: string) =>
  new Models.LicenseRepository([/^[\w.+-]+$/.test(license) ? new Models.SpdxLicense(license) : new Models.LicenseExpression(license)]);

const { HashAlgorithm } = Enums;
const algorithms = {
  '512': HashAlgorithm['SHA-512'],
  '384': HashAlgorithm['SHA-384'],
  '256': HashAlgorithm['SHA-256'],
  '1': HashAlgorithm['SHA-1'],
};

// `sha512-…` in base64, as npm writes it.
function hashesOf(integrity: string) {
  const [, bits, value] = /^sha(512|384|256|1)-([\w+/]+=*)/.exec(integrity) ?? [];
  if (!bits) return new Models.HashDictionary();
  return new Models.HashDictionary([[algorithms[bits as keyof typeof algorithms], Buffer.from(value!, 'base64').toString('hex')]]);
}

/** The folder that a package finds another in, as Node looks for it: from its own folder and out. */
function resolved(packages: Lock['packages'], from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const at = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (packages[at]) return at;
    if (!folder) return undefined;
  }
}

/** Writes the list of components into the site. */
export function sbom(): Plugin {
  return {
    name: 'vagval-sbom',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
        this.emitFile({ type: 'asset', fileName: sbomFile, source: sbomOf(lock, packagesIn(modulesOf(bundle))) });
      },
    },
  };
}
