import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { leafReader, takesAnyText } from '../operation/leaf-reader.ts';
import { type DataObject, isDataObject } from '../transport/data-types.ts';
import { isIncluded } from './response-shape.ts';

/**
 * Says what is wrong with a value that is not null, at which place below; undefined when nothing is. Takes out what was not asked for.
 * @param whole Whether the answer tells no errors: then null where the subgraph promises a value is wrong too. An error may stand for one.
 */
export type Read = (value: unknown, whole: boolean) => string | undefined;

const ENTITIES = '_entities';
const ENTITY = '_Entity';

/** Readers of a fetch's answer, compiled from the fetch's own selections: what else an answer holds is not there. */
export interface AnswerReader {
  /** By response key of the root; these take null and undefined too. */
  readonly fields: ReadonlyMap<string, Read>;
  /** Of one element of `_entities`. */
  readonly entity: Read;
}

/**
 * Compiles the reading of a fetch's answer. Every selected field must be there, of its type by the subgraph's schema. Beside an error null may stand anywhere: what that
 * means is decided when the response is written.
 */
export function compileAnswerReader(schema: GraphQLSchema, document: DocumentNode): AnswerReader {
  const compiler = new ReaderCompiler(schema, document);
  const fields = new Map<string, Read>();
  let entity: Read = () => undefined;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const root = schema.getRootType(definition.operation);
    if (!root) continue;
    for (const [key, nodes] of compiler.fieldsOf([definition.selectionSet], root, root.name)) {
      const type = typeOf(root, nodes);
      fields.set(key, compiler.position(type, nodes));
      if (nodes[0]?.name.value === ENTITIES) entity = compiler.element(type, nodes);
    }
  }
  return { fields, entity };
}

type ReadFields = (value: DataObject, whole: boolean) => string | undefined;

interface FieldReader {
  readonly key: string;
  readonly isInherited: boolean;
  readonly takesAnyText: boolean;
  readonly read: Read;
}

class ReaderCompiler {
  readonly #schema: GraphQLSchema;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema;
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
  }

  /** Fields by response key, for objects of a type; an unknown type is one that no fragment is about. */
  fieldsOf(
    sets: readonly SelectionSetNode[],
    parent: GraphQLCompositeType,
    typename: string | undefined,
  ): Map<string, FieldNode[]> {
    const fields = new Map<string, FieldNode[]>();
    const collect = (set: SelectionSetNode) => {
      for (const selection of set.selections) {
        // The planner leaves `__typename @include(if: false)` where no fragment can apply.
        if (!isIncluded(selection, {})) continue;
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          const nodes = fields.get(key);
          if (nodes) nodes.push(selection);
          else fields.set(key, [selection]);
          continue;
        }
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
        const condition = fragment?.typeCondition?.name.value ?? parent.name;
        if (fragment && this.#applies(condition, parent, typename)) collect(fragment.selectionSet);
      }
    };
    for (const set of sets) collect(set);
    return fields;
  }

  #applies(condition: string, parent: GraphQLCompositeType, typename: string | undefined): boolean {
    if (condition === parent.name || condition === typename) return true;
    const wanted = this.#schema.getType(condition);
    const actual = typename === undefined ? undefined : this.#schema.getType(typename);
    return isAbstractType(wanted) && isObjectType(actual) && this.#schema.isSubType(wanted, actual);
  }

  /** Of a value that may be missing or null. */
  position(type: GraphQLOutputType, nodes: readonly FieldNode[]): Read {
    const read = this.field(type, nodes);
    const mayBeNull = !isNonNullType(type);
    return (value, whole) => {
      if (value === null) return mayBeNull || !whole ? undefined : ' is null';
      return value === undefined ? ' is missing' : read(value, whole);
    };
  }

  field(type: GraphQLOutputType, nodes: readonly FieldNode[]): Read {
    const bare = getNullableType(type);
    if (isListType(bare)) return listReader(this.position(bare.ofType, nodes));
    if (isLeafType(bare)) return leafReader(bare);
    if (!isCompositeType(bare)) throw new Error(`${type} is no output type.`);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return isObjectType(bare) ? this.#object(bare, sets) : this.#abstract(bare, sets);
  }

  element(type: GraphQLOutputType, nodes: readonly FieldNode[]): Read {
    const list = getNullableType(type);
    return this.field(isListType(list) ? list.ofType : list, nodes);
  }

  #object(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Read {
    const read = this.#fields(type, type.name, sets);
    return (value, whole) => {
      if (!isDataObject(value)) return ` is no object`;
      if (value.__typename !== undefined && value.__typename !== type.name && value.__typename !== null)
        return ` is of another type than ${type.name}`;
      return read(value, whole);
    };
  }

  #abstract(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Read {
    const byType = new Map<string | undefined, ReadFields>();
    return (value, whole) => {
      if (!isDataObject(value)) return ` is no object`;
      const { __typename: given } = value;
      const actual = typeof given === 'string' ? this.#schema.getType(given) : undefined;
      // The type of an entity is compared with that of its representation.
      if (
        given !== undefined &&
        type.name !== ENTITY &&
        !(isAbstractType(type) && isObjectType(actual) && this.#schema.isSubType(type, actual))
      )
        return ` is of a type that is no ${type.name}`;
      const typename = actual?.name;
      let read = byType.get(typename);
      if (!read) {
        read = this.#fields(type, typename, sets);
        byType.set(typename, read);
      }
      return read(value, whole);
    };
  }

  #fields(parent: GraphQLCompositeType, typename: string | undefined, sets: readonly SelectionSetNode[]): ReadFields {
    const actual = typename === undefined ? undefined : this.#schema.getType(typename);
    const owner = isCompositeType(actual) ? actual : parent;
    const fields = [...this.fieldsOf(sets, parent, typename)].map(
      ([key, nodes]): FieldReader => ({
        key,
        isInherited: key in Object.prototype,
        takesAnyText: isAnyText(typeOf(owner, nodes)),
        read: this.position(typeOf(owner, nodes), nodes),
      }),
    );
    const keys = new Set(fields.map(({ key }) => key));
    return (value, whole) => {
      for (let index = 0; index < fields.length; index++) {
        const field = fields[index] as FieldReader;
        const inner = field.isInherited && !Object.hasOwn(value, field.key) ? undefined : value[field.key];
        if (field.takesAnyText && typeof inner === 'string') continue;
        const problem = field.read(inner, whole);
        if (problem !== undefined) return `.${field.key}${problem}`;
      }
      takeOutUnasked(value, keys);
      return undefined;
    };
  }
}

/** What was not asked for stands as missing. Most answers have none of it, so they are left as they are. */
export function takeOutUnasked(value: DataObject, asked: { readonly size: number; has(key: string): boolean }): void {
  let count = 0;
  for (const _ in value) count++;
  if (count === asked.size) return;
  for (const key of Object.keys(value)) if (!asked.has(key)) value[key] = undefined;
}

function typeOf(parent: GraphQLCompositeType, [node]: readonly FieldNode[]): GraphQLOutputType {
  const name = node?.name.value ?? '';
  if (name === '__typename') return GraphQLString;
  const field = isUnionType(parent) ? undefined : parent.getFields()[name];
  if (!field) throw new Error(`${parent.name} has no field ${name} in the subgraph.`);
  return field.type;
}

function isAnyText(type: GraphQLOutputType): boolean {
  const bare = getNullableType(type);
  return isLeafType(bare) && takesAnyText(bare);
}

function listReader(read: Read): Read {
  return (value, whole) => {
    if (!Array.isArray(value)) return ' is no list';
    for (let index = 0; index < value.length; index++) {
      const problem = read(value[index], whole);
      if (problem !== undefined) return `.${index}${problem}`;
    }
    return undefined;
  };
}
