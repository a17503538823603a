import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery, parse } from 'graphql';
import type { Client } from '../sdk/index.ts';
import { ask } from './asking.ts';

/** How long a schema is shown before it is asked for again, in milliseconds: a new supergraph shows within it. */
const KEPT_MS = 60_000;
const INTROSPECTION: TypedDocumentNode<IntrospectionQuery, object> = parse(
  getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
);

interface Kept {
  readonly until: number;
  readonly schema: Promise<GraphQLSchema>;
}
const kept = new WeakMap<Client, Kept>();

/** The schema as everybody may see it: what a client's introspection answers. @throws HubError */
export function publicSchema(hub: Client): Promise<GraphQLSchema> {
  const known = kept.get(hub);
  if (known && known.until > performance.now()) return known.schema;
  const schema = ask(hub, INTROSPECTION, {}).then(({ data }) => buildClientSchema(data));
  kept.set(hub, { until: performance.now() + KEPT_MS, schema });
  // What failed is asked for again by the next reader.
  schema.catch(() => kept.delete(hub));
  return schema;
}
