import { beforeAll, describe, expect, it } from 'vitest';
import { readAsset } from '../../schema/contract/asset.ts';
import { globalId, NODE_TYPES } from '../../schema/domain/global-id.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import type { HubClient } from '../support/hub.ts';
import { sharedHub } from '../support/shared-hub.ts';

interface Row {
  readonly [key: string]: unknown;
}

let hub: HubClient;
/** By type: an object with its id, and the field that tells it from others, as its own root field or list gives them. */
const known = new Map<string, { readonly id: string; readonly field: string; readonly value: unknown }>();

const NODE = (type: string, field: string) =>
  `query ($id: ID!) { node(id: $id) { __typename id ... on ${type} { ${field} } } }`;

interface List {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: Row;
}
const listOf = (value: unknown) => value as List;
const first = (list: unknown) => listOf(list).edges[0]?.node ?? {};

beforeAll(async () => {
  hub = await sharedHub();
  const { data, errors } = await hub.graphql(`{
    certificate(number: "${LANDMARKS.validActivityOne}") { id number holder { id uscc } body { id code } projectCode { id code }
      catalogueEntry { id productZh standards { id number } } }
    division(code: "330500") { id code }
    alliance(code: "YRD") { id code }
    conformityResults(first: 1) { edges { node { id number } } }
    blacklistEntries(first: 1) { edges { node { id decisionNumber } } }
  }`);
  // A list of trace codes is not for the public, each of them is.
  const codes = await hub.graphql(
    `{ certificate(number: "${LANDMARKS.validActivityOne}") { traceCodes(first: 1) { edges { node { id code } } } } }`,
    {},
    await hub.token('demo-ministry', 'SUPERVISION'),
  );
  expect([...errors, ...codes.errors]).toEqual([]);
  const { certificate, division, alliance, conformityResults, blacklistEntries } = data as Record<string, Row>;
  const add = (type: string, field: string, object: unknown) => {
    const row = object as Row;
    known.set(type, { id: String(row['id']), field, value: row[field] });
  };
  add('Certificate', 'number', certificate);
  add('Organisation', 'uscc', certificate?.['holder']);
  add('CertificationBody', 'code', certificate?.['body']);
  add('ProjectCode', 'code', certificate?.['projectCode']);
  const entry = certificate?.['catalogueEntry'] as { standards: Row[] } | undefined;
  add('CatalogueEntry', 'productZh', certificate?.['catalogueEntry']);
  add('Standard', 'number', entry?.standards[0]);
  add('TraceCode', 'code', first((codes.data as Record<string, Row>)['certificate']?.['traceCodes']));
  add('Division', 'code', division);
  add('Alliance', 'code', alliance);
  add('ConformityResult', 'number', first(conformityResults));
  add('BlacklistEntry', 'decisionNumber', first(blacklistEntries));
}, 300_000);

describe('node', () => {
  it('knows every type that has a global id, and no other', () => {
    const sdl = readAsset(import.meta.url, '../../clients/sdk/__generated__/schema.graphql');
    const implementing = [...sdl.matchAll(/^type (\w+) implements Node\b/gm)].map(([, name]) => name);
    expect(implementing.sort()).toEqual([...NODE_TYPES].sort());
    expect([...known.keys()].sort()).toEqual([...NODE_TYPES].sort());
  });

  it.each(NODE_TYPES)('finds a %s again by the id that it gave', async (type) => {
    const { id, field, value } = known.get(type) ?? { id: '', field: '', value: null };
    expect(value).toEqual(expect.any(String));
    const { data, errors } = await hub.graphql(NODE(type, field), { id });
    expect([data, errors]).toEqual([{ node: { __typename: type, id, [field]: value } }, []]);
    // Whatever is selected: nothing, the type alone, or what other subgraphs know of the object.
    const alone = await hub.graphql('query ($id: ID!) { node(id: $id) { __typename } }', { id });
    expect([alone.data, alone.errors]).toEqual([{ node: { __typename: type } }, []]);
  });

  it('gives ids that are each one object’s', () => {
    expect(new Set([...known.values()].map(({ id }) => id)).size).toBe(NODE_TYPES.length);
  });

  it.each<[string, string, string]>([
    ['Certificate', globalId('Certificate', 'G2022101005999999'), 'expiresOn'],
    ['Organisation', globalId('Organisation', '91330421YQ0099999X'), 'allianceMemberships { id }'],
    ['CertificationBody', globalId('CertificationBody', '999'), 'allianceMembership { id }'],
    ['TraceCode', globalId('TraceCode', 'G2022101005000000000000'), 'model'],
    ['Division', globalId('Division', '999999'), 'blacklistEntries { totalCount }'],
    ['Alliance', globalId('Alliance', 'constructor'), 'chair { from }'],
    ['ProjectCode', globalId('ProjectCode', '998'), 'catalogueEntry { id }'],
    ['Standard', globalId('Standard', 'GB/T 1'), 'titleEn'],
    ['ConformityResult', 'CR-00000000000000000000', 'grade'],
    ['CatalogueEntry', 'CHINA_GREEN_PRODUCT-003-1999-01-01', 'batch'],
    ['BlacklistEntry', '330000:SERIOUS_DISHONESTY:91330502YQ0008223H:none', 'publishedOn'],
  ])('is null for a %s that there is not, whatever is selected', async (type, id, nullable) => {
    for (const selection of [
      '__typename',
      'id',
      `... on ${type} { ${nullable} }`,
      `... on ${type} { id ${nullable} }`,
    ]) {
      const { status, data, errors } = await hub.graphql(`query ($id: ID!) { node(id: $id) { ${selection} } }`, { id });
      expect([selection, status, data, errors]).toEqual([selection, 200, { node: null }, []]);
    }
  });

  it('takes several, under other names and behind fragments, each for itself', async () => {
    const { id } = known.get('Certificate') ?? { id: '' };
    const none = globalId('Certificate', 'G2022101005999999');
    const { data, errors } = await hub.graphql(
      `query ($id: ID!, $none: ID!, $yes: Boolean!) { id: node(id: $id) { __typename } ...More }
       fragment More on Query { node: node(id: $none) { number: id } asked_confirmed: node(id: $id) @include(if: $yes) { asked_confirmed: id } }`,
      { id, none, yes: true },
    );
    expect([data, errors]).toEqual([
      { id: { __typename: 'Certificate' }, node: null, asked_confirmed: { asked_confirmed: id } },
      [],
    ]);
  });

  it('refuses a text that is no id, with its form', async () => {
    for (const id of ['', 'x', 'Agency:WVE', `${known.get('Certificate')?.id}=`]) {
      const { data, errors } = await hub.graphql('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(data).toEqual({ node: null });
      expect(errors).toMatchObject([{ path: ['node'], extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }]);
    }
  });

  it('is null for a row that the caller may not see, as its root field is, and finds it for whom it is', async () => {
    const regulator = await hub.token('demo-ministry', 'SUPERVISION');
    const listed = await hub.graphql(
      '{ blacklistEntries(filter: { state: REMOVED }, first: 20) { edges { node { id } } } }',
      {},
      regulator,
    );
    const ids = listOf(listed.data?.['blacklistEntries']).edges.map(({ node }) => node['id']);
    const query =
      'query ($id: ID!) { node(id: $id) { __typename id } root: blacklistEntry(id: $id) { __typename id } }';
    let unseen = 0;
    for (const id of ids) {
      const [open, signed] = [await hub.graphql(query, { id }), await hub.graphql(query, { id }, regulator)];
      expect([open.data?.['node'], open.errors]).toEqual([open.data?.['root'], []]);
      expect([signed.data, signed.errors]).toEqual([
        { node: { __typename: 'BlacklistEntry', id }, root: { __typename: 'BlacklistEntry', id } },
        [],
      ]);
      if (open.data?.['node'] === null) unseen++;
    }
    expect(unseen).toBeGreaterThan(0);
  });

  it('keeps a certificate as it was apart from that of today', async () => {
    const day = `query ($number: String!) { now: certificate(number: $number) { id } then: certificate(number: $number, on: "2025-01-02") { id status }
      known: certificate(number: $number, on: "2025-01-02", asKnownAt: "2026-11-28T00:00:00.000Z") { id status } }`;
    const { data, errors } = await hub.graphql(day, { number: known.get('Certificate')?.value });
    expect(errors).toEqual([]);
    const asked = Object.values(data ?? {}).filter((row): row is Row => row !== null);
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    for (const { id, status } of asked) {
      const again = await hub.graphql('query ($id: ID!) { node(id: $id) { id ... on Certificate { status } } }', {
        id,
      });
      expect([again.errors, again.data?.['node']]).toMatchObject([[], { id, ...(status !== undefined && { status }) }]);
    }
  });

  it('cuts what the caller may not see as it is cut elsewhere', async () => {
    const { id } = known.get('Certificate') ?? { id: '' };
    const { data, errors } = await hub.graphql(
      'query ($id: ID!) { node(id: $id) { id ... on Certificate { surveillances { conductedOn } } } }',
      { id },
    );
    expect(data).toEqual({ node: { id, surveillances: null } });
    expect(errors).toMatchObject([
      {
        path: ['node', 'surveillances'],
        extensions: { code: 'FIELD_FORBIDDEN', coordinate: 'Certificate.surveillances' },
      },
    ]);
  });

  it('pages the lists of what it found', async () => {
    const { id } = known.get('CertificationBody') ?? { id: '' };
    const query = `query ($id: ID!, $after: String) { node(id: $id) { ... on CertificationBody { code blacklistEntries(first: 1, after: $after) {
      edges { cursor node { id } } pageInfo { hasNextPage endCursor } } } } }`;
    const page = await hub.graphql(query, { id });
    expect(page.errors).toEqual([]);
    const { id: holder } = known.get('Organisation') ?? { id: '' };
    const certificates = `query ($id: ID!, $after: String) { node(id: $id) { ... on Organisation { certificates(first: 1, after: $after) {
      totalCount edges { node { id number } } pageInfo { hasNextPage endCursor } } } } }`;
    const seen: unknown[] = [];
    let after: unknown = null;
    let total = 1;
    while (seen.length < Math.min(total, 3)) {
      const { data, errors } = await hub.graphql(certificates, { id: holder, after });
      expect(errors).toEqual([]);
      const list = listOf((data?.['node'] as Row | null)?.['certificates']);
      total = list.totalCount;
      seen.push(list.edges[0]?.node['id']);
      after = list.pageInfo['endCursor'];
    }
    expect(new Set(seen).size).toBe(seen.length);
  });
});
