import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** An operation that reaches one coordinate, with all coordinates it passes on the way. */
export interface CoordinateOperation {
  readonly coordinate: string;
  readonly kind: 'query' | 'mutation';
  readonly query: string;
  /** The root field with what is below it: without the operation around it. */
  readonly selection: string;
  readonly path: readonly string[];
  /** Fields with their arguments, from the root to the coordinate. */
  readonly texts: readonly string[];
  /** Response keys from the root to the coordinate. */
  readonly keys: readonly string[];
}

interface Step {
  readonly coordinate: string;
  readonly key: string;
  readonly text: string;
  /** Set where the step goes through an abstract type. */
  readonly on?: string;
}

/**
 * One operation for every field of every object type that can be reached from a root, by the shortest way. Arguments get values of the right
 * form by name; whether a record is found doesn't matter, because access is decided before anything is fetched.
 */
export function coordinateOperations(
  schema: GraphQLSchema,
  values: Readonly<Record<string, string>>,
): CoordinateOperation[] {
  const operations: CoordinateOperation[] = [];
  for (const [kind, root] of [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const) {
    if (!root) continue;
    const ways = shortestWays(schema, root, values);
    for (const [type, way] of ways) {
      if (kind === 'mutation' && type !== root) continue;
      for (const field of Object.values(type.getFields())) {
        const last = stepTo(type, field, values);
        const steps = [...way, last];
        const selections = nest(steps, isCompositeType(getNamedType(field.type)));
        operations.push({
          coordinate: last.coordinate,
          kind,
          query: `${kind} ${selections}`,
          selection: selections.slice(2, -2),
          path: steps.map((step) => step.coordinate),
          texts: steps.map((step) => step.text),
          keys: steps.map((step) => step.key),
        });
      }
    }
  }
  const seen = new Set<string>();
  return operations.filter(({ coordinate }) => !seen.has(coordinate) && seen.add(coordinate));
}

function shortestWays(
  schema: GraphQLSchema,
  root: GraphQLObjectType,
  values: Readonly<Record<string, string>>,
): Map<GraphQLObjectType, readonly Step[]> {
  const ways = new Map<GraphQLObjectType, readonly Step[]>([[root, []]]);
  for (const [type, way] of ways) {
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      const step = stepTo(type, field, values);
      if (isObjectType(named) && !ways.has(named)) ways.set(named, [...way, step]);
      if (!isInterfaceType(named) && !isUnionType(named)) continue;
      for (const possible of schema.getPossibleTypes(named)) {
        if (!ways.has(possible)) ways.set(possible, [...way, { ...step, on: possible.name }]);
      }
    }
  }
  return ways;
}

function stepTo(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, string>>,
): Step {
  const coordinate = `${type.name}.${field.name}`;
  const given = field.args
    .filter((argument) => isNonNullType(argument.type) || values[`${coordinate}.${argument.name}`] !== undefined)
    .map(
      (argument) =>
        `${argument.name}: ${values[`${coordinate}.${argument.name}`] ?? argumentValue(argument.name, argument.type, values)}`,
    );
  return { coordinate, key: field.name, text: given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name };
}

function argumentValue(name: string, type: GraphQLInputType, values: Readonly<Record<string, string>>): string {
  if (isNonNullType(type)) return argumentValue(name, type.ofType, values);
  if (isListType(type)) return `[${argumentValue(name, type.ofType, values)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${required.map((field) => `${field.name}: ${argumentValue(field.name, field.type, values)}`).join(', ')} }`;
  }
  const named = values[name];
  if (named !== undefined) return named;
  if (type.name === 'Int' || type.name === 'Float') return '1';
  if (type.name === 'Boolean') return 'false';
  if (type.name === 'DateTime') return '"2026-01-01T00:00:00Z"';
  return type.name === 'Date' ? '"2026-01-01"' : '"x"';
}

function nest(steps: readonly Step[], leafIsComposite: boolean): string {
  return steps.reduceRight((inner, step, index) => {
    const body = index === steps.length - 1 ? (leafIsComposite ? ' { __typename }' : '') : ` ${inner}`;
    const wrapped = step.on && body ? ` { ... on ${step.on}${body} }` : body;
    return `{ ${step.text}${wrapped} }`;
  }, '');
}
