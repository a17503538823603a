import { createHash } from 'node:crypto';
import { type LockFile, lockedPlace, packageName } from './dependency-rules.ts';

/** A software bill of materials (CycloneDX 1.6, ECMA-424), as far as a lock file tells. */
export interface BillOfMaterials {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: { readonly component: object };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
interface Component {
  readonly 'bom-ref': string;
  readonly type: 'library';
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly scope: 'required' | 'optional';
  readonly hashes: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
  readonly licenses: readonly [{ readonly license: { readonly id: string } } | { readonly expression: string }];
  readonly purl: string;
}

/**
 * What is shipped, by the lock file alone: every package that is no development's, and what each rests on where Node would find it. The same lock file gives the
 * same bill, so it has no time, and its serial number is made of its contents. (npm's own `sbom` refuses a tree in which an optional peer that nobody uses
 * has another version, and leaves packages out when it is told to pass that over.)
 */
export function billOfMaterials(lock: LockFile, application: { name: string; version: string }): BillOfMaterials {
  const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);
  const components = new Map<string, Component>();
  const restsOn = new Map<string, Set<string>>();
  const purlAt = (path: string) => purl(packageName(path), lock.packages[path]?.version ?? '');
  const needs = (path: string) => {
    const { dependencies, optionalDependencies, peerDependencies } = lock.packages[path] ?? {};
    const own = Object.keys({ ...dependencies, ...optionalDependencies });
    // npm ships a development's package too where it is the optional peer of one that is shipped.
    const peers = Object.keys(peerDependencies ?? {}).filter((name) => {
      const place = lockedPlace(lock, path, name);
      return place !== undefined && lock.packages[place]?.devOptional;
    });
    return [...own, ...peers].flatMap((name) => {
      const place = lockedPlace(lock, path, name);
      return place === undefined || lock.packages[place]?.dev ? [] : [purlAt(place)];
    });
  };
  for (const [path, locked] of shipped) {
    const ref = purlAt(path);
    const [group, name] = packageName(path).startsWith('@')
      ? packageName(path).split('/')
      : [undefined, packageName(path)];
    const { version = '', license = '', integrity = '', optional = false, devOptional = false } = locked;
    components.set(ref, {
      'bom-ref': ref,
      type: 'library',
      ...(group && { group }),
      name: name ?? '',
      version,
      scope: optional || devOptional ? 'optional' : 'required',
      hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex') }],
      licenses: [/^[\w.+-]+$/.test(license) ? { license: { id: license } } : { expression: license }],
      purl: ref,
    });
    restsOn.set(ref, new Set([...(restsOn.get(ref) ?? []), ...needs(path)]));
  }
  const root = purl(application.name, application.version);
  const sorted = [...components.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
  const dependencies = [
    [root, needs('')] as const,
    ...sorted.map(({ purl: ref }) => [ref, restsOn.get(ref) ?? []] as const),
  ];
  const bill = {
    metadata: { component: { 'bom-ref': root, type: 'application', ...application, purl: root } },
    components: sorted,
    dependencies: dependencies.map(([ref, on]) => ({ ref, dependsOn: [...on].sort() })),
  };
  return { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: serialOf(bill), version: 1, ...bill };
}

/** Package URL of a package of the npm registry. */
function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;
}

/** A UUID of version 8 (RFC 9562): made of the contents. */
function serialOf(bill: object): string {
  const digest = createHash('sha256').update(JSON.stringify(bill)).digest('hex');
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`];
  return `urn:uuid:${[...parts, digest.slice(20, 32)].join('-')}`;
}
