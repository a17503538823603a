import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openAuditDirectory } from '../../../../gateway/evidence/audit-directory.ts';
import { type AuditStory, auditStory, entry } from '../../../../tests/support/audit-story.ts';
import { runCommandLine } from '../../../../tests/support/command-line.ts';

let story: AuditStory;
/** A copy of the story's log that a test may spoil. */
let log: string;
let segment: string;
const copies: string[] = [];

beforeAll(async () => {
  story = auditStory();
  await story.fill(5, 20);
});
afterAll(() => {
  for (const folder of [story.directory, ...copies]) rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  log = mkdtempSync(join(tmpdir(), 'yunqiao-audit-copy-'));
  copies.push(log);
  cpSync(story.directory, log, { recursive: true });
  segment = join(log, 'worker-1', readdirSync(join(log, 'worker-1')).find((name) => name.endsWith('.ndjson')) ?? '');
});

const verify = () => runCommandLine(['audit', 'verify', log]);

describe('the archive', () => {
  const later = Date.parse('2027-06-30T00:00:00Z');
  const openLater = async (options: { now?: number; stream?: string } = {}) => {
    const { now = later, stream = 'worker-1' } = options;
    const clock = { now: () => now, monotonic: () => performance.now() };
    const trail = await openAuditDirectory({
      directory: log,
      stream,
      isUnused: (name) => name === 'worker-3',
      keys: story.keys,
      log: pino({ level: 'silent' }),
      clock,
    });
    trail.append(entry());
    await trail.close();
  };

  it('takes segments once the law no longer wants them open, compressed and listed, and the chain holds through it', async () => {
    const text = readFileSync(segment, 'utf8');
    await openLater();
    const archived = join(log, 'archive', 'worker-1');
    const [zipped = ''] = readdirSync(archived).filter((name) => name.endsWith('.gz'));
    expect(gunzipSync(readFileSync(join(archived, zipped))).toString()).toBe(text);
    expect(readdirSync(join(log, 'worker-1')).filter((name) => name.endsWith('.ndjson'))).toHaveLength(1);
    expect(await verify()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('104 records') });
  });

  it('takes nothing of the last six months', async () => {
    const written = Date.parse(`${/(\d{4}-\d\d-\d\d)/.exec(segment)?.[1]}T04:00:00Z`);
    const sixMonths = new Date(written);
    sixMonths.setUTCMonth(sixMonths.getUTCMonth() + 6);
    await openLater({ now: sixMonths.getTime() });
    expect(existsSync(join(log, 'archive'))).toBe(false);
    await openLater({ now: sixMonths.getTime() + 48 * 3_600_000 });
    expect(readdirSync(join(log, 'archive', 'worker-1'))).toHaveLength(2);
    expect(await verify()).toMatchObject({ exitCode: 0 });
  });

  it('takes those of a place that has no worker any more, and a worker that comes back goes on from there', async () => {
    await openLater({ stream: 'worker-3', now: Date.parse('2026-12-01T00:00:00Z') });
    await openLater();
    expect(readdirSync(join(log, 'archive', 'worker-3')).filter((name) => name.endsWith('.gz'))).toHaveLength(1);
    expect(readdirSync(join(log, 'worker-3'))).toEqual(['head.jws']);
    expect(await verify()).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('worker-3: holds. 3 records'),
    });
    await openLater({ stream: 'worker-3' });
    expect(await verify()).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('worker-3: holds. 6 records'),
    });
  });

  it('may be moved away: what is left is verified from the signed entry on, and the report names what is away', async () => {
    await openLater();
    const archived = join(log, 'archive', 'worker-1');
    const [zipped = ''] = readdirSync(archived).filter((name) => name.endsWith('.gz'));
    renameSync(join(archived, zipped), join(log, 'on-tape.gz'));
    expect(await verify()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('archived and moved away') });
    rmSync(join(archived, 'manifest.ndjson'));
    expect(await verify()).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('SEQUENCE') });
  });

  it('is found changed', async () => {
    await openLater();
    const archived = join(log, 'archive', 'worker-1');
    const [zipped = ''] = readdirSync(archived).filter((name) => name.endsWith('.gz'));
    const bytes = readFileSync(join(archived, zipped));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0x10;
    writeFileSync(join(archived, zipped), bytes);
    expect(await verify()).toMatchObject({ exitCode: 1 });
  });
});
