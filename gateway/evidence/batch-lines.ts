import { type Hash, leafHashAt, MerkleTree } from '../../schema/contract/evidence/merkle.ts';

const NEWLINE = 0x0a;
/** UTF-8 of a UTF-16 unit. */
const MOST_BYTES = 3;
const SPARE_ROOM = 64 * 1024;
/** Less than two, so that a batch that just outgrew its buffer does not leave half of the next one empty. */
const GROWTH = 1.5;

const KEPT_BUFFERS = 2;
/** What a thousand ordinary records take, and as much again; a longer buffer is not kept. */
const KEPT_BYTES = 2 * 1024 * 1024;
const NOTHING = Buffer.alloc(0);

/**
 * Buffers of written batches, to be filled again. Without them look-ups at full load leave ten megabytes a second that only a collection of the whole
 * heap frees, because a batch lives longer than the young generation.
 */
export class LineBuffers {
  readonly #kept: Buffer[] = [];

  /** @param bytes length of a new one, where none is kept */
  take(bytes: number): Buffer {
    return this.#kept.pop() ?? Buffer.allocUnsafeSlow(bytes);
  }

  give(buffer: Buffer): void {
    if (this.#kept.length < KEPT_BUFFERS && buffer.length <= KEPT_BYTES) this.#kept.push(buffer);
  }
}

/**
 * The lines of a batch that is being filled, as the bytes that go to the disk, and the tree over them. A record is written into them once and
 * leaves no object behind: what lives until a batch is sealed would be copied by every collection meanwhile.
 */
export class BatchLines {
  readonly #buffers: LineBuffers;
  readonly #tree = new MerkleTree();
  /** Begins with a newline, which no batch holds: before every line is a byte for the prefix of its hash. */
  #buffer: Buffer;
  #end = 1;

  /** @param bytes what the batch will probably take */
  constructor(buffers: LineBuffers, bytes = 0) {
    this.#buffers = buffers;
    this.#buffer = buffers.take(bytes + SPARE_ROOM);
    this.#buffer[0] = NEWLINE;
  }

  get count(): number {
    return this.#tree.count;
  }

  /** Bytes so far, newlines included. */
  get length(): number {
    return this.#end - 1;
  }

  /** @param line without its newline */
  add(line: string): void {
    const start = this.#end;
    this.#makeRoom(line.length * MOST_BYTES + 1);
    const end = start + this.#buffer.write(line, start);
    this.#tree.append(leafHashAt(this.#buffer, start, end));
    this.#buffer[end] = NEWLINE;
    this.#end = end + 1;
  }

  /** Merkle root over the lines (RFC 6962). */
  root(): Hash {
    return this.#tree.root();
  }

  /** All lines and the one that ends the batch, until they are released. Nothing can be added any more. */
  close(last: string): Buffer {
    const start = this.#end;
    this.#makeRoom(last.length * MOST_BYTES + 1);
    const end = start + this.#buffer.write(last, start);
    this.#buffer[end] = NEWLINE;
    const bytes = this.#buffer.subarray(1, end + 1);
    if (2 * bytes.length >= this.#buffer.length) return bytes;
    // It may wait for the disk, and then counts by its length.
    const copy = Buffer.from(bytes);
    this.release();
    return copy;
  }

  /** The lines are written: what held them may hold those of another batch. */
  release(): void {
    if (this.#buffer !== NOTHING) this.#buffers.give(this.#buffer);
    this.#buffer = NOTHING;
  }

  #makeRoom(bytes: number): void {
    if (this.#end + bytes <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(Math.ceil(GROWTH * this.#buffer.length), this.#end + bytes));
    this.#buffer.copy(larger, 0, 0, this.#end);
    this.#buffer = larger;
  }
}
