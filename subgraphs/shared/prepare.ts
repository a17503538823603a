import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { createSampleWorld, type SampleWorldOptions } from '../sample-world/create-sample-world.ts';
import type { Clock } from './clock.ts';
import type { KeptSecret } from './define-subgraph.ts';
import type { SubgraphInstance } from './instance.ts';

const MARKS = 'hub_marks';
/** Set when the feed tells whole records. */
const RETOLD = 'whole-records';
/** Records told in one transaction. */
const RETELL_BATCH = 500;

/** Makes databases ready: indexes, reference data, and on first start the sample data. Idempotent; interrupted, it goes on at the next start. */
export async function prepareDatabases(
  instances: readonly SubgraphInstance[],
  options: {
    readonly sampleData: 'demo' | 'none';
    readonly clock: Clock;
    readonly log: Logger;
    /** Shows a line to whoever starts the hub; it must not go into a log. */
    readonly tell: (line: string) => void;
    /** Where first credentials are put. */
    readonly secretsDirectory: string;
    /** How large the sample world is, where it isn't that of the demonstration. */
    readonly sampleSize?: Pick<SampleWorldOptions, 'certificates' | 'enterprises'>;
  },
): Promise<void> {
  options.tell('Making the databases ready …');
  for (const instance of instances) {
    const { database, manifest, services, kit } = instance;
    for (const model of Object.values(database.models)) await model.createIndexes();
    await retell(instance);
    await manifest.loadReference?.(services, kit);
  }
  if (options.sampleData === 'none') {
    for (const { manifest, services, kit } of instances) {
      for (const secret of (await manifest.beginEmpty?.(services, kit)) ?? [])
        options.tell(keepSecret(options.secretsDirectory, secret));
    }
    return;
  }
  const pending = [];
  for (const instance of instances) if (!(await isLoaded(instance))) pending.push(instance);
  if (pending.length === 0) return;
  options.tell('Loading fictional sample data, once:');
  const world = createSampleWorld({ ...options.sampleSize, today: options.clock.today() });
  for (const [index, instance] of pending.entries()) {
    options.tell(`  ${index + 1} of ${pending.length}  ${instance.manifest.name}`);
    await instance.manifest.loadSample?.(instance.services, world, instance.kit);
    await instance.database.collection<{ _id: string }>(MARKS).insertOne({ _id: 'sample-data' });
  }
}

/** Puts a secret into a file that only the hub's account reads. @returns the line that tells where */
export function keepSecret(directory: string, { name, content, told }: KeptSecret): string {
  const path = join(directory, name);
  writeFileSync(path, `${content}\n`, { mode: 0o600, flush: true });
  // A file that was there keeps its rights when it is written.
  chmodSync(path, 0o600);
  return `${told} ${path}`;
}

/** Brings the feed of a store from before up to what it tells today. A new store has nothing to tell yet; interrupted, it begins again, which does no harm. */
async function retell({ database, manifest, kit }: SubgraphInstance): Promise<void> {
  const marks = database.collection<{ _id: string }>(MARKS);
  for (const { collection, toEvent } of manifest.retells ?? []) {
    const mark = `${RETOLD} ${collection}`;
    if (await marks.findOne({ _id: mark })) continue;
    const records = database.collection<{ _id: string }>(collection);
    for (let after: string | null = ''; after !== null; )
      after = await kit.write(async ({ session, publish }): Promise<string | null> => {
        const batch = await records
          .find({ _id: { $gt: after ?? '' } }, { session })
          .sort({ _id: 1 })
          .limit(RETELL_BATCH)
          .toArray();
        for (const document of batch) {
          const event = toEvent(document as never);
          if (event) publish(event);
        }
        return batch.at(-1)?._id ?? null;
      });
    await marks.insertOne({ _id: mark });
  }
}

async function isLoaded({ database }: SubgraphInstance): Promise<boolean> {
  return (await database.collection<{ _id: string }>(MARKS).findOne({ _id: 'sample-data' })) !== null;
}
