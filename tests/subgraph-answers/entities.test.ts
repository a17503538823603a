import { describe, expect, it } from 'vitest';
import { answeredWith } from './ask-wrong.ts';

type Entity = Record<string, unknown>;
const thing = (id: unknown, more: object = {}): Entity => ({
  __typename: 'Thing',
  id,
  v: Number(id),
  w: `w${id}`,
  ...more,
});
const all = () => [thing('1'), thing('2'), thing('3')];
const QUERY = '{ list { name v w } }';
const row = (name: string, id?: string) => ({ name, v: id ? Number(id) : null, w: id ? `w${id}` : null });
const GOOD = [row('one', '1'), row('two', '2'), row('three', '3')];
const NOTHING = [row('one'), row('two'), row('three')];
const body = (entities: unknown, more: object = {}) => JSON.stringify({ data: { _entities: entities, ...more } });
const but = (index: number, entity: unknown) => all().map((one, at) => (at === index ? entity : one));
const without = (name: string) => Object.fromEntries(Object.entries(thing('2')).filter(([key]) => key !== name));

/** Answers of which nothing may be used: an entity that is another than the one asked for, so that no place is to be trusted. */
const UNTRUSTED: Readonly<Record<string, unknown>> = {
  'two are swapped': [thing('2'), thing('1'), thing('3')],
  'all are reversed': all().reverse(),
  'all are moved on': [thing('2'), thing('3'), thing('1')],
  'one is there twice': [thing('1'), thing('1'), thing('3')],
  'all are one': [thing('1'), thing('1'), thing('1')],
  'one is another': but(1, thing('9')),
  'a key has another case or space': but(1, thing(' 2')),
  'a key is padded': but(1, thing('02')),
  'a key is another kind of number': but(1, thing(20)),
  'a key is empty': but(1, thing('')),
  'a type is another': but(1, thing('2', { __typename: 'Pair' })),
  'a type is in another case': but(1, thing('2', { __typename: 'thing' })),
  'a type is the union': but(1, thing('2', { __typename: '_Entity' })),
  'a type is empty': but(1, thing('2', { __typename: '' })),
  'a type is an inherited name': but(1, thing('2', { __typename: 'constructor' })),
  'there are too few': all().slice(1),
  'there is one': [thing('1')],
  'there is none': [],
  'there are too many': [...all(), thing('4')],
  'there are nulls behind': [...all(), null],
  'they are an object': { 0: thing('1'), 1: thing('2'), 2: thing('3'), length: 3 },
  'they are null': null,
  'they are a text': 'Thing',
  'they are missing': undefined,
  'they are by key': { 1: thing('1'), 2: thing('2'), 3: thing('3') },
  'they are pages': { edges: all().map((node) => ({ node })) },
  'they are in a list': [all()],
};

/** The same of one entity, which is then unknown; the others stand. */
const ONE_LOST: Readonly<Record<string, unknown>> = {
  'is a text': '2',
  'is a number': 2,
  'is true': true,
  'is a list': [thing('2')],
  'is an empty object': {},
  'has no type': without('__typename'),
  'has no key': without('id'),
  'has a field less': without('v'),
  'has the other field less': without('w'),
  'has a text for a number': thing('2', { v: '2' }),
  'has a half for a whole number': thing('2', { v: 2.5 }),
  'has a number beyond 32 bits': thing('2', { v: 3000000000 }),
  'has a number for a text': thing('2', { w: 2 }),
  'has a list for a text': thing('2', { w: ['w2'] }),
  'has an object for a text': thing('2', { w: { toString: 'w2' } }),
  'has true for a number': thing('2', { v: true }),
  'has its fields one level below': { __typename: 'Thing', id: '2', data: { v: 2, w: 'w2' } },
  'has its fields in another case': { __typename: 'Thing', id: '2', V: 2, W: 'w2' },
  'has a key that is null': thing(null, { v: 2, w: 'w2' }),
  'has a key that is a list': thing(['2'], { v: 2, w: 'w2' }),
  'has a key that is an object': thing({ id: '2' }, { v: 2, w: 'w2' }),
  'has a key that is true': thing(true, { v: 2, w: 'w2' }),
  'has a key of a half': thing(2.5, { v: 2, w: 'w2' }),
  'has a type that is a number': thing('2', { __typename: 7 }),
  'has a type that is a list': thing('2', { __typename: ['Thing'] }),
};

/** What is more than was asked for is not there. */
const MORE: Readonly<Record<string, object>> = {
  'another owner’s field': { name: 'OVERWRITTEN' },
  'a field of nobody': { secret: 'x', status: 'VALID' },
  'inherited names': { constructor: { v: 9 }, toString: 'x', hasOwnProperty: 'x', valueOf: 1 },
  'a length': { length: 5 },
  'a key of a plan': { key_0_id: '9', _0: 1 },
  'an error': { errors: [{ message: 'x' }] },
  'a whole entity': { Thing: thing('9') },
};

describe('entities of a subgraph elsewhere', () => {
  it('are forty wrong ways at least', () =>
    expect(Object.keys({ ...UNTRUSTED, ...ONE_LOST, ...MORE }).length).toBeGreaterThanOrEqual(40));

  it('are merged by their keys when they are what was asked for', async () => {
    expect(await answeredWith(QUERY, body(all()))).toEqual({ data: { list: GOOD }, errors: [] });
    expect(await answeredWith(QUERY, body(all().map((one) => ({ ...one, id: Number(one['id']) }))))).toEqual({
      data: { list: GOOD },
      errors: [],
    });
    expect(await answeredWith(QUERY, body(but(1, null)))).toEqual({
      data: { list: [GOOD[0], row('two'), GOOD[2]] },
      errors: [],
    });
  });

  it.each(Object.entries(UNTRUSTED))('are none of them used when %s', async (_, entities) => {
    const { data, errors } = await answeredWith(QUERY, body(entities));
    expect(data).toEqual({ list: NOTHING });
    expect(errors).toMatchObject([{ path: ['list'], extensions: { code: 'SOURCE_UNAVAILABLE', source: 'elsewhere' } }]);
  });

  it.each(Object.entries(ONE_LOST))('are used but for one that %s', async (_, entity) => {
    const { data, errors } = await answeredWith(QUERY, body(but(1, entity)));
    expect([{ list: NOTHING }, { list: [GOOD[0], row('two'), GOOD[2]] }]).toContainEqual(data);
    expect(errors).toMatchObject([{ extensions: { code: 'SOURCE_UNAVAILABLE', source: 'elsewhere' } }]);
    expect(errors[0]?.path?.[0]).toBe('list');
  });

  it.each(Object.entries(MORE))('are read without %s', async (_, more) => {
    expect(
      await answeredWith(
        QUERY,
        body(
          all().map((one) => ({ ...one, ...more })),
          more,
        ),
      ),
    ).toEqual({ data: { list: GOOD }, errors: [] });
    const proto = body(all()).replaceAll('"v":', `"__proto__":${JSON.stringify(more)},"v":`);
    expect(await answeredWith(QUERY, proto)).toEqual({ data: { list: GOOD }, errors: [] });
  });

  it.each<[string, unknown, boolean]>([
    [
      'as asked',
      [
        { a: 1, b: { c: 'x' } },
        { a: 2, b: { c: 'y' } },
      ],
      true,
    ],
    [
      'with more inside',
      [
        { a: 1, b: { c: 'x', d: 1 } },
        { a: 2, b: { d: 1, c: 'y' } },
      ],
      true,
    ],
    [
      'with another inside',
      [
        { a: 1, b: { c: 'y' } },
        { a: 2, b: { c: 'y' } },
      ],
      false,
    ],
    [
      'with the inside swapped',
      [
        { a: 1, b: { c: 'y' } },
        { a: 2, b: { c: 'x' } },
      ],
      false,
    ],
    [
      'swapped',
      [
        { a: 2, b: { c: 'y' } },
        { a: 1, b: { c: 'x' } },
      ],
      false,
    ],
  ])('with a key of several fields %s', async (_, keys, isTaken) => {
    const entities = (keys as object[]).map((key, index) => ({ __typename: 'Pair', p: `p${index}`, ...key }));
    const { data, errors } = await answeredWith('{ pair { p } }', body(entities));
    expect(data).toEqual({ pair: isTaken ? [{ p: 'p0' }, { p: 'p1' }] : [{ p: null }, { p: null }] });
    expect(errors).toHaveLength(isTaken ? 0 : 1);
  });
});
