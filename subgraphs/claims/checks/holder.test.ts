import { describe, expect, it } from 'vitest';
import {
  claimed,
  expectedOf,
  HOLDER,
  OTHER_HOLDER,
  outcomeOf,
  party,
  type Row,
  SELLER,
  withCertificate,
} from '../fixtures.ts';

const FACTORY = withCertificate({ factory: party(OTHER_HOLDER, '上海嘉元电线电缆有限公司') });

const rows: readonly Row[] = [
  ['the holder by code', claimed({ holderUscc: HOLDER }), null, 'ACCEPT', ['VALID']],
  [
    'the holder by code in lower case and full width',
    claimed({ holderUscc: '９１３１０１１８ｙｑ０００１３７１ｗ' }),
    null,
    'ACCEPT',
    ['VALID'],
  ],
  ['another holder by code', claimed({ holderUscc: OTHER_HOLDER }), null, 'REJECT', ['HOLDER_MISMATCH']],
  ['the holder by name', claimed({ holderName: '上海青澜绿色家居有限公司' }), null, 'ACCEPT', ['VALID']],
  [
    'the holder by name with brackets and spaces',
    claimed({ holderName: '上海青澜绿色家居 （有限公司）' }),
    null,
    'ACCEPT',
    ['VALID'],
  ],
  [
    'the holder by its registered English name',
    claimed({ holderName: 'SHANGHAI QINGLAN GREEN HOME' }),
    null,
    'ACCEPT',
    ['VALID'],
  ],
  ['another holder by name', claimed({ holderName: '深圳榕海电器有限公司' }), null, 'REJECT', ['HOLDER_MISMATCH']],
  [
    'another holder by English name',
    claimed({ holderName: 'Shenzhen Ronghai Appliances' }),
    null,
    'REJECT',
    ['HOLDER_MISMATCH'],
  ],
  ['the holder abbreviated', claimed({ holderName: '青澜家居' }), null, 'REVIEW', ['HOLDER_MISMATCH']],
  [
    'the holder abbreviated beside its code',
    claimed({ holderUscc: HOLDER, holderName: '青澜家居' }),
    null,
    'ACCEPT',
    ['VALID'],
  ],
  [
    'another name beside the right code',
    claimed({ holderUscc: HOLDER, holderName: '深圳榕海电器有限公司' }),
    null,
    'REVIEW',
    ['HOLDER_MISMATCH'],
  ],
  [
    'the right name beside another code',
    claimed({ holderUscc: OTHER_HOLDER, holderName: '上海青澜绿色家居有限公司' }),
    null,
    'REJECT',
    ['HOLDER_MISMATCH'],
  ],
  ['the factory by code', claimed({ holderUscc: OTHER_HOLDER }), FACTORY, 'REVIEW', ['HOLDER_MISMATCH']],
  ['the factory by name', claimed({ holderName: '上海嘉元电线电缆有限公司' }), FACTORY, 'REVIEW', ['HOLDER_MISMATCH']],
  ['a code with a wrong check character', claimed({ holderUscc: '91310118YQ0001371X' }), null, 'REVIEW', ['MALFORMED']],
  ['a code that lost digits', claimed({ holderUscc: '9.1310118E+17' }), null, 'REVIEW', ['MALFORMED']],
  [
    'a wrong code beside another name',
    claimed({ holderUscc: 'ABC', holderName: '深圳榕海电器有限公司' }),
    null,
    'REJECT',
    ['MALFORMED', 'HOLDER_MISMATCH'],
  ],
  [
    'a holder without code on the certificate',
    claimed({ holderUscc: HOLDER }),
    withCertificate({ holder: party(null, 'Foreign Maker Ltd') }),
    'REVIEW',
    ['HOLDER_MISMATCH'],
  ],
  ['a seller who is not the holder', claimed({ sellerUscc: SELLER }), null, 'ACCEPT', ['VALID']],
  ['a malformed code of the seller', claimed({ sellerUscc: '91330402YQ0010964X' }), null, 'REVIEW', ['MALFORMED']],
];

describe('step 5: the holder claimed', () => {
  for (const row of rows) it(row[0], () => expect(outcomeOf(row)).toEqual(expectedOf(row)));
});
