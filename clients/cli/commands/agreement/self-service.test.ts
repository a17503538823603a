import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../../tests/support/command-line.ts';
import { keyPair } from '../../../../tests/support/key-pair.ts';
import { sharedHub } from '../../../../tests/support/shared-hub.ts';

let endpoint: string;
beforeAll(async () => {
  endpoint = (await sharedHub()).url;
});

const as = (agency: string, ...argv: string[]) =>
  runCommandLine([...argv, '--endpoint', endpoint], {
    env: { YUNQIAO_CLIENT_ID: agency, YUNQIAO_CLIENT_SECRET: 'demo-secret' },
  });
const done = async (run: ReturnType<typeof as>) => {
  const { exitCode, stdout, stderr } = await run;
  expect([exitCode, stderr]).toEqual([0, '']);
  return stdout;
};

describe('an agency looks after itself', () => {
  it('from request to end of an agreement', async () => {
    const terms = ['--provider', 'demo-ministry', '--for', 'UNDERWRITING', '--scopes', 'certificates:read'];
    const basis = ['--instrument', '长三角地区绿色认证先行先试建设方案', '--daily-quota', '1000'];
    const requested = await done(as('demo-insurer', 'agreement', 'request', ...terms, ...basis));
    const [id = ''] = requested.split('  ');
    expect(requested).toContain('REQUESTED  demo-ministry → demo-insurer  certificates:read  1000 units a day');
    expect(await done(as('demo-ministry', 'agreement', 'list', '--state', 'REQUESTED'))).toContain(id);
    expect(await as('demo-insurer', 'agreement', 'approve', id)).toMatchObject({ exitCode: 4 });
    expect(await done(as('demo-ministry', 'agreement', 'approve', id))).toContain('APPROVED');
    expect(await done(as('demo-insurer', 'agreement', 'activate', id))).toContain('ACTIVE');
    expect(await as('demo-ministry', 'agreement', 'suspend', id)).toMatchObject({ exitCode: 2 });
    expect(await done(as('demo-ministry', 'agreement', 'suspend', id, '--reason', 'a check'))).toContain(
      'SUSPENDED by PROVIDER',
    );
    expect(await done(as('demo-ministry', 'agreement', 'resume', id))).toContain('ACTIVE');
    expect(await done(as('demo-insurer', 'agreement', 'end', id, '--reason', 'over'))).toContain('ENDED');
  });

  it('adds and withdraws credentials and registers operations', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yunqiao-cli-'));
    try {
      const [key, operation] = [join(folder, 'key.pem'), join(folder, 'who.graphql')];
      const { privateKey } = keyPair('P-256');
      writeFileSync(key, privateKey.export({ format: 'pem', type: 'pkcs8' }));
      const text = 'query Who { me { agency } }';
      writeFileSync(operation, text);
      const added = await done(as('demo-insurer', 'credential', 'add-key', key));
      const credential = added.trim().split(' ')[1] ?? '';
      expect(await done(as('demo-insurer', 'credential', 'withdraw', credential))).toContain(
        `${credential}  PUBLIC_KEY  withdrawn`,
      );
      expect(await as('demo-insurer', 'credential', 'add-key', operation)).toMatchObject({ exitCode: 2 });
      const hash = createHash('sha256').update(text).digest('hex');
      expect(await done(as('demo-insurer', 'operations', 'register', operation))).toBe(`${hash}  Who\n`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
