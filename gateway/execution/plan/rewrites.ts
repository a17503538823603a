import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type DataObject, isDataObject, typeMatches } from '../transport/data-types.ts';

/** Changes a representation before it is sent, or an answer before it is merged. */
export type Rewrite = (value: unknown) => void;

const ON = '... on ';

/** Compiles a plan's rewrites; undefined when there are none. */
export function compileRewrites(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
): Rewrite | undefined {
  if (!rewrites || rewrites.length === 0) return undefined;
  const compiled = rewrites.map((rewrite) => compileRewrite(schema, rewrite));
  return (value) => {
    for (const rewrite of compiled) rewrite(value);
  };
}

function compileRewrite(schema: GraphQLSchema, rewrite: FetchDataRewrite): Rewrite {
  const last = rewrite.path.at(-1);
  if (last === undefined || last.startsWith(ON)) throw new Error('A rewrite ends at a field.');
  let apply: (object: DataObject) => void;
  switch (rewrite.kind) {
    case 'ValueSetter': {
      const value: unknown = rewrite.setValueTo;
      apply = (object) => {
        object[last] = value;
      };
      break;
    }
    case 'KeyRenamer': {
      const key = rewrite.renameKeyTo;
      apply = (object) => {
        if (!Object.hasOwn(object, last) || object[last] === undefined) return;
        object[key] = object[last];
        object[last] = undefined;
      };
      break;
    }
    default:
      throw new Error('The plan holds a rewrite of an unknown kind.');
  }
  return rewrite.path.slice(0, -1).reduceRight<Rewrite>(
    (inner, element) => step(schema, element, inner),
    (value) => eachObject(value, apply),
  );
}

function step(schema: GraphQLSchema, element: string, inner: Rewrite): Rewrite {
  if (!element.startsWith(ON))
    return (value) =>
      eachObject(value, (object) => {
        if (Object.hasOwn(object, element)) inner(object[element]);
      });
  const condition = element.slice(ON.length);
  return (value) =>
    eachObject(value, (object) => {
      const typename = object.__typename;
      if (typeof typename !== 'string' || typeMatches(schema, typename, condition)) inner(object);
    });
}

function eachObject(value: unknown, apply: (object: DataObject) => void): void {
  if (Array.isArray(value)) for (const item of value) eachObject(item, apply);
  else if (isDataObject(value)) apply(value);
}
