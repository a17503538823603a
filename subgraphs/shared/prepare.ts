import type { Logger } from 'pino';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import type { Clock } from './clock.ts';
import type { SubgraphInstance } from './instance.ts';

const MARKS = 'hub_marks';

/** Makes databases ready: indexes, reference data, and on first start the sample data. Idempotent; interrupted, it goes on at the next start. */
export async function prepareDatabases(
  instances: readonly SubgraphInstance[],
  options: {
    readonly sampleData: 'demo' | 'none';
    readonly clock: Clock;
    readonly log: Logger;
    /** Shows a line to whoever starts the hub; it must not go into a log. */
    readonly tell: (line: string) => void;
  },
): Promise<void> {
  for (const { database, manifest, services, kit } of instances) {
    for (const model of Object.values(database.models)) await model.createIndexes();
    await manifest.loadReference?.(services, kit);
  }
  if (options.sampleData === 'none') {
    for (const { manifest, services, kit } of instances) {
      const line = await manifest.beginEmpty?.(services, kit);
      if (line) options.tell(line);
    }
    return;
  }
  const pending = [];
  for (const instance of instances) if (!(await isLoaded(instance))) pending.push(instance);
  if (pending.length === 0) return;
  options.log.info({ subgraphs: pending.map(({ manifest }) => manifest.name) }, 'loading sample data');
  const world = createSampleWorld({ today: options.clock.today() });
  for (const instance of pending) {
    await instance.manifest.loadSample?.(instance.services, world, instance.kit);
    await instance.database.collection<{ _id: string }>(MARKS).insertOne({ _id: 'sample-data' });
  }
}

async function isLoaded({ database }: SubgraphInstance): Promise<boolean> {
  return (await database.collection<{ _id: string }>(MARKS).findOne({ _id: 'sample-data' })) !== null;
}
