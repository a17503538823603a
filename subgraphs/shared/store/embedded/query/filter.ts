import { type Document, isDocument, isRegExp, show, toBoolean } from '../bson.ts';
import { CommandError, unsupported } from '../command-error.ts';
import { fieldPath, type LeafArrays } from '../field-path.ts';
import { someElement, TYPE } from '../raw.ts';
import { operand } from './operand.ts';
import { matchesEmbedded, matchesValue, type Predicate, type ValueTest } from './predicate.ts';
import { comparison, equality, existence, membership, regexTest, sizeTest } from './value-tests.ts';

/** Query operators of MongoDB that this store knows and does not have; anything else is an unknown operator. */
const REFUSED = new Set(
  '$type $mod $text $where $expr $jsonSchema $geoWithin $geoIntersects $near $nearSphere $bitsAllSet $bitsAnySet $bitsAllClear $bitsAnyClear $rand $sampleRate $alwaysTrue $alwaysFalse'.split(
    ' ',
  ),
);

/**
 * Reads a filter document.
 * @throws CommandError BadValue for an unknown or malformed operator, CommandNotSupported for one this store lacks.
 */
export function parseFilter(filter: unknown): Predicate {
  if (!isDocument(filter)) throw new CommandError('TypeMismatch', `a filter has to be an object, not ${show(filter)}`);
  const parts: Predicate[] = [];
  for (const [key, value] of Object.entries(filter)) {
    if (!key.startsWith('$')) parts.push(...parseField(key, value));
    else if (key !== '$comment') parts.push(parseLogical(key, value));
  }
  return conjunction(parts);
}

/**
 * Reads what `$pull` and the value form of `$elemMatch` take: operators that a single value has to satisfy.
 * @throws CommandError as parseFilter does.
 */
export function parseValueOperators(operators: Document): Predicate {
  return conjunction(parseOperators('v', operators));
}

/** True when the value is an operator object such as `{$gt: 1}`. @throws CommandError when it mixes both forms. */
export function isOperators(value: unknown): value is Document {
  if (!isDocument(value)) return false;
  const keys = Object.keys(value);
  if (!keys[0]?.startsWith('$')) return false;
  const stray = keys.find((key) => !key.startsWith('$'));
  if (stray !== undefined) throw new CommandError('BadValue', `unknown operator: ${stray}`);
  return true;
}

function conjunction(parts: Predicate[]): Predicate {
  return parts.length === 1 ? (parts[0] as Predicate) : { kind: 'and', of: parts };
}

function parseLogical(key: string, value: unknown): Predicate {
  if (key !== '$and' && key !== '$or' && key !== '$nor') throw unknownOperator(key, 'unknown top level operator');
  if (!Array.isArray(value) || value.length === 0)
    throw new CommandError('BadValue', `${key} must be a nonempty array`);
  return { kind: key === '$and' ? 'and' : key === '$or' ? 'or' : 'nor', of: value.map(parseFilter) };
}

function unknownOperator(operator: string, message = 'unknown operator'): CommandError {
  if (REFUSED.has(operator)) return unsupported(`the query operator ${operator}`);
  return new CommandError('BadValue', `${message}: ${operator}`);
}

function parseField(name: string, value: unknown): Predicate[] {
  if (isOperators(value)) return parseOperators(name, value);
  if (!isRegExp(value)) return [field(name, 'expand', equality(operand(value)))];
  return [field(name, 'expand', regexTest(value, undefined))];
}

function parseOperators(name: string, operators: Document): Predicate[] {
  if ('$options' in operators && !('$regex' in operators))
    throw new CommandError('BadValue', '$options needs a $regex');
  return Object.keys(operators)
    .filter((operator) => operator !== '$options')
    .map((operator) => parseOperator(name, operator, operators[operator], operators.$options));
}

function field(name: string, arrays: LeafArrays, test: ValueTest): Predicate {
  return { kind: 'field', path: fieldPath(name), arrays, test };
}

function not(of: Predicate): Predicate {
  return { kind: 'not', of };
}

function parseOperator(name: string, operator: string, value: unknown, options: unknown): Predicate {
  switch (operator) {
    case '$eq':
      return field(name, 'expand', equality(operand(value)));
    case '$ne':
      if (isRegExp(value)) throw new CommandError('BadValue', "Can't have regex as arg to $ne.");
      return not(field(name, 'expand', equality(operand(value))));
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      if (isRegExp(value))
        throw new CommandError('BadValue', `Can't have RegEx as arg to predicate over field '${name}'.`);
      return field(name, 'expand', comparison(operator, operand(value)));
    case '$in':
      return field(name, 'expand', membership('$in', value));
    case '$nin':
      return not(field(name, 'expand', membership('$nin', value)));
    case '$exists':
      return toBoolean(value) ? field(name, 'whole', existence()) : not(field(name, 'whole', existence()));
    case '$not':
      return parseNot(name, value);
    case '$regex':
      return field(name, 'expand', regexTest(value, options));
    case '$size':
      return field(name, 'whole', sizeTest(value));
    case '$all':
      return parseAll(name, value);
    case '$elemMatch':
      return field(name, 'whole', parseElementMatch(value));
    default:
      throw unknownOperator(operator);
  }
}

function parseNot(name: string, value: unknown): Predicate {
  if (isRegExp(value)) return not(field(name, 'expand', regexTest(value, undefined)));
  if (!isOperators(value)) throw new CommandError('BadValue', '$not needs a regex or a document');
  return not(conjunction(parseOperators(name, value)));
}

function parseAll(name: string, value: unknown): Predicate {
  if (!Array.isArray(value)) throw new CommandError('BadValue', '$all needs an array');
  if (value.length === 0) return { kind: 'nor', of: [{ kind: 'and', of: [] }] };
  const parts = value.flatMap((item) => {
    if (isDocument(item) && '$elemMatch' in item) return parseOperators(name, item);
    if (isOperators(item)) throw new CommandError('BadValue', 'no $ expressions in $all');
    return parseField(name, item);
  });
  return conjunction(parts);
}

function parseElementMatch(value: unknown): ValueTest {
  if (!isDocument(value)) throw new CommandError('BadValue', '$elemMatch needs an Object');
  const first = Object.keys(value)[0];
  const ofValues = first?.startsWith('$') === true && !['$and', '$or', '$nor'].includes(first);
  const element = ofValues ? parseValueOperators(value) : parseFilter(value);
  const holds = ofValues ? matchesValue : matchesEmbedded;
  return {
    kind: '$elemMatch',
    element,
    ofValues,
    test: (array) => array?.type === TYPE.array && someElement(array, (item) => holds(element, item)),
  };
}
