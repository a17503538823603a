import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { runCommandLine } from '../support/command-line.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { type ReplicaSet, startReplicaSet } from '../support/replica-set.ts';
import { describeMongodb } from '../support/shared-mongodb.ts';

/** The steps of deploy/OPERATE.md, by the commands that it names: from an empty machine to the first ACCEPT. */
function story(database: () => Promise<ReplicaSet | null>): void {
  let hub: Hub;
  let set: ReplicaSet | null = null;
  let place: string;
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'yunqiao-empty-'));
    set = await database();
    hub = await startHub({ env: { SAMPLE_DATA: 'none', ...(set && { MONGODB_URI: set.uri }) } });
  }, 400_000);
  afterAll(async () => {
    await hub?.stop();
    await set?.stop();
    rmSync(place, { recursive: true, force: true });
  }, 60_000);

  const key = (id: string) => join(place, `${id}.key`);
  const done = async (command: Promise<{ exitCode: number; stdout: string; stderr: string }>): Promise<string> => {
    const { exitCode, stdout, stderr } = await command;
    if (exitCode !== 0) throw new Error(`exit code ${exitCode}\n${stdout}\n${stderr}`);
    return stdout;
  };
  const run = (...argv: string[]) => done(runCommandLine([...argv, '--endpoint', hub.url]));
  const as = (id: string, ...argv: string[]) => run(...argv, '--client-id', id, '--client-key', key(id));
  const ask = async (id: string, purpose: string, query: string, input: object): Promise<Record<string, unknown>> => {
    const [operation, variables] = [join(place, 'operation.graphql'), join(place, 'variables.json')];
    writeFileSync(operation, query);
    writeFileSync(variables, JSON.stringify({ input }));
    const answer = await as(id, 'query', operation, '--variables', `@${variables}`, '--purpose', purpose);
    return JSON.parse(answer) as Record<string, unknown>;
  };
  const confirmed = async (proposed: string, ...more: string[]) => {
    const act = /act (\S+)/.exec(proposed)?.[1] ?? `none in: ${proposed}`;
    return as('operator-security', 'agency', 'confirm', act, ...more);
  };
  const register = async (id: string, kind: string, ...details: string[]) => {
    const parts = [join(place, `${id}.part-1`), join(place, `${id}.part-2`)] as const;
    const names = ['--kind', kind, '--name', `样例${id}`, '--name-en', id, ...details];
    await confirmed(
      await as('operator', 'agency', 'register', id, ...names, '--code-file', parts[0]),
      '--code-file',
      parts[1],
    );
    await run('credential', 'enrol', ...parts, '--key', key(id));
  };
  const agree = async (consumer: string, purpose: string, ...scopes: string[]) => {
    const terms = ['--provider', 'ministry', '--for', purpose, '--scopes', scopes.join(',')];
    const [id = ''] = (await as(consumer, 'agreement', 'request', ...terms, '--instrument', '样例依据')).split('  ');
    const approved = await as('ministry', 'agreement', 'approve', id);
    // Provider and consumer are one: the security administrator is the second person.
    if (consumer === 'ministry') await confirmed(approved);
    await as(consumer, 'agreement', 'activate', id);
  };

  it('SYS-02, MI-02, NUM-04, CB-01, YQ-02: knows its agencies and a body, gives the body a number, takes its report and accepts the claim', async () => {
    await run('init', '--data-dir', hub.directory, '--keys', place);
    await register('ministry', 'MINISTRY');
    await register('body-101', 'CERTIFICATION_BODY', '--body', '101');
    await register('shop', 'ECOMMERCE_PLATFORM');
    const provided = ['claims:verify', 'directories:maintain', 'certificates:report'];
    await confirmed(await as('operator', 'agency', 'name-provider', 'ministry', ...provided));
    await agree('ministry', 'REPORTING', 'directories:maintain');
    await agree('body-101', 'REPORTING', 'certificates:report');
    await agree('shop', 'CLAIM_CHECK', 'claims:verify');

    const year = systemClock.today().slice(0, 4);
    const allocate = async () => {
      const mutation =
        'mutation ($input: AllocateCertificateNumbersInput!) { allocateCertificateNumbers(input: $input) { numbers } }';
      const input = { bodyCode: '101', projectCode: '001', count: 1, idempotencyKey: 'first' };
      const { allocateCertificateNumbers: given } = await ask('body-101', 'REPORTING', mutation, input);
      return (given as { numbers: string[] }).numbers[0] ?? '';
    };
    // Nobody has approved it yet.
    await expect(allocate()).rejects.toThrow('exit code');
    const approval = ['--name', '样例认证机构', '--from', `${year}-01-01`, '--reports-from', year];
    await as('ministry', 'body', 'register', '101', ...approval);
    const number = await allocate();
    expect(number).toMatch(new RegExp(`^G${year}101001\\d{6}$`));

    const listings = join(place, 'listings.csv');
    writeFileSync(listings, `商品编号,证书编号,型号\r\na,${number},XT-1\r\nb,${number},XT-2\r\n`);
    const decisions = async () => {
      const out = join(place, 'verdicts.ndjson');
      await as('shop', 'claims', 'verify', listings, '--out', out, '--restart');
      const lines = readFileSync(out, 'utf8').trim().split('\n');
      return lines.map((line) => (JSON.parse(line) as { decision: string }).decision);
    };
    expect(await decisions()).not.toContain('ACCEPT');

    const certificates = join(place, '证书.ndjson');
    const certificate = {
      number,
      scheme: 'CHINA_GREEN_PRODUCT',
      holder: {
        uscc: '91330421YQ0012337C',
        name: '嘉善西塘人造板有限公司',
        divisionCode: '330421',
        address: '样例路1号',
      },
      basis: ['GB/T 35601-2024'],
      products: [{ name: '实木复合地板', models: ['XT-1'] }],
      firstIssuedOn: `${year}-01-01`,
      expiresOn: `${Number(year) + 4}-12-31`,
    };
    writeFileSync(certificates, `${JSON.stringify(certificate)}\n`);
    const said = await as('body-101', 'report', 'certificates', certificates, '--complete');
    expect(said).toMatch(/accepted\s+1/);
    expect(readFileSync(`${certificates}.report.csv`, 'utf8')).toMatch(/ACCEPTED.*HZ-/);
    // The other model is on no product of the certificate.
    await vi.waitFor(async () => expect(await decisions()).toEqual(['ACCEPT', 'REJECT']), {
      timeout: 60_000,
      interval: 500,
    });
  }, 400_000);
}

describe('a hub that began empty', () => story(async () => null));
describeMongodb('a hub that began empty', () =>
  story(async () => {
    const mongod = inject('mongod');
    if ('missing' in mongod) throw new Error(mongod.missing);
    return startReplicaSet(mongod.path, 1);
  }),
);
