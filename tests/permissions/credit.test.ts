import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';
import { type Ask, ENTERPRISE, FINANCED, type Mutate } from './closed-facts/kind.ts';
import { KINDS } from './closed-facts/kinds.ts';
import { SIGNED_CALLERS, type Signed } from './oracle.ts';

/**
 * A class of credit (MI-10) is told to whom it is of, to authorities and the ministry, by one field and by nothing else; and since it rests on what is published, it
 * is the same for all of them whatever there is besides: nobody works out from a class that there is an inspection, an entry, a lead or an appeal which is not public.
 */
let hub: Hub;
const tokens = new Map<Signed | null, string | undefined>([[null, undefined]]);
const tokenOf = async (caller: Signed | null) => {
  if (!tokens.has(caller)) {
    const [agency = '', purpose = ''] = caller?.split('/') ?? [];
    tokens.set(caller, await hub.token(agency, purpose));
  }
  return tokens.get(caller);
};
const mutate: Mutate = async (caller, field, type, input, selection) =>
  (
    await dataOf(
      hub,
      `mutation ($input: ${type}!) { ${field}(input: $input) ${selection} }`,
      { input },
      await tokenOf(caller),
    )
  )[field];
const ask: Ask = async (caller, query) => dataOf(hub, query, {}, await tokenOf(caller));

beforeAll(async () => {
  hub = await startHub({ directory: await loadedDirectory() });
}, 400_000);
afterAll(() => hub?.stop());

const SUBJECTS = [
  ['ENTERPRISE', ENTERPRISE],
  ['ENTERPRISE', FINANCED],
  ['BODY', '101'],
] as const;
const authorities = SIGNED_CALLERS.filter((caller) => /^demo-(ministry|regulator-\w+)\/SUPERVISION$/.test(caller));
const MAY_READ: Readonly<Record<string, readonly Signed[]>> = {
  [ENTERPRISE]: [...authorities, 'demo-enterprise/OWN_RECORDS'],
  [FINANCED]: authorities,
  '101': [...authorities, 'demo-body-101/OWN_RECORDS'],
};
/** What each caller is told of each subject; `null`: refused. */
async function told() {
  const found: Record<string, unknown> = {};
  for (const [kind, subject] of SUBJECTS)
    for (const caller of [null, ...SIGNED_CALLERS]) {
      const query = `{ credit(kind: ${kind}, subject: "${subject}") { class points items { fact id points } } }`;
      const { data, errors } = await hub.graphql(query, {}, await tokenOf(caller));
      const isTold = (data as { credit?: unknown } | null)?.credit != null;
      if (!isTold) expect(errors[0]?.extensions.code).toMatch(/^(FORBIDDEN|FIELD_FORBIDDEN|UNAUTHENTICATED)$/);
      found[`${subject} ${caller}`] = isTold ? (data as { credit: unknown }).credit : null;
    }
  return found;
}

describe('a class of credit', () => {
  it('is told by one field, which only those may ask whom it is for', async () => {
    const response = await fetch(`${hub.url}/schema`, {
      headers: { authorization: `Bearer ${await tokenOf('demo-ministry/SUPERVISION')}` },
    });
    const schema = buildSchema(await response.text());
    const telling = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        isObjectType(type)
          ? Object.values(type.getFields())
              .filter((field) => /^Credit(Item|Class)?$/.test(getNamedType(field.type).name))
              .map((field) => `${type.name}.${field.name}`)
          : [],
      );
    expect(telling.sort()).toEqual(['Credit.class', 'Credit.items', 'Query.credit']);
    const found = await told();
    for (const [, subject] of SUBJECTS) {
      const may = [null, ...SIGNED_CALLERS].filter((caller) => found[`${subject} ${caller}`] !== null);
      expect(may.sort()).toEqual([...(MAY_READ[subject] ?? [])].sort());
      // The same for everybody.
      expect(new Set(may.map((caller) => JSON.stringify(found[`${subject} ${caller}`]))).size).toBe(1);
    }
  }, 300_000);

  it('says nothing of what is not public: no lead, entry, inspection, dispute or case moves it', async () => {
    const before = await told();
    const closed = [
      'a lead',
      'a pending entry of a blacklist',
      'a removed entry of a blacklist',
      'an inspection before its publication',
      'an appeal',
      'a case handed over',
      'a sampling plan that is not drawn',
    ];
    for (const kind of closed) {
      const one = KINDS.find((candidate) => candidate.kind === kind);
      if (!one) throw new Error(`There is no closed fact ${kind}.`);
      await one.plant(mutate, `CREDIT-${kind.replaceAll(/\W/g, '')}`, ask);
    }
    // Views follow within seconds; what is told is told in that time too.
    for (let round = 0; round < 4; round++) {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await told()).toEqual(before);
    }
  }, 300_000);
});
