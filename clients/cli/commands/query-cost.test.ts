import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommandLine } from '../../../tests/support/command-line.ts';
import { type SmallGateway, startSmallGateway } from '../../../tests/support/small-gateway.ts';

let small: SmallGateway;
beforeAll(async () => {
  small = await startSmallGateway();
  await small.gateway.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => small.gateway.close());

const query = (more: readonly string[]) =>
  runCommandLine(
    [
      'query',
      '--cost',
      '--retries',
      '0',
      '--endpoint',
      `http://127.0.0.1:${(small.gateway.app.server.address() as AddressInfo).port}`,
      ...more,
    ],
    { stdin: '{ books(first: 20) { title } }', env: { YUNQIAO_CLIENT_SECRET: 's p:ä' } },
  );
const AGENCY = ['--client-id', 'library', '--purpose', 'SUPERVISION'];

it('yunqiao query --cost tells what the operation cost, on standard error', async () => {
  small.register.agreement('A-1').quota = 100;
  const { exitCode, stdout, stderr } = await query(AGENCY);
  expect([exitCode, stderr]).toEqual([0, 'cost: 20 of at most 50000, 80 left today\n']);
  expect(JSON.parse(stdout)).toHaveProperty('books');
  expect((await query([])).stderr).toBe('cost: told to agencies only\n');
});
