import { describe, expect, it } from 'vitest';
import type { Day } from '../../../schema/domain/day.ts';
import { claimed, expectedOf, outcomeOf, RENEWED, type Row, withBody, withCertificate } from '../fixtures.ts';

const approved = (from: Day, to: Day | null, projectCodes: string[] | null = null) =>
  withBody({ approvals: [{ from, to, projectCodes }] });

const rows: readonly Row[] = [
  ['not yet approved at issue', claimed(), approved('2024-03-03', null), 'REJECT', ['BODY_NOT_APPROVED']],
  ['approved from the day of issue', claimed(), approved('2024-03-02', null, ['006']), 'ACCEPT', ['VALID']],
  ['approved until the day of issue', claimed(), approved('2020-01-01', '2024-03-02'), 'ACCEPT', ['VALID']],
  [
    'approved until the day before issue',
    claimed(),
    approved('2020-01-01', '2024-03-01'),
    'REJECT',
    ['BODY_NOT_APPROVED'],
  ],
  ['approved for other categories', claimed(), approved('2020-01-01', null, ['001']), 'REJECT', ['BODY_NOT_APPROVED']],
  ['never approved', claimed(), withBody({ approvals: [] }), 'REJECT', ['BODY_NOT_APPROVED']],
  [
    'no longer approved when the renewed term began',
    claimed(),
    (facts) => {
      approved('2020-01-01', '2026-06-30')(facts);
      withCertificate({ terms: RENEWED })(facts);
    },
    'REVIEW',
    ['BODY_NOT_APPROVED'],
  ],
  [
    'the same on a day before the renewed term',
    claimed(),
    (facts) => {
      approved('2020-01-01', '2026-06-30')(facts);
      withCertificate({ terms: RENEWED })(facts);
    },
    'ACCEPT',
    ['VALID'],
    '2026-06-30',
  ],
  [
    'a body nobody knows',
    { certificateNumber: 'G2024105006483920' },
    withCertificate({ number: 'G2024105006483920', bodyCode: '105' }),
    'REVIEW',
    ['BODY_NOT_APPROVED'],
  ],
];

describe('step 2: approval of the certification body', () => {
  for (const row of rows) it(row[0], () => expect(outcomeOf(row)).toEqual(expectedOf(row)));
});
