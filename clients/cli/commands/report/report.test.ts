import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../../tests/support/command-line.ts';
import { dataOf, type HubClient } from '../../../../tests/support/hub.ts';
import { sharedHub } from '../../../../tests/support/shared-hub.ts';

const ROWS = 6;
const BATCH = 2;

/** Passes requests on to the hub, and tells after which reports the hub has taken one, before its answer goes back. */
async function startDoor(hub: HubClient, taken: (reports: number) => Promise<void>): Promise<Server> {
  let reports = 0;
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', async () => {
      const body = Buffer.concat(pieces);
      const headers = Object.fromEntries(
        ['content-type', 'authorization', 'accept', 'dpop'].flatMap((name) => {
          const value = request.headers[name];
          return typeof value === 'string' ? [[name, value]] : [];
        }),
      );
      const answer = await fetch(`${hub.url}${request.url}`, {
        method: request.method ?? 'GET',
        headers,
        ...(body.length > 0 && { body }),
      });
      const text = await answer.text();
      if (text.includes('"receiptNumber"')) await taken(++reports);
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' });
      response.end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

let hub: HubClient;
let folder: string;
beforeAll(async () => {
  hub = await sharedHub();
  folder = mkdtempSync(join(tmpdir(), 'yunqiao-report-killed-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('yunqiao report, killed', () => {
  it('SYS-02: goes on where it was; what the hub had taken is known under the receipt that it had', async () => {
    const file = join(folder, '证书.ndjson');
    const row = (index: number) => ({
      number: `G202610100171${String(index).padStart(4, '0')}`,
      scheme: 'CHINA_GREEN_PRODUCT',
      holder: {
        uscc: '91330421YQ0012337C',
        name: '嘉善西塘人造板有限公司',
        divisionCode: '330421',
        address: '样例路1号',
      },
      basis: ['GB/T 35601-2024'],
      products: [{ name: '实木复合地板', models: [`KILL-${index}`] }],
      firstIssuedOn: '2026-06-01',
      expiresOn: '2031-05-31',
    });
    writeFileSync(file, Array.from({ length: ROWS }, (_, index) => `${JSON.stringify(row(index))}\n`).join(''));
    let ended = Promise.resolve<string | null>(null);
    let kill: () => void = () => undefined;
    const door = await startDoor(hub, async (reports) => {
      // The hub has the second batch, and the client will never learn it.
      if (reports !== 2) return;
      kill();
      await ended;
    });
    const endpoint = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
    const argv = [
      'report',
      'certificates',
      file,
      '--client-id',
      'demo-operator',
      '--batch-size',
      String(BATCH),
      '--endpoint',
      endpoint,
    ];
    const env = { YUNQIAO_CLIENT_SECRET: 'demo-secret' };
    const bin = fileURLToPath(new URL('../../bin.mjs', import.meta.url));
    const child = spawn(process.execPath, [bin, ...argv], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (piece: Buffer) => {
      said += piece.toString('utf8');
    });
    kill = () => child.kill('SIGKILL');
    ended = new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
    try {
      expect([await ended, said]).toEqual(['SIGKILL', expect.anything()]);
      const again = await runCommandLine(argv, { env });
      expect([again.exitCode, again.stderr]).toEqual([0, expect.stringContaining('continuing after 2 records')]);
      const answered: { row: string; outcome: string; receipt: string }[] = parse(
        readFileSync(`${file}.report.csv`, 'utf8'),
        { columns: true, bom: true },
      );
      expect(answered.map(({ outcome }) => outcome)).toEqual([
        'ACCEPTED',
        'ACCEPTED',
        'UNCHANGED',
        'UNCHANGED',
        'ACCEPTED',
        'ACCEPTED',
      ]);
      const receipts = [...new Set(answered.map(({ receipt }) => receipt))];
      expect(receipts).toHaveLength(ROWS / BATCH);
      const times = async (number: string) => {
        const query = 'query ($number: ID) { reportReceipts(number: $number) { edges { node { times accepted } } } }';
        const data = await dataOf(hub, query, { number }, await hub.token('demo-operator', 'REPORTING'));
        return (data['reportReceipts'] as { edges: { node: { times: number; accepted: number } }[] }).edges[0]?.node;
      };
      expect([await times(receipts[0] ?? ''), await times(receipts[1] ?? '')]).toEqual([
        { times: 1, accepted: BATCH },
        { times: 2, accepted: BATCH },
      ]);
    } finally {
      child.kill('SIGKILL');
      door.closeAllConnections();
      door.close();
    }
  }, 120_000);
});
