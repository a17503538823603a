import { Supergraph } from '@apollo/federation-internals';
import {
  buildASTSchema,
  defaultFieldResolver,
  defaultTypeResolver,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  printSchema,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { MergedSubgraph } from './merged-subgraph.ts';

type Args = Readonly<Record<string, unknown>>;
/** What is being reached already, as `object subgraph`: a way that leads there again is none. */
type Visiting = ReadonlySet<string>;

/** No way leads from what is known of an object to a subgraph. */
class Unreachable extends Error {}

/**
 * What clients may ask of a supergraph as one schema that graphql-js executes, made of the subgraphs' own resolvers. Nothing is planned and nothing is fetched under
 * any name: a field asks the first subgraph that has it, which is given the object by reference where it does not know it yet. So it can't be wrong in the ways
 * in which a gateway can. What an answer owes to which subgraphs are asked (entities that one of them does not know) it cannot tell.
 */
export function mergedSchema(supergraphSdl: string, schemas: Readonly<Record<string, GraphQLSchema>>): GraphQLSchema {
  const [whole, api] = supergraphSchemas(supergraphSdl);
  const house = new House(
    whole,
    Object.entries(schemas).map(([name, schema]) => new MergedSubgraph(name, schema)),
  );
  const resolve: GraphQLFieldResolver<unknown, unknown> = async (source, args, context, info) => {
    const thing = source instanceof Thing ? source : house.root(info.parentType.name);
    return await thing.field(info.fieldName, args, { context, info }, new Set());
  };
  for (const type of Object.values(api.getTypeMap()))
    if (type.name.startsWith('__')) continue;
    else if (isAbstractType(type)) type.resolveType = (thing: Thing) => thing.typename(new Set());
    else if (isObjectType(type)) for (const field of Object.values(type.getFields())) field.resolve = resolve;
  return api;
}

/** With everything that is in it, and with what clients see. */
function supergraphSchemas(sdl: string): readonly [GraphQLSchema, GraphQLSchema] {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: false });
  return [
    buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true }),
    buildASTSchema(parse(printSchema(supergraph.apiSchema().toGraphQLJSSchema()))),
  ];
}

interface Asking {
  readonly context: unknown;
  readonly info: GraphQLResolveInfo;
}

class House {
  readonly schema: GraphQLSchema;
  readonly subgraphs: readonly MergedSubgraph[];
  readonly #overridden: ReadonlySet<string>;
  #things = 0;

  constructor(schema: GraphQLSchema, subgraphs: readonly MergedSubgraph[]) {
    this.schema = schema;
    this.subgraphs = subgraphs;
    this.#overridden = new Set(subgraphs.flatMap((subgraph) => subgraph.overrides()));
  }

  nextId(): number {
    return this.#things++;
  }

  root(type: string): Thing {
    const [first] = this.subgraphs;
    if (!first) throw new Error('A supergraph has subgraphs.');
    return new Thing(this, first, type, {});
  }

  isRoot(type: string): boolean {
    return [this.schema.getQueryType(), this.schema.getMutationType()].some((root) => root?.name === type);
  }

  /** The type under which a subgraph knows objects of a type: its own, or that of an interface that it takes for an object. */
  typeIn(subgraph: MergedSubgraph, type: string): GraphQLObjectType | undefined {
    const own = subgraph.schema.getType(type);
    if (isObjectType(own)) return own;
    const known = this.schema.getType(type);
    const interfaces = isObjectType(known) ? known.getInterfaces() : [];
    const taken = interfaces.map(({ name }) => subgraph.schema.getType(name)).find(isObjectType);
    return taken;
  }

  /** Whether a subgraph answers a field of objects of a type. */
  answers(subgraph: MergedSubgraph, type: string, field: string): boolean {
    const known = this.typeIn(subgraph, type);
    if (!known || !subgraph.answers(known, field)) return false;
    return !this.#overridden.has(`${subgraph.name} ${known.name}.${field}`);
  }
}

/** An object of an answer, with what each subgraph knows it as. */
class Thing {
  readonly #house: House;
  readonly #id: number;
  readonly #first: MergedSubgraph;
  readonly #firstType: string;
  readonly #sources = new Map<MergedSubgraph, unknown>();
  /** The same place in what another subgraph answers, for objects that have no key. */
  readonly #elsewhere: (subgraph: MergedSubgraph, visiting: Visiting) => Promise<unknown>;
  readonly #asking: Asking | undefined;
  #typename: string | undefined;

  constructor(
    house: House,
    subgraph: MergedSubgraph,
    type: string,
    source: unknown,
    asking?: Asking,
    elsewhere = async (_: MergedSubgraph, __: Visiting): Promise<unknown> => {
      throw new Unreachable();
    },
  ) {
    this.#house = house;
    this.#id = house.nextId();
    this.#first = subgraph;
    this.#firstType = type;
    this.#sources.set(subgraph, source);
    this.#asking = asking;
    this.#elsewhere = elsewhere;
    if (isObjectType(house.schema.getType(type))) this.#typename = type;
  }

  /** The type of the object; where only an interface is known, a subgraph that knows its types is asked. */
  async typename(visiting: Visiting): Promise<string> {
    if (this.#typename !== undefined) return this.#typename;
    for (const subgraph of this.#house.subgraphs) {
      const known = subgraph.schema.getType(this.#firstType);
      if (!isInterfaceType(known)) continue;
      for (const key of subgraph.keys(known)) {
        const representation = await this.#own(key, visiting);
        if (!representation || !this.#asking) continue;
        const found = await subgraph.entity({ __typename: known.name, ...representation }, this.#asking);
        const resolveType = known.resolveType ?? defaultTypeResolver;
        const { context, info } = this.#asking;
        const type = await resolveType(found, context, { ...info, schema: subgraph.schema }, known);
        if (typeof type === 'string') this.#typename = type;
        if (typeof type === 'string') return type;
      }
    }
    throw new Unreachable(`Nobody knows what kind of ${this.#firstType} this is.`);
  }

  /** Fields of a key as the subgraph has them that the object comes from; undefined when it has not all of them. */
  async #own(key: SelectionSetNode, visiting: Visiting): Promise<Record<string, unknown> | undefined> {
    const type = this.#first.schema.getType(this.#firstType);
    const names = key.selections.map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : ''));
    if (!isObjectType(type) || !this.#asking || !names.every((name) => this.#first.answers(type, name)))
      return undefined;
    const asking = this.#asking;
    const values = names.map(async (name) => [name, await this.#ask(this.#first, type, name, {}, asking, visiting)]);
    return Object.fromEntries(await Promise.all(values)) as Record<string, unknown>;
  }

  async field(name: string, args: Args, asking: Asking, visiting: Visiting): Promise<unknown> {
    const typename = await this.typename(visiting);
    const candidates = this.#house.subgraphs
      .filter((subgraph) => this.#house.answers(subgraph, typename, name))
      .sort((one, other) => Number(this.#sources.has(other)) - Number(this.#sources.has(one)));
    for (const subgraph of candidates)
      try {
        const type = this.#house.typeIn(subgraph, typename);
        if (type) return await this.#ask(subgraph, type, name, args, asking, visiting);
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
      }
    throw new Unreachable(`No way to ${typename}.${name} from ${this.#first.name}.`);
  }

  async #ask(
    subgraph: MergedSubgraph,
    type: GraphQLObjectType,
    name: string,
    args: Args,
    asking: Asking,
    visiting: Visiting,
  ): Promise<unknown> {
    const field = type.getFields()[name];
    if (!field) throw new Unreachable();
    const required = subgraph.required(type, name);
    const source = await this.#source(subgraph, type, required, asking, visiting);
    if (source === null || source === undefined) return null;
    const given = Object.fromEntries(
      field.args.flatMap(({ name: arg, defaultValue }): [string, unknown][] => {
        if (Object.hasOwn(args, arg)) return [[arg, args[arg]]];
        return defaultValue === undefined ? [] : [[arg, defaultValue]];
      }),
    );
    const { context, info } = asking;
    const resolve = field.resolve ?? defaultFieldResolver;
    const within = { ...info, fieldName: name, returnType: field.type, parentType: type, schema: subgraph.schema };
    const answered = await resolve(source, given, context, within);
    return this.#complete(subgraph, field.type, answered, [], { name, args, asking });
  }

  async #source(
    subgraph: MergedSubgraph,
    type: GraphQLObjectType,
    required: SelectionSetNode | undefined,
    asking: Asking,
    visiting: Visiting,
  ): Promise<unknown> {
    if (!required && this.#sources.has(subgraph)) return this.#sources.get(subgraph);
    if (this.#house.isRoot(type.name)) return this.#sources.get(this.#first);
    const step = `${this.#id} ${subgraph.name}`;
    if (visiting.has(step)) throw new Unreachable();
    const further = new Set([...visiting, step]);
    for (const key of subgraph.keys(type))
      try {
        const representation = {
          __typename: type.name,
          ...(await this.#select(key, asking, further)),
          ...(required && (await this.#select(required, asking, further, true))),
        };
        const source = await subgraph.entity(representation, asking);
        if (!required) this.#sources.set(subgraph, source);
        return source;
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
      }
    const source = await this.#elsewhere(subgraph, further);
    this.#sources.set(subgraph, source);
    return source;
  }

  /** What a field set selects, as part of a representation. A required field that fails is null. */
  async #select(set: SelectionSetNode, asking: Asking, visiting: Visiting, mayFail = false): Promise<object> {
    const selected: Record<string, unknown> = {};
    const typename = await this.typename(visiting);
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? typename;
        const [wanted, actual] = [this.#house.schema.getType(condition), this.#house.schema.getType(typename)];
        const applies =
          condition === typename ||
          (isAbstractType(wanted) && isObjectType(actual) && this.#house.schema.isSubType(wanted, actual));
        if (applies) Object.assign(selected, await this.#select(selection.selectionSet, asking, visiting, mayFail));
      } else if (selection.kind === Kind.FIELD) {
        const { name, selectionSet } = selection;
        const args = Object.fromEntries(
          (selection.arguments ?? []).map((arg) => [arg.name.value, valueFromASTUntyped(arg.value)]),
        );
        const value = this.field(name.value, args, asking, visiting).then((found) =>
          plain(found, (thing) => thing.#below(selectionSet, asking, visiting, mayFail)),
        );
        selected[name.value] = await (mayFail ? value.catch(nullUnlessUnreachable) : value);
      }
    }
    return selected;
  }

  async #below(set: SelectionSetNode | undefined, asking: Asking, visiting: Visiting, mayFail: boolean) {
    if (!set) throw new Error('A field set selects leaves.');
    return { __typename: await this.typename(visiting), ...(await this.#select(set, asking, visiting, mayFail)) };
  }

  async #complete(
    subgraph: MergedSubgraph,
    type: GraphQLOutputType,
    answered: unknown,
    place: readonly number[],
    field: { readonly name: string; readonly args: Args; readonly asking: Asking },
  ): Promise<unknown> {
    if (isNonNullType(type)) return this.#complete(subgraph, type.ofType, answered, place, field);
    const value = await answered;
    if (value === null || value === undefined || value instanceof Error) return value ?? null;
    if (isListType(type))
      return Promise.all(
        [...(value as Iterable<unknown>)].map((item, index) =>
          // An item that fails is null by itself.
          this.#complete(subgraph, type.ofType, item, [...place, index], field).catch((error: unknown) => error),
        ),
      );
    const named = getNamedType(type);
    if (isLeafType(named)) return named.serialize(value);
    let name: unknown = named.name;
    const { context, info } = field.asking;
    if (isAbstractType(named))
      name = await (named.resolveType ?? defaultTypeResolver)(
        value,
        context,
        { ...info, schema: subgraph.schema },
        named,
      );
    return new Thing(this.#house, subgraph, String(name), value, field.asking, (other, visiting) =>
      this.#sameElsewhere(other, place, field, visiting),
    );
  }

  async #sameElsewhere(
    subgraph: MergedSubgraph,
    place: readonly number[],
    { name, args, asking }: { readonly name: string; readonly args: Args; readonly asking: Asking },
    visiting: Visiting,
  ): Promise<unknown> {
    const typename = await this.typename(visiting);
    const type = this.#house.typeIn(subgraph, typename);
    if (!type || !this.#house.answers(subgraph, typename, name)) throw new Unreachable();
    let found = await this.#ask(subgraph, type, name, args, asking, visiting);
    for (const index of place) found = Array.isArray(found) ? found[index] : undefined;
    return found instanceof Thing ? found.#sources.get(subgraph) : null;
  }
}

async function plain(value: unknown, below: (thing: Thing) => Promise<unknown>): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item) => plain(item, below)));
  if (value instanceof Error) return null;
  return value instanceof Thing ? below(value) : value;
}

function nullUnlessUnreachable(error: unknown): null {
  if (error instanceof Unreachable) throw error;
  return null;
}
