import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  INSTALL_SCRIPTS,
  type LockFile,
  lockFaults,
  type PackageFile,
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
