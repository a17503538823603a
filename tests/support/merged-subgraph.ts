import {
  type ConstDirectiveNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

type Owner = GraphQLObjectType | GraphQLInterfaceType;

/** A subgraph as the merged schema asks it: which fields it answers itself, by which keys it takes objects, and what it needs for which field. */
export class MergedSubgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;

  constructor(name: string, schema: GraphQLSchema) {
    this.name = name;
    this.schema = schema;
  }

  /** `subgraph Type.field` of everything that this one has taken over for good. */
  overrides(): string[] {
    return Object.values(this.schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).flatMap((field) =>
          directives([field.astNode], 'override')
            // A label leaves it open which of the two answers; they answer alike.
            .filter((directive) => argument(directive, 'label') === undefined)
            .map((directive) => `${argument(directive, 'from')} ${type.name}.${field.name}`),
        ),
      );
  }

  answers(type: Owner, field: string): boolean {
    const known = type.getFields()[field];
    if (!known) return false;
    const external = [...directives([known.astNode], 'external'), ...directives(nodesOf(type), 'external')];
    return external.length === 0 || this.#isKey(type, field);
  }

  #isKey(type: Owner, field: string): boolean {
    return allKeys(type).some(({ fields }) =>
      fields.selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value === field),
    );
  }

  /** Keys by which the subgraph takes objects of a type. */
  keys(type: Owner): SelectionSetNode[] {
    return allKeys(type)
      .filter(({ resolvable }) => resolvable)
      .map(({ fields }) => fields);
  }

  required(type: Owner, field: string): SelectionSetNode | undefined {
    const [required] = directives([type.getFields()[field]?.astNode], 'requires');
    return required && fieldSet(argument(required, 'fields'));
  }

  /** What the subgraph makes of a representation; null when it knows no such object. */
  async entity(
    representation: object,
    { context, info }: { readonly context: unknown; readonly info: GraphQLResolveInfo },
  ): Promise<unknown> {
    const entities = this.schema.getQueryType()?.getFields()['_entities'];
    if (!entities?.resolve) throw new Error(`${this.name} has no entities.`);
    const args = { representations: [representation] };
    const found = entities.resolve({}, args, context, { ...info, schema: this.schema }) as unknown[];
    const entity = await found[0];
    if (entity instanceof Error) throw entity;
    return entity;
  }
}

function allKeys(type: Owner): { readonly fields: SelectionSetNode; readonly resolvable: boolean }[] {
  return directives(nodesOf(type), 'key').map((directive) => ({
    fields: fieldSet(argument(directive, 'fields')),
    resolvable: argument(directive, 'resolvable') !== false,
  }));
}

type Directed = { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;

function nodesOf(type: Owner): readonly Directed[] {
  return [type.astNode, ...type.extensionASTNodes];
}

function directives(nodes: readonly Directed[], name: string): ConstDirectiveNode[] {
  return nodes
    .flatMap((node) => node?.directives ?? [])
    .filter((directive) => directive.name.value === name || directive.name.value === `federation__${name}`);
}

function argument(directive: ConstDirectiveNode, name: string): unknown {
  const value = directive.arguments?.find((given) => given.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.BOOLEAN ? value.value : undefined;
}

function fieldSet(text: unknown): SelectionSetNode {
  const [definition] = parse(`{ ${String(text)} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Not a field set: ${String(text)}`);
  return definition.selectionSet;
}
