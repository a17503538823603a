import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { AGENCY_COST_LIMIT, PUBLIC_COST_LIMIT } from '../../gateway/cost/charge.ts';
import { createCostModel } from '../../gateway/cost/cost-model.ts';
import { readDocument } from '../../gateway/execution/document-reader.ts';
import { DEFAULT_LIMITS } from '../../gateway/execution/operation-limits.ts';
import { loadSupergraph } from '../../gateway/execution/supergraph.ts';
import { assetPath, readAsset } from '../../schema/contract/asset.ts';
import { readCostRules } from '../../schema/contract/cost.ts';

const sdl = readAsset(import.meta.url, '../../schema/supergraph.graphql');
const { apiSchema } = loadSupergraph(sdl, DEFAULT_LIMITS);
const model = createCostModel(readCostRules(parse(sdl)), apiSchema);

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const [read] = readDocument(apiSchema, query, DEFAULT_LIMITS).values();
  if (!read) throw new Error('No operation.');
  const { values, errors } = read.bind(variables);
  if (!values) throw errors[0];
  return model(read.normalised.operation)(values);
}
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

/** Prices that agencies and the public are told, by the hub's own schema. */
describe('what it costs', () => {
  it.each([
    [
      'a certificate by its number',
      '{ certificate(number: "G") { number status statusHistory { from } products { name } } }',
      1,
    ],
    ['its holder and body', '{ certificate(number: "G") { holder { name } body { name } } }', 3],
    ['an organisation', '{ organisation(uscc: "x") { name } }', 1],
    ['a page of certificates', '{ certificates(first: 200) { edges { node { number } } } }', 201],
    ['a page without a size', '{ certificates { totalCount edges { node { number } } } }', 51],
    ['who I am', '{ me { agency scopes } }', 1],
  ])('%s', (_what, query, expected) => expect(cost(query)).toBe(expected));

  const claims = `query ($claims: [ClaimInput!]!) {
    verifyClaims(claims: $claims) { sources { name } verdicts { decision findings { code message { en } fact { key } } } } }`;
  it('a claim 1, whatever is asked of its verdict; its certificate 1 more', () => {
    expect(cost(claims, { claims: times(1000, { certificateNumber: 'G' }) })).toBe(1000);
    const certificates = claims.replace('decision', 'decision certificate { number }');
    expect(cost(certificates, { claims: times(1000, {}) })).toBe(2000);
  });

  it('an item of a purchase 1', () => {
    const query =
      'query ($i: ProcurementEligibilityInput!) { procurementEligibility(input: $i) { items { outcome clause { item } } } }';
    expect(cost(query, { i: { items: times(200, { productName: 'x' }) } })).toBe(200);
  });

  it('a reported certificate 1, whatever it holds', () => {
    const query =
      'mutation ($i: ReportCertificatesInput!) { reportCertificates(input: $i) { accepted results { outcome } } }';
    const row = { number: 'G', holder: { name: 'x' }, products: times(9, { name: 'p' }) };
    expect(cost(query, { i: { certificates: times(500, row) } })).toBe(501);
  });

  it('a joint query its divisions, each with a count of 10 and its pages', () => {
    const query = `query ($codes: [ID!]!) { divisions(codes: $codes) { nameZh certificateStatistics { total }
      certificates(filter: { brokenReuseLink: true }, first: 3) { edges { node { holder { name } } } }
      blacklistEntries(first: 1) { totalCount } } }`;
    expect(cost(query, { codes: ['310000', '330000'] })).toBe(2 * (1 + 10 + (1 + 1 + 3 * 2) + 1));
    expect(cost(query.replace('first: 3', 'first: 200'), { codes: times(50, '310000') })).toBeLessThan(
      AGENCY_COST_LIMIT,
    );
  });

  it('less than an agency may spend for every operation of the SDK, at its largest', () => {
    const folder = assetPath(import.meta.url, '../../clients/sdk/operations');
    const largest: Readonly<Record<string, object>> = {
      certificate: { number: 'G' },
      divisions: { codes: times(50, '310000'), first: 200 },
      me: {},
      organisation: { uscc: 'x', first: 200 },
      'procurement-eligibility': { input: { items: times(200, {}) } },
      'report-certificates': { input: { certificates: times(500, {}) } },
      'verify-claims': { claims: times(1000, {}) },
    };
    const files = readdirSync(folder);
    expect(files.map((file) => file.replace('.graphql', '')).sort()).toEqual(Object.keys(largest).sort());
    for (const file of files) {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      expect(cost(text, { ...largest[file.replace('.graphql', '')] }), file).toBeLessThan(AGENCY_COST_LIMIT);
    }
  });

  it('less than the public may spend for a page of 200 certificates with holder, body and catalogue entry', () => {
    const query = `{ certificates(first: 200) { edges { node { number holder { name } body { name } catalogueEntry { productZh }
      projectCode { productZh } reuseLinks { linkState { state } } } } } }`;
    expect(cost(query)).toBeLessThan(PUBLIC_COST_LIMIT);
  });
});
