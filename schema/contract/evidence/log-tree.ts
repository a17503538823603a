import { EvidenceFault } from './evidence-fault.ts';
import { type Hash, nodeHash, rootFromPath } from './merkle.ts';

/** Root of the leaves from `from` to before `to`, which are a complete subtree: `to - from` is a power of two that divides `from`. */
export type SubtreeRoot = (from: number, to: number) => Promise<Hash> | Hash;

/** Largest power of two below a number of at least two (RFC 6962 2.1). */
function split(count: number): number {
  let half = 1;
  while (half * 2 < count) half *= 2;
  return half;
}

function isPowerOfTwo(count: number): boolean {
  while (count > 1 && count % 2 === 0) count /= 2;
  return count === 1;
}

/** Merkle tree hash of the leaves from `from` to before `to`, where `from` begins a subtree (RFC 6962 2.1). */
async function rangeRoot(subtree: SubtreeRoot, from: number, to: number): Promise<Hash> {
  if (isPowerOfTwo(to - from)) return subtree(from, to);
  const middle = from + split(to - from);
  return nodeHash(await rangeRoot(subtree, from, middle), await rangeRoot(subtree, middle, to));
}

/** Root of the first leaves of a log, at least one. */
export async function logRoot(subtree: SubtreeRoot, size: number): Promise<Hash> {
  return rangeRoot(subtree, 0, size);
}

/** Inclusion proof (RFC 6962 2.1.1) of a leaf in the first `size` ones, from the leaf upwards. */
export async function inclusionProof(subtree: SubtreeRoot, index: number, size: number): Promise<Hash[]> {
  if (index < 0 || index >= size) throw new EvidenceFault('NOT_FOUND', `Leaf ${index} of ${size}.`);
  const path = async (from: number, to: number): Promise<Hash[]> => {
    if (to - from === 1) return [];
    const middle = from + split(to - from);
    return index < middle
      ? [...(await path(from, middle)), await rangeRoot(subtree, middle, to)]
      : [...(await path(middle, to)), await rangeRoot(subtree, from, middle)];
  };
  return path(0, size);
}

/** Consistency proof (RFC 6962 2.1.2): that the first `older` leaves of the log are still the first of its `newer` ones. */
export async function consistencyProof(subtree: SubtreeRoot, older: number, newer: number): Promise<Hash[]> {
  if (older < 0 || older > newer) throw new EvidenceFault('NOT_FOUND', `A log of ${newer} has no first ${older}.`);
  if (older === 0 || older === newer) return [];
  const prove = async (from: number, to: number, isWhole: boolean): Promise<Hash[]> => {
    if (to === older) return isWhole ? [] : [await rangeRoot(subtree, from, to)];
    const middle = from + split(to - from);
    return older <= middle
      ? [...(await prove(from, middle, isWhole)), await rangeRoot(subtree, middle, to)]
      : [...(await prove(middle, to, false)), await rangeRoot(subtree, from, middle)];
  };
  return prove(0, newer, true);
}

/** Whether a proof shows that a log of one size and root grew into another (RFC 9162 2.1.4.2). */
export function isConsistent(
  older: { readonly size: number; readonly root: Hash },
  newer: { readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
): boolean {
  if (older.size > newer.size || older.size < 0) return false;
  if (older.size === newer.size) return proof.length === 0 && older.root === newer.root;
  // Everything grew out of nothing.
  if (older.size === 0) return proof.length === 0;
  const path = isPowerOfTwo(older.size) ? [older.root, ...proof] : [...proof];
  const first = path.shift();
  if (first === undefined) return false;
  let place = older.size - 1;
  let last = newer.size - 1;
  while (place % 2 === 1) {
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  let before = first;
  let after = first;
  for (const sibling of path) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      before = nodeHash(sibling, before);
      after = nodeHash(sibling, after);
      while (place % 2 === 0 && place !== 0) {
        place = Math.floor(place / 2);
        last = Math.floor(last / 2);
      }
    } else {
      after = nodeHash(after, sibling);
    }
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && before === older.root && after === newer.root;
}

/** Whether a proof shows that a leaf is in a log of this size and root. */
export function isIncluded(
  leaf: Hash,
  index: number,
  head: { readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
): boolean {
  return rootFromPath(leaf, index, head.size, proof) === head.root;
}
