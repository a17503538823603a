import * as fc from 'fast-check';
import { buildClientSchema, introspectionFromSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { smallFederation, testContext } from '../../tests/support/small-federation.ts';
import { OperationRefused } from './operation/operation-refused.ts';
import type { SubgraphResult } from './transport/transport.ts';

const SUBGRAPHS = {
  one: {
    sdl: `
      type Query { item(id: ID!, f: Filter): Item items(n: Int = 2): [[Item!]] any: [Any!] }
      input Filter { a: [Int!] b: Filter2 } input Filter2 { c: String = "x" }
      type Item @key(fields: "id") { id: ID! name: String! part: Part }
      type Part { size: Float label: String! }
      interface Node { id: ID! }
      type Box implements Node @key(fields: "id") { id: ID! item: Item! }
      union Any = Box | Item`,
  },
  two: {
    sdl: 'type Item @key(fields: "id") { id: ID! stock: [Int!] flags: [Flag] } enum Flag { A B } type Query { flag: Flag! }',
  },
};

const QUERY = `query Q($id: ID! = "1", $n: Int, $yes: Boolean = true) {
  item(id: $id, f: { a: [1, 2], b: { c: "\\"" } }) { ...I }
  items(n: $n) { name ...I @include(if: $yes) part { size @skip(if: $yes) label } }
  any { __typename ... on Node { id } ... on Box { item { ...I } } ... on Item { name } }
  flag
} fragment I on Item { id stock flags }`;

/** A text near a valid document: some of its pieces left out, doubled or replaced. */
const nearlyValid = fc
  .array(
    fc.record({
      at: fc.nat(QUERY.length),
      length: fc.nat(12),
      text: fc.constantFrom(
        '',
        '{',
        '}',
        '"',
        '$x',
        '@skip(if: true)',
        '...I',
        '\u0000',
        '1e999',
        'null',
        ' __proto__: id ',
      ),
    }),
    { maxLength: 4 },
  )
  .map((edits) =>
    edits.reduce((text, { at, length, text: piece }) => text.slice(0, at) + piece + text.slice(at + length), QUERY),
  );

/** An answer near what a subgraph may give. */
const value: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(null, 'A', 'C', 1, 1.5, true, '"', '\ud800', {}, []),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.record(
      {
        __typename: fc.constantFrom<unknown>('Item', 'Box', 'Node', 'Hexagon', 7),
        id: tie('value'),
        name: tie('value'),
        part: tie('value'),
        item: tie('value'),
        stock: tie('value'),
        flags: tie('value'),
        size: tie('value'),
        constructor: tie('value'),
      },
      { requiredKeys: [] },
    ),
  ),
})).value;
const answer = fc.oneof(
  fc.record({ data: fc.dictionary(fc.constantFrom('item', 'items', 'any', 'flag', '_entities'), value) }),
  fc.record({
    data: fc.constant(null),
    errors: fc.array(
      fc.record(
        {
          message: fc.string(),
          path: fc.array(fc.oneof(fc.constantFrom<string | number>('item', 'items', '_entities', 0, 1), fc.string())),
        },
        { requiredKeys: ['message'] },
      ),
    ),
  }),
  value,
);

describe('whatever a client sends', () => {
  const { engine } = smallFederation(SUBGRAPHS, { limits: { characters: 5_000 } });
  const refusedOrPrepared = (query: string) => {
    try {
      engine.current.prepare({ query });
    } catch (error) {
      expect(error).toBeInstanceOf(OperationRefused);
      expect((error as OperationRefused).code).not.toBe('INTERNAL');
    }
  };

  it('is prepared or refused with a reason', () => {
    fc.assert(fc.property(nearlyValid, refusedOrPrepared), { numRuns: 500 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), refusedOrPrepared), { numRuns: 200 });
  });
});

describe('whatever a subgraph answers', () => {
  it('makes an answer that fits the schema, or null with an error', async () => {
    const clientSchema = buildClientSchema(
      introspectionFromSchema(smallFederation(SUBGRAPHS).engine.current.apiSchema),
    );
    expect(validate(clientSchema, parse(QUERY))).toEqual([]);
    let next: SubgraphResult[] = [];
    const { engine } = smallFederation(SUBGRAPHS, {
      transport: (_, usual) => ({ ...usual, bind: () => async () => next.shift() ?? { data: {} } }),
    });
    const prepared = engine.current.prepare({ query: QUERY });
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 4 }), async (answers) => {
        next = structuredClone(answers) as SubgraphResult[];
        const { data, errors } = await prepared.execute({ variables: {}, context: testContext() });
        const parsed = JSON.parse(data ?? '');
        if (parsed === null) {
          expect(errors.length).toBeGreaterThan(0);
          return;
        }
        expect(Object.keys(parsed)).toEqual(['item', 'items', 'any', 'flag']);
        expect(['A', 'B']).toContain(parsed.flag);
        for (const row of parsed.items ?? []) for (const item of row ?? []) expect(typeof item.name).toBe('string');
        for (const { message, path, extensions } of errors) {
          expect(typeof message).toBe('string');
          expect(['INTERNAL', 'SOURCE_UNAVAILABLE']).toContain(extensions?.code);
          if (path) expect(['item', 'items', 'any', 'flag']).toContain(path[0]);
        }
      }),
      { numRuns: 600 },
    );
  });
});
