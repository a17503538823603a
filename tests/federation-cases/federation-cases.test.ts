import { describe, expect, it } from 'vitest';
import { OperationRefused } from '../../gateway/execution/operation/operation-refused.ts';
import { type SmallAnswer, smallFederation } from '../support/small-federation.ts';
import * as abstractTypes from './abstract-types.ts';
import * as aliases from './aliases.ts';
import type { Case } from './case.ts';
import * as conditions from './conditions.ts';
import * as entities from './entities.ts';
import * as interfaceObjects from './interface-objects.ts';
import * as nulls from './nulls.ts';
import * as requires from './requires.ts';
import * as variables from './variables.ts';

const CASES: readonly Case[] = [
  abstractTypes,
  aliases,
  conditions,
  entities,
  interfaceObjects,
  nulls,
  requires,
  variables,
].flatMap(({ cases }) => cases);

async function answer({ subgraphs, query, variables: given, operationName }: Case): Promise<SmallAnswer> {
  try {
    return await smallFederation(subgraphs).ask(query, given ?? {}, operationName ? { operationName } : {});
  } catch (error) {
    if (error instanceof OperationRefused) return { data: undefined, errors: error.errors };
    throw error;
  }
}

describe('what was reported of federation gateways elsewhere', () => {
  it.each(CASES.map((one) => [one.id, one.source, one] as const))('%s (%s) is answered right', async (_, __, one) => {
    const { data, errors } = await answer(one);
    if (one.data !== undefined) expect(data).toEqual(one.data);
    if (typeof one.errors === 'number') expect(errors).toHaveLength(one.errors);
    else if (one.errors) expect(one.errors(errors)).toBe(true);
  });

  it('is kept whole', () => {
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(66);
  });
});
