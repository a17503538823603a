import { type Document, isDocument, show } from '../bson.ts';
import { CommandError, unsupported } from '../command-error.ts';
import { parseArrayFilters } from './array-filters.ts';
import { type Modifier, modifier } from './operators.ts';
import { forEachPlace } from './places.ts';

/** Changes a decoded document and answers the result; `inserting` also applies `$setOnInsert`. */
export type Update = (document: Document, inserting: boolean) => Document;

/**
 * Reads an update: operators or a replacement.
 * @throws CommandError FailedToParse, ConflictingUpdateOperators, or CommandNotSupported by name.
 */
export function parseUpdate(update: unknown, arrayFilters: unknown, now: () => Date): Update {
  if (Array.isArray(update)) throw unsupported('an update given as an aggregation pipeline');
  if (!isDocument(update)) {
    throw new CommandError('FailedToParse', `Update argument must be an object, not ${show(update)}`);
  }
  if (Object.keys(update)[0]?.startsWith('$')) return operators(update, arrayFilters, now);
  if (arrayFilters !== undefined)
    throw new CommandError('FailedToParse', 'arrayFilters may not be used with a replacement');
  return replacement(update);
}

/** True for a document without update operators. */
export function isReplacement(update: unknown): boolean {
  return isDocument(update) && !Object.keys(update)[0]?.startsWith('$');
}

function replacement(update: Document): Update {
  const dollar = Object.keys(update).find((name) => name.startsWith('$'));
  if (dollar !== undefined) {
    throw new CommandError(
      'DollarPrefixedFieldName',
      `The dollar ($) prefixed field '${dollar}' is not allowed in a replacement`,
    );
  }
  return (document) => {
    const { _id: given, ...rest } = update;
    const id = given ?? document._id;
    return id === undefined ? rest : { _id: id, ...rest };
  };
}

interface Step {
  readonly path: string;
  readonly onInsertOnly: boolean;
  readonly modifier: Modifier;
}

function operators(update: Document, arrayFilters: unknown, now: () => Date): Update {
  const filters = parseArrayFilters(arrayFilters);
  const steps = Object.entries(update).flatMap(([operator, fields]) => readOperator(operator, fields, now));
  steps.sort((a, b) => (a.path < b.path ? -1 : 1));
  refuseConflicts(steps.map((step) => step.path));
  return (document, inserting) => {
    for (const { path, onInsertOnly, modifier: change } of steps) {
      if (onInsertOnly && !inserting) continue;
      forEachPlace(document, path, filters, change.creates, (place) => change.act(place, path));
    }
    return document;
  };
}

function readOperator(operator: string, fields: unknown, now: () => Date): Step[] {
  if (!operator.startsWith('$')) {
    throw new CommandError('FailedToParse', `Unknown modifier: ${operator}. Operators and fields cannot be mixed`);
  }
  if (!isDocument(fields)) {
    throw new CommandError('FailedToParse', `Modifiers operate on fields but we found ${show(fields)} for ${operator}`);
  }
  return Object.entries(fields).map(([path, argument]) => {
    checkPath(path);
    return { path, onInsertOnly: operator === '$setOnInsert', modifier: modifier(operator, path, argument, now) };
  });
}

function checkPath(path: string): void {
  for (const part of path.split('.')) {
    if (part === '') throw new CommandError('EmptyFieldName', `An update path '${path}' contains an empty field name`);
    if (part === '$') throw unsupported('the positional operator $ in an update');
    if (part.startsWith('$') && !/^\$\[[a-zA-Z0-9]*\]$/.test(part)) {
      throw new CommandError(
        'DollarPrefixedFieldName',
        `The dollar ($) prefixed field '${part}' in '${path}' is not allowed`,
      );
    }
  }
}

function refuseConflicts(paths: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const ways = path.split('.').map((_, i, parts) => parts.slice(0, i + 1).join('.'));
    const conflict = ways.find((way) => seen.has(way)) ?? paths.find((other) => other.startsWith(`${path}.`));
    if (conflict !== undefined) {
      throw new CommandError(
        'ConflictingUpdateOperators',
        `Updating the path '${path}' would create a conflict at '${conflict}'`,
      );
    }
    seen.add(path);
  }
}
