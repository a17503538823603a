import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inclusionPath, leafHash, merkleRoot, rootFromPath, toHex } from './merkle.ts';

/** Inputs and roots of the reference tests of Certificate Transparency (RFC 6962). */
const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = INPUTS.map((hex) => leafHash(Buffer.from(hex, 'hex')));

describe('Merkle trees (RFC 6962)', () => {
  it('have the roots of the reference tests', () => {
    for (const [index, root] of ROOTS.entries()) expect(toHex(merkleRoot(leaves.slice(0, index + 1)))).toBe(root);
    expect(toHex(merkleRoot([]))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('prove each leaf at its place, and no other leaf, place or count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (count, pick) => {
        const some = Array.from({ length: count }, (_, i) => leafHash(Buffer.from(`leaf ${i}`)));
        const index = pick % count;
        const leaf = some[index] ?? '';
        const root = merkleRoot(some);
        const path = inclusionPath(some, index);
        expect(rootFromPath(leaf, index, count, path)).toEqual(root);
        expect(rootFromPath(leafHash(Buffer.from('other')), index, count, path)).not.toEqual(root);
        expect(rootFromPath(leaf, index, count, [...path, leaf])).toBeUndefined();
        if (count > 1) {
          expect(rootFromPath(leaf, (index + 1) % count, count, path)).not.toEqual(root);
          expect(rootFromPath(leaf, index, count, path.slice(1))).not.toEqual(root);
        }
        expect(rootFromPath(leaf, count, count, path)).toBeUndefined();
      }),
    );
  });

  it('never take a node for a leaf', () => {
    const [left, right] = leaves;
    expect(leafHash(Buffer.from(`${left}${right}`, 'binary'))).not.toEqual(merkleRoot(leaves.slice(0, 2)));
  });
});
