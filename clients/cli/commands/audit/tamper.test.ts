import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptLoss } from '../../../../gateway/evidence/accept-loss.ts';
import { openAuditDirectory } from '../../../../gateway/evidence/audit-directory.ts';
import { LogRefused, openHeadKeeper } from '../../../../gateway/evidence/head-keeper.ts';
import { fileAnchor } from '../../../../schema/contract/evidence/anchor.ts';
import { generateKeySet, parseKeySet } from '../../../../schema/contract/key-set.ts';
import { type AuditStory, auditStory, entry } from '../../../../tests/support/audit-story.ts';
import { runCommandLine } from '../../../../tests/support/command-line.ts';

const TRIES = 5;
const STEPS = 6;
/** Each try verifies a whole log. */
const PATIENCE = { timeout: 900_000 };
const STREAMS = ['worker-1', 'worker-2', 'worker-3'] as const;

let story: AuditStory;
let place: string;
let jwks: string;
let anchorFile: string;
/** The log's folder as it was after each step, as backups keep it. */
const snapshots: string[] = [];
const log = pino({ level: 'silent' });

/** Two batches and a stop for a stream, then a head here and elsewhere: what a hub does between two looks of its operator. */
beforeAll(async () => {
  story = auditStory();
  place = mkdtempSync(join(tmpdir(), 'yunqiao-tamper-'));
  jwks = join(place, 'keys.json');
  anchorFile = join(place, 'anchor');
  writeFileSync(jwks, JSON.stringify({ keys: story.keys.publicJwks }));
  for (let step = 0; step < STEPS; step++) {
    await story.fill(2, 5, STREAMS[step % STREAMS.length]);
    await story.seal({ anchor: fileAnchor(anchorFile) });
    snapshots.push(join(place, `snapshot-${step}`));
    cpSync(story.directory, snapshots[step] ?? '', { recursive: true });
  }
}, PATIENCE.timeout);
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
  rmSync(story.directory, { recursive: true, force: true });
});

const segmentsOf = (dir: string, stream: string) =>
  readdirSync(join(dir, stream))
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .map((name) => join(dir, stream, name));
const jwsOf = (line: string) => (JSON.parse(line) as { batch: string }).batch;
const isBatch = (line: string) => line.startsWith('{"batch"');

/** All batches of a stream: file, and the number of the line that seals it. */
function batchesOf(dir: string, stream: string): { file: string; line: number; jws: string }[] {
  return segmentsOf(dir, stream).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, line) => (isBatch(text) ? [{ file, line, jws: jwsOf(text) }] : [])),
  );
}

/** Cuts a stream after one of its batches but the last, and sets its head back to that one. */
function cut(dir: string, pick: number, stream: string): void {
  const batches = batchesOf(dir, stream);
  const last = batches[pick % (batches.length - 1)];
  if (!last) throw new Error('A stream of the story has batches.');
  for (const file of segmentsOf(dir, stream)) {
    if (file > last.file) rmSync(file);
    if (file !== last.file) continue;
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, `${lines.slice(0, last.line + 1).join('\n')}\n`);
  }
  writeFileSync(join(dir, stream, 'head.jws'), last.jws);
}

interface Attack {
  readonly name: string;
  /** Spoils a copy of the folder. */
  readonly spoil: (dir: string, pick: number, stream: string) => void | Promise<void>;
}

const ATTACKS: readonly Attack[] = [
  { name: 'a stream is cut at a batch and that batch’s head replayed', spoil: cut },
  {
    name: 'the same, with the head over all streams of that time',
    spoil(dir, pick) {
      const old = snapshots[pick % (STEPS - 1)] ?? '';
      const [stream] = STREAMS.filter((name) => existsSync(join(old, name)));
      cut(dir, pick, stream ?? 'worker-1');
      rmSync(join(dir, 'tree'), { recursive: true });
      cpSync(join(old, 'tree'), join(dir, 'tree'), { recursive: true });
    },
  },
  { name: 'a stream is deleted', spoil: (dir, _, stream) => rmSync(join(dir, stream), { recursive: true }) },
  {
    name: 'a stream and the head over all streams are deleted',
    spoil(dir, _, stream) {
      rmSync(join(dir, stream), { recursive: true });
      rmSync(join(dir, 'tree'), { recursive: true });
    },
  },
  {
    name: 'the log has another id',
    spoil(dir, pick) {
      writeFileSync(join(dir, 'log-id'), `00000000-0000-4000-8000-${String(pick % 10 ** 12).padStart(12, '0')}\n`);
      if (pick % 2 === 0) rmSync(join(dir, 'tree'), { recursive: true });
    },
  },
  {
    name: 'the whole folder is put back to an older state',
    spoil(dir, pick) {
      rmSync(dir, { recursive: true });
      cpSync(snapshots[pick % (STEPS - 1)] ?? '', dir, { recursive: true });
    },
  },
  {
    name: 'it is put back and goes on with another history, signed by the hub itself',
    async spoil(dir, pick, stream) {
      rmSync(dir, { recursive: true });
      cpSync(snapshots[pick % (STEPS - 1)] ?? '', dir, { recursive: true });
      const limits = { recordsPerBatch: 2 };
      const trail = await openAuditDirectory({ directory: dir, stream, keys: story.keys, log, limits });
      for (let i = 0; i < 60; i++) trail.append(entry({ requestId: `forked-${pick}-${i}` }));
      await trail.close();
      await (await openHeadKeeper({ directory: dir, keys: story.keys, log })).close();
    },
  },
  {
    name: 'two batches of a stream change places',
    spoil(dir, pick, stream) {
      const [file = ''] = segmentsOf(dir, stream);
      const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
      const ends = lines.flatMap((line, index) => (isBatch(line) ? [index + 1] : []));
      const first = pick % (ends.length - 1);
      const [from, middle, to] = [ends[first - 1] ?? 0, ends[first] ?? 0, ends[first + 1] ?? 0];
      const parts = [lines.slice(0, from), lines.slice(middle, to), lines.slice(from, middle), lines.slice(to)];
      writeFileSync(file, `${parts.flat().join('\n')}\n`);
    },
  },
  {
    name: 'two leaves of the log change places, with their hashes',
    spoil(dir, pick) {
      const path = join(dir, 'tree', 'leaves.ndjson');
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
      const hashes = readFileSync(join(dir, 'tree', 'level-0'));
      const at = pick % (lines.length - 1);
      [lines[at], lines[at + 1]] = [lines[at + 1] ?? '', lines[at] ?? ''];
      const two = Buffer.from(hashes.subarray(32 * at, 32 * at + 64));
      two.copy(hashes, 32 * at, 32, 64);
      two.copy(hashes, 32 * at + 32, 0, 32);
      writeFileSync(path, `${lines.join('\n')}\n`);
      writeFileSync(join(dir, 'tree', 'level-0'), hashes);
    },
  },
  {
    name: 'everything is written and signed anew with another key, which is put beside the log',
    async spoil(dir, pick, stream) {
      const id = readFileSync(join(dir, 'log-id'), 'utf8');
      rmSync(dir, { recursive: true });
      const thief = parseKeySet(generateKeySet());
      const trail = await openAuditDirectory({
        directory: dir,
        stream,
        keys: thief,
        log,
        limits: { recordsPerBatch: 2 },
      });
      for (let i = 0; i < 20 + (pick % 100); i++) trail.append(entry({ requestId: `request-${i}` }));
      await trail.close();
      writeFileSync(join(dir, 'log-id'), id);
      await (await openHeadKeeper({ directory: dir, keys: thief, log })).close();
    },
  },
  {
    name: 'one byte of a stream is changed',
    spoil(dir, pick, stream) {
      const files = segmentsOf(dir, stream);
      const file = files[pick % files.length] ?? '';
      const bytes = readFileSync(file);
      const at = pick % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ (1 + (pick % 255));
      writeFileSync(file, bytes);
    },
  },
];

describe('a log that was tampered with', PATIENCE, () => {
  const verify = (dir: string) => runCommandLine(['audit', 'verify', dir, '--keys', jwks, '--anchor', anchorFile]);
  const start = (dir: string) =>
    openHeadKeeper({ directory: dir, keys: story.keys, log, anchor: fileAnchor(anchorFile), everyMs: 3_600_000 });

  it('holds as long as nobody does', async () => {
    expect(await verify(story.directory)).toMatchObject({
      exitCode: 0,
      stderr: '',
      stdout: expect.stringContaining('grew from the head kept at'),
    });
    await (await start(story.directory)).close();
  });

  let found = 0;
  it.each(ATTACKS)('is found by whoever verifies it: $name', async ({ spoil }) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(...STREAMS), async (pick, stream) => {
        const dir = mkdtempSync(join(place, 'spoiled-'));
        cpSync(story.directory, dir, { recursive: true });
        await spoil(dir, pick, stream);
        const { exitCode, stdout, stderr } = await verify(dir);
        expect({ exitCode, said: `${stdout}${stderr}` }).toMatchObject({ exitCode: 1 });
        found++;
        rmSync(dir, { recursive: true });
      }),
      { numRuns: TRIES, endOnFailure: true },
    );
  });

  it(`is found at every one of ${TRIES} random places for each of ${ATTACKS.length} attacks`, () => {
    expect(found).toBe(TRIES * ATTACKS.length);
  });

  /** Changes before the end of a stream are for the verifier: reading everything at every start would take hours after years. */
  const LEFT_TO_THE_VERIFIER = new Set(['two batches of a stream change places', 'one byte of a stream is changed']);
  it.each(ATTACKS.filter(({ name }) => !LEFT_TO_THE_VERIFIER.has(name)))(
    'keeps the hub from starting: $name',
    async ({ spoil }) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.constantFrom(...STREAMS), async (pick, stream) => {
          const dir = mkdtempSync(join(place, 'refused-'));
          cpSync(story.directory, dir, { recursive: true });
          await spoil(dir, pick, stream);
          await expect(start(dir)).rejects.toBeInstanceOf(LogRefused);
          rmSync(dir, { recursive: true });
        }),
        { numRuns: TRIES, endOnFailure: true },
      );
    },
  );
});

describe('a loss that is accepted', PATIENCE, () => {
  it('lets the hub start again from the older state, and is told by every verification after', async () => {
    const dir = mkdtempSync(join(place, 'restored-'));
    cpSync(snapshots[2] ?? '', dir, { recursive: true });
    const anchor = fileAnchor(join(place, 'anchor-of-restored'));
    await anchor.write(readFileSync(anchorFile, 'utf8'));
    const options = { directory: dir, keys: story.keys, log, anchor };
    await expect(openHeadKeeper(options)).rejects.toThrow('BEHIND_ANCHOR');
    const given = await acceptLoss({ ...options, reason: 'disk lost, backup of step 2' });
    expect(given).toBe(readFileSync(anchorFile, 'utf8'));
    await (await openHeadKeeper(options)).close();
    const { exitCode, stdout } = await runCommandLine([
      'audit',
      'verify',
      dir,
      '--keys',
      jwks,
      '--anchor',
      anchor.place,
    ]);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/A LOSS WAS ACCEPTED at .*: disk lost, backup of step 2/),
    });
    await expect(acceptLoss({ ...options, reason: ' ' })).rejects.toThrow('The reason');
  });
});

describe('without a head outside the folder', PATIENCE, () => {
  it('a log that was put back as a whole holds, and the verifier says loudly that it compared with nothing', async () => {
    const { exitCode, stderr } = await runCommandLine(['audit', 'verify', snapshots[1] ?? '', '--keys', jwks]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining('NOT COMPARED') });
  });

  it('an anchor that holds nothing, or does not answer, is no comparison', async () => {
    const nothing = await runCommandLine(['audit', 'verify', story.directory, '--anchor', join(place, 'nowhere')]);
    expect(nothing).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('holds no head') });
    const silent = {
      place: 'silent',
      read: () => Promise.reject(new Error('no answer')),
      write: async () => undefined,
    };
    await expect(openHeadKeeper({ directory: story.directory, keys: story.keys, log, anchor: silent })).rejects.toThrow(
      'does not answer',
    );
  });
});
