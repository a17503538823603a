import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RANGE_SECONDS } from '../../schema/contract/evidence/checked-range.ts';
import { readCheckpoint } from '../../schema/contract/evidence/checkpoint.ts';
import { readLeafLine, readLogState } from '../../schema/contract/evidence/log-state.ts';
import { generateKeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { auditStory } from '../../tests/support/audit-story.ts';
import { checkRange } from './check-range.ts';
import { createLogProofs } from './log-proofs.ts';
import { TreeFiles } from './tree-files.ts';

const story = auditStory();
const copies: string[] = [];
let size: number;
beforeAll(async () => {
  await story.fill(4, 5);
  await story.fill(3, 5, 'worker-2');
  size = readCheckpoint((await createLogProofs(story.directory, story.keys).checkpoint()) ?? '').size;
});
afterAll(() => {
  for (const folder of [story.directory, ...copies]) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the log in which somebody has written. */
function copy(): string {
  const directory = mkdtempSync(join(tmpdir(), 'yunqiao-range-'));
  copies.push(directory);
  cpSync(story.directory, directory, { recursive: true });
  return directory;
}

const leafOf = (directory: string, number: number) =>
  readLeafLine(readFileSync(join(directory, 'tree', 'leaves.ndjson'), 'utf8').split('\n')[number - 1] ?? '');
const rangeOf = (directory: string, from = 1, to = size) => createLogProofs(directory, story.keys).range(from, to);

/** Changes the lines of an entry, its batch line left out of it. */
function tamper(directory: string, number: number, change: (lines: string[]) => string[]): void {
  const leaf = leafOf(directory, number);
  const path = join(directory, leaf.stream, leaf.segment);
  const bytes = readFileSync(path);
  const lines = bytes.subarray(leaf.from, leaf.end).toString('utf8').split('\n').slice(0, -2);
  const jws = bytes.subarray(leaf.from, leaf.end).toString('utf8').split('\n').at(-2);
  const written = Buffer.from([...change(lines), jws, ''].join('\n'));
  writeFileSync(path, Buffer.concat([bytes.subarray(0, leaf.from), written, bytes.subarray(leaf.end)]));
}

describe('a check of entries', () => {
  it('finds that all of them hold, and how many records they seal', async () => {
    expect(await rangeOf(story.directory)).toMatchObject({
      from: 1,
      to: size,
      records: 4 * 5 + 3 * 5 + 2,
      fault: null,
    });
    expect(await rangeOf(story.directory, 2, 3)).toMatchObject({ from: 2, to: 3, records: 10, fault: null });
    await expect(rangeOf(story.directory, 1, size + 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('names the entry of a line that was changed, and those before and after it hold', async () => {
    const directory = copy();
    tamper(directory, 3, (lines) =>
      lines.map((line, at) => (at === 2 ? line.replace('"platform"', '"plotform"') : line)),
    );
    const { stream, batch, first, count, segment } = leafOf(directory, 3);
    const entry = { number: 3, stream, batch, firstRecord: first, lastRecord: first + count - 1, segment };
    const found = await rangeOf(directory);
    expect(found).toMatchObject({ to: 3, records: 10, fault: { code: 'ROOT_MISMATCH', entry } });
    expect(await rangeOf(directory, 1, 2)).toMatchObject({ fault: null });
    expect(await rangeOf(directory, 4, size)).toMatchObject({ to: size, fault: null });
  });

  it.each<[string, (lines: string[]) => string[], string, number]>([
    ['deleted', (lines) => lines.filter((_, at) => at !== 2), 'SEQUENCE', 2],
    ['put twice', (lines) => [...lines.slice(0, 2), lines[1] ?? '', ...lines.slice(2)], 'SEQUENCE', 2],
    ['exchanged for no record', (lines) => lines.map((line, at) => (at === 1 ? '{}' : line)), 'MALFORMED', 1],
  ])('names the record where a line was %s', async (_, change, code, at) => {
    const directory = copy();
    tamper(directory, 2, change);
    const record = leafOf(directory, 2).first + at;
    const entry = { number: 2, firstRecord: record, lastRecord: record };
    expect(await rangeOf(directory)).toMatchObject({ to: 2, fault: { code, entry } });
  });

  it('finds an entry whose batch was signed by the hub and is not the one of the head', async () => {
    const other = auditStory(story.keys);
    copies.push(other.directory);
    await other.fill(4, 5);
    const directory = copy();
    const { stream, segment } = leafOf(directory, 1);
    const [theirs = ''] = readdirSync(join(other.directory, stream)).filter((name) => name.endsWith('.ndjson'));
    cpSync(join(other.directory, stream, theirs), join(directory, stream, segment));
    expect((await rangeOf(directory)).fault).not.toBeNull();
  });

  it('finds a segment that was cut at the entry where it ends, and one that is gone', async () => {
    const directory = copy();
    const { stream, segment, end } = leafOf(directory, 3);
    truncateSync(join(directory, stream, segment), end - 10);
    expect(await rangeOf(directory)).toMatchObject({ to: 3, fault: { code: 'STREAM_MISSING', entry: { number: 3 } } });
    rmSync(join(directory, stream, segment));
    expect(await rangeOf(directory)).toMatchObject({ to: 1, fault: { code: 'STREAM_MISSING', entry: { number: 1 } } });
  });

  it('finds a tree or a head that was changed', async () => {
    const cut = copy();
    truncateSync(join(cut, 'tree', 'level-0'), 32);
    expect(await rangeOf(cut)).toMatchObject({ to: 1, fault: { code: 'NOT_INCLUDED', entry: { number: 1 } } });
    const leaves = copy();
    truncateSync(join(leaves, 'tree', 'leaves.ndjson'), 10);
    expect(await rangeOf(leaves)).toMatchObject({ fault: { entry: null } });
    const stranger = createLogProofs(story.directory, parseKeySet(generateKeySet()));
    expect(await stranger.range(1, size)).toMatchObject({ to: 0, fault: { code: 'UNKNOWN_KEY', entry: null } });
  });

  it('takes what stands after the last signed head for nothing of its own', async () => {
    const directory = copy();
    const { stream, segment } = leafOf(directory, size);
    appendFileSync(join(directory, stream, segment), 'not yet sealed\n');
    expect(await rangeOf(directory)).toMatchObject({ to: size, fault: null });
  });

  it('ends when its time is over, and says with which entry', async () => {
    const { directory, keys } = story;
    const tree = new TreeFiles(join(directory, 'tree'));
    const state = readLogState(readFileSync(join(directory, 'tree', 'head.json'), 'utf8'));
    let seconds = 0;
    const late = () => (seconds++ > 1 ? (RANGE_SECONDS + 1) * 1000 : 0);
    const found = await checkRange({ directory, tree, keys }, state, 1, size, late);
    expect(found).toMatchObject({ from: 1, fault: null });
    expect(found.to).toBeLessThan(size);
  });
});
