import { describe, expect, it } from 'vitest';
import { claimed, expectedOf, outcomeOf, type Row, withScheme, withStars } from '../fixtures.ts';

const rows: readonly Row[] = [
  ['activity one on its certificate', claimed({ mark: 'ACTIVITY_1' }), null, 'ACCEPT', ['VALID']],
  ['the green product mark, class not stated', claimed({ mark: 'GREEN_PRODUCT' }), null, 'ACCEPT', ['VALID']],
  [
    'activity two on a certificate of activity one',
    claimed({ mark: 'ACTIVITY_2' }),
    null,
    'REJECT',
    ['SCHEME_MISMATCH'],
  ],
  [
    'activity three on a certificate of activity one',
    claimed({ mark: 'ACTIVITY_3' }),
    null,
    'REJECT',
    ['SCHEME_MISMATCH'],
  ],
  [
    'the star mark on a national certificate',
    claimed({ mark: 'GREEN_BUILDING_MATERIAL_STAR' }),
    null,
    'REJECT',
    ['SCHEME_MISMATCH'],
  ],
  ['the delta mark on a national certificate', claimed({ mark: 'YRD_GREEN' }), null, 'REJECT', ['SCHEME_MISMATCH']],
  [
    'environmental labelling on a green certificate',
    claimed({ mark: 'ENVIRONMENTAL_LABELLING' }),
    null,
    'REJECT',
    ['SCHEME_MISMATCH'],
  ],
  ['energy saving on a green certificate', claimed({ mark: 'ENERGY_SAVING' }), null, 'REJECT', ['SCHEME_MISMATCH']],
  ['a mark nobody knows', claimed({ mark: 'OTHER' }), null, 'REVIEW', ['SCHEME_MISMATCH']],
  ['a mark that is in no table', claimed({ mark: 'SOMETHING' }), null, 'REVIEW', ['MALFORMED']],
  [
    'activity one on a graded building material that is in the catalogue too',
    claimed({ mark: 'ACTIVITY_1', starGrade: 2 }),
    withStars(2),
    'REJECT',
    ['SCHEME_MISMATCH'],
  ],
  ['activity two on a graded building material', claimed({ mark: 'ACTIVITY_2' }), withStars(2), 'ACCEPT', ['VALID']],
  ['a service certificate for a product', claimed(), withScheme('YRD_GREEN_SERVICE'), 'REVIEW', ['SCHEME_MISMATCH']],
  [
    'the delta mark on a service certificate',
    claimed({ mark: 'YRD_GREEN' }),
    withScheme('YRD_GREEN_SERVICE'),
    'ACCEPT',
    ['VALID'],
  ],
  [
    'the green product mark on a delta certificate',
    claimed({ mark: 'GREEN_PRODUCT' }),
    withScheme('YRD_GREEN_PRODUCT'),
    'REJECT',
    ['SCHEME_MISMATCH'],
  ],
];

describe('step 4: the mark claimed', () => {
  for (const row of rows) it(row[0], () => expect(outcomeOf(row)).toEqual(expectedOf(row)));
});
