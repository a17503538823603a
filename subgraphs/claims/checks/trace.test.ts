import { describe, expect, it } from 'vitest';
import { claimed, expectedOf, outcomeOf, type Row, TRACE, withTrace } from '../fixtures.ts';

const rows: readonly Row[] = [
  ['the code of the certificate', claimed({ traceCode: TRACE }), null, 'ACCEPT', ['VALID']],
  [
    'a code of another certificate',
    claimed({ traceCode: TRACE }),
    withTrace({ certificateNumber: 'G2024101006777777' }),
    'REJECT',
    ['TRACE_MISMATCH'],
  ],
  ['a code of the model on sale', claimed({ traceCode: TRACE, productModel: 'ｑｌ‑100' }), null, 'ACCEPT', ['VALID']],
  [
    'a code of another model',
    claimed({ traceCode: TRACE, productModel: 'QL-200' }),
    null,
    'REVIEW',
    ['TRACE_MISMATCH'],
  ],
  [
    'a code of another model, without number',
    { traceCode: TRACE, productModel: 'QL-200' },
    null,
    'REVIEW',
    ['TRACE_MISMATCH'],
  ],
  [
    'a good code beside an unknown number',
    { certificateNumber: 'G2024101006000001', traceCode: TRACE },
    null,
    'REJECT',
    ['NOT_FOUND', 'TRACE_MISMATCH'],
  ],
];

describe('step 6: the trace code', () => {
  for (const row of rows) it(row[0], () => expect(outcomeOf(row)).toEqual(expectedOf(row)));
});
