import { FIELD_LIMIT, TEXT_LIMIT, type Unreadable } from '../claim.ts';
import type { ClaimCheck } from '../examination.ts';
import type { FindingKey } from '../finding-table.ts';
import { finding, NONE } from '../findings.ts';

const KEYS: Readonly<Record<Unreadable['field'], FindingKey>> = {
  mark: 'claim.markUnreadable',
  starGrade: 'claim.starUnreadable',
  on: 'claim.dayUnreadable',
  productModel: 'claim.fieldUnreadable',
  brand: 'claim.fieldUnreadable',
  holderName: 'claim.fieldUnreadable',
};

/** Fields that are longer than allowed, or hold what can't be read: findings of the claim, never an error of the call. */
export const checkForm: ClaimCheck = ({ tooLong, unreadable, shownOtherwise }, { on }) => {
  if (tooLong.length === 0 && unreadable.length === 0 && shownOtherwise.length === 0) return NONE;
  return [
    ...tooLong.map((field) => {
      const limit = field === 'text' ? TEXT_LIMIT : FIELD_LIMIT;
      return finding('claim.tooLong', { field, limit }, { kind: 'CLAIM', key: field, value: 'too long' }, null);
    }),
    ...unreadable.map(({ field, written }) =>
      finding(KEYS[field], { field, written, on }, { kind: 'CLAIM', key: field, value: written }, null),
    ),
    ...shownOtherwise.map((field) =>
      finding('claim.shownOtherwise', { field }, { kind: 'CLAIM', key: field, value: 'direction controls' }, null),
    ),
  ];
};
