import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** An object of subgraph data. */
export type DataObject = Record<string, unknown>;

export function isDataObject(value: unknown): value is DataObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a `__typename` found in data falls under a type condition. An unknown name falls under none. */
export function typeMatches(schema: GraphQLSchema, typename: string, condition: string): boolean {
  if (typename === condition) return true;
  const type = schema.getType(typename);
  const wanted = schema.getType(condition);
  if (!isAbstractType(wanted) || !(isObjectType(type) || isInterfaceType(type))) return false;
  return schema.isSubType(wanted, type);
}
