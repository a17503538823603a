import { isRegExp, show, toNumber } from '../bson.ts';
import { CommandError } from '../command-error.ts';
import { CLASS, classOf, orderKeyText } from '../order-key.ts';
import { elementCount, type RawValue, TYPE } from '../raw.ts';
import { compare, equals, type Operand, operand } from './operand.ts';
import { compilePattern } from './pattern.ts';
import type { Comparison, ValueTest } from './predicate.ts';

export function equality(to: Operand): ValueTest {
  return { kind: '$eq', operand: to, test: (value) => equals(value, to) };
}

export function existence(): ValueTest {
  return { kind: '$exists', test: (value) => value !== undefined };
}

/** Range comparison within one class of types; MinKey and MaxKey compare with values of every class. */
export function comparison(kind: Comparison, to: Operand): ValueTest {
  const holds = HOLDS[kind];
  if (to.class === CLASS.minKey || to.class === CLASS.maxKey) {
    return { kind, operand: to, test: (value) => value !== undefined && holds(compare(value, to)) };
  }
  if (to.class === CLASS.null || to.isNaN) {
    return { kind, operand: to, test: (value) => holds(0) && equals(value, to) };
  }
  return {
    kind,
    operand: to,
    test: (value) =>
      value !== undefined && classOf(value.type) === to.class && !isNaNValue(value) && holds(compare(value, to)),
  };
}

const HOLDS: Record<Comparison, (order: number) => boolean> = {
  $gt: (order) => order > 0,
  $gte: (order) => order >= 0,
  $lt: (order) => order < 0,
  $lte: (order) => order <= 0,
};

function isNaNValue({ type, bytes, start }: RawValue): boolean {
  if (type === TYPE.double) return Number.isNaN(bytes.readDoubleLE(start));
  return type === TYPE.decimal && ((bytes[start + 15] as number) & 0x7c) === 0x7c;
}

/** `$in`: equality with any of the values, or any of the regular expressions. */
export function membership(name: string, value: unknown): ValueTest {
  if (!Array.isArray(value)) throw new CommandError('BadValue', `${name} needs an array`);
  const patterns = value.filter(isRegExp).map((item) => regexTest(item, undefined));
  const operands = value.filter((item) => !isRegExp(item)).map(operand);
  const isMember = operands.length <= 8 ? someEqual(operands) : inSet(operands);
  return {
    kind: '$in',
    operands,
    onlyValues: patterns.length === 0,
    test: (found) => isMember(found) || patterns.some((pattern) => pattern.test(found)),
  };
}

function someEqual(operands: readonly Operand[]): (value: RawValue | undefined) => boolean {
  return (value) => operands.some((to) => equals(value, to));
}

function inSet(operands: readonly Operand[]): (value: RawValue | undefined) => boolean {
  const keys = new Set(operands.map((to) => to.key.toString('latin1')));
  return (value) => keys.has(orderKeyText(value));
}

/** `$size`: the array has exactly that many elements. */
export function sizeTest(value: unknown): ValueTest {
  const size = toNumber(value);
  if (size === undefined || !Number.isInteger(size) || size < 0) {
    throw new CommandError('FailedToParse', `$size must be a whole number and not negative, not ${show(value)}`);
  }
  return { kind: '$size', test: (found) => found?.type === TYPE.array && elementCount(found) === size };
}

/** `$regex`, or a regular expression given as a value: matches strings, and an equal regular expression. */
export function regexTest(value: unknown, options: unknown): ValueTest {
  const { source, flags } = readPattern(value, options);
  const { expression, prefix } = compilePattern(source, flags);
  return {
    kind: '$regex',
    prefix,
    test: (found) => {
      if (found?.type === TYPE.string)
        return expression.test(found.bytes.toString('utf8', found.start + 4, found.end - 1));
      return found?.type === TYPE.regex && isSamePattern(found, source, flags);
    },
  };
}

function readPattern(value: unknown, options: unknown): { source: string; flags: string } {
  if (options !== undefined && typeof options !== 'string') {
    throw new CommandError('BadValue', '$options has to be a string');
  }
  if (typeof value === 'string') return { source: value, flags: options ?? '' };
  if (!isRegExp(value)) throw new CommandError('BadValue', '$regex has to be a string');
  return { source: value.pattern, flags: options ?? value.options };
}

function isSamePattern(value: RawValue, source: string, flags: string): boolean {
  const stored = value.decoded();
  return isRegExp(stored) && stored.pattern === source && stored.options === flags;
}
