import {
  GraphQLFloat,
  GraphQLID,
  type GraphQLInputType,
  GraphQLInt,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ValueNode,
} from 'graphql';
import { OperationRefused } from './operation-refused.ts';

/** Stands for a literal that has to remain in the document. */
export const STAYS = Symbol('literal stays in the document');

/**
 * The variable value that means the same as a literal at a place of this type, or {@link STAYS}. The literal has passed validation and
 * holds no variable. A custom scalar's subgraph may read `5`, `5.0` and `{a: 1}` in its own way, so of those only strings and Booleans move.
 */
export function literalValue(node: ValueNode, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return literalValue(node, type.ofType);
  if (node.kind === Kind.NULL) return null;
  if (isListType(type)) {
    if (node.kind !== Kind.LIST) return literalValue(node, type.ofType);
    return allOrNone(node.values.map((item) => literalValue(item, type.ofType)));
  }
  if (isInputObjectType(type)) {
    if (node.kind !== Kind.OBJECT) return STAYS;
    const fields = type.getFields();
    const value: Record<string, unknown> = {};
    for (const { name, value: literal } of node.fields) {
      const field = fields[name.value];
      const moved = field ? literalValue(literal, field.type) : STAYS;
      if (moved === STAYS) return STAYS;
      value[name.value] = moved;
    }
    return value;
  }
  if (isEnumType(type)) return node.kind === Kind.ENUM ? node.value : STAYS;
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return numberValue(node.value, type.name);
    default:
      mustBeFinite(node);
      return STAYS;
  }
}

function numberValue(text: string, type: string): unknown {
  if (type === GraphQLID.name) return text;
  const value = finite(text);
  return type === GraphQLInt.name || type === GraphQLFloat.name ? value : STAYS;
}

/** JSON has no other numbers: whoever is asked would get another value. @throws OperationRefused */
function finite(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  throw new OperationRefused('validation', 'BAD_USER_INPUT', [`${text.slice(0, 40)} is larger than a number can be.`]);
}

/** Of all numbers of a custom scalar's literal. */
function mustBeFinite(node: ValueNode): void {
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) finite(node.value);
  else if (node.kind === Kind.LIST) node.values.forEach(mustBeFinite);
  else if (node.kind === Kind.OBJECT) for (const { value } of node.fields) mustBeFinite(value);
}

function allOrNone(values: readonly unknown[]): unknown {
  return values.includes(STAYS) ? STAYS : values;
}

/** Whether a value holds a variable anywhere. */
export function hasVariable(node: ValueNode): boolean {
  switch (node.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return node.values.some(hasVariable);
    case Kind.OBJECT:
      return node.fields.some((field) => hasVariable(field.value));
    default:
      return false;
  }
}
