import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ResumableOutput } from './resumable-output.ts';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yunqiao-output-'));
  path = join(folder, 'out.csv');
});
afterEach(() => rm(folder, { recursive: true }));

function open(options: { fingerprint?: string; restart?: boolean; checkpointEveryMs?: number } = {}) {
  return ResumableOutput.open(path, { fingerprint: 'a', restart: false, checkpointEveryMs: 0, initial: 0, ...options });
}

test('the file appears when it is complete, and nothing else stays', async () => {
  const output = await open();
  await output.append('one\n', 1, 10);
  expect(await readdir(folder)).not.toContain('out.csv');
  await output.finish();
  expect(await readFile(path, 'utf8')).toBe('one\n');
  expect(await readdir(folder)).toEqual(['out.csv']);
});

test('a suspended run continues with its rows and what it carried', async () => {
  const first = await open();
  await first.append('one\n', 1, 10);
  await first.suspend();
  const second = await open();
  expect(second.resumed).toMatchObject({ rows: 1, carry: 10 });
  await second.append('two\n', 2, 20);
  await second.finish();
  expect(await readFile(path, 'utf8')).toBe('one\ntwo\n');
});

test('what was written after the last checkpoint is cut off', async () => {
  const first = await open();
  await first.append('one\n', 1, 10);
  await first.suspend();
  await appendFile(`${path}.part`, 'tw');
  const second = await open();
  await second.append('two\n', 2, 20);
  await second.finish();
  expect(await readFile(path, 'utf8')).toBe('one\ntwo\n');
});

test('a run with another input or other options is not continued, but may begin anew', async () => {
  const first = await open();
  await first.append('one\n', 1, 10);
  await first.suspend();
  await expect(open({ fingerprint: 'b' })).rejects.toThrow(/another input or other options.*--restart/);
  const anew = await open({ fingerprint: 'b', restart: true });
  expect(anew.resumed).toBeNull();
  await anew.suspend();
});

test('a run that has done nothing leaves nothing', async () => {
  await (await open()).suspend();
  expect(await readdir(folder)).toEqual([]);
});

test('a part shorter than its state says is refused', async () => {
  const first = await open();
  await first.append('one\n', 1, 10);
  await first.suspend();
  await truncate(`${path}.part`, 2);
  await expect(open()).rejects.toThrow(/shorter than its state says/);
});

test('two runs never write one file; the lock of a process that is gone is taken over', async () => {
  const first = await open();
  await expect(open()).rejects.toThrow(new RegExp(`Process ${process.pid} is writing`));
  await first.suspend();
  await writeFile(`${path}.lock`, '999999999');
  await (await open()).suspend();
});
