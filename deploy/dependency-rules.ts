/** The parts of a lock file (version 3) that are looked at. */
export interface LockFile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The parts of `package.json` that are looked at. */
export interface PackageFile {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Packages that may run a script when they are installed, and what it does. */
export const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  '@apollo/protobufjs': 'compares version schemes and prints a warning',
  esbuild: 'checks that the binary of this platform is there (development only)',
  lmdb: 'chooses the binary that its own registry package holds, or compiles',
  'msgpackr-extract': 'chooses the binary that its own registry package holds, or compiles',
  protobufjs: 'compares version schemes and prints a warning (development only)',
};

/** Licences of what the hub is shipped with. Elastic-2.0: free to use, not to be offered to third parties as a managed service. */
export const LICENCES: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'Elastic-2.0',
  'ISC',
  'MIT',
  'Python-2.0',
]);

const EXACT_VERSION = /^\d+\.\d+\.\d+(-[\w.-]+)?$/;
const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;
const REGISTRY = 'https://registry.npmjs.org/';

/** What is wrong with a lock file, one line each: nothing of this needs a network. */
export function lockFaults(lock: LockFile, packageFile: PackageFile): string[] {
  if (lock.lockfileVersion !== 3) return [`package-lock.json has version ${lock.lockfileVersion}; expected 3.`];
  const named = { ...packageFile.dependencies, ...packageFile.devDependencies };
  const root = lock.packages[''];
  const faults = Object.entries(named).flatMap(([name, version]) => [
    ...(EXACT_VERSION.test(version) ? [] : [`${name}: ${version} is not an exact version.`]),
    ...((root?.dependencies?.[name] ?? root?.devDependencies?.[name]) === version &&
    lock.packages[`node_modules/${name}`]?.version === version
      ? []
      : [`${name}: package-lock.json does not hold version ${version}.`]),
  ]);
  for (const [path, locked] of Object.entries(lock.packages)) {
    if (path !== '') faults.push(...packageFaults(path, locked));
    for (const wanted of Object.keys(locked.dependencies ?? {}))
      if (!isLocked(lock, path, wanted)) faults.push(`${path || 'package.json'}: ${wanted} is not locked.`);
  }
  return faults;
}

function packageFaults(path: string, locked: LockedPackage): string[] {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const { integrity, resolved, license, dev, hasInstallScript, link } = locked;
  const faults: string[] = [];
  if (link || (resolved !== undefined && !resolved.startsWith(REGISTRY)))
    faults.push(`${path}: not from the registry.`);
  if (!integrity || !SHA512.test(integrity)) faults.push(`${path}: no SHA-512 integrity.`);
  if (hasInstallScript && !Object.hasOwn(INSTALL_SCRIPTS, name)) faults.push(`${path}: runs a script when installed.`);
  if (!dev && !mayShip(license)) faults.push(`${path}: licence ${license ?? 'unknown'} is not on the list.`);
  return faults;
}

/** Of alternatives one must be on the list, of licences together all. */
function mayShip(license: string | undefined): boolean {
  const words = (license ?? '').replace(/^\((.*)\)$/, '$1');
  if (words.includes('(')) return false;
  return words.split(' OR ').some((all) => all.split(' AND ').every((one) => LICENCES.has(one.trim())));
}

/** Whether Node would find a package from another one's place. */
function isLocked({ packages }: LockFile, from: string, name: string): boolean {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    if (packages[place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`]) return true;
    if (place === '') return false;
  }
}

/** What an advisory source says. */
export type Audit =
  | { readonly state: 'clean' }
  | { readonly state: 'vulnerable'; readonly packages: readonly string[] }
  | { readonly state: 'unanswered'; readonly reason: string };

/** Reads what `npm audit --json` printed: anything but a report means that nobody was asked. */
export function readAudit(output: string): Audit {
  let report: unknown;
  try {
    report = JSON.parse(output);
  } catch {
    return { state: 'unanswered', reason: 'npm audit printed no report.' };
  }
  const { vulnerabilities, auditReportVersion, message } = (report ?? {}) as {
    vulnerabilities?: Record<string, { severity?: string; range?: string }>;
    auditReportVersion?: number;
    message?: string;
  };
  if (auditReportVersion === undefined || typeof vulnerabilities !== 'object' || vulnerabilities === null)
    return { state: 'unanswered', reason: message ?? 'npm audit printed no report.' };
  const packages = Object.entries(vulnerabilities)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity, range = '' }]) => `${name} ${range}: ${severity}`);
  return packages.length > 0 ? { state: 'vulnerable', packages } : { state: 'clean' };
}
