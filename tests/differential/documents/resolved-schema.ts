import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

// biome-ignore lint/suspicious/noExplicitAny: resolvers know their own rows
export type Resolvers = Record<string, Record<string, GraphQLFieldResolver<any, unknown, any>>>;

/** A schema of graphql-js from SDL and resolvers; objects tell their type by `__typename`. */
export function makeResolved(sdl: string, resolvers: Resolvers): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`There is no type ${name}.`);
    for (const [field, resolve] of Object.entries(fields)) {
      const found = type.getFields()[field];
      if (!found) throw new Error(`There is no field ${name}.${field}.`);
      found.resolve = resolve;
    }
  }
  return schema;
}
