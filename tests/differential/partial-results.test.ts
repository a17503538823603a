import {
  buildSchema,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  parse,
  printSchema,
} from 'graphql';
import { expect, it } from 'vitest';
import { inProcessTransport } from '../../gateway/execution/transport/in-process-transport.ts';
import {
  type SubgraphResult,
  type SubgraphTransport,
  TransportError,
} from '../../gateway/execution/transport/transport.ts';
import { hubEngine, patientContext } from './hub-engine.ts';
import { generateOperation } from './operation-generator.ts';
import { Random } from './random.ts';
import { interfaces } from './supergraphs/abstract-types.ts';
import { products } from './supergraphs/keys.ts';
import type { SupergraphSource } from './supergraphs/link.ts';
import { lists, nonNull } from './supergraphs/values.ts';
import { createWorld, SOUND, type World } from './world.ts';

/** Ways in which a subgraph gives no answer, or none that can be used. */
const FAILURES: readonly (() => SubgraphResult | never)[] = [
  () => {
    throw new TransportError('unavailable', 'x', 'connection refused');
  },
  () => {
    throw new TransportError('timeout', 'x', 'too late');
  },
  () => {
    throw new TransportError('malformed', 'x', 'no JSON');
  },
  () => ({ data: null, errors: [{ message: 'down', extensions: { code: 'SOURCE_UNAVAILABLE' } }] }),
  () => ({ errors: [{ message: 'broken' }] }) as unknown as SubgraphResult,
  () => ({}),
  () => ({ data: 'text' }) as unknown as SubgraphResult,
];
const CASES = 50;

function failing(name: string, fail: () => SubgraphResult): SubgraphTransport {
  return inProcessTransport(name, () => async () => fail());
}

/**
 * The world as one schema that graphql-js executes, so that the specification itself says what becomes of fields that nobody can answer: those that
 * only the failed subgraph has.
 */
function withoutSubgraph(api: GraphQLSchema, world: World, failed: string): GraphQLSchema {
  const schema = buildSchema(printSchema(api));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (thing: { __typename: string }) => thing.__typename;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const owner = Object.entries(world.schemas).find(([name, subgraph]) => {
        const known = subgraph.getType(type.name);
        return name !== failed && isObjectType(known) && known.getFields()[field.name];
      })?.[1];
      const known = owner?.getType(type.name);
      const own = isObjectType(known) ? known.getFields()[field.name] : undefined;
      field.resolve = (source, args, context, info) => {
        if (!owner || !own?.resolve) throw new Error('Nobody answers.');
        return own.resolve(source, args, context, { ...info, schema: owner, returnType: own.type });
      };
    }
  }
  return schema;
}

it.each([
  [products, 'reviews'],
  [products, 'users'],
  [interfaces, 'charts'],
  [interfaces, 'people'],
  [lists, 'pieces'],
  [nonNull, 'b'],
] satisfies [SupergraphSource, string][])(
  'what is left of $name when a subgraph fails is what the GraphQL specification says ($1)',
  async (source, failed) => {
    const world = createWorld(source, SOUND);
    let fail = FAILURES[0] as () => SubgraphResult;
    const hub = hubEngine(world, (name, usual) => (name === failed ? failing(name, () => fail()) : usual));
    const reference = withoutSubgraph(hub.current.apiSchema, world, failed);
    let partial = 0;
    for (let seed = 1; seed <= CASES; seed++) {
      fail = FAILURES[seed % FAILURES.length] ?? fail;
      const { query, operationName, variables } = generateOperation(hub.current.apiSchema, new Random(seed * 104_729));
      const expected = await execute({
        schema: reference,
        document: parse(query),
        variableValues: variables,
        ...(operationName && { operationName }),
      });
      const { data, errors } = await hub.current
        .prepare({ query, operationName })
        .execute({ variables, context: patientContext() });
      const about = `${query}\n${JSON.stringify(variables)}\n${JSON.stringify(errors)}`;
      expect(JSON.parse(data ?? 'null'), about).toEqual(JSON.parse(JSON.stringify(expected.data ?? null)));
      const unanswered = (expected.errors ?? []).filter(({ message }: GraphQLError) => message === 'Nobody answers.');
      if (unanswered.length > 0) {
        partial++;
        expect(errors.length, about).toBeGreaterThan(0);
      }
      for (const { extensions } of errors)
        expect(['SOURCE_UNAVAILABLE', 'TIMEOUT', 'INTERNAL'], about).toContain(extensions?.code);
    }
    expect(partial).toBeGreaterThan(CASES / 4);
    await hub.close();
  },
);
