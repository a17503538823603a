import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../support/command-line.ts';
import { type Hub, startHub } from '../support/hub.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const env = { SAMPLE_DATA: 'none' };

let hub: Hub;
beforeAll(async () => {
  hub = await startHub({ env });
});
afterAll(() => hub?.stop());

const enrol = (name: string, key: string, ...more: string[]) =>
  runCommandLine(['credential', 'enrol', join(hub.directory, name), ...more, '--key', key, '--endpoint', hub.url]);
/** A command of somebody who signs in with a key of his own. */
const as = (id: string, ...command: string[]) =>
  runCommandLine([
    ...command,
    ...['--client-id', id, '--client-key', join(hub.directory, `${id}.key`), '--endpoint', hub.url],
  ]);
const signIn = (id: string, key: string) =>
  runCommandLine(['token', '--client-id', id, '--client-key', key, '--purpose', 'OPERATIONS', '--endpoint', hub.url]);

/** What a start with the embedded store runs to recover an agency. */
function recover(agency: string) {
  const compiled = process.env['HUB_MODULE'];
  const script = compiled ? [join(compiled, '..', 'hub/recover.js')] : ['--import', 'tsx', 'gateway/hub/recover.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...script, agency], {
    cwd: ROOT,
    env: { ...process.env, ...env, DATA_DIR: hub.directory },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, said: stdout + stderr };
}

describe('a hub without sample data', () => {
  it('begins with a code in a file of its own account, never in what it prints; the operator signs in with his own key', async () => {
    const code = readFileSync(join(hub.directory, 'enrolment-operator'), 'utf8').trim().split('.')[1] ?? '';
    expect(code).toMatch(/^[\w-]{43}$/);
    expect(hub.output()).toContain('enrolment-operator');
    expect(hub.output()).not.toContain(code);
    const key = join(hub.directory, 'operator.key');
    expect(await enrol('enrolment-operator', key)).toMatchObject({ exitCode: 0 });
    expect((lstatSync(key).mode & 0o777).toString(8)).toBe('600');
    // The hub refuses a code that was used.
    expect(await enrol('enrolment-operator', key)).toMatchObject({ exitCode: 4 });
    const { exitCode, stdout } = await signIn('operator', key);
    expect([exitCode, stdout.trim().split('.')]).toEqual([0, expect.objectContaining({ length: 3 })]);
  });

  it('lets another agency begin by two administrators who each hold a part of its code, all of it with keys of their own', async () => {
    const at = (name: string) => join(hub.directory, name);
    const begun = await runCommandLine([
      'init',
      '--data-dir',
      hub.directory,
      '--keys',
      hub.directory,
      '--endpoint',
      hub.url,
    ]);
    expect(begun.stdout.split('\n').map((line) => line.slice(0, 40))).toEqual([
      'operator  its code has been used, or is ',
      'operator-security  security administrato',
      'operator-audit  audit administrator: rea',
      ...[expect.stringContaining('Give each key to its person'), ''],
    ]);
    expect(begun.exitCode).toBe(0);
    const [first, second] = [at('part-1'), at('part-2')];
    const details = ['--kind', 'MINISTRY', '--name', '部门', '--name-en', 'Ministry'];
    const proposed = await as('operator', 'agency', 'register', 'ministry', ...details, '--code-file', first);
    const act = /^act (\S+)/.exec(proposed.stdout)?.[1] ?? '';
    expect(proposed).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('waits for the SECURITY') });
    for (const id of ['operator', 'operator-audit'])
      expect(await as(id, 'agency', 'confirm', act)).toMatchObject({ exitCode: 4 });
    const confirmed = await as('operator-security', 'agency', 'confirm', act, '--code-file', second);
    expect(confirmed).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('DONE by operator-security') });
    const said = proposed.stdout + confirmed.stdout;
    for (const file of [first, second]) {
      expect((lstatSync(file).mode & 0o777).toString(8)).toBe('600');
      expect(said).not.toContain(readFileSync(file, 'utf8').trim().split('.')[1]);
    }
    const key = at('ministry.key');
    for (const part of ['part-1', 'part-2']) expect(await enrol(part, key)).toMatchObject({ exitCode: 4 });
    expect(await enrol('part-1', key, second)).toMatchObject({ exitCode: 0 });
    expect(await signIn('ministry', key)).toMatchObject({ exitCode: 0 });
    expect(await as('ministry', 'agency', 'notices')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/CREDENTIAL_ADDED[\s\S]*AGENCY_REGISTERED/),
    });
    expect(await as('operator-audit', 'agency', 'acts', '--all')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('details.kind: MINISTRY'),
    });
  });

  it('registers and approves certification bodies by the ministry, under an agreement that two persons made', async () => {
    const confirm = async (proposed: { stdout: string; stderr: string }) => {
      const act = /act (\S+)/.exec(proposed.stdout)?.[1] ?? proposed.stderr;
      expect(await as('operator-security', 'agency', 'confirm', act)).toMatchObject({ exitCode: 0 });
    };
    await confirm(await as('operator', 'agency', 'name-provider', 'ministry', 'directories:maintain'));
    const terms = ['--provider', 'ministry', '--for', 'REPORTING', '--scopes', 'directories:maintain'];
    const requested = await as('ministry', 'agreement', 'request', ...terms, '--instrument', '认证认可条例');
    const [id = ''] = requested.stdout.split('  ');
    expect(requested).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('REQUESTED') });
    await confirm(await as('ministry', 'agreement', 'approve', id));
    expect(await as('ministry', 'agreement', 'activate', id)).toMatchObject({ exitCode: 0 });
    const body = [
      '101',
      '--name',
      '样例认证',
      '--from',
      '2019-01-01',
      '--categories',
      '001,002',
      '--reports-from',
      '2021',
    ];
    expect(await as('ministry', 'body', 'register', ...body)).toMatchObject({
      exitCode: 0,
      stdout: '101  样例认证  样例认证  2019-01-01 –  001,002  reports from 2021\n',
    });
    expect((await as('ministry', 'body', 'register', ...body)).stdout).toContain('it stood so already');
    const approved = await as('ministry', 'body', 'approve', '101', '--end', '2019-01-01', '--last-day', '2099-12-31');
    expect(approved.stdout).toContain('2019-01-01 – 2099-12-31 001,002');
    const listed = await runCommandLine(['body', 'list', '--output', 'csv', '--endpoint', hub.url]);
    expect([listed.exitCode, listed.stderr]).toEqual([0, '']);
    expect(listed.stdout).toContain('101,样例认证,样例认证,,"2019-01-01 – 2099-12-31 001,002",2021,');
    const agencies = await as('operator', 'agency', 'list', '--output', 'json');
    expect(
      agencies.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toContain('ministry');
  });

  it('leaves nothing in its data directory to other accounts', () => {
    const open = readdirSync(hub.directory, { recursive: true, encoding: 'utf8' }).filter((name) => {
      const stat = lstatSync(join(hub.directory, name));
      return !stat.isSymbolicLink() && (stat.mode & 0o077) !== 0;
    });
    expect(open).toEqual([]);
  });

  it('lets an operator who lost his key begin anew by a command on the machine, while it is stopped', async () => {
    const running = recover('operator');
    expect([running.status, running.said]).toEqual([1, expect.stringMatching(/in use|serves|another process/i)]);
    await hub.stop({ keepData: true });
    expect(recover('nobody')).toMatchObject({ status: 1, said: expect.stringContaining('There is no agency nobody') });
    // Whoever has the machine is no agency by it: every other one begins anew by two administrators.
    expect(recover('ministry')).toMatchObject({ status: 1, said: expect.stringContaining('Two administrators') });
    const { status, said } = recover('operator');
    expect([status, said]).toEqual([0, expect.stringContaining(join(hub.directory, 'enrolment-operator'))]);
    const directory = hub.directory;
    hub = await startHub({ directory, env });
    const key = join(directory, 'second.key');
    expect(await enrol('enrolment-operator', key)).toMatchObject({ exitCode: 0 });
    expect(await signIn('operator', key)).toMatchObject({ exitCode: 0 });
    // The key that was lost, or is in other hands, ends with it.
    expect(await signIn('operator', join(directory, 'operator.key'))).toMatchObject({ exitCode: 4 });
    rmSync(key);
  });
});
