import { buildSchema, Kind } from 'graphql';
import { expect, it } from 'vitest';
import { compileRepresentation } from './representation.ts';

const schema = buildSchema(`
  interface Node { id: ID! } type A implements Node { id: ID! } type B implements Node { id: ID! } union AB = A | B type Query { a: AB }
`);

const field = (name: string, selections?: Selection[]): Selection => ({
  kind: Kind.FIELD,
  name,
  ...(selections && { selections }),
});
const on = (typeCondition: string, ...selections: Selection[]): Selection => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition,
  selections,
});
type Selection = Parameters<typeof compileRepresentation>[1][number];

it('copies what the type of the entity selects, nested objects and lists of lists too', () => {
  const represent = compileRepresentation(schema, [
    on('Node', field('__typename'), field('id')),
    on('A', field('size', [field('w')]), field('grid', [field('x')])),
    on('B', field('never')),
  ]);
  const entity = { __typename: 'A', id: 1, size: { w: 2, h: 3 }, grid: [[{ x: 1, y: 2 }], [null]], more: true };
  expect(represent(entity)).toEqual({ __typename: 'A', id: 1, size: { w: 2 }, grid: [[{ x: 1 }], [null]] });
});

it('merges what several fragments select of one object', () => {
  const represent = compileRepresentation(schema, [
    on('A', field('__typename'), field('deep', [field('a')]), field('list', [field('a')])),
    on('AB', field('deep', [field('b')]), field('list', [field('b')])),
  ]);
  const entity = { __typename: 'A', deep: { a: 1, b: 2 }, list: [{ a: 1, b: 2 }, null] };
  expect(represent(entity)).toEqual({ __typename: 'A', deep: { a: 1, b: 2 }, list: [{ a: 1, b: 2 }, null] });
});

it('asks for no entity of which something is missing, but for one whose value is null', () => {
  const represent = compileRepresentation(schema, [on('A', field('__typename'), field('id'), field('price'))]);
  expect(represent({ __typename: 'A', id: 1 })).toBeUndefined();
  expect(represent({ __typename: 'B', id: 1, price: 1 })).toBeUndefined();
  expect(represent({ id: 1, price: 1 })).toBeUndefined();
  expect(represent({ __typename: 'A', id: 1, price: null })).toEqual({ __typename: 'A', id: 1, price: null });
});

it('leaves out a fragment of which something is missing, and keeps the others', () => {
  const represent = compileRepresentation(schema, [
    on('A', field('__typename'), field('id')),
    on('A', field('price'), field('weight')),
  ]);
  expect(represent({ __typename: 'A', id: 1, price: 3 })).toEqual({ __typename: 'A', id: 1 });
});

it('never takes for data what objects inherit', () => {
  const represent = compileRepresentation(schema, [on('A', field('__typename'), field('constructor'))]);
  expect(represent({ __typename: 'A' })).toBeUndefined();
});
