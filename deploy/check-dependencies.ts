/**
 * CI: what the hub is shipped with. The lock file is checked here and always; known vulnerabilities are asked of the registry, and where it answers
 * nothing that is said loudly and ends well, because a mirror without advisories must not stop every build. `--advisories PATH` holds what is shipped against
 * advisories in a file or a folder of files instead (OSV, or a report of `npm audit --json` from a machine that reaches one): nothing is asked then.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  type Audit,
  type LockFile,
  lockFaults,
  type PackageFile,
  readAdvisories,
  readAudit,
} from './dependency-rules.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const AUDIT_TIMEOUT_MS = 60_000;
const AUDIT = ['audit', '--omit=dev', '--audit-level=high', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];

const read = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));

function askRegistry(): Audit {
  const { stdout, error } = spawnSync('npm', AUDIT, { cwd: ROOT, encoding: 'utf8', timeout: AUDIT_TIMEOUT_MS });
  return error ? { state: 'unanswered', reason: error.message } : readAudit(stdout);
}

/** Advisories older than this are told to be old. */
const OLD_DAYS = 30;

function fromFiles(path: string, lock: LockFile): Audit {
  const names = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(path, name))
    : [path];
  if (names.length === 0) throw new Error(`${path}: no .json file`);
  const audit = readAdvisories(
    names.map((name) => readFileSync(name, 'utf8')),
    lock,
  );
  const days = audit.newest === null ? null : Math.floor((Date.now() - Date.parse(audit.newest)) / 86_400_000);
  const age = days === null ? 'of unknown age' : `the newest ${days} days old${days > OLD_DAYS ? ': OLD' : ''}`;
  console.error(`dependencies: held against ${audit.advisories} advisories from ${path}, ${age}.`);
  return audit;
}

const { values } = parseArgs({ options: { advisories: { type: 'string' } } });
const lock = read('package-lock.json') as LockFile;
const faults = lockFaults(lock, read('package.json') as PackageFile);
for (const fault of faults) console.error(`dependencies: ${fault}`);
let audit: Audit;
try {
  audit = values.advisories === undefined ? askRegistry() : fromFiles(values.advisories, lock);
} catch (error) {
  console.error(`dependencies: --advisories ${values.advisories}: ${(error as Error).message}`);
  process.exit(2);
}
if (audit.state === 'vulnerable')
  for (const each of audit.packages) console.error(`dependencies: known vulnerability: ${each}`);
if (audit.state === 'unanswered') {
  const line = '!'.repeat(78);
  console.error(
    `${line}\nKnown vulnerabilities were NOT checked: the registry answers no advisories.\n${audit.reason}\n${line}`,
  );
}
if (faults.length > 0 || audit.state === 'vulnerable') process.exit(1);
console.error(
  `dependencies: lock file, install scripts and licences hold; known vulnerabilities: ${audit.state === 'clean' ? 'none high or critical' : 'not checked'}.`,
);
