import { describe, expect, it } from 'vitest';
import {
  type Change,
  claimed,
  expectedOf,
  outcomeOf,
  RENEWED,
  type Row,
  withCertificate,
  withEntry,
} from '../fixtures.ts';

/** A standard of the series exists for wall materials, but no entry of the national catalogue. */
const WALL: Change = (facts) => {
  const scheme = 'GREEN_BUILDING_MATERIAL';
  withCertificate({ scheme, activityClass: 'ACTIVITY_2', projectCode: '104', starGrade: 2 })(facts);
  withEntry({ id: 'GBM-104', scheme, projectCode: '104' })(facts);
};

const rows: readonly Row[] = [
  ['a category never listed', claimed(), withCertificate({ projectCode: '104' }), 'REJECT', ['NOT_IN_CATALOGUE']],
  ['an entry that began on the day of issue', claimed(), withEntry({ validFrom: '2024-03-02' }), 'ACCEPT', ['VALID']],
  [
    'an entry that began the day after issue',
    claimed(),
    withEntry({ validFrom: '2024-03-03' }),
    'REJECT',
    ['NOT_IN_CATALOGUE'],
  ],
  ['an entry that ended on the day of issue', claimed(), withEntry({ validTo: '2024-03-02' }), 'ACCEPT', ['VALID']],
  [
    'an entry that ended the day before issue',
    claimed(),
    withEntry({ validTo: '2024-03-01' }),
    'REJECT',
    ['NOT_IN_CATALOGUE'],
  ],
  [
    'an entry of another scheme only',
    claimed(),
    withEntry({ scheme: 'GREEN_BUILDING_MATERIAL' }),
    'REJECT',
    ['NOT_IN_CATALOGUE'],
  ],
  ['an entry moved to another category', claimed(), withEntry({ projectCode: '007' }), 'REJECT', ['NOT_IN_CATALOGUE']],
  [
    'wall materials claimed as activity one',
    claimed({ mark: 'ACTIVITY_1' }),
    WALL,
    'REJECT',
    ['NOT_IN_CATALOGUE', 'SCHEME_MISMATCH'],
  ],
  ['wall materials claimed as what they are', claimed({ mark: 'ACTIVITY_2', starGrade: 2 }), WALL, 'ACCEPT', ['VALID']],
  [
    'renewed after the entry had ended',
    claimed(),
    (facts) => {
      withEntry({ validTo: '2025-12-31' })(facts);
      withCertificate({ terms: RENEWED })(facts);
    },
    'REVIEW',
    ['NOT_IN_CATALOGUE'],
  ],
];

describe('the catalogue at issue', () => {
  for (const row of rows) it(row[0], () => expect(outcomeOf(row)).toEqual(expectedOf(row)));
});
