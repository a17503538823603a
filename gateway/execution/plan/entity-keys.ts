import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLID,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
} from 'graphql';
import { type DataObject, isDataObject, typeMatches } from '../transport/data-types.ts';
import type { SubgraphTypes } from './subgraph-types.ts';

/** Says in what an entity contradicts the representation that it was asked for by; undefined when it is the one. */
export type CompareKeys = (representation: DataObject, entity: DataObject) => string | undefined;

const ENTITIES = '_entities';
const ON = '... on ';

/** A field of a key, with the key under which the answer has it. */
interface KeyField {
  readonly name: string;
  readonly answered: string;
  readonly isSame: (asked: unknown, answered: unknown) => boolean;
}

/** An entity fetch that asks for the keys of what it is answered, and the comparison of those with what was asked for. */
export interface KeyedFetch {
  readonly operation: string;
  readonly compare: CompareKeys;
  /** Whether a representation holds a key of the subgraph's. The planner may send required fields along for types that the fetch is not about. */
  readonly hasKey: (representation: DataObject) => boolean;
}

/**
 * Adds `__typename` and the fields of the keys that a representation holds to an entity fetch. The order of `_entities` is all that the specification gives to tell
 * entities apart: a subgraph that mixes them up would give one object's facts to another. Of a key that is `@external` in the subgraph nothing can be asked back.
 */
export function withEntityKeys(
  node: FetchNode,
  requires: readonly QueryPlanSelectionNode[],
  { schema, keys, isExternal }: SubgraphTypes,
  whole: GraphQLSchema,
): KeyedFetch {
  const document = parse(node.operation, { noLocation: true });
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = operation?.selectionSet.selections.find(isEntities);
  if (!operation || !root?.selectionSet)
    return { operation: node.operation, compare: () => undefined, hasKey: () => true };
  const taken = new Map<string, string>();
  eachField(root.selectionSet, (field, parent) => {
    const type = schema.getType(parent);
    const definition = isCompositeType(type) && 'getFields' in type ? type.getFields()[field.name.value] : undefined;
    taken.set(field.alias?.value ?? field.name.value, `${field.name.value} ${definition?.type}`);
  });

  const byType = new Map<string, readonly KeyField[]>();
  const namesOfKeys = new Map<string, readonly string[][]>();
  const fragments: InlineFragmentNode[] = [];
  for (const [name, required] of requiredByType(node, requires, whole)) {
    const type = schema.getType(name);
    if (byType.has(name) || !(isObjectType(type) || isInterfaceType(type))) continue;
    const selections: FieldNode[] = [field('__typename')];
    const compared: KeyField[] = [];
    for (const known of keyFields(keys(name), required)) {
      const key = answerable(known, type);
      const definition = type.getFields()[known.name.value];
      if (!key || !definition || definition.args.length > 0) continue;
      const answered = freeKey(taken, key, String(definition.type));
      selections.push(answered === key.name.value ? key : { ...key, alias: { kind: Kind.NAME, value: answered } });
      compared.push({ name: key.name.value, answered, isSame: comparison(definition.type, key) });
    }
    byType.set(name, compared);
    namesOfKeys.set(name, keys(name).map(topNames));
    fragments.push(fragmentOn(name, selections));
  }
  return {
    operation: stripIgnoredCharacters(
      print({
        ...document,
        definitions: document.definitions.map((definition) =>
          definition === operation ? withFragments(operation, fragments) : definition,
        ),
      }),
    ),
    compare(representation, entity) {
      const typename = String(representation.__typename);
      const answered = entity.__typename;
      if (answered !== typename && !isOf(answered, typename)) return `is of type ${String(answered)}, not ${typename}`;
      for (const { name, answered: key, isSame } of byType.get(typename) ?? [])
        if (!isSame(representation[name], entity[key])) return `has another ${name}`;
      return undefined;
    },
    hasKey(representation) {
      const names = namesOfKeys.get(String(representation.__typename));
      return !!names?.some((key) => key.every((name) => representation[name] !== undefined));
    },
  };

  /** What the subgraph gives back of a key's field; undefined when it only takes it in. */
  function answerable(key: FieldNode, parent: GraphQLObjectType | GraphQLInterfaceType): FieldNode | undefined {
    if (isExternal(parent.name, key.name.value)) return undefined;
    const type = getNamedType(parent.getFields()[key.name.value]?.type);
    if (!key.selectionSet || !(isObjectType(type) || isInterfaceType(type))) return key;
    const selections = key.selectionSet.selections.flatMap((inner) =>
      inner.kind === Kind.FIELD ? (answerable(inner, type) ?? []) : [],
    );
    return selections.length > 0 ? { ...key, selectionSet: { kind: Kind.SELECTION_SET, selections } } : undefined;
  }

  function isOf(answered: unknown, wanted: string): boolean {
    const type = schema.getType(wanted);
    const actual = typeof answered === 'string' ? schema.getType(answered) : undefined;
    return isAbstractType(type) && isObjectType(actual) && schema.isSubType(type, actual);
  }
}

/** What representations hold, by the type that they name: where the subgraph knows an interface as an object, the plan names that. */
function requiredByType(
  node: FetchNode,
  requires: readonly QueryPlanSelectionNode[],
  whole: GraphQLSchema,
): [string, readonly QueryPlanSelectionNode[]][] {
  return requires.flatMap((selection): [string, readonly QueryPlanSelectionNode[]][] => {
    if (selection.kind !== 'InlineFragment' || !selection.typeCondition) return [];
    let name = selection.typeCondition;
    for (const rewrite of node.inputRewrites ?? []) {
      const [condition = '', key, ...further] = rewrite.path;
      if (rewrite.kind !== 'ValueSetter' || key !== '__typename' || further.length > 0) continue;
      if (condition.startsWith(ON) && typeMatches(whole, selection.typeCondition, condition.slice(ON.length)))
        name = String(rewrite.setValueTo);
    }
    return [[name, selection.selections]];
  });
}

/** Fields of those keys that representations hold whole. */
function keyFields(keys: readonly string[], required: readonly QueryPlanSelectionNode[]): FieldNode[] {
  const fields = new Map<string, FieldNode>();
  for (const key of keys) {
    const set = (parse(`{ ${key} }`, { noLocation: true }).definitions[0] as OperationDefinitionNode).selectionSet;
    if (!holds(required, set)) continue;
    for (const selection of set.selections)
      if (selection.kind === Kind.FIELD && !fields.has(selection.name.value))
        fields.set(selection.name.value, selection);
  }
  return [...fields.values()];
}

function topNames(key: string): string[] {
  const [definition] = parse(`{ ${key} }`, { noLocation: true }).definitions as [OperationDefinitionNode];
  return definition.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
}

function holds(required: readonly QueryPlanSelectionNode[], set: SelectionSetNode): boolean {
  return set.selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return false;
    const found = required.find((node) => node.kind === 'Field' && node.name === selection.name.value);
    return found !== undefined && (!selection.selectionSet || holds(found.selections ?? [], selection.selectionSet));
  });
}

function comparison(type: GraphQLOutputType, node: FieldNode): KeyField['isSame'] {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const inner = comparison(bare.ofType, node);
    return (asked, answered) =>
      Array.isArray(asked) && Array.isArray(answered)
        ? asked.length === answered.length && asked.every((item, index) => inner(item, answered[index]))
        : asked === answered;
  }
  const named = getNamedType(bare);
  if (isCompositeType(named)) return objectComparison(named, node.selectionSet);
  if (named.name === GraphQLID.name)
    return (asked, answered) =>
      asked === answered || (asked !== null && answered !== null && String(asked) === String(answered));
  return (asked, answered) =>
    asked === answered || (typeof asked === 'object' && JSON.stringify(asked) === JSON.stringify(answered));
}

function objectComparison(type: GraphQLCompositeType, set: SelectionSetNode | undefined): KeyField['isSame'] {
  const fields = (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind !== Kind.FIELD || !('getFields' in type)) return [];
    const definition = type.getFields()[selection.name.value];
    return definition ? [{ name: selection.name.value, isSame: comparison(definition.type, selection) }] : [];
  });
  return (asked, answered) =>
    isDataObject(asked) && isDataObject(answered)
      ? fields.every(({ name, isSame }) => isSame(asked[name], answered[name]))
      : asked === answered;
}

/** The field's own name, unless the fetch has that for another field or type: then the answer could not be merged. */
function freeKey(taken: Map<string, string>, key: FieldNode, type: string): string {
  const name = key.name.value;
  const meaning = `${name} ${type}`;
  let answered = name;
  for (let count = 0; (taken.get(answered) ?? meaning) !== meaning; count++) answered = `key_${count}_${name}`;
  taken.set(answered, meaning);
  return answered;
}

function withFragments(
  operation: OperationDefinitionNode,
  fragments: readonly InlineFragmentNode[],
): OperationDefinitionNode {
  const selections = operation.selectionSet.selections.map((selection): SelectionNode => {
    if (!isEntities(selection) || !selection.selectionSet) return selection;
    return {
      ...selection,
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: joined([...selection.selectionSet.selections, ...fragments]),
      },
    };
  });
  return { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

/** Fragments on one type as one, each plain field once. */
function joined(selections: readonly SelectionNode[]): SelectionNode[] {
  const result: SelectionNode[] = [];
  const byType = new Map<string, number>();
  for (const selection of selections) {
    const type =
      selection.kind === Kind.INLINE_FRAGMENT && !selection.directives?.length
        ? selection.typeCondition?.name.value
        : undefined;
    const place = type === undefined ? undefined : byType.get(type);
    const before = place === undefined ? undefined : result[place];
    if (selection.kind === Kind.INLINE_FRAGMENT && before?.kind === Kind.INLINE_FRAGMENT && place !== undefined) {
      const known = new Set(before.selectionSet.selections.map(print));
      const added = selection.selectionSet.selections.filter((inner) => !known.has(print(inner)));
      result[place] = fragmentOn(type ?? '', [...before.selectionSet.selections, ...added]);
    } else {
      if (type !== undefined) byType.set(type, result.length);
      result.push(selection);
    }
  }
  return result;
}

function eachField(set: SelectionSetNode, visit: (field: FieldNode, parent: string) => void, parent = ''): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) visit(selection, parent);
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      eachField(selection.selectionSet, visit, selection.typeCondition?.name.value ?? parent);
  }
}

function isEntities(selection: SelectionNode): selection is FieldNode {
  return selection.kind === Kind.FIELD && selection.name.value === ENTITIES;
}

function field(name: string): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
}

function fragmentOn(type: string, selections: readonly SelectionNode[]): InlineFragmentNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
    directives: [],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}
