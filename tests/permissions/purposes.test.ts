import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hubCaller, PURPOSES } from '../../schema/contract/caller.ts';
import type { Loaders } from '../../subgraphs/agencies/loaders.ts';
import type { Models } from '../../subgraphs/agencies/model.ts';
import { DEMO_SECRET, loadDemoAgencies } from '../../subgraphs/agencies/sample.ts';
import { createServices, type Services } from '../../subgraphs/agencies/service.ts';
import agencies from '../../subgraphs/agencies/subgraph.ts';
import { type SubgraphHarness, startSubgraph } from '../support/subgraph-harness.ts';

/** What each agreement of the demo agencies opens, by hand: every agency is an accession agreement's too, under which it looks after itself. */
const OPENED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'demo-operator': {
    OPERATIONS: ['agencies:manage', 'agreements:manage', 'operations:read'],
    SUPERVISION: ['blacklists:read', 'certificates:read', 'declarations:review', 'results:read', 'supervision:read'],
    REPORTING: [
      'alliance:maintain',
      'catalogue:maintain',
      'certificates:report',
      'declarations:review',
      'directories:maintain',
      'efficiency:report',
      'results:report',
    ],
  },
  'demo-operator-security': { OPERATIONS: ['agreements:manage', 'security:manage'] },
  'demo-operator-audit': { OPERATIONS: ['agreements:manage', 'audit:read'] },
  'demo-ministry': {
    OPERATIONS: ['agreements:manage'],
    SUPERVISION: ['blacklists:read', 'certificates:read', 'declarations:review', 'results:read', 'supervision:read'],
    REPORTING: [
      'alliance:maintain',
      'blacklists:decide',
      'catalogue:maintain',
      'declarations:review',
      'directories:maintain',
    ],
  },
  ...Object.fromEntries(
    ['zj', 'sh', 'gd'].map((place) => [
      `demo-regulator-${place}`,
      {
        OPERATIONS: ['agreements:manage'],
        SUPERVISION: [
          'blacklists:read',
          'certificates:read',
          'declarations:review',
          'results:read',
          'supervision:read',
        ],
        REPORTING: ['alliance:maintain', 'blacklists:decide', 'directories:maintain'],
      },
    ]),
  ),
  ...Object.fromEntries(
    ['101', '102'].map((code) => [
      `demo-body-${code}`,
      {
        OPERATIONS: ['agreements:manage'],
        REPORTING: ['certificates:report', 'efficiency:report', 'results:report'],
        OWN_RECORDS: ['records:own'],
      },
    ]),
  ),
  'demo-ecommerce': { OPERATIONS: ['agreements:manage'], CLAIM_CHECK: ['claims:verify'] },
  'demo-procurement': { OPERATIONS: ['agreements:manage'], PROCUREMENT: ['procurement:check'] },
  'demo-insurer': { OPERATIONS: ['agreements:manage'], UNDERWRITING: ['certificates:read'] },
  'demo-court': { OPERATIONS: ['agreements:manage'], REPORTING: ['blacklists:decide'] },
  ...Object.fromEntries(
    ['finance', 'tax'].map((keeper) => [
      `demo-${keeper}`,
      { OPERATIONS: ['agreements:manage'], REPORTING: ['blacklists:decide', 'policies:maintain'] },
    ]),
  ),
  'demo-enterprise': {
    OPERATIONS: ['agreements:manage'],
    OWN_RECORDS: ['records:own'],
    DECLARING: ['declarations:file', 'efficiency:report'],
  },
};
const EVERY_SCOPE = [...new Set(Object.values(OPENED).flatMap((purposes) => Object.values(purposes).flat()))];

const SIGN_IN = `mutation ($input: AuthenticateAgencyInput!) { authenticateAgency(input: $input) {
  granted { agency purpose scopes } refusal { code } } }`;

let harness: SubgraphHarness<Models, Services, Loaders>;
beforeAll(async () => {
  const services: typeof agencies.services = (kit) => createServices(kit, { cost: 16, blockSize: 8, parallelism: 1 });
  harness = await startSubgraph({ ...agencies, services });
  await loadDemoAgencies(harness.instance);
});
afterAll(() => harness.stop());

async function signIn(clientId: string, purpose: string, scopes: readonly string[] = []): Promise<unknown> {
  const input = { clientId, clientSecret: DEMO_SECRET, purpose, ...(scopes.length > 0 && { scopes }) };
  const { data, errors } = await harness.execute(SIGN_IN, { input }, hubCaller('hub:identity'));
  expect(errors).toBeUndefined();
  const answer = data?.['authenticateAgency'] as {
    granted: { scopes: string[] } | null;
    refusal: { code: string } | null;
  };
  return answer.granted ? [...answer.granted.scopes].sort() : answer.refusal?.code;
}

describe.each(Object.entries(OPENED))('%s', (agency, opened) => {
  it.each(PURPOSES)('with the purpose %s', async (purpose) => {
    expect(await signIn(agency, purpose)).toEqual(opened[purpose] ?? 'PURPOSE_NOT_COVERED');
  });

  it('gains nothing by one purpose that belongs to another, nor a scope that is nobody’s', async () => {
    for (const [purpose, own] of Object.entries(opened)) {
      for (const scope of [...EVERY_SCOPE, 'hub:identity', 'hub:evidence', 'public ', '*']) {
        const expected = own.includes(scope) ? [scope] : 'SCOPE_NOT_COVERED';
        expect([purpose, scope, await signIn(agency, purpose, [scope])]).toEqual([purpose, scope, expected]);
      }
    }
  });
});
