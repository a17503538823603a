import { isDeepStrictEqual } from 'node:util';
import { type DocumentNode, type GraphQLFormattedError, Kind, type SelectionSetNode } from 'graphql';
import type { ExecuteResult } from '../../gateway/execution/engine.ts';
import { isErrorCode } from '../../schema/contract/errors.ts';
import type { StockAnswer } from './stock-gateway.ts';

type Path = readonly (string | number)[];

/**
 * Compares an answer of the engine with one of the stock gateway. Undefined when they agree, else what differs.
 *
 * Data has to be equal, but for the order of keys: the stock gateway merges repeated selections in its own order, the engine in that of the
 * GraphQL specification. Errors have to be the same in number, place and message after what the engine does by design is done to the stock
 * gateway's as well: paths end where the client's operation ends, messages without a code of the table are masked, and nulls that break the schema
 * are errors unless another error accounts for them.
 */
export function difference(document: DocumentNode, stock: StockAnswer, hub: ExecuteResult): string | undefined {
  const data: unknown = hub.data === null ? null : JSON.parse(hub.data);
  // The stock gateway's objects have no prototype; strict equality would look at that.
  const expected: unknown = JSON.parse(JSON.stringify(stock.data ?? null));
  if (!isDeepStrictEqual(data, expected)) return `data\n  stock ${JSON.stringify(expected)}\n  hub   ${hub.data}`;

  const reported = stock.errors.map((error) => seenByClient(document, error));
  // Where a fetch fails as a whole the stock gateway leaves `@` in the path; the engine names the place when there is only one.
  const vague = reported.filter((_, index) => stock.errors[index]?.path?.includes('@'));
  const wanted = reported.map(describe).sort();
  const precise = reported.filter((error) => !vague.includes(error)).map(describe);
  const found = hub.errors
    .filter((error) => !isValueProblem(error))
    .map((error) => {
      const same = precise.indexOf(describe(error));
      if (same >= 0) return precise.splice(same, 1)[0];
      const known = vague.find(
        ({ path = [], message }) => message === error.message && overlap(path, error.path ?? []),
      );
      return describe(known ?? error);
    })
    .sort();
  if (!isDeepStrictEqual(found, wanted))
    return `errors\n  stock ${JSON.stringify(wanted)}\n  hub   ${JSON.stringify(found)}\n  data  ${hub.data}`;

  const broken = new Set(stock.valueCompletion.map((error) => nullPlace(error, data).join('.')));
  const told = new Set(hub.errors.filter(isValueProblem).map((error) => nullPlace(error, data).join('.')));
  const invented = [...told].filter((place) => !broken.has(place));
  const missing = stock.valueCompletion
    .map((error) => nullPlace(error, data))
    .filter((place) => !told.has(place.join('.')))
    .filter((place) => !reported.some(({ path }) => path === undefined || overlap(path, place)));
  if (invented.length + missing.length > 0)
    return `nulls\n  stock ${JSON.stringify([...broken])}\n  hub   ${JSON.stringify([...told])}\n  data  ${hub.data}`;
  return undefined;
}

function describe({ path, message }: GraphQLFormattedError): string {
  return `${path?.join('.') ?? ''} ${message}`;
}

/**
 * Where a null or invalid value shows in the data. The stock gateway names the type of the nearest fragment, the engine the type of the object; and
 * how many problems are found below an object that becomes null depends on the order of its fields. So only the place counts, and only once.
 */
function nullPlace({ path = [] }: GraphQLFormattedError, data: unknown): Path {
  let current = data;
  let length = 0;
  for (const element of path) {
    if (typeof current !== 'object' || current === null) break;
    current = (current as Record<string | number, unknown>)[element];
    length++;
  }
  return path.slice(0, length);
}

/** The hub tells also of which entity there was nothing, where its owner does not know it. */
function isValueProblem({ message }: GraphQLFormattedError): boolean {
  return /^(The source "[^"]+" knows no |Cannot return null for non-nullable|Invalid value found for|Invalid __typename found for)/.test(
    message,
  );
}

function seenByClient(document: DocumentNode, error: GraphQLFormattedError): GraphQLFormattedError {
  const path = error.path && visible(document, error.path);
  const code = error.extensions?.code;
  const message = isErrorCode(code) && code !== 'INTERNAL' ? error.message : 'An internal error occurred.';
  return { message, ...(path && path.length > 0 && { path }) };
}

/** The part of a path that the operation selects. */
export function visible(document: DocumentNode, path: Path): Path {
  const fragments = new Map<string, SelectionSetNode>();
  let sets: SelectionSetNode[] = [];
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
    else if (definition.kind === Kind.OPERATION_DEFINITION) sets.push(definition.selectionSet);

  const under = (set: SelectionSetNode, key: string): (SelectionSetNode | undefined)[] =>
    set.selections.flatMap((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return under(selection.selectionSet, key);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        return fragment ? under(fragment, key) : [];
      }
      return (selection.alias ?? selection.name).value === key ? [selection.selectionSet] : [];
    });

  let length = 0;
  for (const element of path) {
    if (typeof element === 'string') {
      if (element === '@') break;
      const next = sets.flatMap((set) => under(set, element));
      if (next.length === 0) break;
      sets = next.filter((set) => set !== undefined);
    }
    length++;
  }
  return path.slice(0, length);
}

function overlap(one: Path, other: Path): boolean {
  return one.slice(0, other.length).every((element, index) => element === other[index]);
}
