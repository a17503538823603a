import { type DivisionCode, divisionNumbers, divisionRange } from '../../../schema/domain/division.ts';
import type { RowTest } from './count-rows.ts';

/** The columns of a division in rows that are counted. */
export type DivisionColumn = 'province' | 'place';

/** The rows of a division and of all inside it. */
export function inDivision(division: DivisionCode): RowTest<DivisionColumn>[] {
  const { from, to } = divisionRange(division);
  const { province } = divisionNumbers(division);
  const [first, last] = [Number(from.slice(2)), Number(to.slice(2))];
  return [
    { column: 'province', from: province, to: province },
    ...(last - first < 9999 ? [{ column: 'place', from: first, to: last } as const] : []),
  ];
}
