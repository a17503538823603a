import { describe, expect, it } from 'vitest';
import { certificate } from '../../../subgraphs/claims/fixtures.ts';
import { faultOf, isMalformed, readEvent } from './read-event.ts';

const period = (status: string, from: string) => ({ status, from, reasonCode: null, until: null, voluntary: false });
const whole = certificate();
const fault = (changes: object, key = whole.number) =>
  faultOf({ type: 'CertificateChanged', key, fact: { ...whole, ...changes } });

describe('an event', () => {
  it.each<[string, object, RegExp | null]>([
    ['that is well formed', {}, null],
    ['with a status word that nobody knows', { statusHistory: [period('INVALID', '2024-03-02')] }, /statusHistory\.0/],
    [
      'whose history is told out of order',
      { statusHistory: [period('SUSPENDED', '2025-03-02'), period('VALID', '2024-03-02')] },
      /statusHistory\.1\.from/,
    ],
    [
      'that is valid again after it was revoked',
      { statusHistory: [period('REVOKED', '2024-03-02'), period('VALID', '2025-03-02')] },
      /REVOKED is final/,
    ],
    ['with days in another form', { terms: [{ from: '2024/03/02', to: '2025/03/01' }] }, /terms\.0\.from/],
    ['with a day that does not exist', { firstIssuedOn: '2025-02-30' }, /firstIssuedOn/],
    ['without a term', { terms: [] }, /terms/],
    ['with a term that ends before it begins', { terms: [{ from: '2024-03-02', to: '2024-03-01' }] }, /terms\.0\.to/],
    ['without a holder', { holder: undefined }, /holder/],
  ])('%s', (_what, changes, expected) => {
    if (expected === null) expect(fault(changes)).toBeNull();
    else expect(fault(changes)).toMatch(expected);
  });

  it('under the key of another record is malformed', () => expect(fault({}, 'other')).toMatch(/^key/));

  it('of a type that is not known is passed over', () => {
    const read = readEvent({ seq: 1, at: '2026-11-22T00:00:00.000Z', type: 'LaterInvention', key: 'k', fact: 1 });
    expect([read.type, isMalformed(read)]).toEqual([null, false]);
  });
});
