import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql';

/**
 * Keys under which fields are fetched. What a fetch asks for itself (keys, required fields, type names) comes under the fields' own names, so whatever a
 * client asks for under any other key than the field's name gets a key that no field has. The same goes for fields with arguments that some subgraph needs:
 * the planner asks for those under the field's name too, with arguments of its own. Where a client means different things by one key, as it may for different types of
 * objects, each gets a key of its own: a subgraph that knows an interface as an object takes all of them for fields of one object. See 0019.
 */
export class FetchKeys {
  readonly #fields: ReadonlySet<string>;
  /** By a key that stands for several fields, or for one with several sets of arguments: the number of each. */
  readonly #rivals: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly #prefix: string;
  /** The key of what is fetched to learn of no more than that an object is there. */
  readonly existence: string;
  /** The key of the field that says that a referenced object is there. */
  readonly confirmation: string;

  /**
   * @param fields Names of fields with arguments that subgraphs need.
   * @param operation What the client selects, without fragment spreads.
   * @param taken Texts in which the new keys must not occur: the supergraph, and the printed operation.
   */
  constructor(fields: ReadonlySet<string>, operation: SelectionSetNode, ...taken: readonly string[]) {
    this.#fields = fields;
    this.#rivals = rivalsIn(operation);
    let prefix = 'asked_';
    while (taken.some((text) => text.includes(prefix))) prefix += '_';
    this.#prefix = prefix;
    this.existence = `${prefix}whether_there`;
    this.confirmation = `${prefix}confirmed`;
  }

  /** The key under which a field's value comes from the subgraph. */
  keyOf(field: string, responseKey: string, args?: readonly ArgumentNode[]): string {
    // An object's type has one meaning, whoever asks for it.
    if (field === '__typename') return field;
    const rival = this.#rivals.get(responseKey)?.get(meaning(field, args));
    if (rival !== undefined) return `${this.#prefix}${rival}_${responseKey}`;
    return responseKey === field && !this.#fields.has(field) ? field : this.#prefix + responseKey;
  }
}

function rivalsIn(operation: SelectionSetNode): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const meanings = new Map<string, Map<string, number>>();
  const walk = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) note(selection);
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) walk(selection.selectionSet);
    }
  };
  const note = ({ name, alias, arguments: args }: FieldNode): void => {
    if (name.value === '__typename') return;
    const key = (alias ?? name).value;
    const known = meanings.get(key) ?? new Map<string, number>();
    meanings.set(key, known);
    const text = meaning(name.value, args);
    if (!known.has(text)) known.set(text, known.size);
  };
  walk(operation);
  for (const [key, known] of meanings) if (known.size === 1) meanings.delete(key);
  return meanings;
}

function meaning(field: string, args: readonly ArgumentNode[] = []): string {
  return args.length === 0 ? field : `${field}(${args.map(print).sort().join()})`;
}

/** Names of fields that take arguments and that some subgraph needs, as part of a key or by `@requires`; from a supergraph's `@join__` directives. */
export function neededFieldsWithArguments(supergraph: DocumentNode): ReadonlySet<string> {
  const needed = new Set<string>();
  const withArguments = new Set<string>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) if (field.arguments?.length) withArguments.add(field.name.value);
    const directives = [definition, ...(definition.fields ?? [])].flatMap((node) => node.directives ?? []);
    for (const { name, value } of directives.flatMap((directive) => directive.arguments ?? []))
      if ((name.value === 'requires' || name.value === 'key') && value.kind === Kind.STRING)
        addNames(value.value, needed);
  }
  return new Set([...needed].filter((name) => withArguments.has(name)));
}

function addNames(fieldSet: string, into: Set<string>): void {
  const walk = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) into.add(selection.name.value);
      if ('selectionSet' in selection && selection.selectionSet) walk(selection.selectionSet);
    }
  };
  for (const definition of parse(`{ ${fieldSet} }`, { noLocation: true }).definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) walk(definition.selectionSet);
}
