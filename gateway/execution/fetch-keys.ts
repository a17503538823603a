import { type DocumentNode, Kind, parse, visit } from 'graphql';

/**
 * Keys under which fields are fetched where the response key will not do. Where a subgraph `@requires` a field with arguments, the planner asks
 * for it under the field's name, and mixes it up with the client's own selection of that field with other arguments. So the client's is renamed.
 */
export class FetchKeys {
  readonly #fields: ReadonlySet<string>;
  readonly #prefix: string;
  /** The key of what is fetched to learn of no more than that an object is there. */
  readonly existence: string;

  /** @param fields Names of fields that are required with arguments. @param text Printed operation, in which the new names must not occur. */
  constructor(fields: ReadonlySet<string>, text: string) {
    this.#fields = fields;
    let prefix = 'asked_';
    while (text.includes(prefix)) prefix += '_';
    this.#prefix = prefix;
    this.existence = `${prefix}whether_there`;
  }

  /** The key under which a field's value comes from the subgraph. */
  keyOf(field: string, responseKey: string): string {
    return this.#fields.has(field) ? this.#prefix + responseKey : responseKey;
  }

  /** The client's key behind one of a subgraph's answer. */
  responseKey(key: string): string {
    return this.#fields.size > 0 && key.startsWith(this.#prefix) ? key.slice(this.#prefix.length) : key;
  }
}

/** Names of the fields that subgraphs require with arguments, from a supergraph's `@join__field(requires:)`. */
export function fieldsRequiredWithArguments(supergraph: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(supergraph, {
    Directive(directive) {
      for (const { name, value } of directive.arguments ?? [])
        if (name.value === 'requires' && value.kind === Kind.STRING && value.value.includes('('))
          visit(parse(`{ ${value.value} }`, { noLocation: true }), {
            Field(field) {
              if (field.arguments?.length) names.add(field.name.value);
            },
          });
    },
  });
  return names;
}
