import { Decimal } from 'decimal.js';
import { badUserInput } from '../../schema/contract/errors.ts';
import { decimal, notNegative } from './decimals.ts';
import { type EnergyCarrier, FACTORS, type Factor, factorOf, standardCoalFactor, unitOf } from './factors.ts';
import { ratio } from './units.ts';

/** Version of the method below; it is kept with every result, and a change of the method is a new version. */
export const METHOD_VERSION = 'YQ-BENEFIT-1';
/** Most savings of one question. */
export const SAVINGS_LIMIT = 100;

/** A saving as stated: so much less for each unit, so many units. Numbers are decimal texts, which lose nothing. */
export interface SavingInput {
  readonly carrier: EnergyCarrier;
  /** Consumption of the baseline (基准) and of the certified product for each unit and period. */
  readonly baseline: string;
  readonly certified: string;
  /** Unit of both, for example `kWh` or `兆焦`. */
  readonly unit: string;
  /** Products in use, or output. */
  readonly quantity: string;
  /** Years, uses or hours; 1 when absent. */
  readonly periods?: string | null;
  /** Half-width of the interval of the difference, in `unit`; none when absent. */
  readonly uncertainty?: string | null;
}

export interface BenefitInput {
  readonly savings: readonly SavingInput[];
  /** A province by GB/T 2260, or `CN`. */
  readonly region?: string | null;
  readonly factorYear?: number | null;
  /** kgce for a kWh by the equivalent value of the year in question: it changes yearly and no list of it is held. */
  readonly equivalentKgcePerKwh?: string | null;
}

/** A value with its interval, where the input had one. */
export interface Quantity {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** What one carrier contributes. */
export interface CarrierBenefit {
  readonly carrier: EnergyCarrier;
  readonly amount: Quantity;
  readonly unit: string;
  readonly kgce: Quantity;
  /** `null` where no factor is held for the carrier. */
  readonly kgCo2: Quantity | null;
  readonly factors: readonly Factor[];
}

/** A quantified benefit (效益): saved or replaced energy, as standard coal and as carbon dioxide, and everything it rests on. */
export interface Benefit {
  readonly methodVersion: string;
  readonly region: string;
  readonly factorYear: number | null;
  readonly carriers: readonly CarrierBenefit[];
  /** By calorific values (当量值). */
  readonly kgce: Quantity;
  /** Electricity by the equivalent value (等价值) that was given; `null` without one, or when no electricity was saved. Not part of `kgce`. */
  readonly electricityEquivalentKgce: Quantity | null;
  /** `null` where a carrier has no factor: a part would read as the whole. */
  readonly kgCo2: Quantity | null;
  readonly factors: readonly Factor[];
}

/**
 * Quantifies savings: Σ (baseline − certified) × quantity × periods by carrier, in the carrier's own unit; × the standard coal factor; × the grid
 * factor of region and year, or the fuel's factor. Exact: nothing is rounded. Source: domain section 8; EFF-03, EFF-04.
 * @param at where the input stands, for errors
 * @throws BAD_USER_INPUT naming the argument: numbers, units that do not fit the carrier, a region or year for which no grid factor is held
 */
export function quantify(
  { savings, region: asked, factorYear: askedYear, equivalentKgcePerKwh }: BenefitInput,
  at = 'input.',
): Benefit {
  if (savings.length < 1 || savings.length > SAVINGS_LIMIT)
    throw badUserInput(`${at}savings`, `1 to ${SAVINGS_LIMIT} savings`);
  const region = asked ?? 'CN';
  const grid = gridFactor(region, askedYear ?? null, at);
  const amounts = new Map<EnergyCarrier, Quantity>();
  for (const [index, saving] of savings.entries()) {
    const amount = amountOf(saving, `${at}savings[${index}]`);
    amounts.set(saving.carrier, add(amounts.get(saving.carrier), amount));
  }
  const carriers = [...amounts].map(([carrier, amount]) => ofCarrier(carrier, amount, grid));
  const electricity = amounts.get('ELECTRICITY');
  const equivalent = equivalentKgcePerKwh ? notNegative(equivalentKgcePerKwh, `${at}equivalentKgcePerKwh`) : null;
  const emissions = carriers.map(({ kgCo2 }) => kgCo2);
  return {
    methodVersion: METHOD_VERSION,
    region,
    factorYear: grid.year,
    carriers,
    kgce: sum(carriers.map(({ kgce }) => kgce)),
    electricityEquivalentKgce: electricity && equivalent ? times(electricity, equivalent) : null,
    kgCo2: emissions.every((one) => one !== null) ? sum(emissions) : null,
    factors: carriers.flatMap((one) => one.factors),
  };
}

function ofCarrier(carrier: EnergyCarrier, amount: Quantity, grid: Factor): CarrierBenefit {
  const coal = standardCoalFactor(carrier);
  const co2 = carrier === 'ELECTRICITY' ? grid : factorOf('FUEL_CO2', carrier);
  const perUnit = co2 && ratio(coal.per, co2.per);
  return {
    carrier,
    amount,
    unit: coal.per,
    kgce: times(amount, coal.value),
    kgCo2: co2 && perUnit ? times(amount, co2.value.times(perUnit)) : null,
    factors: co2 && perUnit ? [coal, co2] : [coal],
  };
}

/** The grid factor of exactly the region and year; the newest of the region when no year is asked for. */
function gridFactor(region: string, year: number | null, at: string): Factor {
  const found = factorOf('GRID_CO2', 'ELECTRICITY', { region, ...(year === null ? {} : { year }) });
  if (found) return found;
  const held = FACTORS.filter(({ kind }) => kind === 'GRID_CO2');
  const ofRegion = held.filter((one) => one.region === region);
  if (ofRegion.length === 0)
    throw badUserInput(
      `${at}region`,
      `a region with a grid factor: ${[...new Set(held.map((one) => one.region))].join(', ')}`,
    );
  throw badUserInput(
    `${at}factorYear`,
    `a year with a grid factor of ${region}: ${ofRegion.map((one) => one.year).join(', ')}`,
  );
}

function amountOf(saving: SavingInput, path: string): Quantity {
  const to = unitOf(saving.carrier);
  const perUnit = ratio(saving.unit, to);
  if (!perUnit) throw badUserInput(`${path}.unit`, `a unit of ${saving.carrier} that converts to ${to}`);
  const difference = decimal(saving.baseline, `${path}.baseline`).minus(decimal(saving.certified, `${path}.certified`));
  const width = saving.uncertainty ? notNegative(saving.uncertainty, `${path}.uncertainty`) : new Decimal(0);
  const scale = notNegative(saving.quantity, `${path}.quantity`)
    .times(saving.periods ? notNegative(saving.periods, `${path}.periods`) : 1)
    .times(perUnit);
  return {
    value: difference.times(scale),
    low: difference.minus(width).times(scale),
    high: difference.plus(width).times(scale),
  };
}

const NOTHING: Quantity = { value: new Decimal(0), low: new Decimal(0), high: new Decimal(0) };

function add(left: Quantity = NOTHING, right: Quantity): Quantity {
  return { value: left.value.plus(right.value), low: left.low.plus(right.low), high: left.high.plus(right.high) };
}

function sum(quantities: readonly Quantity[]): Quantity {
  return quantities.reduce((total, one) => add(total, one), NOTHING);
}

function times({ value, low, high }: Quantity, factor: Decimal): Quantity {
  return { value: value.times(factor), low: low.times(factor), high: high.times(factor) };
}
