/**
 * `npx tsx tests/bench/stream.ts [--rows 1000000] [--batch-size 1000] [--concurrency 8]`: a file of claims through the real command line and a real hub.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { claimsOf } from './queries.ts';

process.env['HUB_MODULE'] ??= 'dist/gateway/main.js';
const { startHub } = await import('../support/hub.ts');

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    'batch-size': { type: 'string', default: '500' },
    concurrency: { type: 'string', default: '4' },
    workers: { type: 'string', default: '2' },
  },
});
const rows = Number(values.rows);
const directory = mkdtempSync(join(tmpdir(), 'yunqiao-stream-'));
const hub = await startHub({ env: { WORKERS: values.workers } });
try {
  const token = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
  const { claims } = await claimsOf(hub, token);
  const input = join(directory, 'listings.csv');
  const file = createWriteStream(input);
  file.write('sku,证书编号,持证人统一社会信用代码,型号\n');
  for (let row = 0; row < rows; row++) {
    const claim = claims[(row * 7919) % claims.length];
    const line = `sku-${row},${claim?.certificateNumber ?? ''},${claim?.holderUscc ?? ''},${claim?.productModel ?? ''}\n`;
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  const began = performance.now();
  const command = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('../../clients/cli/bin.mjs', import.meta.url)),
      ...['claims', 'verify', input, '--out', join(directory, 'verdicts.csv')],
      ...['--endpoint', hub.url, '--client-id', 'demo-ecommerce', '--client-secret', 'demo-secret'],
      ...['--batch-size', values['batch-size'], '--concurrency', values.concurrency],
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const [code] = (await once(command, 'exit')) as [number];
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`The command ended with ${code}.`);
  console.log(`${rows} rows in ${seconds.toFixed(1)} s: ${Math.round(rows / seconds)} verdicts/s, file to file.`);
} finally {
  await hub.stop();
  rmSync(directory, { recursive: true, force: true });
}
