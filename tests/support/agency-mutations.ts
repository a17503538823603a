import type { Caller } from '../../schema/contract/caller.ts';
import { type AgenciesHarness, outcomeOf } from './agencies-subgraph.ts';

const typeOf = (mutation: string) => `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
const SELECTED: Readonly<Record<string, string>> = {
  registerAgency: 'codePart act { id state }',
  openEnrolment: 'codePart act { id state }',
  confirmAdministrativeAct: 'codePart act { id state decidedBy }',
  enrolAgency: 'credential',
  issueAuthorizationCode: 'code',
  addPublicKey: 'credential',
  registerOperations: 'operations { hash }',
  withdrawOperation: 'operation { hash }',
  setTrustedOperationsOnly: 'agency { id }',
  changeAgencySettings: 'agency { id }',
  resumeAgency: 'agency { state }',
};

/** What came of a mutation of the agencies subgraph. */
export type AgencyOutcome = Awaited<ReturnType<typeof outcomeOf>>;

/** Runs a mutation by its name. */
export function agencyMutation(
  harness: AgenciesHarness,
  caller: Caller,
  mutation: string,
  input: Record<string, unknown>,
): Promise<AgencyOutcome> {
  const selection = SELECTED[mutation] ?? 'act { id state }';
  const query = `mutation ($input: ${typeOf(mutation)}!) { ${mutation}(input: $input) { ${selection} } }`;
  return outcomeOf(harness, caller, query, { input });
}

/** The act that a mutation left for a second person. */
export function actOf({ value }: AgencyOutcome): { readonly id: string; readonly state: string } | null | undefined {
  return value?.['act'] as { id: string; state: string } | null | undefined;
}

export function confirmAct(harness: AgenciesHarness, caller: Caller, act: string | undefined): Promise<AgencyOutcome> {
  return agencyMutation(harness, caller, 'confirmAdministrativeAct', { act });
}
