/**
 * `npm run data:generate -- --certificates 1000000 [--enterprises n] [--seed n] [--today YYYY-MM-DD] [--out file]`: writes reports of made-up
 * certificates as NDJSON, one `CertificateReportInput` a line, for load tests and `yunqiao report certificates`.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { isDay } from '../../schema/domain/day.ts';
import { systemClock } from '../shared/clock.ts';
import { generateReportRows } from './report-rows.ts';

/** Characters written at once. */
const CHUNK = 1 << 18;
const DEFAULT_SEED = 1;
const USAGE =
  'npm run data:generate -- --certificates <1 to 10000000> [--enterprises <18 to 800000>] [--seed <integer>] [--today <YYYY-MM-DD>] [--out <file>]';

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^-?\d+$/.test(text) || number < least || number > most)
    throw new Error(`--${name} ${text}: expected a whole number from ${least} to ${most}.`);
  return number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      certificates: { type: 'string' },
      enterprises: { type: 'string' },
      seed: { type: 'string', default: String(DEFAULT_SEED) },
      today: { type: 'string', default: systemClock.today() },
      out: { type: 'string' },
    },
  });
  if (values.certificates === undefined) throw new Error('--certificates is missing.');
  if (!isDay(values.today) || values.today < '2023-01-01')
    throw new Error(`--today ${values.today}: expected a day from 2023-01-01 on, YYYY-MM-DD.`);
  const certificates = wholeNumber('certificates', values.certificates, 1, 10_000_000);
  const enterprises =
    values.enterprises === undefined
      ? Math.min(20_000, Math.max(400, Math.ceil(certificates / 25)))
      : wholeNumber('enterprises', values.enterprises, 18, 800_000);
  const rows = generateReportRows({
    today: values.today,
    seed: wholeNumber('seed', values.seed, 0, 2 ** 31 - 1),
    certificates,
    enterprises,
  });
  const out = values.out === undefined ? process.stdout : createWriteStream(values.out);
  const failed = once(out, 'error').then(([error]) => Promise.reject(error));
  let chunk = '';
  for (const row of rows) {
    chunk += `${JSON.stringify(row)}\n`;
    if (chunk.length < CHUNK) continue;
    if (!out.write(chunk)) await Promise.race([once(out, 'drain'), failed]);
    chunk = '';
  }
  await Promise.race([new Promise<void>((resolve) => out.write(chunk, () => resolve())), failed]);
  if (out !== process.stdout) await Promise.race([new Promise<void>((resolve) => out.end(resolve)), failed]);
  if (values.out !== undefined) console.error(`${certificates} certificates written to ${values.out}.`);
}

main().catch((error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, closes the pipe.
  if (error.code === 'EPIPE') process.exit(0);
  console.error(`${error.message}\n${USAGE}`);
  process.exit(1);
});
