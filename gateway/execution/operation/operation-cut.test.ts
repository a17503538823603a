import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { smallFederation } from '../../../tests/support/small-federation.ts';
import type { CutOperation, OperationFacts } from './operation-cut.ts';

/** Denies coordinates as access control would. */
function denying(...coordinates: string[]): CutOperation {
  return () => ({
    key: coordinates.join(),
    denied: (coordinate) =>
      coordinates.includes(coordinate)
        ? { message: `${coordinate} is not for you.`, extensions: { code: 'FIELD_FORBIDDEN', coordinate } }
        : undefined,
  });
}

const REGISTER = {
  sdl: `
    type Query { person(id: ID!): Person people: [Person!]! owned: [Owned!]! strict: Strict thing: Owned }
    type Person @key(fields: "id") { id: ID! name: String salary: Int boss: Person friends: [Person!] }
    interface Owned { id: ID! owner: Person }
    type House implements Owned { id: ID! owner: Person rooms: Int }
    type Boat implements Owned { id: ID! owner: Person }
    type Strict { secret: Int! open: Int }`,
  resolvers: {
    Query: {
      person: (_: unknown, { id }: { id: string }) => ({ id, name: 'n', salary: 5, boss: { id: '0', salary: 9 } }),
      people: () => [
        { id: '1', salary: 1 },
        { id: '2', salary: 2 },
      ],
      owned: () => [
        { __typename: 'House', id: 'h', owner: { id: '1', name: 'o' } },
        { __typename: 'Boat', id: 'b', owner: { id: '2', name: 'p' } },
      ],
      thing: () => ({ __typename: 'Boat', id: 'b', owner: { id: '2' } }),
      strict: () => ({ secret: 1, open: 2 }),
    },
  },
};
const CREDIT = {
  sdl: 'type Person @key(fields: "id") { id: ID! credit: Int }',
  resolvers: { Person: { __resolveReference: ({ id }: { id: string }) => ({ id, credit: 700 }) } },
};

describe('a cut field', () => {
  const register = smallFederation({ register: REGISTER, credit: CREDIT });
  const asked = () => register.asked.splice(0).map(({ query }) => query);

  it('comes back null with one error that names its place, and is not fetched', async () => {
    asked();
    const { data, errors } = await register.ask(
      '{ person(id: 1) { pay: salary id credit } }',
      {},
      {
        cut: denying('Person.salary', 'Person.credit'),
      },
    );
    expect(data).toEqual({ person: { pay: null, id: '1', credit: null } });
    expect(errors).toEqual([
      {
        message: 'Person.salary is not for you.',
        path: ['person', 'pay'],
        extensions: { code: 'FIELD_FORBIDDEN', coordinate: 'Person.salary' },
      },
      {
        message: 'Person.credit is not for you.',
        path: ['person', 'credit'],
        extensions: { code: 'FIELD_FORBIDDEN', coordinate: 'Person.credit' },
      },
    ]);
    expect(asked()).toEqual(['query($v0:ID!){person(id:$v0){id}}']);
  });

  it('adds one error however many elements a list has, with its response keys instead of a path', async () => {
    const { data, errors } = await register.ask('{ people { id salary } }', {}, { cut: denying('Person.salary') });
    expect(data).toEqual({
      people: [
        { id: '1', salary: null },
        { id: '2', salary: null },
      ],
    });
    expect(errors).toEqual([
      {
        message: 'Person.salary is not for you.',
        extensions: { code: 'FIELD_FORBIDDEN', coordinate: 'Person.salary', field: 'people.salary' },
      },
    ]);
  });

  it('tells nothing about the data: the error is there without any object, too', async () => {
    const { errors } = await register.ask(
      '{ person(id: 1) { friends { salary } } }',
      {},
      { cut: denying('Person.salary') },
    );
    expect(errors).toHaveLength(1);
  });

  it('leaves its object standing where nothing else was selected', async () => {
    const { data } = await register.ask(
      '{ person(id: 1) { salary } people { salary } }',
      {},
      { cut: denying('Person.salary') },
    );
    expect(data).toEqual({ person: { salary: null }, people: [{ salary: null }, { salary: null }] });
  });

  it('takes its selection along', async () => {
    const { data, errors } = await register.ask(
      '{ person(id: 1) { boss { salary id } id } }',
      {},
      {
        cut: denying('Person.boss', 'Person.salary'),
      },
    );
    expect(data).toEqual({ person: { boss: null, id: '1' } });
    expect(errors.map(({ path }) => path)).toEqual([['person', 'boss']]);
  });

  it('is cut at the root, and nothing is asked when nothing is left', async () => {
    asked();
    const { data, errors } = await register.ask(
      '{ person(id: 1) { id } __typename }',
      {},
      { cut: denying('Query.person') },
    );
    expect(data).toEqual({ person: null, __typename: 'Query' });
    expect(errors).toHaveLength(1);
    expect(asked()).toEqual([]);
  });

  it('is cut below an interface for the types it is denied for', async () => {
    asked();
    const { data, errors } = await register.ask('{ owned { id owner { name } } }', {}, { cut: denying('House.owner') });
    expect(data).toEqual({
      owned: [
        { id: 'h', owner: null },
        { id: 'b', owner: { name: 'p' } },
      ],
    });
    expect(errors).toEqual([
      {
        message: 'House.owner is not for you.',
        extensions: { code: 'FIELD_FORBIDDEN', coordinate: 'House.owner', field: 'owned.owner' },
      },
    ]);
    expect(asked().join()).not.toContain('House{owner');
    const whole = await register.ask('{ owned { id owner { name } } }', {}, { cut: denying('Owned.owner') });
    expect(whole.data).toEqual({
      owned: [
        { id: 'h', owner: null },
        { id: 'b', owner: null },
      ],
    });
    const inFragment = await register.ask(
      '{ thing { ... on House { owner { id } } ... on Boat { owner { id } } } }',
      {},
      {
        cut: denying('House.owner'),
      },
    );
    expect(inFragment.data).toEqual({ thing: { owner: { id: '2' } } });
  });

  it('is not reported when a condition skips it', async () => {
    const query = 'query ($all: Boolean!) { person(id: 1) { id salary @include(if: $all) } }';
    const cut = denying('Person.salary');
    expect(await register.ask(query, { all: false }, { cut })).toEqual({ data: { person: { id: '1' } }, errors: [] });
    expect((await register.ask(query, { all: true }, { cut })).errors).toHaveLength(1);
  });

  it('makes its object null where it may not be null itself', async () => {
    const { data, errors } = await register.ask('{ strict { secret open } }', {}, { cut: denying('Strict.secret') });
    expect(data).toEqual({ strict: null });
    expect(errors).toHaveLength(1);
  });
});

describe('cutting', () => {
  it('never shares an answer between callers whose cuts differ', async () => {
    const register = smallFederation({ register: REGISTER, credit: CREDIT }, { cache: { cutsPerDocument: 2 } });
    const query = '{ person(id: 1) { salary name } }';
    const cuts: [CutOperation | undefined, unknown][] = [
      [undefined, { salary: 5, name: 'n' }],
      [denying('Person.salary'), { salary: null, name: 'n' }],
      [denying('Person.name'), { salary: 5, name: null }],
      [denying('Person.salary', 'Person.name'), { salary: null, name: null }],
    ];
    for (let round = 0; round < 3; round++)
      for (const [cut, person] of cuts) expect((await register.ask(query, {}, { cut })).data).toEqual({ person });
  });

  it('is told the facts of the operation, interfaces with all their types', async () => {
    const register = smallFederation({ register: REGISTER, credit: CREDIT });
    let facts: OperationFacts | undefined;
    const cut: CutOperation = (given) => {
      facts = given;
      return undefined;
    };
    await register.ask('{ owned { owner { id } } __schema { queryType { name } } }', {}, { cut });
    expect(facts?.introspects).toBe(true);
    expect([...(facts?.coordinates ?? [])].sort()).toEqual([
      'Boat.owner',
      'House.owner',
      'Owned.owner',
      'Person.id',
      'Query.owned',
    ]);
  });

  it('may show another schema to introspection', async () => {
    const register = smallFederation({ register: REGISTER, credit: CREDIT });
    const introspectionSchema = buildSchema('type Query { visible: Int }');
    const cut: CutOperation = () => ({ key: 'narrow', denied: () => undefined, introspectionSchema });
    const query = '{ __schema { queryType { fields { name } } } }';
    expect((await register.ask(query, {}, { cut })).data).toEqual({
      __schema: { queryType: { fields: [{ name: 'visible' }] } },
    });
    const whole = await register.ask(query);
    expect(JSON.stringify(whole.data)).toContain('"person"');
  });
});
