import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { compileRewrites } from './rewrites.ts';

const schema = buildSchema(
  'interface I { a: Int } type A implements I { a: Int } type B { a: Int } type Query { a: Int }',
);

it('sets a value where the type applies, and where the type is not known', () => {
  const rewrite = compileRewrites(schema, [{ kind: 'ValueSetter', path: ['... on I', '__typename'], setValueTo: 'I' }]);
  const values = [{ __typename: 'A' }, { __typename: 'B' }, {}, null];
  rewrite?.(values);
  expect(values).toEqual([{ __typename: 'I' }, { __typename: 'B' }, { __typename: 'I' }, null]);
});

it('gives a key its name back, through lists and objects, also for what counts as nothing', () => {
  const rewrite = compileRewrites(schema, [
    { kind: 'KeyRenamer', path: ['... on A', 'list', 'a__alias_0'], renameKeyTo: 'a' },
    { kind: 'KeyRenamer', path: ['b__alias_0'], renameKeyTo: 'b' },
  ]);
  const value = {
    __typename: 'A',
    list: [[{ a__alias_0: 0 }], null, [{ a__alias_0: null, other: 1 }, {}]],
    b__alias_0: '',
  };
  rewrite?.(value);
  expect(JSON.parse(JSON.stringify(value))).toEqual({
    __typename: 'A',
    list: [[{ a: 0 }], null, [{ a: null, other: 1 }, {}]],
    b: '',
  });
});

it('is nothing where the plan has none, and refuses what it does not know', () => {
  expect(compileRewrites(schema, undefined)).toBeUndefined();
  const unknown = { kind: 'Other', path: ['a'] } as unknown as {
    kind: 'ValueSetter';
    path: string[];
    setValueTo: unknown;
  };
  expect(() => compileRewrites(schema, [unknown])).toThrow('unknown kind');
});
