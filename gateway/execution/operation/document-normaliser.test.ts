import { buildSchema, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { normaliseOperation } from './document-normaliser.ts';
import { OperationRefused } from './operation-refused.ts';

const schema = buildSchema(`
  scalar JSON
  enum Colour { RED BLUE }
  input Filter { name: String colour: Colour ids: [ID!] min: Int = 1 more: Filter data: JSON }
  interface Node { id: ID! }
  type Item implements Node { id: ID! name(upper: Boolean): String related(filter: Filter, first: Int!): [Item] any(value: JSON, at: Float): JSON }
  type Query { item(id: ID!): Item node(id: ID!): Node items(filter: Filter, first: Int! = 10): [Item!]! }
`);

function normalise(text: string) {
  const document = parse(text);
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('No operation.');
  return normaliseOperation(schema, operation, fragments);
}

const text = (document: string) => normalise(document).text;

describe('two documents share a plan', () => {
  it('when they differ in names, white space and literal values', () => {
    const one = 'query A { item(id: "1") { id name(upper: true) } }';
    const other = 'query  B{item(id:2){id,name(upper:false)}}';
    expect(text(other)).toBe(text(one));
    expect(normalise(one).literals).toEqual({ v0: '1', v1: true });
    expect(normalise(other).literals).toEqual({ v0: '2', v1: false });
  });

  it('when one has a variable of the same type where the other has a literal', () => {
    expect(text('query ($what: ID!) { item(id: $what) { id } }')).toBe(text('{ item(id: "x") { id } }'));
  });

  it('when one spells out in fragments what the other selects directly', () => {
    const fragments =
      'query { ...Root } fragment Root on Query { item(id: 1) { ... on Item { ...More } } } fragment More on Item { id }';
    expect(text(fragments)).toBe(text('{ item(id: 1) { id } }'));
  });

  it('when lists have different lengths', () => {
    expect(text('{ items(filter: { ids: ["a", "b"] }) { id } }')).toBe(text('{ items(filter: { ids: [] }) { id } }'));
  });

  it('but not when aliases, arguments or selections differ', () => {
    const plain = text('{ item(id: 1) { id } }');
    for (const other of ['{ a: item(id: 1) { id } }', '{ item(id: 1) { id name } }', '{ node(id: 1) { id } }'])
      expect(text(other)).not.toBe(plain);
  });
});

describe('literals become variables', () => {
  it('of the type of their place, whole where they hold no variable', () => {
    const { text: normalised, literals } = normalise(
      '{ items(filter: { name: "n", colour: RED, ids: 7, more: { min: null } }, first: 3) { id } }',
    );
    expect(normalised).toContain('($v0: Filter, $v1: Int!)');
    expect(literals).toEqual({ v0: { name: 'n', colour: 'RED', ids: '7', more: { min: null } }, v1: 3 });
  });

  it('in parts around variables', () => {
    const { text: normalised, literals } = normalise(
      'query ($c: Colour) { items(filter: { name: "n", colour: $c, ids: ["a"] }) { id } }',
    );
    expect(normalised).toContain('filter: {name: $v0, colour: $v1, ids: $v2}');
    expect(literals).toEqual({ v0: 'n', v2: ['a'] });
  });

  it('once for equal values of fields that merge', () => {
    const { text: normalised } = normalise(
      '{ item(id: 1) { name(upper: true) ... on Node { id } name(upper: true) } }',
    );
    expect(normalised.match(/upper: \$v1/g)).toHaveLength(2);
  });

  it('but not numbers and structures for custom scalars, which a subgraph may read in its own way', () => {
    const { text: normalised, literals } = normalise(
      '{ item(id: 1) { a: any(value: 1.0) b: any(value: { x: 1 }) c: any(value: "s") d: any(at: 1) } }',
    );
    expect(normalised).toContain('value: 1.0');
    expect(normalised).toContain('value: {x: 1}');
    expect(literals).toEqual({ v0: '1', v1: 's', v2: 1 });
  });

  it('never in conditions: constant ones are decided', () => {
    const { text: normalised } = normalise(
      'query ($a: Boolean!) { item(id: 1) { id @include(if: true) name @skip(if: true) x: id @skip(if: $a) @include(if: true) ... @include(if: false) { y: id } } }',
    );
    expect(normalised).not.toContain('name');
    expect(normalised).not.toContain('true');
    expect(normalised).not.toContain('y:');
    expect(normalised).toContain('x: id @skip(if: $v1)');
  });
});

it('keeps defaults of variables, and tells which variables must not be null', () => {
  const { text: normalised, notNull } = normalise('query ($n: Int = 5) { items(first: $n) { id } }');
  expect(normalised).toContain('$v0: Int = 5');
  expect([...notNull]).toEqual(['n']);
});

it('refuses an alias that would set prototypes', () => {
  expect(() => normalise('{ __proto__: item(id: 1) { id } }')).toThrow(OperationRefused);
});
