import type { Database, RangeOptions, RootDatabase } from 'lmdb';
import { isSealed, seal, sealPacked, unseal } from '../../../seal.ts';
import { CommandError } from '../command-error.ts';
import type { Entry } from './view.ts';

type Bytes = Database<Buffer, Buffer>;
type ReadTransaction = ReturnType<RootDatabase['useReadTransaction']>;

/** Values sealed in one step of bringing an old store up to date. */
const PER_STEP = 1_000;

/**
 * One key space on disk. Every value bears a checksum over itself and its key, and is refused when that does not fit: a wrong answer is worse than none. A
 * store from before there were checksums is read as it is until it has been sealed.
 */
export class SealedSpace {
  private readonly bytes: Bytes;
  private readonly name: string;
  private readonly seal: (key: Buffer, value: Buffer) => Buffer;
  /** Whether a value without a seal can only be a damaged one. */
  strict = true;

  constructor(bytes: Bytes, name: string, { isPacked = false } = {}) {
    this.bytes = bytes;
    this.name = name;
    this.seal = isPacked ? sealPacked : seal;
  }

  get(key: Buffer, transaction?: ReadTransaction): Buffer | undefined {
    const stored = this.bytes.get(key, transaction ? { transaction } : undefined);
    return stored && this.open(key, stored);
  }

  *range(options: RangeOptions): Generator<Entry> {
    for (const { key, value } of this.bytes.getRange(options)) {
      const bytes = key as unknown as Buffer;
      yield { key: bytes, value: this.open(bytes, value) };
    }
  }

  /** Every entry as it lies on disk, `null` for a value that is damaged. */
  *stored(options: RangeOptions): Generator<{ readonly key: Buffer; readonly value: Buffer | null }> {
    for (const { key, value } of this.bytes.getRange(options)) {
      const bytes = key as unknown as Buffer;
      yield { key: bytes, value: this.isGood(bytes, value) ? this.open(bytes, value) : null };
    }
  }

  keys(options: RangeOptions): Iterable<Buffer> {
    return this.bytes.getKeys(options);
  }

  put(key: Buffer, value: Buffer): void {
    this.bytes.put(key, this.seal(key, value));
  }

  remove(key: Buffer): void {
    this.bytes.remove(key);
  }

  /** Seals some values behind `after` that bear no seal; inside a write. @returns where to go on, `null` at the end */
  sealSome(after: Buffer | undefined): Buffer | null {
    let last: Buffer | null = null;
    let seen = 0;
    const from = after ? { start: after, exclusiveStart: true } : {};
    const found: [Buffer, Buffer][] = [];
    for (const { key, value } of this.bytes.getRange({ ...from, limit: PER_STEP })) {
      last = Buffer.from(key as unknown as Buffer);
      seen += 1;
      if (!isSealed(last, value)) found.push([last, Buffer.from(value)]);
    }
    for (const [key, value] of found) this.put(key, value);
    return seen === PER_STEP ? last : null;
  }

  private isGood(key: Buffer, stored: Buffer): boolean {
    return isSealed(key, stored) || !this.strict;
  }

  private open(key: Buffer, stored: Buffer): Buffer {
    if (!this.strict && !isSealed(key, stored)) return stored;
    try {
      return unseal(key, stored);
    } catch {
      throw new CommandError(
        'DataCorruptionDetected',
        `a value in ${this.name} of collection or index ${key.readUInt32BE(0)} does not match its checksum`,
      );
    }
  }
}
