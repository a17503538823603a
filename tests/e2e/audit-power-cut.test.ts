import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { openHeadKeeper } from '../../gateway/evidence/head-keeper.ts';
import { type ReadPosition, readBatches } from '../../gateway/evidence/reader.ts';
import { fileAnchor } from '../../schema/contract/evidence/anchor.ts';
import { generateKeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { forkModule } from '../../subgraphs/shared/child-module.ts';
import { runCommandLine } from '../support/command-line.ts';

const directory = mkdtempSync(join(tmpdir(), 'yunqiao-audit-cut-'));
const keyFile = join(directory, 'hub-keys.json');
const log = join(directory, 'audit');
const anchor = fileAnchor(join(directory, 'anchor'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Lets a writer run until some of its records are safe, ends it with SIGKILL in the middle of a write. @returns the last number it knew to be safe */
async function writeAndKill(afterMessages: number, patience: number, folder = log, mode = ''): Promise<number> {
  const child = forkModule(new URL('../support/audit-writer.ts', import.meta.url), [folder, keyFile, mode]);
  const exited = once(child, 'exit');
  let safe = 0;
  let messages = 0;
  await new Promise<void>((resolve) => {
    child.on('message', (seq: number) => {
      safe = seq;
      if (++messages === afterMessages) resolve();
    });
  });
  await new Promise((resolve) => setTimeout(resolve, patience));
  child.kill('SIGKILL');
  await exited;
  return safe;
}

describe('a writer that is killed', () => {
  it('loses nothing that was written, says at the restart where it was, and the log holds', async () => {
    writeFileSync(keyFile, generateKeySet());
    let position: ReadPosition | undefined;
    let seq = 0;
    for (const [round, patience] of [3, 11, 7].entries()) {
      const safe = await writeAndKill(20 + round, patience);
      const crashes: unknown[] = [];
      for await (const batch of readBatches(log, 'worker-1', position)) {
        position = batch.position;
        for (const record of batch.records) {
          expect(record.seq).toBe(++seq);
          if (record.type === 'start') crashes.push([record.after, record.lastSeq]);
        }
      }
      expect(seq).toBeGreaterThanOrEqual(safe);
      expect(crashes).toHaveLength(1);
      expect(crashes[0]).toEqual(round === 0 ? ['nothing', 0] : ['crash', expect.any(Number)]);
      // The head over all streams goes on after each cut, too.
      const keys = parseKeySet(readFileSync(keyFile, 'utf8'));
      const keeper = await openHeadKeeper({ directory: log, keys, log: pino({ level: 'silent' }), anchor });
      await keeper.close();
      const { exitCode, stdout } = await runCommandLine(['audit', 'verify', log, '--anchor', anchor.place]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining(`${seq} records`) });
    }
  });

  it('loses no record whose answer had waited for it', async () => {
    writeFileSync(keyFile, generateKeySet());
    const folder = join(directory, 'sealed');
    for (const patience of [5, 0, 9]) {
      const answered = await writeAndKill(12, patience, folder, 'sealed');
      let last = 0;
      for await (const { records } of readBatches(folder, 'worker-1')) last = records.at(-1)?.seq ?? last;
      expect(last).toBeGreaterThanOrEqual(answered);
    }
  });
});
