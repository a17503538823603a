import { type ConstDirectiveNode, type ConstValueNode, type DocumentNode, Kind } from 'graphql';

/** How long the lists are that a field returns, or that stand below it. */
export interface ListSize {
  /** Without a page argument. */
  readonly assumed: number | undefined;
  /** Arguments that are page sizes. */
  readonly slicing: readonly string[];
  /** Fields of the returned object whose lists are meant; none: the list that the field itself returns. */
  readonly sizedFields: readonly string[];
  /** Path of a list that the caller gives and that the answer is as long as: an argument, or `argument.field`. */
  readonly sizedBy: readonly string[] | undefined;
}

/** What the IBM cost directives and `@sizedBy` of a schema say. */
export interface CostRules {
  /** `@cost` by coordinate: `Type`, `Type.field`, `Type.field(argument:)`. */
  readonly weights: ReadonlyMap<string, number>;
  /** By coordinate: `Type.field`. */
  readonly lists: ReadonlyMap<string, ListSize>;
}

/** Reads the rules from SDL: a subgraph's, or the supergraph's, into which composition carries them. */
export function readCostRules(document: DocumentNode): CostRules {
  const weights = new Map<string, number>();
  const lists = new Map<string, ListSize>();
  const weigh = (coordinate: string, directives: readonly ConstDirectiveNode[] | undefined) => {
    const weight = intOf(argumentOf(directives, 'cost', 'weight'));
    if (weight !== undefined) weights.set(coordinate, weight);
  };
  for (const definition of document.definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const type = definition.name.value;
    weigh(type, 'directives' in definition ? (definition.directives as readonly ConstDirectiveNode[]) : undefined);
    if (!('fields' in definition)) continue;
    for (const field of definition.fields ?? []) {
      const coordinate = `${type}.${field.name.value}`;
      weigh(coordinate, field.directives);
      if (field.kind !== Kind.FIELD_DEFINITION) continue;
      for (const argument of field.arguments ?? [])
        weigh(`${coordinate}(${argument.name.value}:)`, argument.directives);
      const size = listSizeOf(field.directives);
      if (size) lists.set(coordinate, size);
    }
  }
  return { weights, lists };
}

function listSizeOf(directives: readonly ConstDirectiveNode[] | undefined): ListSize | undefined {
  const sizedBy = argumentOf(directives, 'sizedBy', 'argument');
  if (!sizedBy && !directives?.some(({ name }) => name.value === 'listSize')) return undefined;
  return {
    assumed: intOf(argumentOf(directives, 'listSize', 'assumedSize')),
    slicing: textsOf(argumentOf(directives, 'listSize', 'slicingArguments')),
    sizedFields: textsOf(argumentOf(directives, 'listSize', 'sizedFields')),
    sizedBy: sizedBy?.kind === Kind.STRING ? sizedBy.value.split('.') : undefined,
  };
}

function argumentOf(
  directives: readonly ConstDirectiveNode[] | undefined,
  directive: string,
  argument: string,
): ConstValueNode | undefined {
  return directives
    ?.find(({ name }) => name.value === directive)
    ?.arguments?.find(({ name }) => name.value === argument)?.value;
}

function intOf(value: ConstValueNode | undefined): number | undefined {
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

function textsOf(value: ConstValueNode | undefined): string[] {
  return value?.kind === Kind.LIST
    ? value.values.flatMap((item) => (item.kind === Kind.STRING ? [item.value] : []))
    : [];
}
