import { mkdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { open, type RootDatabase } from 'lmdb';
import { isAlive, type Owner } from '../../../owner.ts';
import { CommandError } from '../command-error.ts';
import { LIMITS } from '../limits.ts';
import type { Catalogue, Collection, Index } from './catalogue.ts';
import { readCatalogue, writeCatalogue } from './catalogue-file.ts';
import { DiskView } from './disk-view.ts';
import { SealedSpace } from './sealed-space.ts';
import { type Bytes, Snapshot } from './snapshot.ts';
import type { Space } from './view.ts';

const BINARY = { encoding: 'binary', keyEncoding: 'binary' } as const;
const CATALOGUE_KEY = Buffer.from('catalogue');
const OWNER_KEY = Buffer.from('owner');
/** Set when every value bears a checksum. */
const SEALED_KEY = Buffer.from('sealed');

/** The process that serves a data directory. */
export interface StoreOwner extends Owner {
  readonly socket: string;
}

/** Another process serves the data directory. */
export class StoreInUseError extends Error {
  constructor({ pid, socket }: StoreOwner) {
    super(`the data directory is already served by process ${pid} (socket ${socket})`);
    this.name = 'StoreInUseError';
  }
}

function isSame(a: Owner, b: Owner): boolean {
  return a.pid === b.pid && a.startedAt === b.startedAt;
}

/**
 * The LMDB environment of one data directory. Reads see snapshots; writes run one after another, each whole or not at
 * all, and are on disk when `write` resolves. Writers that wait at the same time share one disk flush.
 */
export class Storage {
  private readonly environment: RootDatabase<Buffer, Buffer>;
  private readonly spaces: Record<Space, SealedSpace>;
  /** Outcomes of retryable writes by session. */
  readonly outcomes: Bytes;
  private readonly meta: Bytes;
  /** What readers see: the catalogue of the last write that is on disk. */
  private published: Catalogue;
  /** What the next write starts from: includes writes that are still on their way to the disk. */
  private working: Catalogue;
  private readonly onFatal: (error: unknown) => void;

  /** @throws Error when the directory cannot be used or holds another data format. */
  constructor(directory: string, onFatal: (error: unknown) => void) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    this.onFatal = onFatal;
    this.environment = open({ path: directory, maxDbs: 8, maxReaders: LIMITS.cursors + 256, overlappingSync: false });
    this.meta = this.environment.openDB('meta', BINARY);
    this.outcomes = this.environment.openDB('outcomes', BINARY);
    this.spaces = {
      documents: new SealedSpace(this.environment.openDB('documents', BINARY), 'documents', { isPacked: true }),
      entries: new SealedSpace(this.environment.openDB('entries', BINARY), 'entries'),
    };
    const isNew = this.meta.get(CATALOGUE_KEY) === undefined;
    this.setStrict(isNew || this.meta.get(SEALED_KEY) !== undefined);
    this.published = readCatalogue(this.meta.get(CATALOGUE_KEY));
    this.working = this.published;
  }

  /**
   * Makes this process the only server of the directory; two that start at once are told apart by LMDB's write lock.
   * @throws StoreInUseError when another process serves it.
   */
  async claim(owner: StoreOwner): Promise<void> {
    await this.write(() => {
      const bytes = this.meta.get(OWNER_KEY);
      const other: StoreOwner | undefined = bytes && JSON.parse(bytes.toString());
      if (other && !isSame(other, owner) && isAlive(other)) throw new StoreInUseError(other);
      this.meta.put(OWNER_KEY, Buffer.from(JSON.stringify(owner)));
      // From now on values are written with checksums, which an older version would take for a part of them.
      this.meta.put(CATALOGUE_KEY, writeCatalogue(this.working));
      if (this.isStrict) this.meta.put(SEALED_KEY, Buffer.from('1'));
    });
  }

  /** Seals what a version before there were checksums has written, a little at a time, while the store is served. */
  async sealAll(): Promise<void> {
    if (this.isStrict) return;
    for (const space of Object.values(this.spaces)) {
      for (let after: Buffer | null | undefined; after !== null; await setImmediate())
        after = await this.write(() => space.sealSome(after ?? undefined));
    }
    await this.write(() => {
      this.meta.put(SEALED_KEY, Buffer.from('1'));
    });
    this.setStrict(true);
  }

  /** Every value of a space as it lies on disk, `null` where it is damaged. */
  stored(space: Space): Iterable<{ readonly key: Buffer; readonly value: Buffer | null }> {
    return this.spaces[space].stored({});
  }

  private get isStrict(): boolean {
    return this.spaces.documents.strict;
  }

  private setStrict(strict: boolean): void {
    for (const space of Object.values(this.spaces)) space.strict = strict;
  }

  async disown(): Promise<void> {
    await this.write(() => {
      this.meta.remove(OWNER_KEY);
    });
  }

  get catalogue(): Catalogue {
    return this.published;
  }

  collection(namespace: string): Collection | undefined {
    return this.published.collections.get(namespace);
  }

  /** The state that is on disk now. The caller has to park or release it. */
  snapshot(): Snapshot {
    return new Snapshot(this.spaces, {
      catalogue: () => this.published,
      transaction: () => this.environment.useReadTransaction(),
    });
  }

  /** The state that is on disk now, with the catalogue as it lies there: for a process that reads beside the one that serves. */
  frozenSnapshot(): Snapshot {
    // biome-ignore lint/correctness/useHookAtTopLevel: lmdb's transaction is no React hook
    const transaction = this.environment.useReadTransaction();
    const catalogue = readCatalogue(this.meta.get(CATALOGUE_KEY, { transaction }));
    this.setStrict(this.meta.get(SEALED_KEY, { transaction }) !== undefined);
    return new Snapshot(this.spaces, { catalogue: () => catalogue, transaction: () => transaction });
  }

  /**
   * Runs `work` as one atomic write and resolves when it is on disk. A throw undoes everything `work` did.
   * `work` has to be synchronous: LMDB has one writer.
   */
  async write<T>(work: (view: DiskView) => T): Promise<T> {
    let outcome: { value: T; catalogue: Catalogue; grown: [Index, number][] } | undefined;
    let failure: { readonly error: unknown } | undefined;
    try {
      await this.environment.childTransaction(() => {
        const before = this.working;
        try {
          const view = new DiskView(this.spaces, before);
          const value = work(view);
          const grown = view.grownIndexes();
          if (view.catalogue !== before || grown.length > 0) {
            this.meta.put(CATALOGUE_KEY, writeCatalogue(view.catalogue));
            this.working = view.catalogue;
          }
          outcome = { value, catalogue: view.catalogue, grown: grown.map((index) => [index, index.growth]) };
        } catch (error) {
          failure = { error };
          this.working = before;
          throw error;
        }
      });
      await this.environment.flushed;
    } catch (error) {
      if (failure === undefined) this.onFatal(error);
      throw failure ? failure.error : error;
    }
    if (outcome === undefined) throw new CommandError('InternalError', 'a write ended without an outcome');
    this.published = outcome.catalogue;
    for (const [index, growth] of outcome.grown) index.savedGrowth = growth;
    return outcome.value;
  }

  /** Gives up what readers held that were killed, such as a check of the data: the file would grow with every write for as long as this process runs. */
  forgetDeadReaders(): void {
    this.environment.readerCheck();
  }

  /** What is committed under the key right now, without a snapshot. */
  current(space: Space, key: Buffer): Buffer | undefined {
    return this.spaces[space].get(key);
  }

  /** An id for a collection that a transaction makes; it belongs to nobody else, even when the transaction fails. */
  reserveId(): number {
    const { nextId } = this.working;
    this.working = { ...this.working, nextId: nextId + 1 };
    return nextId;
  }

  async close(): Promise<void> {
    await this.environment.flushed;
    await this.environment.close();
  }
}
