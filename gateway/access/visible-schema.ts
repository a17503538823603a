import {
  type GraphQLFieldConfigMap,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  type GraphQLType,
  GraphQLUnionType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/**
 * The part of a schema that somebody may see: fields for which `mayUse("Type.field")` holds, and the types that are still reachable. An
 * object type whose fields are all hidden vanishes with the fields that return it, so that no name hints at what is behind.
 */
export function visibleSchema(schema: GraphQLSchema, mayUse: (coordinate: string) => boolean): GraphQLSchema {
  // An interface can't show a field that one of its types hides: the type would no longer implement it.
  const visible = (coordinate: string): boolean => {
    const [typeName = '', fieldName = ''] = coordinate.split('.');
    const type = schema.getType(typeName);
    const implementations = isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
    return mayUse(coordinate) && implementations.every((object) => mayUse(`${object.name}.${fieldName}`));
  };
  const kept = keptTypes(schema, visible);
  const rebuilt = new Map<string, GraphQLNamedType>();

  const rebuild = <T extends GraphQLType>(type: T): T => {
    if (isNonNullType(type)) return new GraphQLNonNull(rebuild(type.ofType)) as unknown as T;
    if (isListType(type)) return new GraphQLList(rebuild(type.ofType)) as unknown as T;
    return named(type as GraphQLNamedType) as T;
  };
  const fieldsOf = (type: GraphQLObjectType | GraphQLInterfaceType): GraphQLFieldConfigMap<unknown, unknown> => {
    const config = type.toConfig().fields;
    const names = visibleFields(type, visible, kept);
    return Object.fromEntries(
      names.map((name) => [
        name,
        {
          ...config[name],
          type: rebuild(type.getFields()[name]?.type as never),
        },
      ]),
    );
  };
  const named = (type: GraphQLNamedType): GraphQLNamedType => {
    const known = rebuilt.get(type.name);
    if (known) return known;
    const made = make(type);
    rebuilt.set(type.name, made);
    return made;
  };
  const make = (type: GraphQLNamedType): GraphQLNamedType => {
    if (isObjectType(type) || isInterfaceType(type)) {
      const interfaces = () =>
        type
          .getInterfaces()
          .filter((candidate) => kept.has(candidate.name))
          .map(named) as GraphQLInterfaceType[];
      const config = {
        ...type.toConfig(),
        fields: () => fieldsOf(type),
        interfaces,
      };
      return isObjectType(type)
        ? new GraphQLObjectType(config as ConstructorParameters<typeof GraphQLObjectType>[0])
        : new GraphQLInterfaceType(config as ConstructorParameters<typeof GraphQLInterfaceType>[0]);
    }
    if (isUnionType(type)) {
      return new GraphQLUnionType({
        ...type.toConfig(),
        types: () =>
          type
            .getTypes()
            .filter((candidate) => kept.has(candidate.name))
            .map(named) as GraphQLObjectType[],
      });
    }
    return type;
  };

  const root = (type: GraphQLObjectType | null | undefined) =>
    type && kept.has(type.name) ? (named(type) as GraphQLObjectType) : undefined;
  return new GraphQLSchema({
    description: schema.description,
    directives: schema.getDirectives(),
    query: root(schema.getQueryType()),
    mutation: root(schema.getMutationType()),
    subscription: root(schema.getSubscriptionType()),
    // Object types that only an interface leads to; the rest is found from the roots.
    types: Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && kept.has(type.name) && type.getInterfaces().some((i) => kept.has(i.name)))
      .map(named),
  });
}

function visibleFields(
  type: GraphQLObjectType | GraphQLInterfaceType,
  visible: (coordinate: string) => boolean,
  kept: ReadonlySet<string>,
): string[] {
  return Object.values(type.getFields())
    .filter((field) => visible(`${type.name}.${field.name}`) && kept.has(namedTypeName(field.type)))
    .map((field) => field.name);
}

/** Composite types with something visible in them, found by taking away what is empty until nothing changes; leaf types are always kept. */
function keptTypes(schema: GraphQLSchema, visible: (coordinate: string) => boolean): Set<string> {
  const kept = new Set(Object.keys(schema.getTypeMap()));
  for (let changed = true; changed; ) {
    changed = false;
    for (const type of Object.values(schema.getTypeMap())) {
      if (!kept.has(type.name)) continue;
      const empty =
        isObjectType(type) || isInterfaceType(type)
          ? visibleFields(type, visible, kept).length === 0
          : isUnionType(type) && !type.getTypes().some((member) => kept.has(member.name));
      if (empty) {
        kept.delete(type.name);
        changed = true;
      }
    }
  }
  return kept;
}

function namedTypeName(type: GraphQLType): string {
  return isNonNullType(type) || isListType(type) ? namedTypeName(type.ofType) : type.name;
}
