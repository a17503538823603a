import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectStore } from '../../../subgraphs/shared/store/connection.ts';
import { checkIntegrity } from '../../../subgraphs/shared/store/embedded/integrity.ts';
import { launchEmbeddedStore } from '../../../subgraphs/shared/store/embedded/launch.ts';
import { type Collection, type Document, refusal, temporaryDirectory } from './stores.ts';

/** Forty certificates under an index, and a document that has nothing to do with them. */
const KEPT = fileURLToPath(new URL('./kept/format-1.mdb.gz', import.meta.url));

let directory: string;
beforeEach(() => {
  directory = temporaryDirectory();
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Runs work on the store, which is stopped before and after. */
async function served<T>(work: (collection: Collection) => Promise<T>): Promise<T> {
  const embedded = await launchEmbeddedStore({ directory });
  const store = await connectStore({ uri: embedded.uri });
  try {
    return await work(store.client.db('rot').collection('certificates'));
  } finally {
    await store.close();
    await embedded.stop();
  }
}

function overwrite(from: string, to: string): number {
  const file = join(directory, 'data.mdb');
  const bytes = readFileSync(file);
  let found = 0;
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1), found++) bytes.write(to, at);
  writeFileSync(file, bytes);
  return found;
}

describe('a record of which a bit was lost on disk', () => {
  test('is not answered with, by whatever way it is asked for; the check names it; others are answered', async () => {
    await served(async (collection) => {
      await collection.createIndex({ holder: 1 });
      await collection.insertMany([
        { _id: 'G1', holder: 'a', until: '2031-07-14' },
        { _id: 'G2', holder: 'b', until: '2030-01-01' },
      ] as unknown as Document[]);
    });
    expect(await checkIntegrity(directory)).toMatchObject({ documents: 2, problems: [] });
    expect(overwrite('2031-07-14', '2071-07-14')).toBeGreaterThan(0);
    await served(async (collection) => {
      const asked = [
        () => collection.findOne({ _id: 'G1' } as never),
        () => collection.findOne({ holder: 'a' }),
        () => collection.find().toArray(),
        () => collection.updateOne({ _id: 'G1' } as never, { $set: { holder: 'c' } }),
        () => collection.aggregate([{ $match: { until: { $gt: '2031' } } }]).toArray(),
      ];
      for (const one of asked) expect((await refusal(one())).code).toBe(246);
      expect(await collection.findOne({ _id: 'G2' } as never)).toMatchObject({ until: '2030-01-01' });
    });
    const { problems } = await checkIntegrity(directory);
    expect(problems).toEqual([expect.stringContaining('rot.certificates: a value does not match its checksum')]);
  });
});

describe('a long record, which is kept packed', () => {
  test('is not answered with when any of its bytes is another; the store goes on', async () => {
    const terms = Array.from({ length: 60 }, (_, at) => ({ from: '2025-01-01', to: '2030-01-01', at }));
    await served((collection) =>
      collection.insertMany([{ _id: 'long', terms }, { _id: 'other' }] as unknown as Document[]),
    );
    const file = join(directory, 'data.mdb');
    const whole = readFileSync(file);
    // The key of the record lies before its value, in every version of its page.
    const places: number[] = [];
    for (let at = whole.indexOf('long\0'); at >= 0; at = whole.indexOf('long\0', at + 1)) places.push(at + 5);
    expect(places.length).toBeGreaterThan(0);
    for (const offset of [3, 20, 60]) {
      const bytes = Buffer.from(whole);
      for (const at of places) bytes.writeUInt8(bytes.readUInt8(at + offset) ^ 0x10, at + offset);
      writeFileSync(file, bytes);
      await served(async (collection) => {
        expect((await refusal(collection.findOne({ _id: 'long' } as never))).code).toBe(246);
        expect((await refusal(collection.find().toArray())).code).toBe(246);
        expect(await collection.findOne({ _id: 'other' } as never)).toEqual({ _id: 'other' });
      });
    }
  });
});

describe('a store that version 0.1 wrote, before records had checksums', () => {
  test('opens with all that it holds, and has checksums soon after', async () => {
    writeFileSync(join(directory, 'data.mdb'), gunzipSync(readFileSync(KEPT)));
    await served(async (collection) => {
      const found = await collection.find({ holder: 'h7' }).sort({ _id: 1 }).toArray();
      expect(found.map(({ _id }) => _id)).toEqual([7, 17, 27, 37]);
      await collection.updateOne({ _id: 7 } as never, { $set: { holder: 'changed' } });
      await expect
        .poll(() => readFileSync(join(directory, 'data.mdb')).includes('sealed'), { timeout: 20_000 })
        .toBe(true);
      expect(await collection.countDocuments()).toBe(40);
    });
    expect(await checkIntegrity(directory)).toMatchObject({ documents: 41, problems: [] });
    expect(overwrite('certificate 23', 'certificate 24')).toBeGreaterThan(0);
    await served(async (collection) =>
      expect((await refusal(collection.findOne({ _id: 23 } as never))).code).toBe(246),
    );
  });
});
