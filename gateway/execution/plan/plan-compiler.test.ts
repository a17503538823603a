import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { buildSchema, OperationTypeNode } from 'graphql';
import { expect, it } from 'vitest';
import { testContext } from '../../../tests/support/small-federation.ts';
import type { SubgraphResult } from '../transport/transport.ts';
import { compilePlan } from './plan-compiler.ts';
import type { Run } from './run.ts';

const schema = buildSchema(`
  type Query { a: Int b: Int e: [E] _entities: [E] }
  type E { id: ID! own: String x: Int y: Int part: P }
  type P { p: Int q: String }`);

function fetch(operation: string, more: Partial<FetchNode> = {}): FetchNode {
  return {
    kind: 'Fetch',
    serviceName: 'one',
    operation,
    operationName: undefined,
    operationKind: OperationTypeNode.QUERY,
    ...more,
  };
}

/** Runs a plan; `answers` gives the data of an operation. */
async function run(plan: PlanNode, variables: Record<string, unknown>, answers: (query: string) => SubgraphResult) {
  const asked: string[] = [];
  const step = compilePlan(plan, {
    schema,
    keys: new Map(),
    subgraph: () => ({ schema, keys: () => ['id', 'own'], isExternal: () => false }),
    onFault: () => undefined,
    transport: (name) => ({
      name,
      bind:
        ({ query }) =>
        async () => {
          asked.push(query);
          await new Promise((resolve) => setTimeout(resolve, query === '{a}' ? 10 : 0));
          asked.push(`${query} answered`);
          return answers(query);
        },
      close: async () => undefined,
    }),
  });
  const state: Run = { variables, context: testContext(), data: {}, errors: [] };
  await step(state);
  return { data: state.data, errors: state.errors, asked };
}

const data = (query: string) => ({ data: query === '{a}' ? { a: 1 } : { b: 2 } });

it('keeps the order of a sequence, and does parallel parts at once', async () => {
  const nodes = [fetch('{a}'), fetch('{b}')];
  const sequence = await run({ kind: 'Sequence', nodes }, {}, data);
  expect(sequence.asked).toEqual(['{a}', '{a} answered', '{b}', '{b} answered']);
  const parallel = await run({ kind: 'Parallel', nodes }, {}, data);
  expect(parallel.asked).toEqual(['{a}', '{b}', '{b} answered', '{a} answered']);
  expect(parallel.data).toEqual({ a: 1, b: 2 });
});

it('takes the branch of a condition, which may be missing', async () => {
  const both: PlanNode = { kind: 'Condition', condition: 'c', ifClause: fetch('{a}'), elseClause: fetch('{b}') };
  expect((await run(both, { c: true }, data)).data).toEqual({ a: 1 });
  expect((await run(both, { c: false }, data)).data).toEqual({ b: 2 });
  const one: PlanNode = { kind: 'Condition', condition: 'c', ifClause: fetch('{a}') };
  expect((await run(one, { c: false }, data)).asked).toEqual([]);
});

it('gives each place its own copy of an entity that later fetches write into', async () => {
  const entity = (operation: string, key: string): FetchNode =>
    fetch(operation, {
      requires: [
        {
          kind: 'InlineFragment',
          typeCondition: 'E',
          selections: [
            { kind: 'Field', name: '__typename' },
            { kind: 'Field', name: key },
          ],
        },
      ] as FetchNode['requires'],
    });
  const plan: PlanNode = {
    kind: 'Sequence',
    nodes: [
      fetch('{e{__typename id own}}'),
      { kind: 'Flatten', path: ['e', '@'], node: entity('{_entities{...on E{part{__typename p}}}}', 'id') },
      { kind: 'Flatten', path: ['e', '@'], node: entity('{_entities{...on E{part{q}}}}', 'own') },
    ],
  };
  const own = (key: string, part: object) => ({ __typename: 'E', own: key, part });
  const answers = (query: string): SubgraphResult => {
    if (query.startsWith('{e'))
      return {
        data: {
          e: [
            { __typename: 'E', id: 1, own: 'a' },
            { __typename: 'E', id: 1, own: 'b' },
          ],
        },
      };
    if (query.includes('q')) return { data: { _entities: [own('a', { q: 'of a' }), own('b', { q: 'of b' })] } };
    return { data: { _entities: [{ __typename: 'E', id: '1', part: { __typename: 'P', p: 1 } }] } };
  };
  const result = await run(plan, {}, answers);
  expect(result.data).toMatchObject({ e: [{ part: { p: 1, q: 'of a' } }, { part: { p: 1, q: 'of b' } }] });
});

it.each<[string, unknown, RegExp]>([
  ['a deferred part', { kind: 'Defer', primary: {}, deferred: [] }, /kind Defer/],
  ['an index in a path', { kind: 'Flatten', path: ['e', 0], node: fetch('{a}') }, /element 0/],
  ['a condition on types in a path', { kind: 'Flatten', path: ['e', '|[E]'], node: fetch('{a}') }, /element \|\[E\]/],
  [
    'a rewrite of the context',
    fetch('{a}', { contextRewrites: [{ kind: 'KeyRenamer', path: ['a'], renameKeyTo: 'b' }] }),
    /context rewrites/,
  ],
])('refuses %s', async (_, plan, reason) => {
  await expect(run(plan as PlanNode, {}, data)).rejects.toThrow(reason);
});
