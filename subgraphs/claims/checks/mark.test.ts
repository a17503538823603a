import { describe, expect, it } from 'vitest';
import type { Day } from '../../../schema/domain/day.ts';
import { claimed, expectedOf, outcomeOf, type Row, withScheme, withStars, world } from '../fixtures.ts';
import { markRulesOn } from './mark.ts';

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

describe('W16 the measures revised on 2025-12-18', () => {
  const MARKS: readonly [text: string, mark: string][] = [
    ['全项认证', 'FULL_ATTRIBUTE'],
    ['中国绿色产品标识（全项认证）', 'FULL_ATTRIBUTE'],
    ['FULL_ATTRIBUTE', 'FULL_ATTRIBUTE'],
    ['分项认证', 'SINGLE_ATTRIBUTE'],
    ['绿色产品分项认证标识', 'SINGLE_ATTRIBUTE'],
  ];

  it.each(MARKS)('W16 %s is read, and never judged by the classes of 2019', (mark, code) => {
    for (const change of [undefined, withStars(2), withScheme('EXPRESS_PACKAGING'), withScheme('GREEN_DESIGN')]) {
      const verdict = world(change).judge(claimed({ mark }));
      expect(verdict.mark).toBe(code);
      expect(verdict.decision).not.toBe('ACCEPT');
      const [found] = verdict.findings.filter(({ key }) => key.startsWith('mark.'));
      expect(found).toMatchObject({ key: 'mark.unread', severity: 'REVIEW' });
    }
  });

  it('W16 a verdict on a green mark names the editions issued by its day, and which of them is not held', () => {
    const held = (mark: string | null, on: Day) => markRulesOn(mark, on).map(({ articlesHeld }) => articlesHeld);
    expect(held('ACTIVITY_1', '2025-12-17')).toEqual([true]);
    expect(held('ACTIVITY_1', '2025-12-18')).toEqual([true, false]);
    expect(held('FULL_ATTRIBUTE', '2026-11-22')).toEqual([true, false]);
    for (const other of ['CCC', 'ENERGY_SAVING', 'OTHER', null]) expect(held(other, '2026-11-22')).toEqual([]);
    for (const { source, confidence, appliesFrom, articlesHeld } of markRulesOn('GREEN_PRODUCT', '2026-11-22'))
      expect([source !== '', confidence !== '', appliesFrom !== null]).toEqual([true, true, articlesHeld]);
  });
});
