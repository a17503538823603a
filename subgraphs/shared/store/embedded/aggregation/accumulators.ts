import { Int32 } from 'bson';
import { isDocument } from '../bson.ts';
import { CommandError, unsupported } from '../command-error.ts';
import { type Expression, literal } from './expression.ts';
import { NumberSum } from './number-sum.ts';
import { valueKey } from './operators.ts';
import { parseExpression } from './parse-expression.ts';

/** Gathers one field of one group. */
export interface Accumulator {
  /** Takes the value of the next document; answers how many more bytes it holds. */
  add(value: unknown): number;
  result(): unknown;
}

export interface AccumulatorField {
  readonly name: string;
  readonly expression: Expression;
  readonly create: () => Accumulator;
}

/** Reads one output field of `$group`. @throws CommandError for an accumulator this store lacks, by name. */
export function parseAccumulator(name: string, specification: unknown): AccumulatorField {
  const entries = isDocument(specification) ? Object.entries(specification) : [];
  const [entry] = entries;
  if (entry === undefined || entries.length !== 1) {
    throw new CommandError('Location40234', `The field '${name}' must be an accumulator object`);
  }
  const [operator, argument] = entry;
  const create = ACCUMULATORS.get(operator);
  if (create === undefined) {
    if (REFUSED.has(operator)) throw unsupported(`the accumulator ${operator}`);
    throw new CommandError('Location15952', `unknown group operator '${operator}'`);
  }
  return { name, create, expression: operator === '$count' ? countArgument(argument) : parseExpression(argument) };
}

function countArgument(argument: unknown): Expression {
  if (isDocument(argument) && Object.keys(argument).length === 0) return literal(new Int32(1));
  throw new CommandError('TypeMismatch', '$count takes no arguments, i.e. $count:{}');
}

const REFUSED = new Set(
  '$accumulator $bottom $bottomN $firstN $lastN $maxN $median $mergeObjects $minN $percentile $stdDevPop $stdDevSamp $top $topN'.split(
    ' ',
  ),
);

const ACCUMULATORS = new Map<string, () => Accumulator>(
  Object.entries({
    $sum: () => summing((total) => total.sum()),
    $count: () => summing((total) => total.sum()),
    $avg: () => summing((total) => total.average()),
    $min: () => extreme((order) => order < 0),
    $max: () => extreme((order) => order > 0),
    $first: first,
    $last: last,
    $push: push,
    $addToSet: addToSet,
  }),
);

function summing(result: (total: NumberSum) => unknown): Accumulator {
  const total = new NumberSum();
  return {
    add: (value) => {
      total.add(value);
      return 0;
    },
    result: () => result(total),
  };
}

function extreme(wins: (order: number) => boolean): Accumulator {
  let best: { readonly value: unknown; readonly key: Buffer } | undefined;
  return {
    add: (value) => {
      if (value === undefined || value === null) return 0;
      const key = valueKey(value);
      if (best === undefined || wins(key.compare(best.key))) best = { value, key };
      return 0;
    },
    result: () => best?.value ?? null,
  };
}

function first(): Accumulator {
  let held: { readonly value: unknown } | undefined;
  return {
    add: (value) => {
      held ??= { value };
      return 0;
    },
    result: () => held?.value ?? null,
  };
}

function last(): Accumulator {
  let held: unknown;
  return {
    add: (value) => {
      held = value;
      return 0;
    },
    result: () => held ?? null,
  };
}

function push(): Accumulator {
  const values: unknown[] = [];
  return {
    add: (value) => {
      if (value === undefined) return 0;
      values.push(value);
      return valueKey(value).length;
    },
    result: () => values,
  };
}

function addToSet(): Accumulator {
  const values = new Map<string, unknown>();
  return {
    add: (value) => {
      if (value === undefined) return 0;
      const key = valueKey(value).toString('latin1');
      if (values.has(key)) return 0;
      values.set(key, value);
      return key.length * 2;
    },
    result: () => [...values.values()],
  };
}
