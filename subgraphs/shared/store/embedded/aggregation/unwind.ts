import { Long } from 'bson';
import { type Document, decode, encode, isDocument, show } from '../bson.ts';
import { CommandError } from '../command-error.ts';
import type { Stage } from './stage.ts';

interface Options {
  readonly path: readonly string[];
  readonly keepEmpty: boolean;
  readonly indexField: string | undefined;
}

/** `$unwind`: one row for each element of an array. */
export function unwindStage(argument: unknown): Stage {
  const options = readOptions(argument);
  return function* unwound(rows) {
    for (const row of rows) {
      if (row === undefined) yield undefined;
      else yield* unwind(decode(row), options);
    }
  };
}

function readOptions(argument: unknown): Options {
  const options = typeof argument === 'string' ? { path: argument } : argument;
  if (!isDocument(options))
    throw new CommandError('Location15981', 'expected either a string or an object as specification for $unwind stage');
  const { path, preserveNullAndEmptyArrays = false, includeArrayIndex, ...others } = options;
  const stray = Object.keys(others)[0];
  if (stray) throw new CommandError('Location28811', `unrecognized option to $unwind stage: ${stray}`);
  if (typeof path !== 'string' || !path.startsWith('$') || path.startsWith('$$')) {
    throw new CommandError(
      'Location28818',
      `path option to $unwind stage should be prefixed with a '$': ${show(path)}`,
    );
  }
  if (includeArrayIndex !== undefined && (typeof includeArrayIndex !== 'string' || includeArrayIndex.includes('.'))) {
    throw new CommandError('Location28810', 'includeArrayIndex has to be a field name without dots');
  }
  return {
    path: path.slice(1).split('.'),
    keepEmpty: preserveNullAndEmptyArrays === true,
    indexField: includeArrayIndex,
  };
}

function* unwind(document: Document, { path, keepEmpty, indexField }: Options): Iterable<Buffer> {
  const holder = holderOf(document, path);
  const name = path.at(-1) as string;
  const value = holder?.[name];
  const withIndex = (index: unknown) =>
    encode(indexField === undefined ? document : { ...document, [indexField]: index });
  if (holder && Array.isArray(value) && value.length > 0) {
    for (const [i, element] of value.entries()) {
      holder[name] = element;
      yield withIndex(Long.fromNumber(i));
    }
  } else if (Array.isArray(value) || value === undefined || value === null) {
    if (!keepEmpty) return;
    if (holder && Array.isArray(value)) delete holder[name];
    yield withIndex(null);
  } else {
    yield withIndex(null);
  }
}

function holderOf(document: Document, path: readonly string[]): Document | undefined {
  let holder: unknown = document;
  for (const name of path.slice(0, -1)) holder = isDocument(holder) ? holder[name] : undefined;
  return isDocument(holder) ? holder : undefined;
}
