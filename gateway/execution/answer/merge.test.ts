import { buildSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import { copyObject, mergeObject, mergeShape } from './merge.ts';

const schema = buildSchema(
  'interface Vehicle { id: ID } type Car implements Vehicle { id: ID } type Query { a: Vehicle }',
);
const shape = mergeShape(
  parse(
    '{ obj { a ... on Car { inner { b } } ...F } list { x } grid { y } leaf json } fragment F on Car { inner { c } }',
  ),
  false,
);

it('merges objects and lists of the same length, and replaces the rest', () => {
  const target = {
    obj: { inner: { b: 1 } },
    list: [{ x: 1 }, null, { z: 3 }],
    grid: [[{ y: 1 }], []],
    leaf: 1,
    kept: true,
  };
  mergeObject(
    schema,
    target,
    { obj: { a: 1, inner: { c: 2 } }, list: [{ w: 1 }, { x: 2 }, null], grid: [[{ z: 2 }], []], leaf: null },
    shape,
  );
  expect(target).toEqual({
    obj: { a: 1, inner: { b: 1, c: 2 } },
    list: [{ x: 1, w: 1 }, { x: 2 }, null],
    grid: [[{ y: 1, z: 2 }], []],
    leaf: null,
    kept: true,
  });
});

it('never changes a scalar that looks like an object', () => {
  const shared = { a: 1 };
  const target = { json: shared };
  mergeObject(schema, target, { json: { b: 2 } }, shape);
  expect([target, shared]).toEqual([{ json: { b: 2 } }, { a: 1 }]);
});

it('keeps the name of an object type when a subgraph only knows the interface', () => {
  const car = { __typename: 'Car' };
  mergeObject(schema, car, { __typename: 'Vehicle' }, new Map());
  expect(car.__typename).toBe('Car');
  const vehicle = { __typename: 'Vehicle' };
  mergeObject(schema, vehicle, { __typename: 'Car' }, new Map());
  expect(vehicle.__typename).toBe('Car');
});

it('cannot be used to set a prototype', () => {
  const target = {};
  mergeObject(schema, target, JSON.parse('{"__proto__": {"polluted": true}, "leaf": 1}'), shape);
  expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
  expect(copyObject(JSON.parse('{"__proto__": {"polluted": true}, "leaf": 1}'), shape)).toEqual({ leaf: 1 });
});

it('copies down to the leaves', () => {
  const source = { obj: { inner: { b: 1 } }, list: [{ x: 1 }, null], json: { kept: 'as it is' } };
  const copy = copyObject(source, shape);
  expect(copy).toEqual(source);
  expect(copy.obj).not.toBe(source.obj);
  expect(copy.json).toBe(source.json);
});
