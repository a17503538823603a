import { Decimal128, Int32, Long, ObjectId } from 'bson';
import { isDocument, isNumeric, show, toNumber, typeName } from '../bson.ts';
import { CommandError, unsupported } from '../command-error.ts';
import { CLASS, orderKey, rawValueOf } from '../order-key.ts';
import { type Expression, isTrue, literal } from './expression.ts';
import { NumberSum } from './number-sum.ts';

/** Reads an argument, which may hold operators again. */
type Parse = (value: unknown) => Expression;

/** Expression operators of MongoDB that this store does not have are refused; every other name is unknown. */
export function operatorExpression(name: string, argument: unknown, parse: Parse): Expression {
  if (name === '$literal') return literal(argument);
  if (name === '$cond') return condition(argument, parse);
  const compute = OPERATORS.get(name);
  if (compute === undefined) throw unknownExpression(name);
  const inputs = (Array.isArray(argument) ? argument : [argument]).map(parse);
  checkArity(name, inputs.length, compute.arity);
  const { apply } = compute;
  return {
    constant: inputs.every((input) => input.constant),
    evaluate: (document) => apply(inputs.map((input) => input.evaluate(document))),
  };
}

interface Operator {
  /** Exact number of arguments, or undefined for any. */
  readonly arity?: number;
  readonly apply: (values: unknown[]) => unknown;
}

const compared = (holds: (order: number) => boolean): Operator => ({
  arity: 2,
  apply: ([a, b]) => holds(compareValues(a, b)),
});

const OPERATORS = new Map<string, Operator>(
  Object.entries({
    $eq: compared((order) => order === 0),
    $ne: compared((order) => order !== 0),
    $gt: compared((order) => order > 0),
    $gte: compared((order) => order >= 0),
    $lt: compared((order) => order < 0),
    $lte: compared((order) => order <= 0),
    $and: { apply: (values: unknown[]) => values.every(isTrue) },
    $or: { apply: (values: unknown[]) => values.some(isTrue) },
    $not: { arity: 1, apply: ([value]: unknown[]) => !isTrue(value) },
    $in: { arity: 2, apply: isIn },
    $ifNull: {
      apply: (values: unknown[]) => values.find((value) => value !== undefined && value !== null) ?? values.at(-1),
    },
    $sum: { apply: sum },
    $size: { arity: 1, apply: size },
    $concat: { apply: concat },
    $substrBytes: { arity: 3, apply: substrBytes },
    $substrCP: { arity: 3, apply: substrCodePoints },
    $toString: { arity: 1, apply: ([value]: unknown[]) => toText(value) },
  }),
);

function unknownExpression(name: string): CommandError {
  if (REFUSED.has(name)) return unsupported(`the expression ${name}`);
  return new CommandError('InvalidPipelineOperator', `Unrecognized expression '${name}'`);
}

/** Whether MongoDB has an expression operator of this name, be it refused here or not. */
export function isExpressionName(name: string): boolean {
  return name === '$literal' || name === '$cond' || OPERATORS.has(name) || REFUSED.has(name);
}

const REFUSED = new Set(
  '$abs $add $allElementsTrue $anyElementTrue $arrayElemAt $arrayToObject $avg $ceil $cmp $concatArrays $convert $dateAdd $dateDiff $dateFromParts $dateFromString $dateSubtract $dateToParts $dateToString $dateTrunc $dayOfMonth $dayOfWeek $dayOfYear $divide $exp $expr $filter $first $floor $function $getField $hour $indexOfArray $indexOfBytes $indexOfCP $isArray $isNumber $last $let $ln $log $log10 $ltrim $map $max $mergeObjects $meta $millisecond $min $minute $mod $month $multiply $objectToArray $pow $rand $range $reduce $regexFind $regexFindAll $regexMatch $replaceAll $replaceOne $reverseArray $round $rtrim $second $setDifference $setEquals $setField $setIntersection $setIsSubset $setUnion $slice $sortArray $split $sqrt $strLenBytes $strLenCP $strcasecmp $substr $subtract $switch $toBool $toDate $toDecimal $toDouble $toInt $toLong $toLower $toObjectId $toUpper $trim $trunc $type $unsetField $week $year $zip'.split(
    ' ',
  ),
);

function checkArity(name: string, given: number, arity: number | undefined): void {
  if (arity === undefined || given === arity) return;
  throw new CommandError(
    'Location16020',
    `Expression ${name} takes exactly ${arity} arguments. ${given} were passed in.`,
  );
}

function condition(argument: unknown, parse: Parse): Expression {
  const parts = isDocument(argument) ? [argument.if, argument.then, argument.else] : argument;
  if (!Array.isArray(parts) || parts.length !== 3 || parts.includes(undefined)) {
    throw new CommandError('Location16020', 'Expression $cond takes exactly 3 arguments: if, then, else');
  }
  const [test, yes, no] = parts.map(parse) as [Expression, Expression, Expression];
  return {
    constant: test.constant && yes.constant && no.constant,
    evaluate: (document) => (isTrue(test.evaluate(document)) ? yes : no).evaluate(document),
  };
}

/** The key of a value among all types; missing comes before null. */
export function valueKey(value: unknown): Buffer {
  return value === undefined ? Buffer.from([CLASS.undefined]) : orderKey(rawValueOf(value));
}

export function compareValues(a: unknown, b: unknown): number {
  return valueKey(a).compare(valueKey(b));
}

function isIn([value, list]: unknown[]): boolean {
  if (!Array.isArray(list)) {
    throw new CommandError('Location40081', `$in requires an array as a second argument, found: ${typeName(list)}`);
  }
  const key = valueKey(value);
  return list.some((item) => valueKey(item).equals(key));
}

function sum(values: unknown[]): unknown {
  const total = new NumberSum();
  const [only] = values;
  for (const value of values.length === 1 && Array.isArray(only) ? only : values) total.add(value);
  return total.sum();
}

function size([value]: unknown[]): unknown {
  if (Array.isArray(value)) return new Int32(value.length);
  throw new CommandError(
    'Location17124',
    `The argument to $size must be an array, but was of type: ${typeName(value)}`,
  );
}

function concat(values: unknown[]): string | null {
  let text = '';
  for (const value of values) {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string')
      throw new CommandError('Location16702', `$concat only supports strings, not ${typeName(value)}`);
    text += value;
  }
  return text;
}

function bounds(name: string, start: unknown, length: unknown): [number, number] {
  const [from, size] = [toNumber(start), toNumber(length)];
  if (from === undefined || size === undefined || !Number.isInteger(from) || !Number.isInteger(size) || from < 0) {
    throw new CommandError('Location34452', `${name} needs whole numbers, not ${show(start)} and ${show(length)}`);
  }
  return [from, size < 0 ? Number.MAX_SAFE_INTEGER : size];
}

function substrBytes([value, start, length]: unknown[]): string {
  const bytes = Buffer.from(toText(value) ?? '');
  const [from, size] = bounds('$substrBytes', start, length);
  const splits = (at: number) => at < bytes.length && ((bytes[at] as number) & 0xc0) === 0x80;
  if (splits(from) || splits(from + size)) {
    throw new CommandError(
      'Location28656',
      '$substrBytes: Invalid range, starting or ending in the middle of a UTF-8 character.',
    );
  }
  return bytes.toString('utf8', from, Math.min(bytes.length, from + size));
}

function substrCodePoints([value, start, length]: unknown[]): string {
  const [from, size] = bounds('$substrCP', start, length);
  return [...(toText(value) ?? '')].slice(from, from + size).join('');
}

function toText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (value instanceof ObjectId) return value.toHexString();
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Int32 || value instanceof Long || value instanceof Decimal128) return value.toString();
  const number = isNumeric(value) ? toNumber(value) : undefined;
  if (Number.isSafeInteger(number) && !Object.is(number, -0)) return String(number);
  throw unsupported(`converting a value of type ${typeName(value)} to a string`);
}
