import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  INSTALL_SCRIPTS,
  type LockFile,
  lockFaults,
  type PackageFile,
  readAdvisories,
  readAudit,
} from '../../deploy/dependency-rules.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const lock = read('package-lock.json') as LockFile;
const packageFile = read('package.json') as PackageFile;
const PINO = 'node_modules/pino';

/** The lock file with one package changed. */
function changed(path: string, change: object | undefined): LockFile {
  const packages = { ...lock.packages, [path]: { ...lock.packages[path], ...change } };
  if (!change) delete (packages as Record<string, unknown>)[path];
  return { ...lock, packages };
}

describe('the lock file', () => {
  it('is complete: integrity for every package, known install scripts and licences, exact versions', () => {
    expect(lockFaults(lock, packageFile)).toEqual([]);
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  });

  it('names no install script that no package has any more', () => {
    const scripted = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = new Set(scripted.map(([path]) => path.split('node_modules/').at(-1)));
    expect([...names].sort()).toEqual(Object.keys(INSTALL_SCRIPTS).sort());
  });

  it.each<[string, LockFile, PackageFile, RegExp]>([
    ['has a package without integrity', changed(PINO, { integrity: undefined }), packageFile, /pino: no SHA-512/],
    ['has one with a weak integrity', changed(PINO, { integrity: 'sha1-abc=' }), packageFile, /pino: no SHA-512/],
    [
      'takes one from elsewhere',
      changed(PINO, { resolved: 'git+ssh://x/y.git' }),
      packageFile,
      /not from the registry/,
    ],
    ['links to a folder', changed(PINO, { link: true }), packageFile, /not from the registry/],
    ['has one with a script', changed(PINO, { hasInstallScript: true }), packageFile, /pino: runs a script/],
    ['ships under another licence', changed(PINO, { license: 'AGPL-3.0' }), packageFile, /licence AGPL-3.0/],
    ['ships under no licence', changed(PINO, { license: undefined }), packageFile, /licence unknown/],
    [
      'ships under two of which one is not allowed',
      changed(PINO, { license: '(MIT AND SSPL-1.0)' }),
      packageFile,
      /licence/,
    ],
    [
      'lacks a package that another needs',
      changed('node_modules/thread-stream', undefined),
      packageFile,
      /thread-stream is not locked/,
    ],
    [
      'lacks a package of package.json',
      lock,
      { dependencies: { ...packageFile.dependencies, left: '1.0.0' } },
      /left: package-lock/,
    ],
    ['follows a range', lock, { dependencies: { pino: '^10.4.0' } }, /not an exact version/],
    ['has another form', { ...lock, lockfileVersion: 2 }, packageFile, /version 2/],
  ])('is refused when it %s', (_what, file, named, fault) => {
    expect(lockFaults(file, named).join('\n')).toMatch(fault);
  });

  it('lets a package choose among licences, and develop under any', () => {
    expect(lockFaults(changed(PINO, { license: '(GPL-2.0 OR MIT)' }), packageFile)).toEqual([]);
    expect(lockFaults(changed(PINO, { license: 'GPL-2.0', dev: true }), packageFile)).toEqual([]);
  });
});

describe('the advisories', () => {
  const report = (severity: string) =>
    JSON.stringify({ auditReportVersion: 2, vulnerabilities: { left: { name: 'left', severity, range: '<2' } } });
  it.each([
    ['high', report('high'), { state: 'vulnerable', packages: ['left <2: high'] }],
    ['critical', report('critical'), { state: 'vulnerable', packages: ['left <2: critical'] }],
    ['moderate only', report('moderate'), { state: 'clean' }],
    ['none', JSON.stringify({ auditReportVersion: 2, vulnerabilities: {} }), { state: 'clean' }],
    [
      'a registry without them',
      '{"message":"405 Method Not Allowed","statusCode":405}',
      { state: 'unanswered', reason: '405 Method Not Allowed' },
    ],
    ['nothing', '', { state: 'unanswered', reason: 'npm audit printed no report.' }],
    ['null', 'null', { state: 'unanswered', reason: 'npm audit printed no report.' }],
  ])('are read: %s', (_what, output, expected) => expect(readAudit(output)).toEqual(expected));

  it('that nobody answers are said loudly and do not stop the build', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'deploy/check-dependencies.ts'], {
      cwd: new URL('../..', import.meta.url),
      encoding: 'utf8',
      env: { ...process.env, npm_config_registry: 'http://127.0.0.1:9/' },
      timeout: 250_000,
    });
    expect([status, stderr]).toEqual([0, expect.stringContaining('Known vulnerabilities were NOT checked')]);
  });
});

describe('advisories from files', () => {
  const version = lock.packages[PINO]?.version ?? '';
  const [major = 0] = version.split('.').map(Number);
  const osv = (events: object[], more: object = {}, versions: string[] = []) =>
    JSON.stringify({
      id: 'GHSA-test',
      modified: '2026-11-01T00:00:00Z',
      database_specific: { severity: 'HIGH' },
      affected: [{ package: { ecosystem: 'npm', name: 'pino' }, versions, ranges: [{ type: 'SEMVER', events }] }],
      ...more,
    });
  const all = [{ introduced: '0' }];

  it.each([
    ['every version', osv(all), true],
    ['until a later one', osv([{ introduced: '0' }, { fixed: `${major + 1}.0.0` }]), true],
    ['until this one', osv([{ introduced: '0' }, { fixed: version }]), false],
    ['this one the last', osv([{ introduced: '1.0.0' }, { last_affected: version }]), true],
    ['an earlier stretch only', osv([{ introduced: '1.0.0' }, { fixed: '2.0.0' }]), false],
    [
      'a second stretch',
      osv([
        { introduced: '1.0.0' },
        { fixed: '2.0.0' },
        { introduced: `${major}.0.0-0` },
        { fixed: `${major + 1}.0.0` },
      ]),
      true,
    ],
    ['by name of the version', osv([], {}, [version]), true],
    ['withdrawn', osv(all, { withdrawn: '2026-10-01T00:00:00Z' }), false],
    ['moderate', osv(all, { database_specific: { severity: 'MODERATE' } }), false],
    ['of unknown severity', osv(all, { database_specific: {} }), true],
    ['of another ecosystem', osv(all).replace('"npm"', '"PyPI"'), false],
    ['of a package for development', osv(all).replace('"pino"', '"vitest"'), false],
    ['in a list', `[${osv(all)},${osv([])}]`, true],
    [
      'a report made elsewhere',
      JSON.stringify({ auditReportVersion: 2, vulnerabilities: { pino: { severity: 'high', range: '<99' } } }),
      true,
    ],
  ])('%s', (_what, text, isFound) => {
    const { state, advisories } = readAdvisories([text], lock);
    expect([state, advisories > 0]).toEqual([isFound ? 'vulnerable' : 'clean', true]);
  });

  it.each(['{}', '[1]', '"x"', 'null', '{"id":"GHSA"}'])('are refused when they are none: %s', (text) => {
    expect(() => readAdvisories([text], lock)).toThrow('expected advisories in the OSV format');
  });

  it('stop the build by the command, with nobody asked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yunqiao-advisories-'));
    const check = (text: string) => {
      writeFileSync(join(folder, 'one.json'), text);
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', 'deploy/check-dependencies.ts', '--advisories', folder],
        {
          cwd: new URL('../..', import.meta.url),
          encoding: 'utf8',
          env: { ...process.env, npm_config_registry: 'http://127.0.0.1:9/' },
        },
      );
      return [status, stderr];
    };
    expect(check(osv(all))).toEqual([1, expect.stringContaining(`pino ${version}: GHSA-test, high`)]);
    expect(check(osv([]))).toEqual([0, expect.stringContaining('held against 1 advisories')]);
    expect(check('nothing')).toEqual([2, expect.stringContaining('--advisories')]);
    rmSync(folder, { recursive: true });
  });
});

describe('the bill of materials', () => {
  interface Bill {
    readonly bomFormat: string;
    readonly metadata: { readonly component: { readonly name: string; readonly 'bom-ref': string } };
    readonly components: readonly { readonly purl: string; readonly hashes: readonly { readonly content: string }[] }[];
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  }
  const make = () =>
    spawnSync(process.execPath, ['--import', 'tsx', 'deploy/sbom.ts'], {
      cwd: new URL('../..', import.meta.url),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }).stdout;
  const text = make();
  const bill = JSON.parse(text) as Bill;

  it('names every package that is shipped, with its digest, and is the same for the same lock file', () => {
    expect([bill.bomFormat, bill.metadata.component.name]).toEqual(['CycloneDX', 'yunqiao']);
    const shipped = Object.entries(lock.packages).flatMap(([path, { version, integrity = '', dev }]) => {
      if (path === '' || dev) return [];
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length).replace('@', '%40');
      return [`pkg:npm/${name}@${version} ${Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex')}`];
    });
    const billed = bill.components.map(({ purl, hashes }) => `${purl} ${hashes[0]?.content}`);
    expect(billed.sort()).toEqual([...new Set(shipped)].sort());
    expect(make()).toBe(text);
  });

  it('says what rests on what, and leads from the application to every package but platforms that it is not on', () => {
    const on = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set<string>();
    const walk = (ref: string): void => {
      for (const next of on.get(ref) ?? [])
        if (!reached.has(next)) {
          reached.add(next);
          walk(next);
        }
    };
    walk(bill.metadata.component['bom-ref']);
    const peers = new Set(
      Object.entries(lock.packages).flatMap(([path, { peer, version }]) =>
        peer ? [`${path.split('node_modules/').at(-1)}@${version}`] : [],
      ),
    );
    const left = bill.components
      .filter(({ purl }) => !reached.has(purl))
      .map(({ purl }) => purl.slice('pkg:npm/'.length).replace('%40', '@'));
    expect(left.filter((name) => !peers.has(name))).toEqual([]);
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).every((ref) => on.has(ref))).toBe(true);
  });
});
