import {
  type ArgumentNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parseType,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';
import { fieldOf, isIntrospectionField } from './fields.ts';
import { hasVariable, literalValue, STAYS } from './literal-value.ts';
import { OperationRefused } from './operation-refused.ts';

/** An operation without what does not matter to its plan. */
export interface NormalisedOperation {
  /** Anonymous, without fragment spreads, constant conditions and movable literals; variables are `v0`, `v1`, … in order of use. A selection set may be empty. */
  readonly operation: OperationDefinitionNode;
  /** Its printed form: the same for two documents exactly when they can share a plan. */
  readonly text: string;
  /** The client's variable names and those of the normalised operation; a variable that is not needed is missing. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Client variables that may be null by their type, but stand where null may not: their default is what makes that valid. */
  readonly notNull: ReadonlySet<string>;
  /** Values of literals that became variables. */
  readonly literals: Readonly<Record<string, unknown>>;
}

/** Normalises a validated operation. */
export function normaliseOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): NormalisedOperation {
  return new Normaliser(schema, operation, fragments).normalise();
}

class Normaliser {
  readonly #schema: GraphQLSchema;
  readonly #source: OperationDefinitionNode;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #definitions: VariableDefinitionNode[] = [];
  readonly #renamed = new Map<string, string>();
  readonly #notNull = new Set<string>();
  readonly #literals: Record<string, unknown> = {};
  readonly #literalNames = new Map<string, string>();
  /** Fields above the selections that are read. */
  #depth = 0;

  constructor(
    schema: GraphQLSchema,
    source: OperationDefinitionNode,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {
    this.#schema = schema;
    this.#source = source;
    this.#fragments = fragments;
  }

  normalise(): NormalisedOperation {
    const root = this.#schema.getRootType(this.#source.operation);
    if (!root) throw new Error(`The schema has no ${this.#source.operation} type.`);
    const selectionSet = this.#selectionSet(this.#source.selectionSet, root);
    const operation: OperationDefinitionNode = {
      kind: Kind.OPERATION_DEFINITION,
      operation: this.#source.operation,
      variableDefinitions: this.#definitions,
      directives: (this.#source.directives ?? []).map((directive) => this.#directive(directive)),
      selectionSet,
    };
    return {
      operation,
      text: print(operation),
      renamed: this.#renamed,
      notNull: this.#notNull,
      literals: this.#literals,
    };
  }

  #selectionSet(set: SelectionSetNode, parent: GraphQLCompositeType): SelectionSetNode {
    const selections: SelectionNode[] = [];
    this.#select(set, parent, selections);
    return { kind: Kind.SELECTION_SET, selections };
  }

  #select(set: SelectionSetNode, parent: GraphQLCompositeType, into: SelectionNode[]): void {
    for (const selection of set.selections) {
      const directives = this.#directives(selection.directives);
      if (directives === 'never') continue;
      if (selection.kind === Kind.FIELD) {
        into.push(this.#field(selection, parent, directives));
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      if (!fragment) throw new Error(`Unknown fragment.`);
      const condition = fragment.typeCondition ? this.#schema.getType(fragment.typeCondition.name.value) : parent;
      if (!isCompositeType(condition)) throw new Error('A fragment needs a composite type.');
      if (condition === parent && directives.length === 0) this.#select(fragment.selectionSet, parent, into);
      else
        into.push({
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: {
            kind: Kind.NAMED_TYPE,
            name: { kind: Kind.NAME, value: condition.name },
          },
          directives,
          selectionSet: this.#selectionSet(fragment.selectionSet, condition),
        });
    }
  }

  #field(node: FieldNode, parent: GraphQLCompositeType, directives: readonly DirectiveNode[]): FieldNode {
    // As a key it would set the prototype of every object that the answer passes through.
    if (node.alias?.value === '__proto__')
      throw new OperationRefused('validation', 'BAD_USER_INPUT', ['"__proto__" cannot be an alias.']);
    if (this.#depth > 0 && isIntrospectionField(node.name.value))
      throw new OperationRefused('validation', 'BAD_USER_INPUT', [
        `"${node.name.value}" is answered at the root of an operation only.`,
      ]);
    const definition = fieldOf(this.#schema, parent, node.name.value);
    // Introspection is never planned; without variables its answer can be kept.
    const moveLiterals = !node.name.value.startsWith('__') && !parent.name.startsWith('__');
    const type = getNamedType(definition.type);
    return {
      kind: Kind.FIELD,
      ...(node.alias &&
        node.alias.value !== node.name.value && {
          alias: { kind: Kind.NAME, value: node.alias.value },
        }),
      name: { kind: Kind.NAME, value: node.name.value },
      arguments: (node.arguments ?? []).map((argument): ArgumentNode => {
        const declared = definition.args.find((candidate) => candidate.name === argument.name.value);
        const place = `${node.name.value}.${argument.name.value}`;
        return {
          kind: Kind.ARGUMENT,
          name: { kind: Kind.NAME, value: argument.name.value },
          value:
            declared && moveLiterals
              ? this.#value(argument.value, declared.type, place)
              : this.#renamedIn(argument.value),
        };
      }),
      directives,
      ...(node.selectionSet &&
        isCompositeType(type) && {
          selectionSet: this.#below(node.selectionSet, type),
        }),
    };
  }

  #below(set: SelectionSetNode, parent: GraphQLCompositeType): SelectionSetNode {
    this.#depth++;
    const below = this.#selectionSet(set, parent);
    this.#depth--;
    return below;
  }

  /** Constant conditions are decided here; the others and foreign directives stay. */
  #directives(directives: readonly DirectiveNode[] | undefined): readonly DirectiveNode[] | 'never' {
    if (!directives || directives.length === 0) return [];
    const kept: DirectiveNode[] = [];
    for (const directive of directives) {
      const name = directive.name.value;
      const condition = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
      if ((name === 'skip' || name === 'include') && condition?.kind === Kind.BOOLEAN) {
        if (condition.value === (name === 'skip')) return 'never';
      } else kept.push(this.#directive(directive));
    }
    return kept;
  }

  #directive(directive: DirectiveNode): DirectiveNode {
    return {
      kind: Kind.DIRECTIVE,
      name: { kind: Kind.NAME, value: directive.name.value },
      arguments: (directive.arguments ?? []).map((argument) => ({
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: argument.name.value },
        value: this.#renamedIn(argument.value),
      })),
    };
  }

  /** Moves the largest parts without a variable out of a value. */
  #value(node: ValueNode, type: GraphQLInputType, place: string): ValueNode {
    if (node.kind === Kind.VARIABLE) {
      if (isNonNullType(type)) this.#notNull.add(node.name.value);
      return this.#variable(node.name.value);
    }
    if (!hasVariable(node)) {
      const value = literalValue(node, type);
      return value === STAYS ? node : this.#literal(node, value, type, place);
    }
    const bare = getNullableType(type);
    if (node.kind === Kind.LIST && isListType(bare))
      return {
        kind: Kind.LIST,
        values: node.values.map((item, index) => this.#value(item, bare.ofType, `${place}.${index}`)),
      };
    if (node.kind === Kind.OBJECT && isListType(bare)) return this.#value(node, bare.ofType, place);
    if (node.kind === Kind.OBJECT && isInputObjectType(bare)) {
      const fields = bare.getFields();
      return {
        kind: Kind.OBJECT,
        fields: node.fields.map((field) => {
          const declared = fields[field.name.value];
          const inner = `${place}.${field.name.value}`;
          return {
            kind: Kind.OBJECT_FIELD,
            name: { kind: Kind.NAME, value: field.name.value },
            value: declared ? this.#value(field.value, declared.type, inner) : this.#renamedIn(field.value),
          };
        }),
      };
    }
    return this.#renamedIn(node);
  }

  /** Equal literals at equal places share a variable: fields that merge must still have the same arguments. */
  #literal(node: ValueNode, value: unknown, type: GraphQLInputType, place: string): ValueNode {
    const key = `${place} ${type} ${print(sorted(node))}`;
    let name = this.#literalNames.get(key);
    if (name === undefined) {
      name = this.#define(parseType(String(type)), undefined);
      this.#literalNames.set(key, name);
      this.#literals[name] = value;
    }
    return variableNode(name);
  }

  #variable(clientName: string): ValueNode {
    let name = this.#renamed.get(clientName);
    if (name === undefined) {
      const definition = this.#source.variableDefinitions?.find(({ variable }) => variable.name.value === clientName);
      if (!definition) throw new Error(`Undefined variable.`);
      name = this.#define(definition.type, definition.defaultValue);
      this.#renamed.set(clientName, name);
    }
    return variableNode(name);
  }

  #define(type: VariableDefinitionNode['type'], defaultValue: VariableDefinitionNode['defaultValue']): string {
    const name = `v${this.#definitions.length}`;
    this.#definitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable: variableNode(name),
      type,
      defaultValue,
    });
    return name;
  }

  #renamedIn(node: ValueNode): ValueNode {
    switch (node.kind) {
      case Kind.VARIABLE:
        return this.#variable(node.name.value);
      case Kind.LIST:
        return {
          ...node,
          values: node.values.map((item) => this.#renamedIn(item)),
        };
      case Kind.OBJECT:
        return {
          ...node,
          fields: node.fields.map((field) => ({
            ...field,
            value: this.#renamedIn(field.value),
          })),
        };
      default:
        return node;
    }
  }
}

function variableNode(name: string): VariableDefinitionNode['variable'] {
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
}

function sorted(node: ValueNode): ValueNode {
  if (node.kind === Kind.LIST) return { ...node, values: node.values.map(sorted) };
  if (node.kind !== Kind.OBJECT) return node;
  const fields = node.fields.map((field) => ({
    ...field,
    value: sorted(field.value),
  }));
  return {
    ...node,
    fields: fields.sort((a, b) => (a.name.value < b.name.value ? -1 : 1)),
  };
}
