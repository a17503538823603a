import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { sep } from 'node:path';

/** A mistake of `@apollo/gateway` 2.14.4, as the smallest change to its code that mends it. */
interface StockFix {
  readonly name: string;
  readonly file: string;
  readonly changes: readonly { readonly from: string; readonly to: string }[];
}

const EXECUTOR = 'executeQueryPlan.js';

/**
 * What is wrong in the stock gateway. `stock-fixes.test.ts` shows each of them on an answer that contradicts itself. The differential test
 * counts a difference as explained when it vanishes with these.
 */
export const STOCK_FIXES: readonly StockFix[] = [
  {
    // A subgraph that knows an interface as `@interfaceObject` answers `__typename: "Vehicle"`. Merged over the known "Car" it makes
    // fragments on Car vanish from the answer, and `__typename` null the object.
    name: 'an interface name replaces the name of the object type',
    file: EXECUTOR,
    changes: [
      {
        from: '(0, deepMerge_1.deepMerge)(entities[representationToEntity[i]], receivedEntity);',
        to: `if (receivedEntity && existingEntity.__typename && !(0, graphql_1.isObjectType)(context.supergraphSchema.getType(receivedEntity.__typename))) {
               delete receivedEntity.__typename;
             }
             (0, deepMerge_1.deepMerge)(entities[representationToEntity[i]], receivedEntity);`,
      },
    ],
  },
  {
    // An error's index in _entities counts representations, but is looked up among all objects at the path: as soon as one of them has no
    // representation (another type, or data missing) errors move to the wrong element.
    name: 'error paths count objects that were not asked for',
    file: EXECUTOR,
    changes: [
      {
        from: 'const service = context.serviceMap[fetch.serviceName];',
        to: 'const service = context.serviceMap[fetch.serviceName]; let placeOf;',
      },
      {
        from: 'const representationToEntity = [];',
        to: 'const representationToEntity = []; placeOf = representationToEntity;',
      },
      {
        from: 'makeLazyErrorPathGenerator(fetch, currentCursor);',
        to: 'makeLazyErrorPathGenerator(fetch, currentCursor, placeOf);',
      },
      {
        from: 'function makeLazyErrorPathGenerator(fetch, cursor) {',
        to: 'function makeLazyErrorPathGenerator(fetch, cursor, placeOf) {',
      },
      { from: 'hydratedPaths[errorPath[1]]', to: 'hydratedPaths[placeOf[errorPath[1]]]' },
    ],
  },
  {
    // Below a fragment the type of an object without __typename is taken to be that of the fragment. If that is an interface or a union, a
    // fragment on the object's own type within it selects nothing: the fields vanish without an error.
    name: 'a fragment on an interface hides the type of the object',
    file: 'resultShaping.js',
    changes: [
      {
        from: 'parentType: (_d = fragment.typeCondition) !== null && _d !== void 0 ? _d : parentType,',
        to: 'parentType: (0, federation_internals_1.isObjectType)(parentType) ? parentType : ((_d = fragment.typeCondition) !== null && _d !== void 0 ? _d : parentType),',
      },
    ],
  },
  {
    // Fields that would not merge in a subgraph are fetched under other names, `limits__alias_0`. The data gets its names back, error paths do not.
    name: 'error paths keep names that only the plan knows',
    file: EXECUTOR,
    changes: [
      {
        from: 'return [...hydratedPath, ...errorPath.slice(2)];',
        to: 'return [...hydratedPath, ...errorPath.slice(2).map(named)];',
      },
      {
        from: 'return errorPath ? [...cursor.path, ...errorPath.slice()] : undefined;',
        to: 'return errorPath ? [...cursor.path, ...errorPath.map(named)] : undefined;',
      },
      {
        from: 'let hydratedPaths;',
        to: `let hydratedPaths;
             const named = (element) => fetch.outputRewrites?.find(({ path }) => path[path.length - 1] === element)?.renameKeyTo ?? element;`,
      },
    ],
  },
  {
    // What one type's field requires is taken of objects of every type, so that some are sent without a key, under a type that the subgraph does not know. It then
    // answers nothing at all.
    name: 'objects are asked for without a key',
    file: EXECUTOR,
    changes: [
      {
        from: '(0, dataRewrites_1.applyRewrites)(context.supergraphSchema, fetch.inputRewrites, representation);',
        to: `(0, dataRewrites_1.applyRewrites)(context.supergraphSchema, fetch.inputRewrites, representation);
             if (fetch.inputRewrites?.length && !fetch.inputRewrites.some(({ setValueTo }) => setValueTo === representation.__typename)) return;`,
      },
    ],
  },
  {
    // The same renaming passes over 0, false and "": the client gets null for them.
    name: 'values that count as nothing lose their name',
    file: 'dataRewrites.js',
    changes: [{ from: 'if (objAtPath) {', to: 'if (objAtPath !== undefined) {' }],
  },
];

const requireHere = createRequire(import.meta.url);
const HOME = `${sep}@apollo${sep}gateway${sep}dist${sep}`;

interface CompilableModule extends NodeJS.Module {
  _compile(source: string, path: string): void;
}
type Loader = (module: CompilableModule, path: string) => void;

/**
 * Loads a copy of the stock gateway of its own, and gives access to its files.
 * @throws when a fix no longer fits the code: then the stock gateway has changed and the fix has to be looked at again.
 */
export function loadStock<T>(fixes: readonly StockFix[]): {
  readonly module: T;
  readonly file: (name: string) => unknown;
} {
  const entry = requireHere.resolve('@apollo/gateway');
  const home = entry.slice(0, entry.indexOf(HOME) + HOME.length);
  const forget = () => {
    for (const path of Object.keys(requireHere.cache)) if (path.startsWith(home)) delete requireHere.cache[path];
  };
  const extensions = (Module as unknown as { _extensions: Record<'.js', Loader> })._extensions;
  const load = extensions['.js'];
  extensions['.js'] = (module, path) => {
    const changes = fixes.filter(({ file }) => path === home + file).flatMap((fix) => fix.changes);
    if (changes.length === 0) load(module, path);
    else module._compile(changed(path, changes), path);
  };
  forget();
  try {
    const module = requireHere('@apollo/gateway') as T;
    const files = new Map(Object.entries(requireHere.cache));
    return { module, file: (name) => files.get(home + name)?.exports };
  } finally {
    extensions['.js'] = load;
    forget();
  }
}

function changed(path: string, changes: StockFix['changes']): string {
  let source = readFileSync(path, 'utf8');
  for (const { from, to } of changes) {
    if (source.split(from).length !== 2) throw new Error(`${path} has not exactly one "${from}".`);
    source = source.replace(from, () => to);
  }
  return source;
}
