import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DistinctRepresentations } from './distinct-representations.ts';

/** Few values, so that equal ones and nearly equal ones are common. The keys of a type come in one order. */
const leaf = fc.constantFrom<unknown>('1', 1, '{"a":"1"}', null, true, '');
const value = fc.oneof(
  leaf,
  leaf.map((a) => ({ a })),
  fc.array(leaf, { maxLength: 2 }),
);
const representation = fc.record(
  { __typename: fc.constantFrom('A', 'B'), key: value, sku: value, required: value },
  { requiredKeys: ['__typename'] },
);

it('keeps each representation once and finds it for all that equal it', () => {
  fc.assert(
    fc.property(fc.array(representation, { maxLength: 40 }), (all) => {
      const distinct = new DistinctRepresentations();
      const slots = all.map((one) => distinct.add(one));
      for (const [index, slot] of slots.entries()) expect(distinct.list[slot]).toEqual(all[index]);
      for (const [index, one] of distinct.list.entries())
        expect(distinct.list.findIndex((other) => isDeepStrictEqual(one, other))).toBe(index);
    }),
    { numRuns: 500 },
  );
});

it('takes ten times as long for ten times as many that have their first field in common', () => {
  const compared = (count: number) => {
    let reads = 0;
    const distinct = new DistinctRepresentations();
    for (let index = 0; index < count; index++)
      distinct.add({
        __typename: 'A',
        key: 'common',
        get other() {
          reads++;
          return index;
        },
      });
    return reads / count;
  };
  expect(compared(1_000)).toBeLessThan(compared(100) * 1.5);
});
