import { hash } from 'node:crypto';

const HASH_BYTES = 32;
const LEAF = 0x00;
const NODE = 0x01;
/** A SHA-256 as 32 characters, one per byte: several times cheaper to make and to keep than a Buffer. */
export type Hash = string;
const BYTES = 'binary';
const node = Buffer.alloc(1 + 2 * HASH_BYTES);
node[0] = NODE;
let leaf = Buffer.alloc(4096);

/** SHA-256, as hex. */
export function sha256Hex(data: string | Buffer): string {
  return hash('sha256', data, 'hex');
}

/** As it stands in headers and proofs. */
export function toHex(value: Hash): string {
  return Buffer.from(value, BYTES).toString('hex');
}

/** Hash of a leaf (RFC 6962 2.1): the prefix keeps a leaf from being taken for a node. */
export function leafHash(data: Buffer): Hash {
  if (leaf.length <= data.length) leaf = Buffer.alloc(2 * data.length);
  leaf[0] = LEAF;
  data.copy(leaf, 1);
  return hash('sha256', leaf.subarray(0, data.length + 1), BYTES);
}

/** The same of the leaf from `start` to `end` of a larger buffer. The byte before it holds the prefix for as long as it takes. */
export function leafHashAt(buffer: Buffer, start: number, end: number): Hash {
  const before = buffer.readUInt8(start - 1);
  buffer[start - 1] = LEAF;
  const hashed = hash('sha256', buffer.subarray(start - 1, end), BYTES);
  buffer[start - 1] = before;
  return hashed;
}

/** Hash of a node over its two children (RFC 6962 2.1). */
export function nodeHash(left: Hash, right: Hash): Hash {
  node.write(left, 1, HASH_BYTES, BYTES);
  node.write(right, 1 + HASH_BYTES, HASH_BYTES, BYTES);
  return hash('sha256', node, BYTES);
}

/** Merkle tree hash (RFC 6962 2.1), built leaf by leaf; keeps one hash per level. */
export class MerkleTree {
  readonly #complete: { readonly size: number; readonly root: Hash }[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  append(hashOfLeaf: Hash): void {
    this.#count++;
    let size = 1;
    let root = hashOfLeaf;
    for (let last = this.#complete.at(-1); last?.size === size; last = this.#complete.at(-1)) {
      this.#complete.pop();
      root = nodeHash(last.root, root);
      size *= 2;
    }
    this.#complete.push({ size, root });
  }

  /** Root of what was appended; of nothing it is the hash of nothing. */
  root(): Hash {
    const smaller = [...this.#complete].reverse();
    const last = smaller.shift();
    return last ? smaller.reduce((right, { root }) => nodeHash(root, right), last.root) : hash('sha256', '', BYTES);
  }
}

/** Root over leaf hashes. */
export function merkleRoot(leaves: readonly Hash[]): Hash {
  const tree = new MerkleTree();
  for (const hashOfLeaf of leaves) tree.append(hashOfLeaf);
  return tree.root();
}

/** Audit path of one leaf (RFC 6962 2.1.1), from the leaf upwards. */
export function inclusionPath(leaves: readonly Hash[], index: number): Hash[] {
  if (leaves.length <= 1) return [];
  const split = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return index < split
    ? [...inclusionPath(leaves.slice(0, split), index), merkleRoot(leaves.slice(split))]
    : [...inclusionPath(leaves.slice(split), index - split), merkleRoot(leaves.slice(0, split))];
}

/** The root that a leaf and its path lead to (RFC 9162 2.1.3.2); `undefined` when the path has not the length that place and count need. */
export function rootFromPath(hashOfLeaf: Hash, index: number, count: number, path: readonly Hash[]): Hash | undefined {
  if (index < 0 || index >= count) return undefined;
  let position = index;
  let last = count - 1;
  let root = hashOfLeaf;
  for (const sibling of path) {
    if (last === 0) return undefined;
    if (position % 2 === 1 || position === last) {
      root = nodeHash(sibling, root);
      while (position % 2 === 0 && position !== 0) {
        position = Math.floor(position / 2);
        last = Math.floor(last / 2);
      }
    } else {
      root = nodeHash(root, sibling);
    }
    position = Math.floor(position / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? root : undefined;
}

/** Path hashes from hex; `undefined` when one is not a SHA-256. */
export function pathFromHex(path: unknown): Hash[] | undefined {
  if (!Array.isArray(path) || !path.every((step) => typeof step === 'string' && /^[0-9a-f]{64}$/.test(step)))
    return undefined;
  return path.map((step) => Buffer.from(step, 'hex').toString(BYTES));
}

/** A hash from its bytes. */
export function fromBytes(bytes: Buffer): Hash {
  return bytes.toString(BYTES);
}

/** The bytes of a hash. */
export function toBytes(value: Hash): Buffer {
  return Buffer.from(value, BYTES);
}
