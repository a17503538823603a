import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { CostRules, ListSize } from '../../schema/contract/cost.ts';
import { fieldOf } from '../execution/operation/fields.ts';
import type { VariableValues } from '../execution/operation/variable-coercion.ts';
import { type Cost, product, sum } from './costs.ts';
import { InputCosts } from './input-cost.ts';
import { sizeOf } from './list-size.ts';

/** What an object weighs when nothing is said; scalars and enums weigh nothing. */
const OBJECT_WEIGHT = 1;
/** `__schema` and `__type`, whatever they select: their answers are kept. */
const INTROSPECTION_WEIGHT = 1;
/** No operation is free. */
const LEAST = 1;

/** The cost of an operation by its coerced variables: a whole number from 1 on. */
export type EstimateCost = (variables: VariableValues) => number;

/**
 * The estimate of what an operation costs, by the directives of one supergraph. It is compiled when an operation is first seen and kept as long
 * as the operation. The operation is normalised: no fragment spreads, constant conditions decided.
 */
export type CostModel = (operation: OperationDefinitionNode) => EstimateCost;

export function createCostModel(rules: CostRules, schema: GraphQLSchema): CostModel {
  const estimator = new Estimator(schema, rules);
  const compiled = new WeakMap<OperationDefinitionNode, EstimateCost>();
  return (operation) => {
    let estimate = compiled.get(operation);
    if (!estimate) {
      const root = schema.getRootType(operation.operation);
      if (!root) throw new Error(`The schema has no ${operation.operation} type.`);
      estimate = bounded(estimator.selections(operation.selectionSet, root, undefined));
      compiled.set(operation, estimate);
    }
    return estimate;
  };
}

function bounded(cost: Cost): EstimateCost {
  const bound = (estimated: number) => Math.min(Math.max(LEAST, estimated), Number.MAX_SAFE_INTEGER);
  if (typeof cost === 'number') {
    const known = bound(cost);
    return () => known;
  }
  return (variables) => bound(cost(variables));
}

/** Sizes that a field gives to lists of the object it returns. */
interface SizedBelow {
  readonly fields: readonly string[];
  readonly size: Cost;
}

/** Every selection counts where it stands: the same field twice, under two aliases or in two fragments, costs twice. */
class Estimator {
  readonly #schema: GraphQLSchema;
  readonly #rules: CostRules;
  readonly #inputs: InputCosts;

  constructor(schema: GraphQLSchema, rules: CostRules) {
    this.#schema = schema;
    this.#rules = rules;
    this.#inputs = new InputCosts(rules);
  }

  selections(set: SelectionSetNode, parent: GraphQLCompositeType, sized: SizedBelow | undefined): Cost {
    return sum(set.selections.map((selection) => conditional(selection, this.#selection(selection, parent, sized))));
  }

  #selection(selection: SelectionNode, parent: GraphQLCompositeType, sized: SizedBelow | undefined): Cost {
    if (selection.kind === Kind.FIELD) return this.#field(selection, parent, sized);
    if (selection.kind !== Kind.INLINE_FRAGMENT) return 0;
    const condition = this.#schema.getType(selection.typeCondition?.name.value ?? parent.name);
    return isCompositeType(condition) ? this.selections(selection.selectionSet, condition, sized) : 0;
  }

  #field(field: FieldNode, parent: GraphQLCompositeType, sized: SizedBelow | undefined): Cost {
    const name = field.name.value;
    if (name.startsWith('__')) return name === '__typename' ? 0 : INTROSPECTION_WEIGHT;
    const coordinate = `${parent.name}.${name}`;
    const definition = fieldOf(this.#schema, parent, name);
    const type = getNamedType(definition.type);
    const listSize = this.#rules.lists.get(coordinate);
    const size = sizeOf(listSize, field, definition);
    const below = sizedBelow(listSize, size);
    const inner =
      field.selectionSet && isCompositeType(type) ? this.selections(field.selectionSet, type, below) : (0 as Cost);
    const each = sum([this.#rules.weights.get(coordinate) ?? this.#typeWeight(type), inner]);
    const count = !isList(definition.type) ? 1 : sized?.fields.includes(name) ? sized.size : size;
    return sum([product(count, each), ...this.#arguments(coordinate, field, definition.args)]);
  }

  #arguments(coordinate: string, field: FieldNode, declared: ReturnType<typeof fieldOf>['args']): Cost[] {
    return (field.arguments ?? []).map((given) => {
      const argument = declared.find(({ name }) => name === given.name.value);
      return argument ? this.#inputs.ofArgument(`${coordinate}(${argument.name}:)`, argument.type, given.value) : 0;
    });
  }

  #typeWeight(type: GraphQLNamedType): number {
    if (isAbstractType(type))
      return Math.max(0, ...this.#schema.getPossibleTypes(type).map((possible) => this.#typeWeight(possible)));
    return this.#rules.weights.get(type.name) ?? (isLeafType(type) ? 0 : OBJECT_WEIGHT);
  }
}

function sizedBelow(listSize: ListSize | undefined, size: Cost): SizedBelow | undefined {
  return listSize && listSize.sizedFields.length > 0 ? { fields: listSize.sizedFields, size } : undefined;
}

/** What `@skip` or `@include` leaves out costs nothing. */
function conditional(selection: SelectionNode, cost: Cost): Cost {
  if (cost === 0) return 0;
  return (selection.directives ?? []).reduce<Cost>((inner, directive) => {
    const skips = directive.name.value === 'skip';
    if (!skips && directive.name.value !== 'include') return inner;
    const condition = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    if (condition?.kind !== Kind.VARIABLE) return inner;
    const variable = condition.name.value;
    return (variables) => {
      if ((variables[variable] === true) === skips) return 0;
      return typeof inner === 'number' ? inner : inner(variables);
    };
  }, cost);
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
