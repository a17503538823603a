import { type Document, isDocument } from '../bson.ts';
import { CommandError } from '../command-error.ts';
import { elementTest } from './operators.ts';
import type { ElementFilters } from './places.ts';

/**
 * Reads `arrayFilters`: each filter names one identifier, alone or followed by a path inside the element.
 * @throws CommandError FailedToParse when a filter names none or several.
 */
export function parseArrayFilters(filters: unknown): ElementFilters {
  const tests = new Map<string, (element: unknown) => boolean>();
  if (filters === undefined) return tests;
  if (!Array.isArray(filters)) throw new CommandError('TypeMismatch', 'arrayFilters has to be an array');
  for (const filter of filters) {
    const [name, condition] = readFilter(filter);
    if (tests.has(name)) {
      throw new CommandError(
        'FailedToParse',
        `Found multiple array filters with the same top-level field name ${name}`,
      );
    }
    tests.set(name, elementTest(condition));
  }
  return tests;
}

function readFilter(filter: unknown): [string, unknown] {
  const entries = isDocument(filter) ? Object.entries(filter) : [];
  const names = new Set(entries.map(([path]) => path.split('.')[0] as string));
  const [name] = names;
  if (name === undefined || names.size > 1 || !/^[a-z][a-zA-Z0-9]*$/.test(name)) {
    throw new CommandError(
      'FailedToParse',
      'an array filter has to name exactly one identifier, such as {e: 1} or {"e.f": 1}',
    );
  }
  const whole = entries.find(([path]) => path === name);
  if (whole && entries.length === 1) return [name, whole[1]];
  if (whole) throw new CommandError('FailedToParse', `the array filter for ${name} mixes the element and its fields`);
  const inner: Document = {};
  for (const [path, condition] of entries) inner[path.slice(name.length + 1)] = condition;
  return [name, inner];
}
