import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { runCommandLine } from '../support/command-line.ts';
import { type Hub, startHub } from '../support/hub.ts';

let hub: Hub;
const place = (name: string) => join(hub.directory, name);
beforeAll(async () => {
  hub = await startHub({ env: { WORKERS: '2' } });
});
afterAll(() => hub.stop());

const CHECK = `query Check($claims: [ClaimInput!]!) {
  verifyClaims(claims: $claims) { sources { name asOf } verdicts { reference decision findings { code } } }
}`;

describe('a running hub', () => {
  it('signs an answer, shows one verdict of it alone, and proves that the request is in its log', async () => {
    const claims = [LANDMARKS.validActivityOne, 'G2099101001999999'].map((certificateNumber, i) => ({
      reference: `listing-${i}`,
      certificateNumber,
    }));
    const env = {
      YUNQIAO_ENDPOINT: hub.url,
      YUNQIAO_CLIENT_ID: 'demo-ecommerce',
      YUNQIAO_CLIENT_SECRET: 'demo-secret',
      YUNQIAO_PURPOSE: 'CLAIM_CHECK',
    };
    const keys = ['--keys', place('my-jwks.json')];
    const jwks = await (await fetch(`${hub.url}/.well-known/jwks.json`, { signal: AbortSignal.timeout(5000) })).text();
    writeFileSync(place('my-jwks.json'), jwks);

    const variables = ['--variables', JSON.stringify({ claims })];
    const got = await runCommandLine(['receipt', 'get', ...variables, '--out', place('r.json')], { stdin: CHECK, env });
    expect(got).toMatchObject({ exitCode: 0, stderr: '' });
    const told = await runCommandLine(['receipt', 'verify', place('r.json'), ...keys]);
    expect(told).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('demo-ecommerce:CLAIM_CHECK') });
    const prove = ['receipt', 'prove-verdict', place('r.json'), ...keys, '--index', '1', '--out', place('v.json')];
    expect((await runCommandLine(prove)).exitCode).toBe(0);
    expect(readFileSync(place('v.json'), 'utf8')).not.toContain('listing-0');
    const verdict = await runCommandLine(['receipt', 'verify-verdict', place('v.json'), ...keys]);
    expect(verdict).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('"reference": "listing-1"') });

    await sleep(1500);
    const verified = await runCommandLine(['audit', 'verify', place('audit'), ...keys, '--receipt', place('r.json')]);
    expect(verified).toMatchObject({ exitCode: 0, stderr: '' });
    const record = /audit record +(\S+),/.exec(told.stdout)?.[1] ?? '';
    const proof = ['audit', 'prove', record, '--dir', place('audit'), ...keys, '--out', place('p.json')];
    expect((await runCommandLine(proof)).exitCode).toBe(0);
    const proven = await runCommandLine(['audit', 'verify-proof', place('p.json'), ...keys]);
    expect(proven.stdout).toContain(`"CERTIFICATE:${LANDMARKS.validActivityOne}"`);
    expect(proven.stdout).toContain('"receipt": true');
  });
});
