import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { DataPath } from '../../schema/contract/evidence/receipt.ts';

/** A list of the answer by the coordinate of its field. */
export interface FoundList {
  readonly coordinate: string;
  readonly path: DataPath;
  readonly items: readonly unknown[];
}

/** Finds the lists of an answer whose field is one of the coordinates (`Type.field`), wherever the operation selects it. */
export function listsOf(
  schema: GraphQLSchema,
  query: string,
  operationName: string | null,
  data: unknown,
  coordinates: ReadonlySet<string>,
): FoundList[] {
  const document = parse(query, { noLocation: true });
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return [];
  return new ListFinder(schema, document, coordinates).find(operation.selectionSet, root, data);
}

class ListFinder {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #coordinates: ReadonlySet<string>;
  readonly #found = new Map<string, FoundList>();

  constructor(schema: GraphQLSchema, document: DocumentNode, coordinates: ReadonlySet<string>) {
    this.#schema = schema;
    this.#coordinates = coordinates;
    this.#fragments = new Map(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
      ),
    );
  }

  find(set: SelectionSetNode, root: GraphQLNamedOutputType, data: unknown): FoundList[] {
    this.#walk(set, root, data, []);
    return [...this.#found.values()];
  }

  #walk(set: SelectionSetNode, parent: GraphQLNamedOutputType, value: unknown, path: DataPath): void {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) this.#walk(set, parent, item, [...path, index]);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const field =
          isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined;
        if (!field) continue;
        const key = selection.alias?.value ?? selection.name.value;
        const inner = (value as Record<string, unknown>)[key];
        const place = [...path, key];
        const coordinate = `${parent.name}.${field.name}`;
        if (this.#coordinates.has(coordinate) && Array.isArray(inner))
          this.#found.set(place.join('.'), { coordinate, path: place, items: inner });
        else if (selection.selectionSet) this.#walk(selection.selectionSet, getNamedType(field.type), inner, place);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value;
      const type =
        condition === undefined ? parent : (this.#schema.getType(condition) as GraphQLNamedOutputType | undefined);
      if (fragment && type) this.#walk(fragment.selectionSet, type, value, path);
    }
  }
}
