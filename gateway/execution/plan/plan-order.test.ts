import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { OperationTypeNode } from 'graphql';
import { expect, it } from 'vitest';
import { compareWithMerged } from '../../../tests/differential/merged-schema.ts';
import { SUPERGRAPHS } from '../../../tests/differential/supergraphs/index.ts';
import { inOrderOfNeeds } from './plan-order.ts';

const field = (name: string): QueryPlanSelectionNode => ({ kind: 'Field', name });

/** A fetch of `brings`, below `path` when it needs something. */
function fetch(serviceName: string, brings: string, path: readonly string[] = [], needs?: readonly string[]): PlanNode {
  const node: FetchNode = {
    kind: 'Fetch',
    serviceName,
    operation: needs ? `query($r:[_Any!]!){_entities(representations:$r){...on Firm{${brings}}}}` : `{${brings}}`,
    operationName: undefined,
    operationKind: OperationTypeNode.QUERY,
    ...(needs && {
      requires: [
        { kind: 'InlineFragment', typeCondition: 'Firm', selections: ['__typename', ...needs].map(field) } as const,
      ],
    }),
  };
  return path.length === 0 ? node : { kind: 'Flatten', path: [...path], node };
}

/** Services in their order, those of one round together. */
function rounds(plan: PlanNode): string {
  if (plan.kind === 'Fetch') return plan.serviceName;
  if (plan.kind === 'Flatten') return rounds(plan.node);
  if (plan.kind !== 'Sequence' && plan.kind !== 'Parallel') throw new Error(plan.kind);
  const parts = plan.nodes.map(rounds);
  return plan.kind === 'Sequence' ? parts.join(' > ') : `(${parts.join(' | ')})`;
}

const root = fetch('register', 'firm{__typename uscc}');

it('leaves a plan as it is in which everything comes after what it needs', () => {
  const plan: PlanNode = {
    kind: 'Sequence',
    nodes: [
      root,
      fetch('taxes', 'capital', ['firm'], ['uscc']),
      fetch('customs', 'rating', ['firm'], ['uscc', 'capital']),
    ],
  };
  expect(inOrderOfNeeds(plan)).toBe(plan);
});

it('puts a fetch behind what it needs, and behind it what needs that', () => {
  const plan: PlanNode = {
    kind: 'Sequence',
    nodes: [
      root,
      fetch('customs', 'rating exports{__typename uscc}', ['firm'], ['uscc', 'capital']),
      {
        kind: 'Parallel',
        nodes: [
          fetch('courts', 'cases', ['firm', 'exports', '@'], ['uscc']),
          fetch('taxes', 'capital', ['firm'], ['uscc']),
        ],
      },
    ],
  };
  expect(rounds(inOrderOfNeeds(plan))).toBe('register > (taxes) > customs > courts');
});

it('takes nothing for fetched that a parallel fetch brings, and knows fields by the names that they are given back', () => {
  const nodes = [
    fetch('customs', 'rating', ['firm'], ['uscc', 'capital']),
    fetch('taxes', 'capital__alias_0: capital', ['firm'], ['uscc']),
  ];
  const inner = nodes[1]?.kind === 'Flatten' ? (nodes[1].node as FetchNode) : undefined;
  if (inner)
    inner.outputRewrites = [{ kind: 'KeyRenamer', path: ['... on Firm', 'capital__alias_0'], renameKeyTo: 'capital' }];
  const plan: PlanNode = { kind: 'Sequence', nodes: [root, { kind: 'Parallel', nodes }] };
  expect(rounds(inOrderOfNeeds(plan))).toBe('register > (taxes) > customs');
});

it('leaves a plan as it is when no order helps', () => {
  const plan: PlanNode = {
    kind: 'Sequence',
    nodes: [root, fetch('customs', 'rating', ['firm'], ['uscc', 'nobodyBringsIt'])],
  };
  expect(inOrderOfNeeds(plan)).toBe(plan);
});

it('mends what the planner makes of a required field beside others of one subgraph', async () => {
  const source = SUPERGRAPHS.find(({ name }) => name === 'many-keys');
  if (!source) throw new Error('There is no such supergraph.');
  const { differences, stockMistakes } = await compareWithMerged(source, [485929]);
  expect(differences).toEqual([]);
  // The stock gateway keeps the planner's order, and answers null for the whole.
  expect(stockMistakes).toBe(1);
});
