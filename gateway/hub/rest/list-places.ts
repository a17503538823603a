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

/** Where a body has something else for a list: the path, or `null`. GraphQL would take it for a list of one, which the description does not say. */
export type NoListAt = (operation: string, body: unknown) => string | null;

/** @param text the OpenAPI description */
export function listPlaces(text: string): NoListAt {
  const { components, paths } = JSON.parse(text) as Description;
  const bodies = new Map(
    Object.values(paths)
      .flatMap((path) => Object.values(path))
      .map(({ operationId, requestBody }) => [operationId, requestBody?.content['application/json']?.schema]),
  );
  const wrongAt = (value: unknown, schema: JsonSchema | undefined, path: string): string | null => {
    if (value === null || value === undefined || !schema) return null;
    const {
      $ref: ref,
      anyOf,
      items,
      properties,
    } = schema as {
      readonly $ref?: string;
      readonly anyOf?: readonly JsonSchema[];
      readonly items?: JsonSchema;
      readonly properties?: Readonly<Record<string, JsonSchema>>;
    };
    if (ref) return wrongAt(value, components.schemas[ref.split('/').at(-1) ?? ''], path);
    if (anyOf) return wrongAt(value, anyOf[0], path);
    if (items) {
      if (!Array.isArray(value)) return path;
      return first(value.map((one, at) => () => wrongAt(one, items, `${path}[${at}]`)));
    }
    if (!properties || typeof value !== 'object') return null;
    const members = Object.entries(value).filter(([name]) => Object.hasOwn(properties, name));
    return first(
      members.map(
        ([name, one]) =>
          () =>
            wrongAt(one, properties[name], path ? `${path}.${name}` : name),
      ),
    );
  };
  return (operation, body) => wrongAt(body, bodies.get(operation), '');
}

function first(looks: readonly (() => string | null)[]): string | null {
  for (const look of looks) {
    const found = look();
    if (found !== null) return found;
  }
  return null;
}
