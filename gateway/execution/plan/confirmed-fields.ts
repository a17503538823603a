import { type DocumentNode, Kind } from 'graphql';
import { type DataObject, isDataObject } from '../transport/data-types.ts';

const DIRECTIVE = 'confirmedBy';
const ROOT = 'Query';

/** Root fields that answer references, by coordinate, with the field by which an object's own subgraph confirms it: from a supergraph's `@confirmedBy`. */
export function confirmedFields(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const confirmed = new Map<string, string>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const { name, directives = [] } of definition.fields ?? []) {
      const directive = directives.find((candidate) => candidate.name.value === DIRECTIVE);
      if (!directive) continue;
      const coordinate = `${definition.name.value}.${name.value}`;
      const field = directive.arguments?.find((argument) => argument.name.value === 'field')?.value;
      if (definition.name.value !== ROOT || field?.kind !== Kind.STRING)
        throw new Error(`${coordinate}: @confirmedBy(field: "…") is for fields of ${ROOT}.`);
      confirmed.set(coordinate, field.value);
    }
  }
  return confirmed;
}

/** Makes null what stands under these keys of the root and is a mere reference: nobody has confirmed that there is such an object. */
export function dropUnconfirmed(data: DataObject, keys: readonly string[], confirmation: string): void {
  for (const key of keys) {
    const object = data[key];
    if (isDataObject(object) && (object[confirmation] === undefined || object[confirmation] === null)) data[key] = null;
  }
}
