import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Environment } from '../../schema/contract/environment.ts';
import { type Anchor, addressAnchor, fileAnchor } from '../../schema/contract/evidence/anchor.ts';
import type { KeySet } from '../../schema/contract/key-set.ts';
import type { Store } from '../../subgraphs/shared/store/connection.ts';
import { openHeadKeeper } from '../evidence/head-keeper.ts';
import { AUDIT_FOLDER } from './evidence.ts';

const ANCHOR_DATABASE = 'audit_anchor';
const HEADS = 'heads';
/** The primary has one write a minute. */
const APP_NAME = 'yunqiao-anchor';

/** The place that `AUDIT_ANCHOR` names; `undefined` when it names none. */
export async function hubAnchor(environment: Environment): Promise<(Anchor & { close(): Promise<void> }) | undefined> {
  const { auditAnchor: place, mongodbUri } = environment;
  if (!place) return undefined;
  const close = async () => undefined;
  if (place.kind === 'file') return { ...fileAnchor(place.path), close };
  if (place.kind === 'address') return { ...addressAnchor(place.url), close };
  // A third of what the primary loads, and most hubs have no use for it there.
  const { connectStore } = await import('../../subgraphs/shared/store/connection.ts');
  const store = await connectStore({ uri: mongodbUri ?? '', appName: APP_NAME });
  return { ...databaseAnchor(store, place.name), close: () => store.close() };
}

/** A document of the database; machines that share one keep theirs under names of their own. */
export function databaseAnchor(store: Store, name: string): Anchor {
  const heads = store.database(ANCHOR_DATABASE).collection<{ _id: string; checkpoint: string; keptAt: Date }>(HEADS);
  return {
    place: `database:${name}`,
    read: async () => (await heads.findOne({ _id: name }))?.checkpoint,
    async write(checkpoint) {
      await heads.updateOne({ _id: name }, { $set: { checkpoint, keptAt: new Date() } }, { upsert: true });
    },
  };
}

/** Keeps the head over all streams of this machine's audit log. @throws LogRefused */
export async function keepHeads(
  environment: Environment,
  keys: KeySet,
  log: Logger,
): Promise<{ close(): Promise<void> }> {
  const anchor = await hubAnchor(environment);
  try {
    const keeper = await openHeadKeeper({
      directory: join(environment.dataDirectory, AUDIT_FOLDER),
      keys,
      log,
      anchor,
    });
    return {
      async close() {
        await keeper.close();
        await anchor?.close();
      },
    };
  } catch (error) {
    await anchor?.close();
    throw error;
  }
}
