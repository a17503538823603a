import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';
import { readCostRules } from './contract/cost.ts';

const FIELDS = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
]);
type TypeWithFields = ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode;

/**
 * Lists of a subgraph's SDL of which nothing says how long they are, one line each: without it an operation's cost can't be estimated. Lists of
 * what weighs nothing, itself and in all that can be selected below, need no size.
 */
export function listFaults(document: DocumentNode): string[] {
  const types = document.definitions.filter((node): node is TypeWithFields => FIELDS.has(node.kind));
  const { weights, lists } = readCostRules(document);
  const fieldsOf = (name: string) =>
    types.filter((type) => type.name.value === name).flatMap((type) => type.fields ?? []);
  const weightless = new Map<string, boolean>();
  /** Scalars, enums and types that are not defined here have no fields; unknown object types are taken for heavy. */
  const weighsNothing = (name: string): boolean => {
    const known = weightless.get(name);
    if (known !== undefined) return known;
    if (fieldsOf(name).length === 0) return (weights.get(name) ?? 0) === 0;
    // A type that contains itself adds nothing of its own.
    weightless.set(name, true);
    const result =
      weights.get(name) === 0 &&
      fieldsOf(name).every(
        (field) => (weights.get(`${name}.${field.name.value}`) ?? 0) === 0 && weighsNothing(namedType(field.type)),
      );
    weightless.set(name, result);
    return result;
  };
  const unsized = (name: string): string[] =>
    fieldsOf(name)
      .filter((field) => isList(field.type) && !weighsNothing(namedType(field.type)))
      .map((field) => field.name.value)
      .filter((field) => !lists.has(`${name}.${field}`));

  const returned = new Map<string, { coordinate: string; field: FieldDefinitionNode }[]>();
  for (const type of types)
    for (const field of type.fields ?? []) {
      const name = namedType(field.type);
      const coordinate = `${type.name.value}.${field.name.value}`;
      returned.set(name, [...(returned.get(name) ?? []), { coordinate, field }]);
    }

  const faults: string[] = [];
  for (const name of new Set(types.map((type) => type.name.value)))
    for (const list of unsized(name)) {
      const leading = returned.get(name) ?? [];
      const missing = leading.filter(({ coordinate }) => !lists.get(coordinate)?.sizedFields.includes(list));
      if (leading.length > 0 && missing.length < leading.length)
        for (const { coordinate } of missing)
          faults.push(
            `${coordinate} leads to ${name}.${list} without its length: add @listSize(sizedFields: ["${list}"] …).`,
          );
      else if (missing.length > 0 || leading.length === 0)
        faults.push(
          `${name}.${list} is a list of unknown length: add @listSize(assumedSize: …), or for a connection ` +
            `@listSize(assumedSize: 50, slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false) to the fields that return ${name}.`,
        );
    }
  return faults;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;
}
