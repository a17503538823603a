import { type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';
import { type Found, whenFound } from './loaders.ts';

type Reference = Readonly<Record<string, unknown>> & { readonly __typename: string };
type ResolveReference = (reference: Reference, context: unknown, info: GraphQLResolveInfo) => Found<object | null>;

/**
 * Replaces the library's resolver of `_entities`, which waits a turn for every entity even when it is at hand. References of object types go to
 * their type's `__resolveReference` as before; entity interfaces, which no subgraph of the hub has, are refused.
 */
export function resolveEntitiesAtOnce(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  if (!field) return;
  const resolve: GraphQLFieldResolver<unknown, unknown, { representations: readonly Reference[] }> = (
    _root,
    { representations },
    context,
    info,
  ) =>
    representations.map((reference) => {
      try {
        return resolveEntity(schema, reference, context, info);
      } catch (error) {
        // One entity's error must not take the others along.
        return Promise.reject(error);
      }
    });
  field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
}

function resolveEntity(
  schema: GraphQLSchema,
  reference: Reference,
  context: unknown,
  info: GraphQLResolveInfo,
): Found<object | null> {
  const { __typename: name } = reference;
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`"${name}" is no entity of this subgraph.`);
  const { apollo } = type.extensions as { apollo?: { subgraph?: { resolveReference?: ResolveReference } } };
  const resolveReference = apollo?.subgraph?.resolveReference;
  if (!resolveReference) return reference;
  return whenFound(resolveReference(reference, context, info), (entity) => withTypename(entity, name));
}

/** Tells the union which type the entity is of; records may be shared, so what is there already is left alone. */
function withTypename(entity: object | null, name: string): object | null {
  if (entity === null || (entity as Partial<Reference>).__typename === name) return entity;
  return Object.isExtensible(entity) && !('__typename' in entity)
    ? Object.defineProperty(entity, '__typename', { value: name })
    : { ...entity, __typename: name };
}
