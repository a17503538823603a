import { describe, expect, it } from 'vitest';
import { claimed, expectedOf, outcomeOf, type Row, withCertificate, withStars } from '../fixtures.ts';

const rows: readonly Row[] = [
  [
    'the stars certified',
    claimed({ mark: 'GREEN_BUILDING_MATERIAL_STAR', starGrade: 2 }),
    withStars(2),
    'ACCEPT',
    ['VALID'],
  ],
  ['one too many', claimed({ starGrade: 3 }), withStars(2), 'REJECT', ['STAR_MISMATCH']],
  ['one too few', claimed({ starGrade: 1 }), withStars(2), 'REJECT', ['STAR_MISMATCH']],
  ['a star on a national certificate', claimed({ starGrade: 1 }), null, 'REJECT', ['STAR_MISMATCH']],
  [
    'a star on a national certificate whose record has one by mistake',
    claimed({ starGrade: 3 }),
    withCertificate({ starGrade: 3 }),
    'REJECT',
    ['STAR_MISMATCH'],
  ],
  ['no stars claimed on a graded certificate', claimed(), withStars(2), 'ACCEPT', ['VALID']],
  [
    'the star mark without its stars',
    claimed({ mark: 'GREEN_BUILDING_MATERIAL_STAR' }),
    withStars(2),
    'REVIEW',
    ['STAR_MISMATCH'],
  ],
  ['four stars', claimed({ starGrade: 4 }), withStars(3), 'REJECT', ['MALFORMED', 'STAR_MISMATCH']],
  ['no stars, as a number', claimed({ starGrade: 0 }), null, 'REVIEW', ['MALFORMED']],
  [
    'no stars, as a number, on a graded certificate',
    claimed({ starGrade: 0 }),
    withStars(2),
    'REJECT',
    ['MALFORMED', 'STAR_MISMATCH'],
  ],
  [
    'other stars in the text',
    claimed({ starGrade: 2, text: '荣获三星级绿色建材标识' }),
    withStars(2),
    'REVIEW',
    ['STAR_MISMATCH'],
  ],
  [
    'the same stars in the text',
    claimed({ starGrade: 2, text: '荣获二星级绿色建材标识' }),
    withStars(2),
    'ACCEPT',
    ['VALID'],
  ],
  ['stars of a hotel in the text', claimed({ text: '三星级酒店同款' }), withStars(2), 'ACCEPT', ['VALID']],
];

describe('step 4: the stars claimed', () => {
  for (const row of rows) it(row[0], () => expect(outcomeOf(row)).toEqual(expectedOf(row)));
});
