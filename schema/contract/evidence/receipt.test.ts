import { createPublicKey, verify } from 'node:crypto';
import fc from 'fast-check';
import jsonwebtoken from 'jsonwebtoken';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateKeySet, type KeySet, parseKeySet } from '../key-set.ts';
import { EvidenceFault } from './evidence-fault.ts';
import {
  itemsRoot,
  proveItem,
  type Receipt,
  receiptFile,
  requestHash,
  responseHash,
  signReceipt,
  verifyItemProof,
  verifyReceiptFile,
} from './receipt.ts';

const request = {
  query: '{ check(items: $items) { verdicts { reference ok } } }',
  operationName: null,
  variables: { items: ['一', 'b'] },
};
const verdicts = Array.from({ length: 1000 }, (_, i) => ({ reference: `r${i}`, ok: i % 3 === 0, found: null }));
const response = { data: { check: { verdicts } } };
const PATH = ['check', 'verdicts'];

/** A file of the same kind that is verified faster. */
const few = { data: { check: { verdicts: verdicts.slice(0, 12) } } };
let small: string;
let keys: KeySet;
let receipt: Receipt;
let jws: string;
let file: string;

beforeAll(() => {
  keys = parseKeySet(generateKeySet());
  receipt = {
    v: 1,
    requestId: 'request-1',
    time: '2026-11-22T01:02:03.004Z',
    request: requestHash(request),
    response: responseHash(response),
    caller: { agency: 'platform', kind: 'ECOMMERCE_PLATFORM' },
    purpose: 'CLAIM_CHECK',
    agreement: 'A-1',
    policy: 'ab'.repeat(32),
    code: 'OK',
    sources: [],
    items: [{ path: PATH, count: verdicts.length, root: itemsRoot(verdicts) }],
    audit: { record: 'worker-1:7', batch: 3, hash: 'cd'.repeat(32) },
  };
  jws = signReceipt(receipt, signing(keys));
  file = receiptFile(request, response, jws);
  const items = [{ path: PATH, count: 12, root: itemsRoot(few.data.check.verdicts) }];
  small = receiptFile(request, few, signReceipt({ ...receipt, response: responseHash(few), items }, signing(keys)));
});

function signing({ signing: key }: KeySet): NonNullable<KeySet['signing']> {
  if (!key) throw new Error('A generated key set can sign.');
  return key;
}

describe('a receipt', () => {
  it('holds for its request and answer, and tells who was answered', () => {
    expect(verifyReceiptFile(file, keys.find)).toEqual({ receipt, kid: signing(keys).kid, request, response });
  });

  it('is a JWS that other tools verify: jsonwebtoken, and node:crypto by hand', () => {
    const [jwk] = keys.publicJwks;
    const key = createPublicKey({ key: jwk ?? {}, format: 'jwk' });
    expect(jsonwebtoken.verify(jws, key, { algorithms: ['ES256'] })).toMatchObject({ requestId: 'request-1', v: 1 });
    const [header = '', payload = '', signature = ''] = jws.split('.');
    const bytes = Buffer.from(signature, 'base64url');
    expect(verify('sha256', Buffer.from(`${header}.${payload}`), { key, dsaEncoding: 'ieee-p1363' }, bytes)).toBe(true);
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({
      alg: 'ES256',
      kid: jwk?.kid,
      typ: 'yunqiao-receipt',
    });
  });

  it('shows any changed byte', () => {
    expect(verifyReceiptFile(small, keys.find).response).toEqual(few);
    const bytes = Buffer.from(small);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        // What reads a file as UTF-8 may fold an invalid byte into U+FFFD: that is a change too.
        expect(() => verifyReceiptFile(changed.toString('utf8'), keys.find)).toThrow(EvidenceFault);
      }),
      { numRuns: 1500 },
    );
  });

  it('shows every changed byte of the JWS, one by one', () => {
    const start = small.indexOf('"receipt":"') + '"receipt":"'.length;
    for (let at = start; small[at] !== '"'; at++) {
      const other = small[at] === 'A' ? 'B' : 'A';
      const changed = small.slice(0, at) + other + small.slice(at + 1);
      expect(() => verifyReceiptFile(changed, keys.find), `byte ${at}`).toThrow(EvidenceFault);
    }
  });

  it('shows what was cut off or added', () => {
    for (const changed of [
      file.slice(0, -1),
      `${file} `,
      file.slice(1),
      file.replace('{"receipt"', '{"more":1,"receipt"'),
    ])
      expect(() => verifyReceiptFile(changed, keys.find)).toThrow(EvidenceFault);
  });

  it('does not hold for another answer, another request or another key, and says which', () => {
    const code = (text: string, set = keys) => {
      try {
        verifyReceiptFile(text, set.find);
        return 'holds';
      } catch (error) {
        return error instanceof EvidenceFault ? error.code : error;
      }
    };
    expect(code(receiptFile({ ...request, variables: {} }, response, jws))).toBe('REQUEST_CHANGED');
    expect(code(receiptFile(request, { data: null }, jws))).toBe('RESPONSE_CHANGED');
    const others = parseKeySet(generateKeySet());
    expect(code(file, others)).toBe('UNKNOWN_KEY');
    const forged = signReceipt(receipt, { ...signing(others), kid: signing(keys).kid });
    expect(code(receiptFile(request, response, forged))).toBe('BAD_SIGNATURE');
  });

  it('is verified by an old key that is still in the key set', () => {
    const rotated = parseKeySet(
      JSON.stringify({ keys: [...parseKeySet(generateKeySet()).publicJwks, ...keys.publicJwks] }),
    );
    expect(verifyReceiptFile(file, rotated.find).receipt).toEqual(receipt);
  });

  it('takes no other JWS of the hub for a receipt', () => {
    const token = jsonwebtoken.sign({ ...receipt }, signing(keys).privateKey, {
      algorithm: 'ES256',
      keyid: signing(keys).kid,
    });
    expect(() => verifyReceiptFile(receiptFile(request, response, token), keys.find)).toThrow(EvidenceFault);
  });
});

describe('one verdict of a thousand', () => {
  it('is shown alone', () => {
    const proof = proveItem(file, keys.find, PATH, 513);
    expect(proof).not.toContain('r512');
    expect(proof).not.toContain(request.query);
    const { item, index, receipt: told } = verifyItemProof(proof, keys.find);
    expect({ item, index, agency: told.caller.agency }).toEqual({
      item: verdicts[513],
      index: 513,
      agency: 'platform',
    });
  });

  it('shows any changed byte', () => {
    const bytes = Buffer.from(proveItem(file, keys.find, PATH, 7));
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(() => verifyItemProof(changed.toString('utf8'), keys.find)).toThrow(EvidenceFault);
      }),
      { numRuns: 1500 },
    );
  });

  it('is proven only where the receipt covers the list', () => {
    expect(() => proveItem(file, keys.find, PATH, 1000)).toThrow(EvidenceFault);
    expect(() => proveItem(file, keys.find, ['check'], 0)).toThrow(EvidenceFault);
  });
});
