/**
 * CI: what the hub is shipped with. The lock file is checked here and always; known vulnerabilities are asked of the registry, and where it answers
 * nothing that is said loudly and ends well, because a mirror without advisories must not stop every build.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Audit, type LockFile, lockFaults, type PackageFile, readAudit } from './dependency-rules.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const AUDIT_TIMEOUT_MS = 60_000;
const AUDIT = ['audit', '--omit=dev', '--audit-level=high', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];

const read = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));

function askRegistry(): Audit {
  const { stdout, error } = spawnSync('npm', AUDIT, { cwd: ROOT, encoding: 'utf8', timeout: AUDIT_TIMEOUT_MS });
  return error ? { state: 'unanswered', reason: error.message } : readAudit(stdout);
}

const faults = lockFaults(read('package-lock.json') as LockFile, read('package.json') as PackageFile);
for (const fault of faults) console.error(`dependencies: ${fault}`);
const audit = askRegistry();
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
