import { Decimal } from 'decimal.js';
import type { Benefit } from './benefit.ts';

/** Figures in words are rounded to two places, half up (四舍五入); the exact ones stand beside them. */
const PLACES = 2;

/** The benefit as the programme states it: 「节约/替代……千瓦时，相当于……吨标准煤」 (EFF-03). */
export function statementOf(benefit: Benefit): { readonly zh: string; readonly en: string } {
  const electricity = benefit.carriers.find(({ carrier }) => carrier === 'ELECTRICITY');
  const coal = shown(benefit.kgce.value.div(1000));
  const co2 = benefit.kgCo2 === null ? null : shown(benefit.kgCo2.value.div(1000));
  const kWh = electricity ? shown(electricity.amount.value) : null;
  return {
    zh: [
      kWh === null ? '节约/替代能源' : `节约/替代${kWh}千瓦时${benefit.carriers.length > 1 ? '及其他能源' : ''}`,
      `相当于${coal}吨标准煤（当量值）`,
      ...(co2 === null ? [] : [`减排${co2}吨二氧化碳（${benefit.region}，${benefit.factorYear}年因子）`]),
    ].join('，'),
    en: [
      kWh === null
        ? 'Saves or replaces energy'
        : `Saves or replaces ${kWh} kWh${benefit.carriers.length > 1 ? ' and other energy' : ''}`,
      `equal to ${coal} t of standard coal (calorific value)`,
      ...(co2 === null ? [] : [`${co2} t of CO2 (factor of ${benefit.region}, ${benefit.factorYear})`]),
    ].join(', '),
  };
}

function shown(value: Decimal): string {
  const [whole = '', fraction] = value.toDecimalPlaces(PLACES, Decimal.ROUND_HALF_UP).toFixed().split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
}
