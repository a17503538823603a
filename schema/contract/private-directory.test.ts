import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePrivate } from './private-directory.ts';

let directory: string;
const umask = process.umask();
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'yunqiao-private-'));
});
afterAll(() => {
  process.umask(umask);
  rmSync(directory, { recursive: true });
});

const modes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => [
      name,
      (lstatSync(join(folder, name)).mode & 0o777).toString(8),
    ]),
  );

describe('the data directory', () => {
  it('is closed to every other account, with all that a hub of before has left open in it', () => {
    const data = join(directory, 'data');
    const outside = join(directory, 'outside');
    mkdirSync(join(data, 'audit', 'worker-1'), { recursive: true });
    writeFileSync(join(data, 'audit', 'worker-1', '2026-11-28.ndjson'), '');
    writeFileSync(join(data, 'hub-keys.json'), '{}');
    writeFileSync(outside, '');
    symlinkSync(outside, join(data, 'link'));
    for (const path of [data, join(data, 'audit')]) chmodSync(path, 0o755);
    for (const path of [join(data, 'hub-keys.json'), outside]) chmodSync(path, 0o644);
    makePrivate(data);
    expect((lstatSync(data).mode & 0o777).toString(8)).toBe('700');
    const { link: _, ...own } = modes(data);
    expect(own).toEqual({
      audit: '700',
      'audit/worker-1': '700',
      'audit/worker-1/2026-11-28.ndjson': '600',
      'hub-keys.json': '600',
    });
    expect((lstatSync(outside).mode & 0o777).toString(8)).toBe('644');
    // What is made from now on.
    writeFileSync(join(data, 'new'), '');
    mkdirSync(join(data, 'folder'));
    expect(modes(data)).toMatchObject({ new: '600', folder: '700' });
  });

  it('says before anything is opened that it may not be written to', ({ skip }) => {
    const closed = join(directory, 'closed');
    mkdirSync(closed, { mode: 0o500 });
    // Root may write anywhere but on a disk that takes nothing.
    const isRoot = process.getuid?.() === 0;
    if (isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro,size=4k,mode=700', 'tmpfs', closed]).status !== 0)
      skip('as root, and a tmpfs may not be mounted here');
    try {
      expect(() => makePrivate(closed)).toThrow(
        `DATA_DIR=${closed}: ${closed} ${isRoot ? 'lies on a file system that is mounted read-only' : 'may not be written to by this account'}`,
      );
      expect(readdirSync(closed)).toEqual([]);
    } finally {
      if (isRoot) spawnSync('umount', ['-l', closed]);
    }
  });

  it.each(['/', homedir(), tmpdir()])('is never a folder that belongs to more than the hub: %s', (path) => {
    const before = lstatSync(path).mode;
    expect(() => makePrivate(path)).toThrow(`DATA_DIR=${path}: expected a folder of the hub's own.`);
    expect(lstatSync(path).mode).toBe(before);
  });
});
