import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import type { Random } from './random.ts';

export interface GeneratedOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | undefined;
  /** Whether a field comes under the name of another field, or one that gateways use among themselves. */
  readonly hasForeignAliases?: boolean;
}

/** Names that mean something on the way: to GraphQL, to federation, to the stock gateway's plans and to the engine's fetches. */
const NAMES_OF_THE_WAY = [
  '__typename',
  '__typename',
  'id',
  'asked_id',
  'asked_name',
  'asked___typename',
  '_entities',
  'asked_whether_there',
  'id__alias_0',
];

const DEEPEST = 5;
const MOST_FIELDS = 24;
const ATTEMPTS = 50;
const STRINGS = ['', 'abc', '绿色', '"quoted"', 'a\\b', '{x}', '__proto__', '#7', '\ud83c\udf3f'];

/**
 * Makes a random valid operation over a schema.
 * @param foreignAliases whether fields come under the names of other fields, and under those that mean something on the way
 */
export function generateOperation(schema: GraphQLSchema, random: Random, foreignAliases = false): GeneratedOperation {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const operation = new Generator(schema, random, foreignAliases).generate();
    // Fields that cannot be merged are the one rule that is simpler to check than to follow.
    if (validate(schema, parse(operation.query)).length === 0) return operation;
  }
  throw new Error('No valid operation came out.');
}

class Generator {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #foreignAliases: boolean;
  readonly #definitions: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #conditions: string[] = [];
  readonly #fragments: { readonly name: string; readonly type: string; readonly text: string }[] = [];
  #fields = 0;
  #aliases = 0;
  #hasForeignAliases = false;

  constructor(schema: GraphQLSchema, random: Random, foreignAliases: boolean) {
    this.#schema = schema;
    this.#random = random;
    this.#foreignAliases = foreignAliases;
  }

  generate(): GeneratedOperation {
    const mutation = this.#schema.getMutationType();
    const kind = mutation && this.#random.chance(0.5) ? 'mutation' : 'query';
    const root = kind === 'mutation' ? mutation : this.#schema.getQueryType();
    if (!root) throw new Error('A schema has a query type.');
    const selections = this.#selectionSet(root, DEEPEST);
    const operationName = this.#random.chance(0.5) ? 'Generated' : undefined;
    const definitions = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
    const operation = `${kind} ${operationName ?? ''}${definitions} ${selections}`;
    const fragments = this.#fragments.map(({ name, type, text }) => `fragment ${name} on ${type} ${text}`);
    return {
      query: [operation, ...fragments].join('\n'),
      variables: this.#variables,
      operationName,
      hasForeignAliases: this.#hasForeignAliases,
    };
  }

  #selectionSet(type: GraphQLCompositeType, depth: number): string {
    const selections: string[] = [];
    const count = 1 + this.#random.below(4);
    for (let index = 0; index < count || selections.length === 0; index++)
      selections.push(this.#selection(type, depth));
    return `{ ${selections.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const kind = this.#random.next();
    if (kind < 0.06) return `${this.#random.chance(0.3) ? `t${this.#aliases++}: ` : ''}__typename${this.#directives()}`;
    const reach = isAbstractType(type) ? 0.45 : 0.2;
    if (kind < 0.06 + reach && depth > 0) return this.#fragment(type, depth);
    return this.#field(type, depth);
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const overlapping = this.#overlapping(type);
    const condition = this.#random.pick(overlapping);
    const reusable = this.#fragments.filter((fragment) => overlapping.some(({ name }) => name === fragment.type));
    if (reusable.length > 0 && this.#random.chance(0.3))
      return `...${this.#random.pick(reusable).name}${this.#directives()}`;
    const text = this.#selectionSet(condition, depth - 1);
    if (this.#random.chance(0.35)) {
      const name = `F${this.#fragments.length}`;
      this.#fragments.push({ name, type: condition.name, text });
      return `...${name}${this.#directives()}`;
    }
    if (condition === type && this.#random.chance(0.5)) return `...${this.#directives()} ${text}`;
    return `... on ${condition.name}${this.#directives()} ${text}`;
  }

  #overlapping(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const possible = this.#possible(type);
    return Object.values(this.#schema.getTypeMap()).filter(
      (other): other is GraphQLCompositeType =>
        isCompositeType(other) &&
        !other.name.startsWith('__') &&
        this.#possible(other).some((name) => possible.includes(name)),
    );
  }

  #possible(type: GraphQLCompositeType): string[] {
    return isAbstractType(type) ? this.#schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
  }

  #field(type: GraphQLCompositeType, depth: number): string {
    const all = isUnionType(type) ? [] : Object.values(type.getFields());
    const full = depth <= 0 || this.#fields >= MOST_FIELDS;
    const leaves = all.filter((field) => !isCompositeType(getNamedType(field.type)));
    const fields = full ? leaves : all;
    if (fields.length === 0) return '__typename';
    this.#fields++;
    const field = this.#random.pick(fields);
    const args = this.#arguments(field);
    const alias = this.#alias(type, field.name, args !== '');
    const named = getNamedType(field.type);
    const selections = isCompositeType(named) ? ` ${this.#selectionSet(named, depth - 1)}` : '';
    return `${alias}${field.name}${args}${this.#directives()}${selections}`;
  }

  /** Nothing, a name of its own, or that of another field: a key, what `@requires` needs, or any other. */
  #alias(type: GraphQLCompositeType, field: string, hasArguments: boolean): string {
    if (this.#foreignAliases && this.#random.chance(0.15)) {
      const others = isUnionType(type) ? [] : Object.keys(type.getFields());
      const name = this.#random.pick(this.#random.chance(0.6) && others.length > 0 ? others : NAMES_OF_THE_WAY);
      if (name === field) return '';
      this.#hasForeignAliases = true;
      return `${name}: `;
    }
    return this.#random.chance(hasArguments ? 0.8 : 0.15) ? `a${this.#aliases++}: ` : '';
  }

  #arguments(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.filter((arg) => isRequiredArgument(arg) || this.#random.chance(0.5));
    if (given.length === 0) return '';
    return `(${given.map((arg) => `${arg.name}: ${this.#value(arg.type, 3)}`).join(', ')})`;
  }

  /** A literal, a variable, or a literal with variables in it. */
  #value(type: GraphQLInputType, depth: number, required = false): string {
    if (this.#random.chance(0.3)) return this.#variable(type, required);
    if (isNonNullType(type)) return this.#value(type.ofType, depth, true);
    if (!required && this.#random.chance(0.08)) return 'null';
    if (isListType(type)) {
      if (this.#random.chance(0.15)) return this.#value(type.ofType, depth - 1);
      const items = Array.from({ length: this.#random.below(3) }, () => this.#value(type.ofType, depth - 1));
      return `[${items.join(', ')}]`;
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || (depth > 0 && this.#random.chance(0.4)),
      );
      return `{${fields.map((field) => `${field.name}: ${this.#value(field.type, depth - 1)}`).join(', ')}}`;
    }
    if (isEnumType(type)) return this.#random.pick(type.getValues()).name;
    return toLiteral(this.#scalar(type.name));
  }

  #variable(type: GraphQLInputType, required: boolean): string {
    const name = `x${this.#definitions.length}`;
    const stricter = !isNonNullType(type) && this.#random.chance(0.2) ? `${type}!` : String(type);
    const named = getNamedType(type);
    const withDefault =
      !stricter.endsWith('!') &&
      !isListType(type) &&
      !isInputObjectType(named) &&
      !isEnumType(named) &&
      this.#random.chance(0.3);
    const optional = !stricter.endsWith('!') && this.#random.chance(0.3);
    // Where a default makes a nullable variable valid, the engine refuses null, on purpose unlike the stock gateway.
    if (!optional) this.#variables[name] = this.#json(type, 2, required || withDefault || stricter.endsWith('!'));
    const fallback = withDefault ? ` = ${toLiteral(this.#scalar(named.name))}` : '';
    this.#definitions.push(`$${name}: ${stricter}${fallback}`);
    return `$${name}`;
  }

  #json(type: GraphQLInputType, depth: number, required: boolean): unknown {
    if (isNonNullType(type)) return this.#json(type.ofType, depth, true);
    if (!required && this.#random.chance(0.1)) return null;
    if (isListType(type))
      return this.#random.chance(0.15)
        ? this.#json(type.ofType, depth - 1, true)
        : Array.from({ length: this.#random.below(3) }, () => this.#json(type.ofType, depth - 1, false));
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields())
          .filter((field) => isRequiredInputField(field) || (depth > 0 && this.#random.chance(0.5)))
          .map((field) => [field.name, this.#json(field.type, depth - 1, false)]),
      );
    if (isEnumType(type)) return this.#random.pick(type.getValues()).name;
    return this.#scalar(type.name);
  }

  #scalar(type: string): unknown {
    switch (type) {
      case 'Int':
        return this.#random.below(5);
      case 'Float':
        return this.#random.below(9) / 4;
      case 'Boolean':
        return this.#random.chance(0.5);
      case 'ID':
        return this.#random.chance(0.3) ? this.#random.below(30) : `id#${this.#random.below(30)}`;
      case 'JSON':
        return this.#random.pick<unknown>([1, 2.5, 'text', true, { a: [1, 'b'], c: { d: null } }, [[], {}]]);
      default:
        return this.#random.pick(STRINGS);
    }
  }

  #directives(): string {
    if (!this.#random.chance(0.12)) return '';
    const name = this.#random.pick(['skip', 'include']);
    const first = `@${name}(if: ${this.#condition()})`;
    return this.#random.chance(0.15)
      ? ` ${first} @${name === 'skip' ? 'include' : 'skip'}(if: ${this.#condition()})`
      : ` ${first}`;
  }

  #condition(): string {
    if (this.#random.chance(0.25)) return String(this.#random.chance(0.5));
    if (this.#conditions.length > 0 && this.#random.chance(0.5)) return `$${this.#random.pick(this.#conditions)}`;
    const name = `c${this.#conditions.length}`;
    this.#conditions.push(name);
    if (this.#random.chance(0.2)) this.#definitions.push(`$${name}: Boolean = ${this.#random.chance(0.5)}`);
    else {
      this.#definitions.push(`$${name}: Boolean!`);
      this.#variables[name] = this.#random.chance(0.5);
    }
    return `$${name}`;
  }
}

/** JSON as a GraphQL literal. */
function toLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${toLiteral(inner)}`)
      .join(', ')}}`;
  return JSON.stringify(value);
}
