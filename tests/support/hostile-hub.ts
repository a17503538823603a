import { readFileSync } from 'node:fs';
import {
  buildSchema,
  execute,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import type { Fetch } from '../../clients/sdk/index.ts';

/** Ends elements, attributes and scripts, and would run where it is taken for markup. */
export const HOSTILE = `"'><img src=x onerror=alert(1)></script><script>alert(2)</script>{{t}}$t(x)\u2028javascript:alert(3)`;

const schema = buildSchema(
  readFileSync(new URL('../../clients/sdk/__generated__/schema.graphql', import.meta.url), 'utf8'),
);

/**
 * A hub whose every text holds {@link HOSTILE}: what somebody may have reported. It answers any operation that the schema allows, every list with two members.
 * @param text what stands in every text field
 */
export function hostileHub(text = HOSTILE): Fetch {
  return async (_url, { body }) => {
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    const answer = await execute({
      schema,
      document: parse(query),
      variableValues: variables,
      fieldResolver: hostileField(text),
      typeResolver: (_value, _context, _info, type) => schema.getPossibleTypes(type)[0]?.name,
    });
    return { status: 200, headers: { get: () => null }, text: async () => JSON.stringify(answer) };
  };
}

function hostileField(text: string): GraphQLFieldResolver<unknown, unknown> {
  const valueFor = (type: GraphQLOutputType): unknown => {
    if (isNonNullType(type)) return valueFor(type.ofType);
    if (isListType(type)) return [valueFor(type.ofType), valueFor(type.ofType)];
    if (isEnumType(type)) return type.getValues()[0]?.value;
    if (isObjectType(type) || isAbstractType(type)) return {};
    if (type.name === 'Int' || type.name === 'Float') return 2;
    if (type.name === 'Boolean') return true;
    if (type.name === 'Date') return '2024-01-31';
    return type.name === 'DateTime' ? '2026-11-01T00:00:00.000Z' : text;
  };
  return (_source, args, _context, info) => {
    // What was asked for by its number is found under it: otherwise pages lead on to the other address.
    const asked = args['number'] ?? args['code'] ?? args['uscc'];
    const named = info.fieldName === 'certificate' && info.path.prev === undefined ? { number: asked } : undefined;
    const source = _source as Record<string, unknown> | undefined;
    if (source && info.fieldName in source) return source[info.fieldName];
    return named ?? valueFor(info.returnType);
  };
}
