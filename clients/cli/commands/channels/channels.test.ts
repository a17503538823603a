import { beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../../tests/support/command-line.ts';
import { sharedHub } from '../../../../tests/support/shared-hub.ts';
import type { Fetch } from '../../../sdk/index.ts';

let endpoint: string;
beforeAll(async () => {
  endpoint = (await sharedHub()).url;
});

const env = (agency: string, purpose: string) => ({
  YUNQIAO_ENDPOINT: endpoint,
  YUNQIAO_CLIENT_ID: agency,
  YUNQIAO_CLIENT_SECRET: 'demo-secret',
  YUNQIAO_PURPOSE: purpose,
});
const body = () => env('demo-body-101', 'REPORTING');
const operator = () => env('demo-operator', 'OPERATIONS');

/** A hub whose sign-in is real, and that answers `configureChannel` itself: what the shared one is told would stay in it. */
function answering(configureChannel: object): { readonly fetch: Fetch; readonly inputs: unknown[] } {
  const inputs: unknown[] = [];
  return {
    inputs,
    fetch: async (url, init) => {
      if (!url.endsWith('/graphql')) return fetch(url, init);
      inputs.push((JSON.parse(init.body) as { variables: { input: unknown } }).variables.input);
      return Response.json({ data: { configureChannel } });
    },
  };
}

describe('systems that certificates are reported to', () => {
  it('are listed as the hub knows them', async () => {
    const { exitCode, stdout } = await runCommandLine(['channels', 'list', '--output', 'csv'], { env: body() });
    expect(exitCode).toBe(0);
    const [head, ...rows] = stdout.trim().split('\r\n');
    expect(head).toBe('channel,name,forwards,reads,readUntil,address');
    expect(rows.map((row) => row.split(',')[0])).toEqual(['UNIFIED', 'AGRI_FOOD']);
  });

  it('are joined by what is said alone: what is left out is not sent, and a secret is shown once', async () => {
    const waits = answering({ secret: null, awaitsConfirmation: true, channel: null });
    const configure = ['channels', 'configure', '--forward-to', 'https://agri.example/in'];
    expect(await runCommandLine(configure, { env: operator(), fetch: waits.fetch })).toMatchObject({
      exitCode: 0,
      stdout: 'waits until the other administrator says the same\n',
    });
    expect(waits.inputs).toEqual([{ forwardTo: 'https://agri.example/in' }]);

    const done = answering({ secret: 'whsec_c2FtcGxl', awaitsConfirmation: false, channel: null });
    const all = [...configure, '--read-from', 'https://agri.example/out', '--address', 'https://agri.example/'];
    expect(await runCommandLine(all, { env: operator(), fetch: done.fetch })).toMatchObject({
      exitCode: 0,
      stdout: 'done\nsecret: whsec_c2FtcGxl\n',
    });
    expect(done.inputs).toEqual([
      { forwardTo: 'https://agri.example/in', readFrom: 'https://agri.example/out', address: 'https://agri.example/' },
    ]);
  });

  it('are joined by administrators of the hub alone', async () => {
    const configure = ['channels', 'configure', '--read-from', 'https://agri.example/out'];
    const refused = await runCommandLine(configure, { env: body() });
    expect([refused.exitCode, refused.stdout]).toEqual([4, '']);
    expect(refused.stderr).toContain('FORBIDDEN');
  });

  it('were passed rows, which those see who reported them; nobody else', async () => {
    const forwarded = ['channels', 'forwarded', '--state', 'DEAD', '--output', 'csv'];
    expect(await runCommandLine(forwarded, { env: body() })).toMatchObject({
      exitCode: 0,
      stdout: 'id,body,number,report,state,at,attempts,status,error,acknowledgement\r\n',
    });
    const platform = await runCommandLine(forwarded, { env: env('demo-ecommerce', 'CLAIM_CHECK') });
    expect([platform.exitCode, platform.stderr]).toEqual([4, expect.stringContaining('FORBIDDEN')]);
    const unknown = await runCommandLine(['channels', 'forwarded', '--state', 'LOST'], { env: body() });
    expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining('WAITING, DELIVERED')]);
  });
});
