import { Double, Int32, Long } from 'bson';
import { type Document, isDocument, show, toNumber, typeName } from '../bson.ts';
import { CommandError, unsupported } from '../command-error.ts';
import { orderKeyText, rawValueOf } from '../order-key.ts';
import { isOperators, parseFilter, parseValueOperators } from '../query/filter.ts';
import { matchesEmbedded, matchesValue } from '../query/predicate.ts';
import { calculate, requireNumber } from './arithmetic.ts';
import type { Place } from './places.ts';

/** What an operator does at one place. */
export interface Modifier {
  /** Makes the documents on the way to the place when they are missing. */
  readonly creates: boolean;
  readonly act: (place: Place, path: string) => void;
}

/**
 * Reads the argument of an update operator.
 * @throws CommandError FailedToParse for an unknown operator, CommandNotSupported for one this store lacks.
 */
export function modifier(operator: string, path: string, argument: unknown, now: () => Date): Modifier {
  switch (operator) {
    case '$set':
    case '$setOnInsert':
      return { creates: true, act: (place) => place.set(argument) };
    case '$unset':
      return { creates: false, act: (place) => place.unset() };
    case '$inc':
    case '$mul':
      return { creates: true, act: arithmetic(operator, path, argument) };
    case '$min':
      return { creates: true, act: (place) => keepExtreme(place, argument, (order) => order < 0) };
    case '$max':
      return { creates: true, act: (place) => keepExtreme(place, argument, (order) => order > 0) };
    case '$currentDate':
      return { creates: true, act: currentDate(argument, now) };
    case '$push':
      return { creates: true, act: push(argument) };
    case '$addToSet':
      return { creates: true, act: addToSet(argument) };
    case '$pull':
      return { creates: false, act: pull(argument) };
    default:
      if (REFUSED.has(operator)) throw unsupported(`the update operator ${operator}`);
      throw new CommandError(
        'FailedToParse',
        `Unknown modifier: ${operator}. Expected a valid update modifier or a replacement document`,
      );
  }
}

const REFUSED = new Set(['$rename', '$pop', '$pullAll', '$bit', '$pushAll']);

function arithmetic(operator: '$inc' | '$mul', path: string, argument: unknown): Modifier['act'] {
  const amount = requireNumber(operator, path, argument, false);
  return (place) => {
    const current = place.get();
    if (current !== undefined) place.set(calculate(operator, requireNumber(operator, path, current, true), amount));
    else place.set(operator === '$inc' ? amount : zeroLike(amount));
  };
}

function zeroLike(amount: unknown): unknown {
  if (amount instanceof Int32) return new Int32(0);
  return amount instanceof Long ? Long.ZERO : new Double(0);
}

function keepExtreme(place: Place, argument: unknown, wins: (order: number) => boolean): void {
  const current = place.get();
  if (current === undefined || wins(compareValues(argument, current))) place.set(argument);
}

function compareValues(a: unknown, b: unknown): number {
  const [x, y] = [equalityKey(a), equalityKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** A string that is equal for equal values and orders as they do. */
function equalityKey(value: unknown): string {
  return orderKeyText(rawValueOf(value));
}

function currentDate(argument: unknown, now: () => Date): Modifier['act'] {
  const type = isDocument(argument) ? argument.$type : argument;
  if (type === 'timestamp') throw unsupported('$currentDate with $type timestamp');
  if (type !== true && type !== 'date') {
    throw new CommandError('BadValue', `$currentDate takes true or {$type: 'date'}, not ${show(argument)}`);
  }
  return (place) => place.set(now());
}

function arrayAt(place: Place, path: string, operator: string): unknown[] | undefined {
  const current = place.get();
  if (current === undefined || Array.isArray(current)) return current;
  throw new CommandError(
    'BadValue',
    `The field '${path}' must be an array for ${operator} but is of type ${typeName(current)}`,
  );
}

/** `{$each: […]}` with its options, or the one value to add. */
function additions(operator: string, argument: unknown): { readonly each: unknown[]; readonly options: Document } {
  if (!isDocument(argument) || !('$each' in argument)) return { each: [argument], options: {} };
  const { $each, ...options } = argument;
  if (!Array.isArray($each))
    throw new CommandError('BadValue', `The argument to $each in ${operator} must be an array`);
  return { each: $each, options };
}

function push(argument: unknown): Modifier['act'] {
  const { each, options } = additions('$push', argument);
  for (const option of Object.keys(options)) {
    if (option === '$sort') throw unsupported('$push with $sort');
    if (option !== '$slice' && option !== '$position') {
      throw new CommandError('BadValue', `Unrecognized clause in $push: ${option}`);
    }
  }
  const position = wholeNumber(options.$position, '$position');
  const slice = wholeNumber(options.$slice, '$slice');
  return (place, path) => {
    const array = [...(arrayAt(place, path, '$push') ?? [])];
    array.splice(position ?? array.length, 0, ...each);
    place.set(slice === undefined ? array : slice >= 0 ? array.slice(0, slice) : array.slice(slice));
  };
}

function wholeNumber(value: unknown, name: string): number | undefined {
  if (value === undefined) return undefined;
  const number = toNumber(value);
  if (number !== undefined && Number.isInteger(number)) return number;
  throw new CommandError('BadValue', `The value for ${name} must be a whole number, not ${show(value)}`);
}

function addToSet(argument: unknown): Modifier['act'] {
  const { each, options } = additions('$addToSet', argument);
  const stray = Object.keys(options)[0];
  if (stray !== undefined)
    throw new CommandError('BadValue', `Found unexpected fields after $each in $addToSet: ${stray}`);
  return (place, path) => {
    const array = [...(arrayAt(place, path, '$addToSet') ?? [])];
    const present = new Set(array.map(equalityKey));
    for (const value of each) {
      const key = equalityKey(value);
      if (!present.has(key)) array.push(value);
      present.add(key);
    }
    place.set(array);
  };
}

function pull(argument: unknown): Modifier['act'] {
  const unwanted = elementTest(argument);
  return (place, path) => {
    const array = arrayAt(place, path, '$pull');
    if (array?.some(unwanted)) place.set(array.filter((element) => !unwanted(element)));
  };
}

/** Whether an element meets a condition: operators, fields of an embedded document, or equality. */
export function elementTest(condition: unknown): (element: unknown) => boolean {
  if (isOperators(condition)) {
    const predicate = parseValueOperators(condition);
    return (element) => matchesValue(predicate, rawValueOf(element));
  }
  if (isDocument(condition)) {
    const predicate = parseFilter(condition);
    return (element) => matchesEmbedded(predicate, rawValueOf(element));
  }
  const wanted = parseValueOperators({ $eq: condition });
  return (element) => matchesValue(wanted, rawValueOf(element));
}
