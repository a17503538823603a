import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isUnionType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';

/** The definition behind a selected name, `__typename`, `__schema` and `__type` included. */
export function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  const field = isUnionType(parent) ? undefined : parent.getFields()[name];
  if (!field) throw new Error(`${parent.name} has no field ${name}.`);
  return field;
}

/** Whether a name asks for the schema rather than for data. */
export function isIntrospectionField(name: string): boolean {
  return name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name;
}

/** Whether objects of `type` are also of `condition`. */
export function isSubtype(schema: GraphQLSchema, condition: GraphQLCompositeType, type: GraphQLCompositeType): boolean {
  return condition === type || (isAbstractType(condition) && !isUnionType(type) && schema.isSubType(condition, type));
}

/** The object types that may stand somewhere; undefined when nobody knows, as below an interface that no visible type implements. */
export type PossibleTypes = readonly GraphQLObjectType[] | undefined;

export function possibleTypes(schema: GraphQLSchema, type: GraphQLCompositeType): PossibleTypes {
  if (!isAbstractType(type)) return [type];
  const types = schema.getPossibleTypes(type);
  return types.length > 0 ? types : undefined;
}

/** Those that also meet a fragment's condition. */
export function narrowed(
  schema: GraphQLSchema,
  possible: PossibleTypes,
  condition: GraphQLCompositeType,
): PossibleTypes {
  const within = possibleTypes(schema, condition);
  return possible && within ? possible.filter((type) => within.includes(type)) : possible;
}
