import { describe, expect, it } from 'vitest';
import { claimed, expectedOf, outcomeOf, type Row, withScheme } from '../fixtures.ts';

const rows: readonly Row[] = [
  ['a CCC number', { certificateNumber: '2016010901123456' }, null, 'REJECT', ['OUT_OF_SCOPE']],
  ['an organic certificate', { certificateNumber: '123OP1100001-1' }, null, 'REJECT', ['OUT_OF_SCOPE']],
  ['a body approval number', { certificateNumber: 'CNCA-R-2022-1104' }, null, 'REJECT', ['OUT_OF_SCOPE']],
  [
    'SDC-02: the filing number of a declaration of conformity',
    { certificateNumber: 'SDC2026006418207' },
    null,
    'REJECT',
    ['OUT_OF_SCOPE'],
  ],
  [
    'SDC-02: a filing number with its label',
    { certificateNumber: '备案号：SDC2026006418207' },
    null,
    'REJECT',
    ['OUT_OF_SCOPE'],
  ],
  [
    'SDC-02: a text that makes a declaration green certification',
    claimed({ text: '本品供方符合性声明就是绿色产品认证' }),
    null,
    'REJECT',
    ['OUT_OF_SCOPE'],
  ],
  ['an organic mark code as trace code', claimed({ traceCode: '12311000000000001' }), null, 'REJECT', ['OUT_OF_SCOPE']],
  ['the energy label as mark', claimed({ mark: 'ENERGY_LABEL' }), null, 'REJECT', ['OUT_OF_SCOPE']],
  ['Green Food as mark', claimed({ mark: 'GREEN_FOOD' }), null, 'REJECT', ['OUT_OF_SCOPE']],
  ['CCC as mark, and no number', { mark: 'CCC' }, null, 'REJECT', ['MALFORMED', 'OUT_OF_SCOPE']],
  [
    'environmental labelling without a green number',
    { mark: 'ENVIRONMENTAL_LABELLING' },
    null,
    'REJECT',
    ['MALFORMED', 'OUT_OF_SCOPE'],
  ],
  ['a green design evaluation', claimed(), withScheme('GREEN_DESIGN'), 'REJECT', ['OUT_OF_SCOPE']],
  [
    'a green design evaluation under its own name',
    claimed({ mark: 'GREEN_DESIGN' }),
    withScheme('GREEN_DESIGN'),
    'REJECT',
    ['OUT_OF_SCOPE', 'OUT_OF_SCOPE'],
  ],
  [
    'a text that takes the energy label for green certification',
    claimed({ text: '一级能效就是绿色产品' }),
    null,
    'REJECT',
    ['OUT_OF_SCOPE'],
  ],
  [
    'a text that takes a system certificate for green certification',
    claimed({ text: '绿色产品认证（ISO 14001）' }),
    null,
    'REJECT',
    ['OUT_OF_SCOPE'],
  ],
  [
    'a text that names other schemes beside a valid certificate',
    claimed({ text: '3C认证，一级能效，另获绿色产品认证' }),
    null,
    'ACCEPT',
    ['VALID'],
  ],
  ['food-grade material', claimed({ text: '绿色食品级硅胶' }), null, 'ACCEPT', ['VALID']],
  [
    'a text that names Green Food, and no number',
    { text: '绿色食品认证' },
    null,
    'REVIEW',
    ['MALFORMED', 'OUT_OF_SCOPE'],
  ],
];

describe('step 8: other schemes', () => {
  for (const row of rows) it(row[0], () => expect(outcomeOf(row)).toEqual(expectedOf(row)));
});
