type JsonSchema = Readonly<Record<string, unknown>>;

/** The parts of a description that bodies are read by. */
interface Description {
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: { readonly 'application/json'?: { readonly schema: JsonSchema } } };
}
interface Described {
  readonly $ref?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly type?: JsonType | readonly JsonType[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

type JsonType = keyof typeof TYPES;
/** The types of JSON Schema: what is of one, and how an error names it. `null` is for GraphQL to refuse. */
const TYPES = {
  array: { is: Array.isArray, name: 'a list' },
  boolean: { is: (value: unknown) => typeof value === 'boolean', name: 'true or false' },
  integer: { is: Number.isInteger, name: 'a whole number' },
  null: { is: (value: unknown) => value === null, name: 'null' },
  number: { is: (value: unknown) => typeof value === 'number', name: 'a number' },
  object: { is: (value: unknown) => typeof value === 'object' && !Array.isArray(value), name: 'an object' },
  string: { is: (value: unknown) => typeof value === 'string', name: 'a text' },
} as const satisfies Readonly<Record<string, { readonly is: (value: unknown) => boolean; readonly name: string }>>;

/** Where a body has a value of another type, and what is expected there. */
export interface WrongType {
  readonly place: string;
  readonly expected: string;
}

/** The first value of a body that is of no type which the description gives it, or `null`. GraphQL would take one value for a list of one, a number for an ID, and anything for some scalars. */
export type WrongTypeIn = (operation: string, body: unknown) => WrongType | null;

/** @param text the OpenAPI description */
export function describedTypes(text: string): WrongTypeIn {
  const { components, paths } = JSON.parse(text) as Description;
  const bodies = new Map(
    Object.values(paths)
      .flatMap((path) => Object.values(path))
      .map(({ operationId, requestBody }) => [operationId, requestBody?.content['application/json']?.schema]),
  );
  const wrongAt = (value: unknown, schema: JsonSchema | undefined, place: string): WrongType | null => {
    if (value === null || value === undefined || !schema) return null;
    const { $ref: ref, anyOf, type = [], items, properties } = schema as Described;
    if (ref) return wrongAt(value, components.schemas[ref.split('/').at(-1) ?? ''], place);
    if (anyOf) return wrongAt(value, anyOf[0], place);
    const types = [type].flat().filter((one) => one !== 'null');
    if (types.length > 0 && !types.some((one) => TYPES[one].is(value)))
      return { place, expected: types.map((one) => TYPES[one].name).join(' or ') };
    if (items && Array.isArray(value))
      return first(value.map((one, at) => () => wrongAt(one, items, `${place}[${at}]`)));
    if (!properties) return null;
    const members = Object.entries(value).filter(([name]) => Object.hasOwn(properties, name));
    return first(
      members.map(
        ([name, one]) =>
          () =>
            wrongAt(one, properties[name], place ? `${place}.${name}` : name),
      ),
    );
  };
  return (operation, body) => wrongAt(body, bodies.get(operation), '');
}

function first(looks: readonly (() => WrongType | null)[]): WrongType | null {
  for (const look of looks) {
    const found = look();
    if (found !== null) return found;
  }
  return null;
}
