import semver from 'semver';

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
  readonly optional?: boolean;
  /** A development's package that is also the optional peer of one that is shipped. */
  readonly devOptional?: boolean;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peer?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
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
  'MIT-0',
  'Python-2.0',
  'Unlicense',
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
  const name = packageName(path);
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

function isLocked(lock: LockFile, from: string, name: string): boolean {
  return lockedPlace(lock, from, name) !== undefined;
}

/** Where Node would find a package from another one's place. */
export function lockedPlace({ packages }: LockFile, from: string, name: string): string | undefined {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const found = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    if (packages[found]) return found;
    if (place === '') return undefined;
  }
}

/** The name of the package at a place. */
export function packageName(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
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

/** The parts of an advisory in the Open Source Vulnerability format (OSV 1.x) that are looked at; GitHub's database and osv.dev export it. */
interface Advisory {
  readonly id?: string;
  readonly summary?: string;
  readonly withdrawn?: string;
  readonly modified?: string;
  readonly database_specific?: { readonly severity?: string };
  readonly affected?: readonly Affected[];
}
interface Affected {
  readonly package?: { readonly ecosystem?: string; readonly name?: string };
  readonly versions?: readonly string[];
  readonly ranges?: readonly { readonly type?: string; readonly events?: readonly RangeEvent[] }[];
}
type RangeEvent = Readonly<Partial<Record<'introduced' | 'fixed' | 'last_affected', string>>>;

/** Severities that do not stop a build; one that is not told does. */
const BEARABLE = new Set(['LOW', 'MODERATE', 'MEDIUM']);

/**
 * Holds what is shipped against advisories that were brought along in files: OSV, one or a list in a file, or what `npm audit --json` printed elsewhere.
 * @throws Error for a text that is neither
 */
export function readAdvisories(
  texts: readonly string[],
  lock: LockFile,
): Exclude<Audit, { state: 'unanswered' }> & { readonly advisories: number; readonly newest: string | null } {
  const packages: string[] = [];
  let advisories = 0;
  let newest: string | null = null;
  for (const text of texts) {
    const read: unknown = JSON.parse(text);
    if ((read as { auditReportVersion?: number } | null)?.auditReportVersion !== undefined) {
      const audit = readAudit(text);
      if (audit.state === 'vulnerable') packages.push(...audit.packages);
      advisories++;
      continue;
    }
    for (const advisory of Array.isArray(read) ? (read as Advisory[]) : [read as Advisory]) {
      if (typeof advisory?.id !== 'string' || !Array.isArray(advisory.affected))
        throw new Error('expected advisories in the OSV format, or a report of npm audit --json');
      advisories++;
      if (advisory.modified && (newest === null || advisory.modified > newest)) newest = advisory.modified;
      packages.push(...affectedBy(advisory, lock));
    }
  }
  const told = { advisories, newest };
  return packages.length > 0 ? { state: 'vulnerable', packages, ...told } : { state: 'clean', ...told };
}

function affectedBy({ id, summary, withdrawn, database_specific, affected = [] }: Advisory, lock: LockFile): string[] {
  const severity = database_specific?.severity?.toUpperCase() ?? 'severity unknown';
  if (withdrawn || BEARABLE.has(severity)) return [];
  return Object.entries(lock.packages).flatMap(([path, { version, dev }]) => {
    if (path === '' || dev || version === undefined) return [];
    const name = packageName(path);
    const isAffected = affected.some(
      (one) => one.package?.ecosystem === 'npm' && one.package.name === name && isWithinAffected(version, one),
    );
    return isAffected ? [`${name} ${version}: ${id}, ${severity.toLowerCase()}${summary ? `: ${summary}` : ''}`] : [];
  });
}

/** OSV: a version is affected when it is listed, or lies behind an `introduced` that no `fixed` or `last_affected` has ended. */
function isWithinAffected(version: string, { versions = [], ranges = [] }: Affected): boolean {
  if (versions.includes(version)) return true;
  return ranges.some(({ type, events = [] }) => {
    if (type !== 'SEMVER' && type !== 'ECOSYSTEM') return false;
    return events.some(({ introduced }, index) => {
      if (introduced === undefined || (introduced !== '0' && semver.lt(version, introduced))) return false;
      const end = events.slice(index + 1).find((event) => event.introduced === undefined);
      if (end?.fixed !== undefined) return semver.lt(version, end.fixed);
      return end?.last_affected === undefined || semver.lte(version, end.last_affected);
    });
  });
}
