import { addDays, type Day } from '../day.ts';
import { type DivisionCode, isWithinDivision } from '../division.ts';
import type { Viewer } from './sight.ts';

/** A count below this many is not told of another province: so few could be recognised. */
export const LEAST_CELL = 5;
/** The one horizon of expiry counts of another province: two horizons subtracted would tell of a cell that is too small. */
export const FOREIGN_HORIZON_DAYS = 90;

/** How counts of a division may be told: as they are; of a whole province at month ends, small ones left out; not at all. */
export type CountSight = 'EXACT' | 'SUPPRESSED' | 'NOTHING';

/**
 * Regulators compare areas: their own and those that their agreement opens exactly, other provinces as a whole. Below a province nothing, because a
 * province less its other cities would tell of the one that is left out.
 */
export function sightOfCounts({ kind, divisions }: Viewer, division: DivisionCode): CountSight {
  if (kind === 'MINISTRY' || kind === 'HUB_OPERATOR') return 'EXACT';
  if (kind !== 'MARKET_REGULATOR') return 'NOTHING';
  if (divisions.some((own) => isWithinDivision(division, own))) return 'EXACT';
  return division.endsWith('0000') ? 'SUPPRESSED' : 'NOTHING';
}

export function isMonthEnd(day: Day): boolean {
  return addDays(day, 1).endsWith('-01');
}

/** The last month end by this day. */
export function monthEndBy(day: Day): Day {
  return isMonthEnd(day) ? day : addDays(`${day.slice(0, 8)}01`, -1);
}

/** A count as it is told; `null` where it is too small. */
export function toldCount(count: number): number | null {
  return count < LEAST_CELL ? null : count;
}

/**
 * Cells of a table whose sum is told elsewhere: small ones are left out, zero too, and with them as many of the next smallest as it takes so that the sum
 * tells of none of them.
 */
export function toldCells(cells: readonly number[]): (number | null)[] {
  const hidden = new Set(cells.flatMap((count, index) => (count < LEAST_CELL ? [index] : [])));
  if (hidden.size === 0) return [...cells];
  const rest = [...cells.keys()]
    .filter((index) => !hidden.has(index))
    .sort((a, b) => (cells[a] ?? 0) - (cells[b] ?? 0));
  let together = [...hidden].reduce((sum, index) => sum + (cells[index] ?? 0), 0);
  for (const index of rest) {
    if (hidden.size > 1 && together >= LEAST_CELL) break;
    hidden.add(index);
    together += cells[index] ?? 0;
  }
  return cells.map((count, index) => (hidden.has(index) ? null : count));
}
