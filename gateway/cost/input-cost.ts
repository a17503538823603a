import {
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { CostRules } from '../../schema/contract/cost.ts';
import type { VariableValues } from '../execution/operation/variable-coercion.ts';
import type { Cost } from './costs.ts';

/** What an input object weighs when nothing is said. */
const OBJECT_WEIGHT = 1;

/** What a coerced value weighs; a number where it is the same for every value that is not null. */
type Weigh = number | ((value: unknown) => number);

/** Weighs argument values: each input object and, where the schema says so, scalars and enums. */
export class InputCosts {
  readonly #weights: CostRules['weights'];
  readonly #known = new Map<string, Weigh>();

  constructor({ weights }: CostRules) {
    this.#weights = weights;
  }

  /** The cost of an argument as an operation gives it. */
  ofArgument(coordinate: string, type: GraphQLInputType, node: ValueNode): Cost {
    const weigh = this.#forPlace(coordinate, type);
    if (weigh === 0) return 0;
    const value = givenValue(node);
    return (variables) => apply(weigh, value(variables));
  }

  /** A weight at the argument or input field takes the place of its type's. */
  #forPlace(coordinate: string, type: GraphQLInputType): Weigh {
    if (isNonNullType(type)) return this.#forPlace(coordinate, type.ofType);
    if (isListType(type)) return listOf(this.#forPlace(coordinate, type.ofType));
    const own = this.#weights.get(coordinate);
    if (!isInputObjectType(type)) return own ?? this.#weights.get(type.name) ?? 0;
    return this.#objectOf(type.name, own ?? this.#weights.get(type.name) ?? OBJECT_WEIGHT, type);
  }

  #objectOf(name: string, own: number, type: Extract<GraphQLInputType, { getFields: unknown }>): Weigh {
    const key = `${name} ${own}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // Input types may contain themselves: the entry has to stand before its content is compiled.
    let compiled: Weigh = own;
    this.#known.set(key, (value) => apply(compiled, value));
    const fields: { name: string; weigh: Weigh }[] = [];
    for (const field of Object.values(type.getFields())) {
      const weigh = this.#forPlace(`${name}.${field.name}`, field.type);
      if (weigh !== 0) fields.push({ name: field.name, weigh });
    }
    if (fields.length > 0)
      compiled = (value) => {
        let total = own;
        for (const field of fields) total += apply(field.weigh, (value as Record<string, unknown>)[field.name]);
        return total;
      };
    this.#known.set(key, compiled);
    return compiled;
  }
}

function listOf(weigh: Weigh): Weigh {
  if (weigh === 0) return 0;
  return (value) => {
    // A single value stands for a list of one.
    if (!Array.isArray(value)) return apply(weigh, value);
    if (typeof weigh === 'number') return weigh * value.length;
    let total = 0;
    for (const item of value) total += apply(weigh, item);
    return total;
  };
}

function apply(weigh: Weigh, value: unknown): number {
  if (value === null || value === undefined) return 0;
  return typeof weigh === 'number' ? weigh : weigh(value);
}

/** The value that stands at a place of a normalised operation, by its variables. */
export function givenValue(node: ValueNode): (variables: VariableValues) => unknown {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return (variables) => variables[name];
  }
  return (variables) => valueFromASTUntyped(node, variables);
}
