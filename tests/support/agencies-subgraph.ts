import type { Caller } from '../../schema/contract/caller.ts';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import type { Loaders } from '../../subgraphs/agencies/loaders.ts';
import type { Models } from '../../subgraphs/agencies/model.ts';
import { DEMO_AGENCIES, loadDemoAgencies } from '../../subgraphs/agencies/sample.ts';
import { createServices, type Services } from '../../subgraphs/agencies/service.ts';
import manifest from '../../subgraphs/agencies/subgraph.ts';
import type { Clock } from '../../subgraphs/shared/clock.ts';
import { type SubgraphHarness, startSubgraph } from './subgraph-harness.ts';

export type AgenciesHarness = SubgraphHarness<Models, Services, Loaders>;

/** The agencies subgraph with its demo agencies; secrets are hashed cheaply. */
export async function startAgencies(clock: Clock): Promise<AgenciesHarness> {
  const services: typeof manifest.services = (kit) => createServices(kit, { cost: 1024, blockSize: 8, parallelism: 1 });
  const harness = await startSubgraph({ ...manifest, services }, { clock });
  await loadDemoAgencies(harness.instance);
  return harness;
}

/** A demo agency with the token of its OPERATIONS agreement. */
export function manager(agency: string): Caller {
  const demo = DEMO_AGENCIES.find(({ details }) => details.id === agency);
  const agreement = demo?.agreements.find(({ purpose }) => purpose === 'OPERATIONS');
  if (!demo || !agreement) throw new Error(`There is no demo agency ${agency} with an OPERATIONS agreement.`);
  const { kind, division, body, uscc } = demo.details;
  return {
    ...PUBLIC_CALLER,
    agency,
    kind,
    division,
    divisions: division === null ? [] : [division],
    body,
    uscc,
    purpose: 'OPERATIONS',
    scopes: ['public', ...agreement.scopes],
    agreement: agreement.id,
  };
}

/** What came of an operation of one root field: its value, or the code of the first error. */
export async function outcomeOf(
  harness: AgenciesHarness,
  caller: Caller,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{
  readonly value: Record<string, unknown> | null;
  readonly code: string | null;
  readonly argument: unknown;
}> {
  const { data, errors } = await harness.execute(query, variables, caller);
  const [value = null] = Object.values(data ?? {});
  const extensions = errors?.[0]?.extensions;
  return {
    value: value as Record<string, unknown> | null,
    code: extensions ? String(extensions['code']) : null,
    argument: extensions?.['argument'] ?? null,
  };
}
