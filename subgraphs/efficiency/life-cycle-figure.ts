import { badUserInput } from '../../schema/contract/errors.ts';
import { decimal } from './decimals.ts';
import { type EnergyCarrier, unitOf } from './factors.ts';
import { ratio } from './units.ts';

export type LifeCycleStage = 'RAW_MATERIAL' | 'PRODUCTION' | 'TRANSPORT' | 'USE' | 'END_OF_LIFE';
export type FigureKind = 'ENERGY' | 'WATER' | 'MATERIAL' | 'EMISSION' | 'OUTPUT' | 'UNITS_SOLD' | 'UNITS_IN_USE';

/** A figure of the life cycle as it was told, and in the unit in which its kind is counted. */
export interface LifeCycleFigure {
  readonly stage: LifeCycleStage;
  readonly kind: FigureKind;
  /** Of energy. */
  readonly carrier: EnergyCarrier | null;
  /** Of materials and emissions: what it is. */
  readonly substance: string | null;
  readonly value: string;
  readonly unit: string;
  /** Decimal text in `countedUnit`. */
  readonly counted: string;
  readonly countedUnit: string;
}

export interface FigureInput {
  readonly stage: LifeCycleStage;
  readonly kind: FigureKind;
  readonly carrier?: EnergyCarrier | null;
  readonly substance?: string | null;
  readonly value: string;
  readonly unit: string;
}

const SUBSTANCE_LIMIT = 100;
const UNIT_LIMIT = 20;

/**
 * Reads a figure and converts it: energy to the carrier's unit, water to m3, materials and emissions to kg; output and units are counted as they are told.
 * @throws BAD_USER_INPUT naming the argument
 */
export function readFigure(input: FigureInput, path: string): LifeCycleFigure {
  const value = decimal(input.value, `${path}.value`);
  if (value.isNegative() && !value.isZero()) throw badUserInput(`${path}.value`, 'a decimal number of 0 or more');
  const carrier = input.carrier ?? null;
  if ((input.kind === 'ENERGY') !== (carrier !== null))
    throw badUserInput(
      `${path}.carrier`,
      input.kind === 'ENERGY' ? 'the carrier of the energy' : 'none but for energy',
    );
  const substance = input.substance?.trim() || null;
  const needsSubstance = input.kind === 'MATERIAL' || input.kind === 'EMISSION';
  if (needsSubstance !== (substance !== null) || (substance?.length ?? 0) > SUBSTANCE_LIMIT)
    throw badUserInput(
      `${path}.substance`,
      needsSubstance ? `1 to ${SUBSTANCE_LIMIT} characters` : 'none but for materials and emissions',
    );
  const unit = input.unit.trim();
  if (unit === '' || unit.length > UNIT_LIMIT) throw badUserInput(`${path}.unit`, `1 to ${UNIT_LIMIT} characters`);
  const countedUnit = countedIn(input.kind, carrier) ?? unit;
  const perUnit = countedUnit === unit ? ratio('kg', 'kg') : ratio(unit, countedUnit);
  if (!perUnit) throw badUserInput(`${path}.unit`, `a unit that converts to ${countedUnit}`);
  return {
    stage: input.stage,
    kind: input.kind,
    carrier,
    substance,
    value: value.toFixed(),
    unit,
    counted: value.times(perUnit).toFixed(),
    countedUnit,
  };
}

function countedIn(kind: FigureKind, carrier: EnergyCarrier | null): string | null {
  if (kind === 'ENERGY') return carrier && unitOf(carrier);
  if (kind === 'WATER') return 'm3';
  return kind === 'MATERIAL' || kind === 'EMISSION' ? 'kg' : null;
}
