/**
 * `npm run test:openapi`: what others made for OpenAPI descriptions and Postman collections, each against a hub of its own with the sample data. Installs from PyPI and npm
 * into a folder that goes afterwards; a part whose tools are not to be had is named as left out. Ends with a table of parts and results, and with 1 where one failed.
 * `OPENAPI_PART=<words>` runs the parts whose names hold them, `OPENAPI_EXAMPLES` sets how many requests Schemathesis makes up for each operation.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHub } from '../support/hub.ts';
import { PARTS, wake } from './parts.ts';
import { LeftOut } from './tools.ts';

const wanted = process.env['OPENAPI_PART'] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'yunqiao-openapi-'));
const rows: (readonly [result: string, part: string, seen: string])[] = [];
const hub = await startHub();
try {
  for (const [index, [part, tryIt]] of Object.entries(PARTS).entries()) {
    if (!part.includes(wanted)) continue;
    const own = join(folder, String(index));
    mkdirSync(own);
    await wake(hub);
    try {
      rows.push(['ran', part, await tryIt(own, hub)]);
    } catch (error) {
      rows.push([error instanceof LeftOut ? 'LEFT OUT' : 'FAILED', part, (error as Error).message]);
    }
    const [result, , seen] = rows.at(-1) as (typeof rows)[number];
    console.log(`${result}: ${part}${result === 'ran' ? '' : `\n${seen}\n`}`);
  }
} finally {
  await hub.stop();
  rmSync(folder, { recursive: true, force: true });
}
const width = Math.max(...rows.map(([, part]) => part.length));
console.log();
for (const [result, part, seen] of rows)
  console.log(`${result.padEnd(8)}  ${part.padEnd(width)}  ${result === 'ran' ? seen : 'see above'}`);
process.exitCode = rows.some(([result]) => result === 'FAILED') ? 1 : 0;
