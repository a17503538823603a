import { describe, expect, it } from 'vitest';
import {
  type Change,
  claimed,
  expectedOf,
  OTHER_HOLDER,
  outcomeOf,
  type Row,
  SELLER,
  valid,
  withCertificate,
  withListing,
} from '../fixtures.ts';

/** A certificate that stood before the rules did. */
const OF_2021 = {
  firstIssuedOn: '2021-03-02',
  terms: [{ from: '2021-03-02', to: '2029-03-01' }],
  statusHistory: [valid('2021-03-02')],
};

const rows: readonly Row[] = [
  ['a holder', claimed(), withListing({}), 'REJECT', ['HOLDER_BLACKLISTED']],
  ['the day before publication', claimed(), withListing({}), 'ACCEPT', ['VALID'], '2026-05-31'],
  ['the day of publication', claimed(), withListing({}), 'REJECT', ['HOLDER_BLACKLISTED'], '2026-06-01'],
  ['the last day', claimed(), withListing({ endsOn: '2026-11-22' }), 'REJECT', ['HOLDER_BLACKLISTED']],
  ['the day after the last day', claimed(), withListing({ endsOn: '2026-11-21' }), 'ACCEPT', ['VALID']],
  ['no end named', claimed(), withListing({ endsOn: null }), 'REJECT', ['HOLDER_BLACKLISTED']],
  ['the day of an early removal', claimed(), withListing({ removedOn: '2026-11-22' }), 'ACCEPT', ['VALID']],
  [
    'the day before an early removal',
    claimed(),
    withListing({ removedOn: '2026-11-22' }),
    'REJECT',
    ['HOLDER_BLACKLISTED'],
    '2026-11-21',
  ],
  [
    'joint punishment of the delta',
    claimed(),
    withListing({ list: 'YRD_JOINT_PUNISHMENT' }),
    'REJECT',
    ['HOLDER_BLACKLISTED'],
  ],
  ['abnormal operations: another list', claimed(), withListing({ list: 'ABNORMAL_OPERATIONS' }), 'ACCEPT', ['VALID']],
  ['a court defaulter: another list', claimed(), withListing({ list: 'COURT_DEFAULTER' }), 'ACCEPT', ['VALID']],
  ['a procurement ban: another list', claimed(), withListing({ list: 'PROCUREMENT_BAN' }), 'ACCEPT', ['VALID']],
  [
    'a body',
    claimed(),
    withListing({ list: 'BODY_VIOLATION', subjectUscc: OTHER_HOLDER, subjectBodyCode: '101' }),
    'REJECT',
    ['BODY_BLACKLISTED'],
  ],
  ['a seller', claimed({ sellerUscc: SELLER }), withListing({ subjectUscc: SELLER }), 'REJECT', ['SELLER_BLACKLISTED']],
  ['somebody else', claimed({ sellerUscc: SELLER }), withListing({ subjectUscc: OTHER_HOLDER }), 'ACCEPT', ['VALID']],
  [
    'a seller of who knows what',
    { sellerUscc: SELLER },
    withListing({ subjectUscc: SELLER }),
    'REJECT',
    ['MALFORMED', 'SELLER_BLACKLISTED'],
  ],
  ...(
    [
      ['SERIOUS_DISHONESTY', '2021-08-31', '2021-09-01'],
      ['YRD_JOINT_PUNISHMENT', '2021-05-16', '2021-05-17'],
    ] as const
  ).flatMap(([list, before, from]): Row[] => {
    const published: Change = (facts) => {
      withCertificate(OF_2021)(facts);
      withListing({ list, publishedOn: '2021-04-01' })(facts);
    };
    return [
      [`${list} the day before its rule`, claimed(), published, 'ACCEPT', ['VALID'], before],
      [`${list} on the first day of its rule`, claimed(), published, 'REJECT', ['HOLDER_BLACKLISTED'], from],
    ];
  }),
];

describe('blacklists on the day', () => {
  for (const row of rows) it(row[0], () => expect(outcomeOf(row)).toEqual(expectedOf(row)));
});
