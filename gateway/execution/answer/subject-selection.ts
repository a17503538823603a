import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Denials } from '../operation/denials.ts';
import { fieldOf } from '../operation/fields.ts';

/** What the values of a field are. */
export interface SubjectField {
  /** Upper case: it goes before the value, as `KIND:value`. */
  readonly kind: string;
  /** Whether a value is known for what it is wherever it stands in an answer. */
  readonly isKnownByForm: boolean;
}

/** By coordinate: fields whose values say what an object is about, whether a client selects them or not. */
export type SubjectFields = ReadonlyMap<string, SubjectField>;

/** An operation that also selects what its objects are about. */
export interface WithSubjects {
  readonly operation: OperationDefinitionNode;
  /** Response keys that begin so are not the client's: their values are subjects, and no part of the answer. */
  readonly prefix: string;
  /** By such a key: of which kind its values are. */
  readonly kinds: ReadonlyMap<string, string>;
}

/**
 * Selects the subject fields of every object that an operation resolves. A page is about its objects even where only its cursors are selected, because
 * a cursor holds what its object is sorted by. Fields that the client selects itself under their own names are left as they are where their values are known
 * by their form: they stand in the answer.
 * @param text Printed operation, in which the new keys must not occur.
 */
export function selectSubjects(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fields: SubjectFields,
  denials: Denials,
  text: string,
): WithSubjects {
  let prefix = 'subject_';
  while (text.includes(prefix)) prefix += '_';
  const root = schema.getRootType(operation.operation);
  const kinds = new Map<string, string>();
  if (fields.size === 0 || !root) return { operation, prefix, kinds };
  const leads = new Map<string, readonly FieldNode[]>();
  return { operation: { ...operation, selectionSet: within(operation.selectionSet, root) }, prefix, kinds };

  function within(set: SelectionSetNode, parent: GraphQLCompositeType): SelectionSetNode {
    return { ...set, selections: set.selections.map((selection) => selected(selection, parent)) };
  }

  function selected(selection: SelectionNode, parent: GraphQLCompositeType): SelectionNode {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = schema.getType(selection.typeCondition?.name.value ?? parent.name);
      if (!isCompositeType(condition)) return selection;
      return { ...selection, selectionSet: within(selection.selectionSet, condition) };
    }
    const { name, selectionSet } = selection;
    if (!selectionSet || name.value.startsWith('__')) return selection;
    if (denials.of(parent.name, name.value)) return selection;
    const type = getNamedType(fieldOf(schema, parent, name.value).type);
    if (!isCompositeType(type)) return selection;
    const inner = within(selectionSet, type);
    return {
      ...selection,
      selectionSet: { ...inner, selections: [...inner.selections, ...added(type, selectionSet)] },
    };
  }

  function added(type: GraphQLCompositeType, set: SelectionSetNode): SelectionNode[] {
    if (isObjectType(type)) return missing(type, set);
    if (!isAbstractType(type)) return [];
    return schema.getPossibleTypes(type).flatMap((possible): SelectionNode[] => {
      const selections = missing(possible, set);
      if (selections.length === 0) return [];
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: possible.name } },
          selectionSet: { kind: Kind.SELECTION_SET, selections },
        },
      ];
    });
  }

  /** What leads to the subjects of an object and is not selected as such. */
  function missing(type: GraphQLObjectType, set: SelectionSetNode): SelectionNode[] {
    const all = leadsOf(type);
    if (all.length === 0) return [];
    const plain = new Set<string>();
    const names = new Set<string>();
    for (const selection of set.selections) {
      if (selection.kind !== Kind.FIELD) continue;
      names.add(selection.name.value);
      if (!selection.alias || selection.alias.value === selection.name.value) plain.add(selection.name.value);
    }
    // How many there are tells of none.
    if (isPage(type) && !names.has('pageInfo')) return [];
    // Whatever is selected below a field of its own gets its subjects there.
    return all.filter(({ name, selectionSet }) => {
      if (selectionSet) return !names.has(name.value);
      return !plain.has(name.value) || !fields.get(`${type.name}.${name.value}`)?.isKnownByForm;
    });
  }

  function leadsOf(type: GraphQLObjectType): readonly FieldNode[] {
    const known = leads.get(type.name);
    if (known) return known;
    leads.set(type.name, []);
    const found = Object.values(type.getFields()).flatMap((field): FieldNode[] => {
      if (denials.of(type.name, field.name)) return [];
      const subject = fields.get(`${type.name}.${field.name}`);
      const key = `${prefix}${type.name}_${field.name}`;
      const hidden = { kind: Kind.FIELD, alias: nameOf(key), name: nameOf(field.name) } as const;
      if (subject) {
        kinds.set(key, subject.kind);
        return [hidden];
      }
      const next = getNamedType(field.type);
      const leadsOn = (isPage(type) && field.name === 'edges') || (isEdge(type) && field.name === 'node');
      if (!leadsOn || !isObjectType(next)) return [];
      const selections = leadsOf(next);
      return selections.length === 0
        ? []
        : [{ ...hidden, selectionSet: { kind: Kind.SELECTION_SET, selections: [...selections] } }];
    });
    leads.set(type.name, found);
    return found;
  }
}

function nameOf(value: string) {
  return { kind: Kind.NAME, value } as const;
}

function isPage(type: GraphQLObjectType): boolean {
  const fields = type.getFields();
  return 'edges' in fields && 'pageInfo' in fields;
}

function isEdge(type: GraphQLObjectType): boolean {
  const fields = type.getFields();
  return 'node' in fields && 'cursor' in fields;
}
