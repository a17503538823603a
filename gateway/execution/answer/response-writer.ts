import {
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Denials } from '../operation/denials.ts';
import type { FetchKeys } from '../operation/fetch-keys.ts';
import { type Leaf, leafWriter } from './leaf-writer.ts';
import { type Conditions, collectFields, type ResponseField, type Selected } from './response-shape.ts';
import type { WithSubjects } from './subject-selection.ts';

/** Something the subgraphs' data does not keep of what the schema promises. */
export interface ValueProblem {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** State of writing one response. */
export interface Writing {
  /** Where the writer is: the first `depth` elements count. */
  readonly path: (string | number)[];
  readonly problems: ValueProblem[];
  /** JSON text of `__schema` and `__type` fields by response key. */
  readonly introspection: Readonly<Record<string, string>>;
  /** Subjects that the client did not select, as `KIND:value`, in the order in which they were met; made when there is one. */
  subjects?: string[];
}

/** Writes a value that is not null as JSON; undefined when it has to become null. */
type WriteValue = (value: unknown, writing: Writing, depth: number) => string | undefined;
/** Writes a value or null; undefined when null must not stand here. */
type Write = WriteValue;

interface FieldWriter {
  readonly key: string;
  /** Where the value is in the data. */
  readonly fetchKey: string;
  readonly lead: string;
  /** The key is a name that every object inherits, so it counts only where it was really answered. */
  readonly inherited: boolean;
  readonly write: Write;
}

/** The fields of an object: those of the answer, and those that only say what it is about. */
interface ObjectWriter {
  readonly fields: readonly FieldWriter[];
  readonly subjects: readonly { readonly fetchKey: string; readonly key: string }[];
  readonly kinds: ReadonlyMap<string, string>;
}

/**
 * Compiles the writer of a response's `data` for one set of conditions. It walks the merged data of the subgraphs and gives JSON text;
 * undefined means that a null reached the root. Writers for the types below an interface or union are made when such an object is first met.
 */
export function compileResponseWriter(
  schema: GraphQLSchema,
  root: Selected,
  conditions: Conditions,
  denials: Denials,
  fetchKeys: FetchKeys,
  subjects: Pick<WithSubjects, 'prefix' | 'kinds'>,
): (data: Record<string, unknown>, writing: Writing) => string | undefined {
  return new WriterCompiler(schema, conditions, denials, fetchKeys, subjects).object([root], root.parent);
}

class WriterCompiler {
  readonly #schema: GraphQLSchema;
  readonly #conditions: Conditions;
  readonly #denials: Denials;
  readonly #fetchKeys: FetchKeys;

  readonly #subjects: Pick<WithSubjects, 'prefix' | 'kinds'>;

  constructor(
    schema: GraphQLSchema,
    conditions: Conditions,
    denials: Denials,
    fetchKeys: FetchKeys,
    subjects: Pick<WithSubjects, 'prefix' | 'kinds'>,
  ) {
    // Under the key that it is fetched by, for subjects that a page leads to.
    const fetched = [...subjects.kinds].map(([key, kind]) => [fetchKeys.keyOf('', key), kind] as const);
    this.#subjects = { prefix: subjects.prefix, kinds: new Map([...subjects.kinds, ...fetched]) };
    this.#fetchKeys = fetchKeys;
    this.#schema = schema;
    this.#conditions = conditions;
    this.#denials = denials;
  }

  object(
    selected: readonly Selected[],
    type: GraphQLCompositeType,
  ): (data: Record<string, unknown>, writing: Writing) => string | undefined {
    const fields = this.#fields(selected, type);
    return (data, writing) => writeFields(fields, data, writing, 0);
  }

  #fields(selected: readonly Selected[], type: GraphQLCompositeType): ObjectWriter {
    const all = collectFields(this.#schema, selected, type, this.#conditions, this.#denials);
    const { prefix, kinds } = this.#subjects;
    const isSubject = ({ key }: ResponseField) => key.startsWith(prefix);
    const subjects = all.filter(isSubject).map(({ name, key }) => ({
      fetchKey: this.#fetchKeys.keyOf(name, key),
      key,
    }));
    return {
      fields: this.#writers(subjects.length === 0 ? all : all.filter((field) => !isSubject(field)), type),
      subjects,
      kinds,
    };
  }

  #writers(fields: readonly ResponseField[], type: GraphQLCompositeType): readonly FieldWriter[] {
    return fields.map((field, index) => {
      const fetchKey = this.#fetchKeys.keyOf(field.name, field.key, field.nodes[0]?.arguments);
      return {
        key: field.key,
        lead: `${index === 0 ? '{' : ','}${JSON.stringify(field.key)}:`,
        fetchKey,
        inherited: fetchKey in Object.prototype,
        write: this.#field(field, type),
      };
    });
  }

  #field(field: ResponseField, parent: GraphQLCompositeType): Write {
    if (field.denied) return isNonNullType(field.type) ? () => undefined : () => 'null';
    if (field.name === '__typename') {
      const text = isObjectType(parent) ? JSON.stringify(parent.name) : undefined;
      return () => text;
    }
    if (field.name === '__schema' || field.name === '__type') return (_, { introspection }) => introspection[field.key];
    return this.#position(field.type, field.selected, parent.name, field.key);
  }

  /** `key` names the field in messages; elements of lists are named by their index. */
  #position(type: GraphQLOutputType, selected: readonly Selected[], parent: string, key: string | undefined): Write {
    const write = this.#value(getNullableType(type), selected, parent, key);
    if (!isNonNullType(type))
      return (value, writing, depth) =>
        value === null || value === undefined ? 'null' : (write(value, writing, depth) ?? 'null');
    const inner = String(type.ofType);
    return (value, writing, depth) => {
      if (value === null || value === undefined) {
        const place = describe(parent, key, inner, writing, depth);
        report(writing, depth, `Cannot return null for non-nullable ${place}.`);
        return undefined;
      }
      return write(value, writing, depth);
    };
  }

  #value(type: GraphQLOutputType, selected: readonly Selected[], parent: string, key: string | undefined): WriteValue {
    if (isListType(type))
      return listWriter(this.#position(type.ofType, selected, parent, undefined), parent, key, String(type));
    if (isCompositeType(type)) {
      const write = isObjectType(type) ? this.#concrete(selected, type) : this.#abstract(selected, type, parent, key);
      return (value, writing, depth) => {
        if (typeof value === 'object' && !Array.isArray(value))
          return write(value as Record<string, unknown>, writing, depth);
        report(writing, depth, `Invalid value found for ${describe(parent, key, type.name, writing, depth)}.`);
        return undefined;
      };
    }
    if (!isLeafType(type)) throw new Error(`${type} is no output type.`);
    return checkedLeaf(leafWriter(type), type, parent, key);
  }

  #concrete(selected: readonly Selected[], type: GraphQLCompositeType) {
    const fields = this.#fields(selected, type);
    return (object: Record<string, unknown>, writing: Writing, depth: number) =>
      writeFields(fields, object, writing, depth);
  }

  #abstract(selected: readonly Selected[], type: GraphQLCompositeType, parent: string, key: string | undefined) {
    const byType = new Map<unknown, ObjectWriter>();
    return (object: Record<string, unknown>, writing: Writing, depth: number) => {
      const name = object.__typename;
      let fields = byType.get(name);
      if (!fields) {
        const actual = name === undefined ? type : typeof name === 'string' ? this.#schema.getType(name) : undefined;
        if (!isCompositeType(actual)) {
          const place = describe(parent, key, type.name, writing, depth);
          report(writing, depth, `Invalid __typename found for object at ${place}.`);
          return undefined;
        }
        fields = this.#fields(selected, actual);
        byType.set(name, fields);
      }
      return writeFields(fields, object, writing, depth);
    };
  }
}

function writeFields(
  { fields, subjects, kinds }: ObjectWriter,
  object: Record<string, unknown>,
  writing: Writing,
  depth: number,
): string | undefined {
  for (const { fetchKey, key } of subjects) noteSubjects(object[fetchKey], key, kinds, writing);
  if (fields.length === 0) return '{}';
  let text = '';
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index] as FieldWriter;
    writing.path[depth] = field.key;
    const value = field.inherited && !Object.hasOwn(object, field.fetchKey) ? undefined : object[field.fetchKey];
    const part = field.write(value, writing, depth + 1);
    if (part === undefined) return undefined;
    text += field.lead + part;
  }
  return `${text}}`;
}

/** All values below a subject field: its own, or those that it leads to. */
function noteSubjects(value: unknown, key: string, kinds: ReadonlyMap<string, string>, writing: Writing): void {
  if (typeof value === 'string') {
    writing.subjects ??= [];
    writing.subjects.push(`${kinds.get(key) ?? ''}:${value}`);
  } else if (Array.isArray(value)) for (const item of value) noteSubjects(item, key, kinds, writing);
  else if (typeof value === 'object' && value !== null)
    for (const [inner, below] of Object.entries(value)) noteSubjects(below, inner, kinds, writing);
}

function listWriter(write: Write, parent: string, key: string | undefined, type: string): WriteValue {
  return (value, writing, depth) => {
    if (!Array.isArray(value)) {
      report(writing, depth, `Invalid value found for ${describe(parent, key, type, writing, depth)}.`);
      return undefined;
    }
    let text = '[';
    let complete = true;
    for (let index = 0; index < value.length; index++) {
      writing.path[depth] = index;
      const part = write(value[index], writing, depth + 1);
      if (part === undefined) complete = false;
      else text += index === 0 ? part : `,${part}`;
    }
    return complete ? `${text}]` : undefined;
  };
}

function checkedLeaf(write: Leaf, type: GraphQLLeafType, parent: string, key: string | undefined): WriteValue {
  return (value, writing, depth) => {
    const text = write(value);
    if (text === undefined)
      report(writing, depth, `Invalid value found for ${describe(parent, key, type.name, writing, depth)}.`);
    return text;
  };
}

function describe(parent: string, key: string | undefined, type: string, writing: Writing, depth: number): string {
  if (key !== undefined) return `field ${parent}.${key}`;
  return `array element of type ${type} at index ${writing.path[depth - 1]}`;
}

function report(writing: Writing, depth: number, message: string): void {
  writing.problems.push({ message, path: writing.path.slice(0, depth) });
}
