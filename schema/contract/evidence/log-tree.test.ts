import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistencyProof, inclusionProof, isConsistent, isIncluded, logRoot, type SubtreeRoot } from './log-tree.ts';
import { fromBytes, type Hash, leafHash, merkleRoot, toHex } from './merkle.ts';

/** Leaves of the reference tests of Certificate Transparency, and their roots for sizes 0 to 8. */
const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
/** Their proofs: index and size, and older and newer size. */
const INCLUSION: readonly (readonly [index: number, size: number, path: readonly string[]])[] = [
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    1,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];
const CONSISTENCY: readonly (readonly [older: number, newer: number, path: readonly string[]])[] = [
  [1, 1, []],
  [
    1,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];

const leaves = INPUTS.map((hex) => leafHash(Buffer.from(hex, 'hex')));
const fromHex = (hex: string): Hash => fromBytes(Buffer.from(hex, 'hex'));
const subtreeOf =
  (all: readonly Hash[]): SubtreeRoot =>
  (from, to) =>
    merkleRoot(all.slice(from, to));

/** The definitions of RFC 6962 2.1 word for word, with nothing of ours but SHA-256. */
const sha = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const largestPowerBelow = (n: number) => 2 ** Math.floor(Math.log2(n - 1));
function mth(d: readonly Buffer[]): Buffer {
  if (d.length === 0) return sha();
  if (d.length === 1) return sha(Buffer.from([0]), d[0] ?? Buffer.alloc(0));
  const k = largestPowerBelow(d.length);
  return sha(Buffer.from([1]), mth(d.slice(0, k)), mth(d.slice(k)));
}
function path(m: number, d: readonly Buffer[]): Buffer[] {
  if (d.length === 1) return [];
  const k = largestPowerBelow(d.length);
  return m < k ? [...path(m, d.slice(0, k)), mth(d.slice(k))] : [...path(m - k, d.slice(k)), mth(d.slice(0, k))];
}
function subproof(m: number, d: readonly Buffer[], whole: boolean): Buffer[] {
  if (m === d.length) return whole ? [] : [mth(d)];
  const k = largestPowerBelow(d.length);
  return m <= k
    ? [...subproof(m, d.slice(0, k), whole), mth(d.slice(k))]
    : [...subproof(m - k, d.slice(k), false), mth(d.slice(0, k))];
}

describe('a log (RFC 6962)', () => {
  it('has the roots and proofs of the reference tests of Certificate Transparency', async () => {
    expect(toHex(merkleRoot([]))).toBe(ROOTS[0]);
    for (let size = 1; size <= 8; size++) expect(toHex(await logRoot(subtreeOf(leaves), size))).toBe(ROOTS[size]);
    for (const [index, size, expected] of INCLUSION) {
      expect((await inclusionProof(subtreeOf(leaves), index, size)).map(toHex)).toEqual(expected);
      const head = { size, root: fromHex(ROOTS[size] ?? '') };
      expect(isIncluded(leaves[index] ?? '', index, head, expected.map(fromHex))).toBe(true);
    }
    for (const [older, newer, expected] of CONSISTENCY) {
      expect((await consistencyProof(subtreeOf(leaves), older, newer)).map(toHex)).toEqual(expected);
      const head = (size: number) => ({ size, root: fromHex(ROOTS[size] ?? '') });
      expect(isConsistent(head(older), head(newer), expected.map(fromHex))).toBe(true);
    }
  });

  it('gives the proofs that the definitions give, and takes no others', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 80 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        async (size, pick, earlier, spoil) => {
          const data = Array.from({ length: size }, (_, i) => Buffer.from(`leaf ${i}`));
          const hashes = data.map((bytes) => leafHash(bytes));
          const subtree = subtreeOf(hashes);
          const root = fromBytes(mth(data));
          expect(await logRoot(subtree, size)).toBe(root);

          const index = pick % size;
          const proof = await inclusionProof(subtree, index, size);
          expect(proof).toEqual(path(index, data).map(fromBytes));
          const head = { size, root };
          expect(isIncluded(hashes[index] ?? '', index, head, proof)).toBe(true);
          expect(isIncluded(leafHash(Buffer.from('other')), index, head, proof)).toBe(false);
          if (size > 1) expect(isIncluded(hashes[index] ?? '', (index + 1) % size, head, proof)).toBe(false);

          const older = 1 + (earlier % size);
          const grown = await consistencyProof(subtree, older, size);
          expect(grown).toEqual(subproof(older, data, true).map(fromBytes));
          const before = { size: older, root: fromBytes(mth(data.slice(0, older))) };
          expect(isConsistent(before, head, grown)).toBe(true);
          // Another history of the same length: one leaf of the first ones differs.
          const forked = data.slice(0, older);
          forked[spoil % older] = Buffer.from('forked');
          expect(isConsistent({ size: older, root: fromBytes(mth(forked)) }, head, grown)).toBe(false);
          if (older < size) {
            const changed = [...grown];
            changed[spoil % changed.length] = leafHash(Buffer.from('changed'));
            expect(isConsistent(before, head, changed)).toBe(false);
            expect(isConsistent(before, head, grown.slice(1))).toBe(false);
            expect(isConsistent(before, head, [...grown, root])).toBe(false);
            expect(isConsistent(head, before, grown)).toBe(false);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
