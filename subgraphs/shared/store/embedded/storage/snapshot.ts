import type { Database, RootDatabase } from 'lmdb';
import { CommandError } from '../command-error.ts';
import type { Catalogue, Collection } from './catalogue.ts';
import type { SealedSpace } from './sealed-space.ts';
import type { Entry, ReadView, Space } from './view.ts';

export type Bytes = Database<Buffer, Buffer>;
type ReadTransaction = ReturnType<RootDatabase['useReadTransaction']>;

/** Where a snapshot gets the present state from. */
export interface Present {
  catalogue(): Catalogue;
  transaction(): ReadTransaction;
}

interface Scan {
  readonly iterator: Iterator<Entry>;
  open: boolean;
}

/**
 * Reads one LMDB snapshot. A held snapshot keeps old pages from being reused, so that the file grows with every write:
 * whoever waits for a client parks it, and goes on with the state of then, as MongoDB's cursors do.
 */
export class Snapshot implements ReadView {
  catalogue: Catalogue;
  private readonly spaces: Record<Space, SealedSpace>;
  private readonly present: Present;
  private transaction: ReadTransaction | undefined;
  private released = false;
  private readonly scans = new Set<Scan>();
  private readonly used = new Map<string, Collection>();

  constructor(spaces: Record<Space, SealedSpace>, present: Present) {
    this.spaces = spaces;
    this.present = present;
    this.catalogue = present.catalogue();
    this.transaction = present.transaction();
  }

  collection(namespace: string): Collection | undefined {
    const collection = this.catalogue.collections.get(namespace);
    if (collection) this.used.set(namespace, collection);
    return collection;
  }

  get(space: Space, key: Buffer): Buffer | undefined {
    return this.spaces[space].get(key, this.opened());
  }

  *range(space: Space, start: Buffer, end: Buffer, reverse: boolean): Iterable<Entry> {
    let scan = this.scan(space, rangeOptions(start, end, reverse));
    try {
      for (let step = scan.iterator.next(); !step.done; step = scan.iterator.next()) {
        yield step.value;
        if (scan.open) continue;
        const { key } = step.value;
        const rest = reverse ? rangeOptions(start, key, true) : { start: key, end, exclusiveStart: true };
        scan = this.scan(space, rest);
      }
    } finally {
      this.close(scan);
    }
  }

  keys(space: Space, start: Buffer, end: Buffer): Iterable<Buffer> {
    return this.spaces[space].keys({ start, end, transaction: this.opened() });
  }

  private scan(space: Space, options: RangeOptions): Scan {
    const iterator = this.spaces[space].range({ ...options, transaction: this.opened() });
    const scan = { iterator, open: true };
    this.scans.add(scan);
    return scan;
  }

  private close(scan: Scan): void {
    this.scans.delete(scan);
    if (scan.open) scan.iterator.return?.(undefined);
    scan.open = false;
  }

  /** Gives the snapshot back until it is read again; then it shows the state of that time. */
  park(): void {
    for (const scan of this.scans) this.close(scan);
    this.transaction?.done();
    this.transaction = undefined;
  }

  release(): void {
    this.park();
    this.released = true;
  }

  private opened(): ReadTransaction {
    if (this.released) throw new CommandError('InternalError', 'the snapshot was already released');
    if (this.transaction === undefined) {
      this.catalogue = this.present.catalogue();
      for (const collection of this.used.values()) this.checkStillThere(collection);
      this.transaction = this.present.transaction();
    }
    return this.transaction;
  }

  /** A scan goes on only over the collection and indexes it began with. */
  private checkStillThere({ namespace, id, indexes }: Collection): void {
    const now = this.catalogue.collections.get(namespace);
    const kept =
      now?.id === id && indexes.every((index) => now.indexes.some((one) => one.record.id === index.record.id));
    if (!kept) throw new CommandError('QueryPlanKilled', `a collection or index of ${namespace} was dropped meanwhile`);
  }
}

interface RangeOptions {
  readonly start: Buffer;
  readonly end: Buffer;
  readonly reverse?: boolean;
  readonly exclusiveStart?: boolean;
  readonly inclusiveEnd?: boolean;
}

/** `[start, end)` as LMDB wants it: backwards it walks from the greater key to the smaller one. */
export function rangeOptions(start: Buffer, end: Buffer, reverse: boolean): RangeOptions {
  if (!reverse) return { start, end };
  return { start: end, end: start, reverse, exclusiveStart: true, inclusiveEnd: true };
}
