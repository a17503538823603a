import { Decimal } from 'decimal.js';
import Qty from 'js-quantities';

/** Digits of the ratio of two units: more than any definition of a unit in use has, fewer than binary floats get wrong. */
const RATIO_DIGITS = 12;
/** Chinese names of units as reports write them. */
const NAMES: Readonly<Record<string, string>> = {
  千瓦时: 'kWh',
  度: 'kWh',
  万千瓦时: '10000 kWh',
  兆瓦时: 'MWh',
  吉瓦时: 'GWh',
  焦耳: 'J',
  千焦: 'kJ',
  兆焦: 'MJ',
  吉焦: 'GJ',
  克: 'g',
  千克: 'kg',
  公斤: 'kg',
  吨: 'tonne',
  t: 'tonne',
  万吨: '10000 tonne',
  升: 'l',
  L: 'l',
  立方米: 'm3',
  'm³': 'm3',
  Nm3: 'm3',
  万立方米: '10000 m3',
};

/**
 * How many `to` one `from` is; `null` where they measure different things or a name is not known. The library's ratio is a binary float, so it is
 * taken to twelve digits, which restores the decimal number that the units are defined by.
 */
export function ratio(from: string, to: string): Decimal | null {
  const [source, target] = [NAMES[from.trim()] ?? from.trim(), NAMES[to] ?? to];
  if (source === target) return new Decimal(1);
  const parsed = Qty.parse(/^\d/.test(source) ? source : `1 ${source}`);
  if (!parsed || parsed.isUnitless() || !parsed.isCompatible(target)) return null;
  return new Decimal(parsed.to(target).scalar.toPrecision(RATIO_DIGITS));
}
