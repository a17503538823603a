import { describe, expect, it } from 'vitest';
import {
  claimed,
  expectedOf,
  NUMBER,
  outcomeOf,
  type Row,
  TRACE,
  valid,
  withBody,
  withCertificate,
  withFreshness,
  withTrace,
} from '../fixtures.ts';

/** Of the body and year that the hub covers, but never issued. */
const UNKNOWN = { certificateNumber: 'G2024101006000001' };
const SILENT = { reportsFromYear: null, reportedUntil: null };
const STRAY = withTrace({ certificateNumber: UNKNOWN.certificateNumber });
const BEHIND = { reportedUntil: '2026-10-01T00:00:00.000Z' };

const rows: readonly Row[] = [
  ['a trace code alone', { traceCode: TRACE }, null, 'ACCEPT', ['VALID']],
  ['full-width, spaces, hyphens', { certificateNumber: ' ｇ2024-101-006 483920 ' }, null, 'ACCEPT', ['VALID']],
  ['the trace code in the field of the number', { certificateNumber: TRACE }, null, 'ACCEPT', ['VALID']],
  ['the two codes swapped', { certificateNumber: TRACE, traceCode: NUMBER }, null, 'ACCEPT', ['VALID']],
  ['the number in both fields', claimed({ traceCode: NUMBER }), null, 'REVIEW', ['MALFORMED']],
  ['no number at all', { brand: '青澜' }, null, 'REVIEW', ['MALFORMED']],
  ['nothing but empty texts', { certificateNumber: ' ', traceCode: '-' }, null, 'REVIEW', ['MALFORMED']],
  ['a number of no known form', { certificateNumber: 'ABC-123' }, null, 'REVIEW', ['MALFORMED']],
  [
    'an unreadable number beside a good trace code',
    { certificateNumber: 'ABC', traceCode: TRACE },
    null,
    'REVIEW',
    ['MALFORMED'],
  ],
  ['digits lost in a spreadsheet', { certificateNumber: '2.02410E+16' }, null, 'REVIEW', ['MALFORMED']],
  ['a text beyond the limit', claimed({ text: '绿'.repeat(200_001) }), null, 'REVIEW', ['MALFORMED']],
  ['a text at the limit', claimed({ text: '绿'.repeat(200_000) }), null, 'ACCEPT', ['VALID']],
  ['a model beyond the limit', claimed({ productModel: 'Q'.repeat(501) }), null, 'REVIEW', ['MALFORMED']],

  ['a trace code whose certificate is not there', { traceCode: TRACE }, STRAY, 'REJECT', ['NOT_FOUND']],

  ['a number that a reporting body never issued', UNKNOWN, null, 'REJECT', ['NOT_FOUND']],
  ['a trace code never issued', claimed({ traceCode: 'G2025101006000000000001' }), null, 'REJECT', ['NOT_FOUND']],
  ['a number of a year to come', { certificateNumber: 'G2027101006000001' }, null, 'REJECT', ['NOT_FOUND']],
  ['the day before issue', claimed(), null, 'REJECT', ['NOT_FOUND'], '2024-03-01'],
  ['the day of issue', claimed(), null, 'ACCEPT', ['VALID'], '2024-03-02'],
  [
    'a trace code the day before it was issued',
    claimed({ traceCode: TRACE }),
    null,
    'REJECT',
    ['NOT_FOUND'],
    '2025-01-14',
  ],
  ['a trace code on its day of issue', claimed({ traceCode: TRACE }), null, 'ACCEPT', ['VALID'], '2025-01-15'],

  ['a body nobody knows', { certificateNumber: 'G2024999006000001' }, null, 'REVIEW', ['NOT_REPORTED']],
  ['a body that does not report', UNKNOWN, withBody(SILENT), 'REVIEW', ['NOT_REPORTED']],
  ['a known certificate of a body that does not report', claimed(), withBody(SILENT), 'REVIEW', ['NOT_REPORTED']],
  ['the year before the body reports', { certificateNumber: 'G2020101006000001' }, null, 'REVIEW', ['NOT_REPORTED']],
  ['the first year the body reports', { certificateNumber: 'G2021101006000001' }, null, 'REJECT', ['NOT_FOUND']],
  [
    'this year, when reports end too early',
    { certificateNumber: 'G2026101006000001' },
    withBody(BEHIND),
    'REVIEW',
    ['NOT_REPORTED'],
  ],
  [
    'a past year that the reports cover whole',
    { certificateNumber: 'G2025101006000001' },
    withBody(BEHIND),
    'REJECT',
    ['NOT_FOUND'],
  ],
  ['a valid certificate whose body is behind', claimed(), withBody(BEHIND), 'REVIEW', ['NOT_REPORTED']],
  ['the same on a day that the reports cover', claimed(), withBody(BEHIND), 'ACCEPT', ['VALID'], '2026-09-01'],
  ['31 days behind', claimed(), withBody({ reportedUntil: '2026-10-22T04:00:00.000Z' }), 'ACCEPT', ['VALID']],
  [
    'a moment more than 31 days behind',
    claimed(),
    withBody({ reportedUntil: '2026-10-22T03:59:59.999Z' }),
    'REVIEW',
    ['NOT_REPORTED'],
  ],
  [
    'a certificate that is not in force yet by its record',
    claimed(),
    withCertificate({ statusHistory: [valid('2026-12-01')] }),
    'REJECT',
    ['NOT_FOUND'],
  ],
  [
    'unknown while certificates are behind',
    UNKNOWN,
    withFreshness('certificates', '2026-11-22T03:00:00.000Z'),
    'REVIEW',
    ['NOT_REPORTED', 'SOURCE_UNAVAILABLE'],
  ],
];

describe('step 1: number and trace code', () => {
  for (const row of rows) it(row[0], () => expect(outcomeOf(row)).toEqual(expectedOf(row)));
});
