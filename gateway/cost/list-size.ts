import { type FieldNode, type GraphQLField, Kind, type ValueNode } from 'graphql';
import type { ListSize } from '../../schema/contract/cost.ts';
import type { Cost } from './costs.ts';
import { givenValue } from './input-cost.ts';

/** Length of a list of which the schema says nothing. The build checks that there is none that weighs anything. */
export const DEFAULT_LIST_SIZE = 50;

/** How many items the lists have that a field sizes. */
export function sizeOf(size: ListSize | undefined, field: FieldNode, definition: GraphQLField<unknown, unknown>): Cost {
  const assumed = size?.assumed ?? DEFAULT_LIST_SIZE;
  if (!size) return assumed;
  if (size.sizedBy) return lengthOf(size.sizedBy, field, assumed);
  const pages = size.slicing.flatMap((name): ((variables: Record<string, unknown>) => number)[] => {
    const given = argument(field, name);
    const fallback = definition.args.find((candidate) => candidate.name === name)?.defaultValue;
    const otherwise = typeof fallback === 'number' ? fallback : undefined;
    if (!given) return otherwise === undefined ? [] : [() => otherwise];
    const value = givenValue(given);
    return [
      (variables) => {
        const page = value(variables);
        if (page === undefined) return otherwise ?? assumed;
        // A page of null is the usual page; a negative one is refused by whoever answers.
        return typeof page === 'number' ? Math.max(0, page) : assumed;
      },
    ];
  });
  if (pages.length === 0) return assumed;
  const [only] = pages;
  if (pages.length === 1 && only) return only;
  return (variables) => Math.max(...pages.map((page) => page(variables)));
}

function lengthOf([name = '', ...path]: readonly string[], field: FieldNode, assumed: number): Cost {
  const given = argument(field, name);
  if (!given) return assumed;
  const value = givenValue(given);
  return (variables) => {
    let list = value(variables);
    for (const key of path) list = (list as Record<string, unknown> | null | undefined)?.[key];
    if (Array.isArray(list)) return list.length;
    // A single value stands for a list of one.
    return list === null || list === undefined ? assumed : 1;
  };
}

function argument(field: FieldNode, name: string): ValueNode | undefined {
  const value = field.arguments?.find((candidate) => candidate.name.value === name)?.value;
  return value?.kind === Kind.NULL ? undefined : value;
}
