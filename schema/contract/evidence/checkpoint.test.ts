import { createPublicKey } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateKeySet, parseKeySet, signingKey } from '../key-set.ts';
import { originOf, signCheckpoint, verifyCheckpoint } from './checkpoint.ts';
import { leafHash } from './merkle.ts';
import { checkpointKeys } from './verification-keys.ts';

/** A checkpoint that a public log (Rekor of Sigstore) signed in 2023, and its public key. */
const REKOR_KEY =
  'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==';
const REKOR_CHECKPOINT =
  'rekor.sigstore.dev - 2605736670972794746\n21428036\nrxnoKyFZlJ7/R6bMh/d3lcqwKqAy5CL1LcNBJP17kgQ=\nTimestamp: 1688058656037355364\n\n\u2014 rekor.sigstore.dev wNI9ajBFAiEAuDk7uu5Ae8Own/MjhSZNuVzbLuYH2jBMxbSA0WaNDNACIDV4reKpYiOpkwtvazCClnpUuduF2o/th2xR3gRZAUU4\n';
const rekorKeys = [
  ['rekor', createPublicKey({ key: Buffer.from(REKOR_KEY, 'base64'), format: 'der', type: 'spki' })],
] as const;

describe('a checkpoint', () => {
  it('of a public log in the same form is read and holds, and not with a changed size', () => {
    expect(verifyCheckpoint(REKOR_CHECKPOINT, rekorKeys)).toMatchObject({
      origin: 'rekor.sigstore.dev - 2605736670972794746',
      size: 21_428_036,
    });
    expect(() => verifyCheckpoint(REKOR_CHECKPOINT.replace('21428036', '21428035'), rekorKeys)).toThrow(
      expect.objectContaining({ code: 'BAD_SIGNATURE' }),
    );
  });

  const keys = parseKeySet(generateKeySet());
  const head = { origin: originOf('11111111-2222-4333-8444-555555555555'), size: 7, root: leafHash(Buffer.from('x')) };
  const checkpoint = signCheckpoint(head, signingKey(keys));

  it('has the form that is published: origin, size, root, blank line, signature', () => {
    expect(checkpoint).toMatch(
      /^yunqiao\/audit\/[0-9a-f]{32}\n7\n[A-Za-z0-9+/]{43}=\n\n\u2014 yunqiao\/audit\/[0-9a-f]{32} [A-Za-z0-9+/=]+\n$/,
    );
    expect(verifyCheckpoint(checkpoint, checkpointKeys(keys))).toMatchObject(head);
  });

  it('does not hold once any byte is changed, nor with another key', () => {
    const bytes = Buffer.from(checkpoint);
    // The name in the signature's line is a hint for whoever has many keys; it is not signed.
    const nameEnd = bytes.lastIndexOf(' ');
    const nameStart = bytes.lastIndexOf('\u2014 ') + 4;
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        fc.pre(at < nameStart || at >= nameEnd);
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(() => verifyCheckpoint(changed.toString('utf8'), checkpointKeys(keys))).toThrow();
      }),
      { numRuns: 300 },
    );
    expect(() => verifyCheckpoint(checkpoint, checkpointKeys(parseKeySet(generateKeySet())))).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_KEY' }),
    );
  });
});
