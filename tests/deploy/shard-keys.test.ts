import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mongoose from 'mongoose';
import { describe, expect, it } from 'vitest';
import { discoverSubgraphs } from '../../schema/discover.ts';
import { readManifest } from '../../subgraphs/shared/host.ts';
import { databaseName } from '../../subgraphs/shared/instance.ts';

type Keys = Readonly<Record<string, unknown>>;

/** Unique indexes by collection, `_id`'s own aside. Nothing is connected to. */
async function uniqueIndexes(): Promise<Map<string, readonly Keys[]>> {
  const found = new Map<string, readonly Keys[]>();
  for (const folder of discoverSubgraphs()) {
    const manifest = await readManifest(folder);
    const connection = mongoose.createConnection();
    manifest.models(connection);
    for (const model of Object.values(connection.models)) {
      const unique = model.schema.indexes().flatMap(([keys, { unique: is }]) => (is ? [keys as Keys] : []));
      found.set(`${databaseName(manifest.name)}.${model.collection.collectionName}`, unique);
    }
  }
  return found;
}

/** Whether MongoDB takes the index on a collection that is sharded so, and keeps it over all shards. */
function fits(shardKey: Keys, unique: Keys): boolean {
  const fields = Object.keys(shardKey);
  const isHashed = Object.values(shardKey).includes('hashed');
  return !isHashed && fields.every((field, index) => Object.keys(unique)[index] === field);
}

describe('the shard keys of the guide', () => {
  const guide = readFileSync(fileURLToPath(new URL('../../deploy/OPERATE.md', import.meta.url)), 'utf8');
  const commands = [...guide.matchAll(/^sh\.shardCollection\("([\w.]+)", \{ (\w+): (?:"(hashed)"|1) \}\)$/gm)].map(
    ([, collection = '', field = '', hashed]) => ({ collection, shardKey: { [field]: hashed ?? 1 } }),
  );

  it('are of collections that there are, and fit each of their unique indexes', async () => {
    const indexes = await uniqueIndexes();
    expect(commands.length).toBeGreaterThanOrEqual(4);
    for (const { collection, shardKey } of commands) {
      const unique = indexes.get(collection);
      expect([collection, unique !== undefined]).toEqual([collection, true]);
      expect([collection, unique?.filter((keys) => !fits(shardKey, keys))]).toEqual([collection, []]);
    }
  });

  it('would be refused where a unique index is of something else', () => {
    expect(fits({ _id: 'hashed' }, { numberKey: 1, issuerKey: 1 })).toBe(false);
    expect(fits({ certificateNumber: 1 }, { productSeq: 1, certificateNumber: 1 })).toBe(false);
    expect(fits({ certificateNumber: 1 }, { certificateNumber: 1, productSeq: 1 })).toBe(true);
  });
});
