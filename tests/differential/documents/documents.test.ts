import { execute, type GraphQLError, getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { OperationRefused } from '../../../gateway/execution/operation/operation-refused.ts';
import { ALIASES } from './aliases.ts';
import { DIRECTIVES } from './directives.ts';
import type { Doc } from './doc.ts';
import { FRAGMENTS } from './fragments.ts';
import { INTROSPECTION } from './introspection.ts';
import { SYNTAX } from './syntax.ts';
import { VARIABLES } from './variables.ts';
import { federation, merged } from './world.ts';

interface Outcome {
  /** Nothing was executed. */
  readonly refused: boolean;
  readonly data?: unknown;
  /** Where errors are told, in any order. */
  readonly paths?: readonly string[];
}

const KINDS: readonly (readonly [string, readonly Doc[]])[] = [
  ['syntax and depth', SYNTAX],
  ['fragments', FRAGMENTS],
  ['aliases', ALIASES],
  ['directives', DIRECTIVES],
  ['variables', VARIABLES],
  ['introspection', INTROSPECTION],
];

async function byReference({ query, variables, operationName }: Doc): Promise<Outcome> {
  try {
    const document = parse(query);
    if (validate(merged, document, specifiedRules).length > 0) return { refused: true };
    const operation = getOperationAST(document, operationName);
    if (!operation || operation.operation === 'subscription') return { refused: true };
    const { data, errors = [] } = await execute({
      schema: merged,
      document,
      variableValues: (variables ?? {}) as Record<string, unknown>,
      operationName: operationName ?? null,
    });
    if (data === undefined) return { refused: true };
    return { refused: false, data: plain(data), paths: errors.map(pathOf).sort() };
  } catch {
    return { refused: true };
  }
}

async function byHub({ query, variables, operationName }: Doc): Promise<Outcome & { readonly code?: string }> {
  try {
    const { data, errors } = await federation.ask(query, (variables ?? {}) as Record<string, unknown>, {
      ...(operationName !== undefined && { operationName }),
    });
    if (data === undefined) return { refused: true, code: String(errors[0]?.extensions?.['code']) };
    return { refused: false, data, paths: errors.map(pathOf).sort() };
  } catch (error) {
    if (!(error instanceof OperationRefused)) throw error;
    return { refused: true, code: error.code };
  }
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const pathOf = ({ path }: Pick<GraphQLError, 'path'> | { readonly path?: unknown }) => JSON.stringify(path ?? []);

/** Lists of a schema have no order that is anybody's. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(unordered).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, unordered(inner)]));
}

describe.each(KINDS)('invented documents: %s', (kind, docs) => {
  it('are forty at least, each another', () => {
    expect(new Set(docs.map((doc) => JSON.stringify(doc))).size).toBe(docs.length);
    expect(docs.length).toBeGreaterThanOrEqual(40);
  });

  it('are answered or refused as graphql-js does over the merged schema', async () => {
    const wrong: string[] = [];
    for (const doc of docs) {
      const [expected, hub] = [await byReference(doc), await byHub(doc)];
      const told = `${doc.query.slice(0, 200)} ${JSON.stringify(doc.variables) ?? ''}`;
      if (doc.stricter !== undefined) {
        // What the hub refuses and the specification does not: told where it is listed, and still so.
        if (expected.refused || !hub.refused || hub.code !== doc.stricter)
          wrong.push(`${told}\n  no longer stricter: ${JSON.stringify(hub)}`);
        continue;
      }
      if (hub.refused && !['BAD_USER_INPUT', 'OPERATION_TOO_COSTLY'].includes(hub.code ?? ''))
        wrong.push(`${told}\n  ${hub.code}`);
      const { code: _, ...answered } = hub;
      const order = kind === 'introspection' ? unordered : (value: unknown) => value;
      if (JSON.stringify(order(answered)) !== JSON.stringify(order(expected)))
        wrong.push(
          `${told}\n  graphql-js ${JSON.stringify(expected)?.slice(0, 600)}\n  hub        ${JSON.stringify(hub).slice(0, 600)}`,
        );
    }
    expect(wrong.join('\n\n')).toBe('');
  });
});
