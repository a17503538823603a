import { createHash } from 'node:crypto';
import { serialize } from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Damaged, isSealed, seal, sealPacked, unseal } from './seal.ts';

const KEY = 'certificate/G2025102103100001';
const record = (terms: number) =>
  serialize({ terms: Array.from({ length: terms }, (_, at) => ({ from: '2025-01-01', to: '2030-01-01', at })) });

describe('a sealed record', () => {
  it('is what was written, packed or not, whatever it holds and however long it is', () => {
    const records = fc.oneof(fc.uint8Array({ maxLength: 2000 }), fc.nat(200).map(record));
    fc.assert(
      fc.property(records, (written) => {
        expect(unseal(KEY, sealPacked(KEY, written)).equals(written)).toBe(true);
        expect(unseal(KEY, seal(KEY, written)).equals(written)).toBe(true);
      }),
    );
    for (const length of [349, 350, 2 ** 18, 2 ** 18 + 1]) {
      const written = Buffer.alloc(length, 'a');
      expect(unseal(KEY, sealPacked(KEY, written)).equals(written)).toBe(true);
    }
  });

  it('takes a fraction of the room when it is packed, and no more where that gains nothing', () => {
    expect(sealPacked(KEY, record(40)).length).toBeLessThan(record(40).length / 4);
    const noise = createHash('shake256', { outputLength: 1000 }).update('noise').digest();
    expect(sealPacked(KEY, noise)).toEqual(seal(KEY, noise));
  });

  it('is refused with any bit of it flipped, and under another key', () => {
    for (const sealed of [seal(KEY, record(3)), sealPacked(KEY, record(20))])
      for (let bit = 0; bit < sealed.length * 8; bit++) {
        const damaged = Buffer.from(sealed);
        damaged.writeUInt8(damaged.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        expect(isSealed(KEY, damaged)).toBe(false);
        expect(() => unseal(KEY, damaged)).toThrow(Damaged);
      }
    expect(() => unseal('certificate/G2025102103100002', sealPacked(KEY, record(20)))).toThrow(Damaged);
  });

  it('that was packed by the version that packed first is read for ever', () => {
    const PACKED_THEN = Buffer.from(
      'lZhJEcAwDAM1FoFSce/CKYdyCoASTOQSqPzfj2YjZ/yG0qqeaVFRqW7+9sx0P5+tTJurB8zZ5qK4xea0Y8DV5vQtATebq7i525z0BA+bk//gaXNSELxsTrdCMH1hdJcG0zdGeo/pd29L7Fo=',
      'base64',
    );
    expect(unseal(KEY, PACKED_THEN)).toEqual(Buffer.from(record(12)));
  });
});
