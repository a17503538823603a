import { describe, expect, it } from 'vitest';
import { claimed, expectedOf, outcomeOf, type Row, SELLER, withFreshness } from '../fixtures.ts';

const ABSENT = 'G2024101006000001';
const rows: readonly Row[] = [
  ['certificates never read', claimed(), withFreshness('certificates', null), 'REVIEW', ['SOURCE_UNAVAILABLE']],
  ['results never read', claimed(), withFreshness('reusable-results', null), 'REVIEW', ['SOURCE_UNAVAILABLE']],
  ['the catalogue never read', claimed(), withFreshness('catalogue', null), 'REVIEW', ['SOURCE_UNAVAILABLE']],
  ['blacklists never read', claimed(), withFreshness('blacklists', null), 'REVIEW', ['SOURCE_UNAVAILABLE']],
  ['a minute old', claimed(), withFreshness('blacklists', '2026-11-22T03:59:00.000Z'), 'ACCEPT', ['VALID']],
  [
    'older than a minute',
    claimed(),
    withFreshness('blacklists', '2026-11-22T03:58:59.999Z'),
    'REVIEW',
    ['SOURCE_UNAVAILABLE'],
  ],
  [
    'a past day, sources old',
    claimed(),
    withFreshness('certificates', '2026-11-01T00:00:00.000Z'),
    'REVIEW',
    ['SOURCE_UNAVAILABLE'],
    '2025-01-01',
  ],
  [
    'a claim that needs no source',
    { certificateNumber: 'ABC' },
    withFreshness('certificates', null),
    'REVIEW',
    ['MALFORMED'],
  ],
  [
    'a seller while blacklists were never read',
    { sellerUscc: SELLER },
    withFreshness('blacklists', null),
    'REVIEW',
    ['MALFORMED', 'SOURCE_UNAVAILABLE'],
  ],
  [
    'a number that is not held needs no blacklists',
    { certificateNumber: ABSENT },
    withFreshness('blacklists', null),
    'REJECT',
    ['NOT_FOUND'],
  ],
  [
    'a number that is not held, and a seller, need blacklists',
    { certificateNumber: ABSENT, sellerUscc: SELLER },
    withFreshness('blacklists', null),
    'REJECT',
    ['NOT_FOUND', 'SOURCE_UNAVAILABLE'],
  ],
  [
    'a seller alone needs no certificates',
    { sellerUscc: SELLER },
    withFreshness('certificates', null),
    'REVIEW',
    ['MALFORMED'],
  ],
];

describe('freshness of the sources', () => {
  for (const row of rows) it(row[0], () => expect(outcomeOf(row)).toEqual(expectedOf(row)));
});
