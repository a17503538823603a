import { type Hash, leafHashAt, MerkleTree } from '../../schema/contract/evidence/merkle.ts';

const NEWLINE = 0x0a;
/** UTF-8 of a UTF-16 unit. */
const MOST_BYTES = 3;
const SPARE_ROOM = 64 * 1024;

/**
 * The lines of a batch that is being filled, as the bytes that go to the disk, and the tree over them. A record is written into them once and
 * leaves no object behind: what lives until a batch is sealed would be copied by every collection meanwhile.
 */
export class BatchLines {
  readonly #tree = new MerkleTree();
  /** Begins with a newline, which no batch holds: before every line is a byte for the prefix of its hash. */
  #buffer: Buffer;
  #end = 1;

  /** @param bytes what the batch will probably take */
  constructor(bytes = 0) {
    this.#buffer = Buffer.allocUnsafeSlow(bytes + SPARE_ROOM);
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

  /** All lines and the one that ends the batch. Nothing can be added any more. */
  close(last: string): Buffer {
    const start = this.#end;
    this.#makeRoom(last.length * MOST_BYTES + 1);
    const end = start + this.#buffer.write(last, start);
    this.#buffer[end] = NEWLINE;
    const bytes = this.#buffer.subarray(1, end + 1);
    // It may wait for the disk, and then counts by its length.
    return 2 * bytes.length < this.#buffer.length ? Buffer.from(bytes) : bytes;
  }

  #makeRoom(bytes: number): void {
    if (this.#end + bytes <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.#buffer.length, this.#end + bytes));
    this.#buffer.copy(larger, 0, 0, this.#end);
    this.#buffer = larger;
  }
}
