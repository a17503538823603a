import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  buildASTSchema,
  type DocumentNode,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { hash } from './random.ts';
import type { SupergraphSource } from './supergraphs/index.ts';

/** A supergraph that is ready to be asked: composed SDL and an executable schema per subgraph. */
export interface World {
  readonly name: string;
  readonly supergraphSdl: string;
  readonly schemas: Readonly<Record<string, GraphQLSchema>>;
}

/** An object of the world. Everything about it follows from the seed, in every subgraph alike; an entity's seed is its number. */
interface Thing {
  readonly __typename: string;
  readonly $seed: string;
  readonly $representation?: Record<string, unknown>;
}

/** Entities per type: few, so that they are met again and again. */
const PER_TYPE = 5;

/** Out of 1,000: nulls where they are allowed, failing resolvers, entities that a subgraph does not know or fails on. */
export interface Odds {
  readonly nulls: number;
  readonly failures: number;
  readonly unknown: number;
  readonly broken: number;
}

const ODDS: Odds = { nulls: 120, failures: 50, unknown: 60, broken: 20 };
/** A world in which nothing goes wrong by itself. */
export const SOUND: Odds = { ...ODDS, failures: 0, unknown: 0, broken: 0 };

/**
 * Composes a supergraph and gives every subgraph resolvers that make up data. What a field answers depends on its object, name and arguments only,
 * so subgraphs agree; what `@requires` fields answer depends on the representation, so that a wrong one shows.
 */
export function createWorld({ name, subgraphs }: SupergraphSource, odds: Odds = ODDS): World {
  const documents = Object.entries(subgraphs).map(([subgraph, sdl]) => ({ subgraph, typeDefs: parse(sdl) }));
  const composed = composeServices(
    documents.map(({ subgraph, typeDefs }) => ({ name: subgraph, url: `http://${subgraph}`, typeDefs })),
  );
  if (!composed.supergraphSdl) throw new Error(`${name}: ${composed.errors?.map(({ message }) => message).join('\n')}`);
  const population = new Population(
    composed.supergraphSdl,
    documents.map(({ typeDefs }) => typeDefs),
    odds,
  );
  return {
    name,
    supergraphSdl: composed.supergraphSdl,
    schemas: Object.fromEntries(
      documents.map(({ subgraph, typeDefs }) => [
        subgraph,
        buildSubgraphSchema({
          typeDefs,
          resolvers: resolversOf(subgraph, typeDefs, population),
        } as Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>),
      ]),
    ),
  };
}

/** Which entity types there are, and which objects an abstract type may be. The number of an entity tells its type. */
class Population {
  readonly odds: Odds;
  readonly #schema: GraphQLSchema;
  readonly #entityTypes: readonly string[];

  constructor(supergraphSdl: string, documents: readonly DocumentNode[], odds: Odds) {
    this.odds = odds;
    this.#schema = buildASTSchema(parse(supergraphSdl), { assumeValid: true });
    const keyed = new Set(
      documents.flatMap((document) => typesOf(document).filter(isKeyed)).map((node) => node.name.value),
    );
    this.#entityTypes = [...keyed].filter((type) => isObjectType(this.#schema.getType(type))).sort();
  }

  isEntity(type: string): boolean {
    return this.#entityTypes.includes(type) || isInterfaceType(this.#schema.getType(type));
  }

  /** An entity of a type, or of one of the types of an interface that this subgraph takes for an object. */
  entity(type: string, choice: number): Thing {
    const supertype = this.#schema.getType(type);
    const concrete = isAbstractType(supertype)
      ? (this.#schema.getPossibleTypes(supertype)[choice % this.#schema.getPossibleTypes(supertype).length]?.name ??
        type)
      : type;
    const number = ((choice >>> 4) % PER_TYPE) * this.#entityTypes.length + this.#entityTypes.indexOf(concrete);
    return { __typename: type, $seed: String(number) };
  }

  typeOf(number: number): string | undefined {
    return this.#entityTypes[number % this.#entityTypes.length];
  }
}

function typesOf(document: DocumentNode): ObjectTypeDefinitionNode[] {
  return document.definitions.filter(
    (node): node is ObjectTypeDefinitionNode =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION || (node.kind as string) === Kind.INTERFACE_TYPE_DEFINITION,
  );
}

function directiveFields(
  node: ObjectTypeDefinitionNode | NonNullable<ObjectTypeDefinitionNode['fields']>[number],
  name: string,
): SelectionSetNode[] {
  return (node.directives ?? [])
    .filter((directive) => directive.name.value === name)
    .flatMap((directive) => directive.arguments ?? [])
    .flatMap(({ name: argument, value }) =>
      argument.value === 'fields' && value.kind === Kind.STRING ? [fieldSet(value.value)] : [],
    );
}

function fieldSet(text: string): SelectionSetNode {
  const [definition] = parse(`{ ${text} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Not a field set: ${text}`);
  return definition.selectionSet;
}

function isKeyed(node: ObjectTypeDefinitionNode): boolean {
  return directiveFields(node, 'key').length > 0;
}

function resolversOf(subgraph: string, typeDefs: DocumentNode, population: Population) {
  const resolvers: Record<string, Record<string, unknown>> = {};
  for (const node of typesOf(typeDefs)) {
    const type: Record<string, unknown> = {};
    const keys = directiveFields(node, 'key');
    const keyNames = new Set(
      keys.flatMap(({ selections }) => selections.map((key) => (key.kind === Kind.FIELD ? key.name.value : ''))),
    );
    if ((node.kind as string) === Kind.INTERFACE_TYPE_DEFINITION)
      type.__resolveType = (thing: Thing) => thing.__typename;
    else
      for (const field of node.fields ?? []) {
        const [required] = directiveFields(field, 'requires');
        type[field.name.value] = resolver(population, keyNames.has(field.name.value), required);
      }
    if (keys.length > 0) type.__resolveReference = referenceResolver(subgraph, node, keys, population);
    resolvers[node.name.value] = type;
  }
  for (const node of typeDefs.definitions)
    if (node.kind === Kind.UNION_TYPE_DEFINITION)
      resolvers[node.name.value] = { __resolveType: (thing: Thing) => thing.__typename };
  return resolvers;
}

function referenceResolver(
  subgraph: string,
  node: ObjectTypeDefinitionNode,
  keys: readonly SelectionSetNode[],
  population: Population,
) {
  return (representation: Record<string, unknown>): Thing | null | GraphQLError => {
    const number = keys.map((key) => numberIn(key, representation)).find((found) => found !== undefined);
    if (number === undefined) throw new GraphQLError(`No key in ${JSON.stringify(representation)}`);
    const luck = hash(`${subgraph} ${number}`) % 1000;
    const { unknown, broken } = population.odds;
    if (luck < unknown) return null;
    // Thrown, it is the failure of all of `_entities`; returned, of one entity.
    if (luck < unknown + broken) return notFound(`${subgraph} cannot load ${number}`);
    if (luck < unknown + 2 * broken) throw notFound(`${subgraph} fails at ${number}`);
    const isInterface = (node.kind as string) === Kind.INTERFACE_TYPE_DEFINITION;
    return {
      __typename: isInterface ? (population.typeOf(number) ?? node.name.value) : node.name.value,
      $seed: String(number),
      $representation: representation,
    };
  };
}

/** The entity's number, which every key value of its own carries. */
function numberIn(key: SelectionSetNode, source: Record<string, unknown>): number | undefined {
  for (const selection of key.selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const value = source[selection.name.value];
    if (typeof value === 'number') return value;
    const digits = typeof value === 'string' ? /#(\d+)/.exec(value)?.[1] : undefined;
    if (digits !== undefined) return Number(digits);
    if (selection.selectionSet && typeof value === 'object' && value !== null) {
      const nested = numberIn(selection.selectionSet, value as Record<string, unknown>);
      if (nested !== undefined) return nested;
    }
  }
  return undefined;
}

function resolver(
  population: Population,
  isKey: boolean,
  required: SelectionSetNode | undefined,
): GraphQLFieldResolver<Thing | undefined, unknown> {
  return (source, args, _, info) => {
    let seed = source?.$seed ?? 'root';
    if (required) seed += `/${hash(JSON.stringify(project(required, source?.$representation)))}`;
    const field = Object.keys(args).length > 0 ? `${info.fieldName}${JSON.stringify(sorted(args))}` : info.fieldName;
    // A failing non-null field would take its siblings along, and which of their errors are then told depends on their order.
    const mayFail = !isKey && !isNonNullType(info.returnType);
    if (mayFail && hash(`${seed} ${field} fails`) % 1000 < population.odds.failures)
      throw notFound(`no ${info.fieldName} of ${seed}`);
    return new Maker(population, info, seed, isKey).make(info.returnType, field, !isKey);
  };
}

/** The same for arguments whose fields come in another order: that of a subgraph's input type need not be the supergraph's. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => [name, sorted(inner)]);
}

function notFound(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'NOT_FOUND' } });
}

/** What a field set selects of a representation, in the order of the field set. */
function project(set: SelectionSetNode, source: unknown): unknown {
  if (Array.isArray(source)) return source.map((item) => project(set, item));
  if (typeof source !== 'object' || source === null) return source;
  return set.selections.map((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return project(selection.selectionSet, source);
    if (selection.kind !== Kind.FIELD) return undefined;
    const value = (source as Record<string, unknown>)[selection.name.value];
    return selection.selectionSet ? project(selection.selectionSet, value) : value;
  });
}

const ENDINGS = [
  '',
  '',
  '',
  ' "quoted"',
  ' back\\slash',
  ' 绿色产品',
  ' \u2028\n\t',
  ' \ud83c\udf3f',
  ` ${'long '.repeat(20)}`,
];

/** Makes values of a field. */
class Maker {
  readonly #population: Population;
  readonly #info: GraphQLResolveInfo;
  readonly #seed: string;
  readonly #isKey: boolean;

  constructor(population: Population, info: GraphQLResolveInfo, seed: string, isKey: boolean) {
    this.#population = population;
    this.#info = info;
    this.#seed = seed;
    this.#isKey = isKey;
  }

  make(type: GraphQLOutputType, place: string, mayBeNull: boolean): unknown {
    if (isNonNullType(type)) return this.make(type.ofType, place, false);
    const luck = hash(`${this.#seed} ${place}`);
    if (mayBeNull && luck % 1000 < this.#population.odds.nulls) return null;
    const choice = hash(`${place} ${this.#seed}`);
    if (isListType(type))
      return Array.from({ length: choice % 4 }, (_, index) => this.make(type.ofType, `${place}.${index}`, true));
    if (isEnumType(type)) return type.getValues()[choice % type.getValues().length]?.value;
    if (isObjectType(type)) return this.#object(type, place, choice);
    if (isAbstractType(type)) {
      const possible = [...this.#info.schema.getPossibleTypes(type)].sort((a, b) => (a.name < b.name ? -1 : 1));
      const picked = possible[choice % possible.length];
      return picked ? this.#object(picked, place, choice >>> 3) : null;
    }
    return this.#scalar(type.name, place, choice);
  }

  #object(type: GraphQLObjectType, place: string, choice: number): Thing {
    if (type === this.#info.schema.getQueryType()) return { __typename: type.name, $seed: 'root' };
    if (this.#population.isEntity(type.name)) return this.#population.entity(type.name, choice);
    return { __typename: type.name, $seed: `${this.#seed}/${place}` };
  }

  #scalar(type: string, place: string, choice: number): unknown {
    switch (type) {
      case 'Int':
        return this.#isKey ? Number(/^\d+/.exec(this.#seed)?.[0] ?? 0) : (choice % 2000) - 1000;
      case 'Float':
        return ((choice % 4000) - 2000) / 16;
      case 'Boolean':
        return choice % 2 === 0;
      case 'JSON':
        return [{ a: choice % 7, b: ['x', null, { c: true }] }, ['list', choice % 3], 'text', choice % 5, false][
          choice % 5
        ];
      default:
        return `${place.split('[')[0]}#${this.#seed}${this.#isKey ? '' : ENDINGS[choice % ENDINGS.length]}`;
    }
  }
}
