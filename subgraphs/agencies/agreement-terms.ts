import { AGENCY_KINDS, type AgencyKind, type Purpose } from '../../schema/contract/caller.ts';
import { badUserInput } from '../../schema/contract/errors.ts';
import { isDivisionCode } from '../../schema/domain/division.ts';
import { kindsOfMaintenanceScope, MAINTENANCE } from '../../schema/domain/maintainers.ts';
import type { Agency, AgencyDetails, Agreement } from './agreement.ts';
import { ROLE_OF_SCOPE, type Role } from './operator-roles.ts';
import { checkAgreement } from './registration.ts';

const INSTRUMENT_LIMIT = 200;
const DIVISIONS_LIMIT = 100;
/** Most units a day or at once: what an `Int` holds, rounded down. */
export const UNITS_LIMIT = 2_000_000_000;

/** Who may be asked to share, by purpose; which one of them answers for a kind of fact and an area, the register of providers says. */
const FACTS: readonly AgencyKind[] = ['MINISTRY', 'MARKET_REGULATOR'];
const PROVIDER_KINDS: Readonly<Record<Purpose, readonly AgencyKind[]>> = {
  CLAIM_CHECK: FACTS,
  SUPERVISION: FACTS,
  PROCUREMENT: FACTS,
  REPORTING: FACTS,
  DECLARING: FACTS,
  UNDERWRITING: FACTS,
  OWN_RECORDS: FACTS,
  OPERATIONS: ['HUB_OPERATOR'],
};

/** Kinds of agency that may be given a scope of reading, or of looking after itself, by a request. */
const READERS_OF_SCOPE: Readonly<Record<string, readonly AgencyKind[]>> = {
  'claims:verify': ['ECOMMERCE_PLATFORM', 'PROCUREMENT_PLATFORM', 'MARKET_REGULATOR', 'MINISTRY'],
  'procurement:check': ['PROCUREMENT_PLATFORM', 'MINISTRY'],
  'blacklists:read': ['MARKET_REGULATOR', 'MINISTRY', 'HUB_OPERATOR'],
  'results:read': ['MARKET_REGULATOR', 'MINISTRY', 'HUB_OPERATOR'],
  'disputes:advise': ['EXPERT_GROUP'],
  'supervision:read': ['MARKET_REGULATOR', 'MINISTRY', 'HUB_OPERATOR'],
  'certificates:read': ['MARKET_REGULATOR', 'MINISTRY', 'HUB_OPERATOR', 'INSURER'],
  'declarations:file': ['ENTERPRISE'],
  'records:own': ['ENTERPRISE', 'CERTIFICATION_BODY'],
  'agreements:manage': AGENCY_KINDS,
  'agencies:manage': ['HUB_OPERATOR'],
  'security:manage': ['HUB_OPERATOR'],
  'audit:read': ['HUB_OPERATOR'],
  'operations:read': ['HUB_OPERATOR'],
};

/** Kinds of agency by scope; a scope that is not here can't be requested. Who writes follows from the one table of maintainers. */
export const KINDS_OF_SCOPE: Readonly<Record<string, readonly AgencyKind[]>> = {
  ...READERS_OF_SCOPE,
  ...Object.fromEntries(MAINTENANCE.map(({ scope }) => [scope, kindsOfMaintenanceScope(scope)])),
};

/**
 * Checks what a consumer asks for: scopes of the purpose that its kind may hold, of a provider that may give them, within bounds.
 * @throws BAD_USER_INPUT that names the field
 */
export function checkTerms(
  terms: Agreement,
  provider: Pick<AgencyDetails, 'kind'>,
  consumer: Pick<AgencyDetails, 'kind'>,
): void {
  checkAgreement(terms);
  const { purpose, divisions, dailyQuota, burst, legalBasis } = terms;
  if (!PROVIDER_KINDS[purpose].includes(provider.kind))
    throw badUserInput('input.provider', `an agency of kind ${PROVIDER_KINDS[purpose].join(' or ')} for ${purpose}`);
  if (rolesOpenedBy(terms.scopes).length > 1)
    throw badUserInput('input.scopes', 'scopes of one role: nobody is two administrators');
  const unfit = terms.scopes.find((scope) => !KINDS_OF_SCOPE[scope]?.includes(consumer.kind));
  if (unfit !== undefined)
    throw badUserInput('input.scopes', `scopes that an agency of kind ${consumer.kind} may hold, not ${unfit}`);
  const texts = [legalBasis.instrument, legalBasis.article ?? ''];
  if (texts.some((text) => text.length > INSTRUMENT_LIMIT))
    throw badUserInput('input.legalBasis', `texts of at most ${INSTRUMENT_LIMIT} characters`);
  // Only a market regulator's rows go by division: for any other kind the limit would limit nothing.
  if (divisions.length > 0 && consumer.kind !== 'MARKET_REGULATOR')
    throw badUserInput('input.divisions', 'none, unless the consumer is a market regulator');
  if (divisions.length > DIVISIONS_LIMIT || !divisions.every(isDivisionCode))
    throw badUserInput('input.divisions', `at most ${DIVISIONS_LIMIT} codes of GB/T 2260, six digits each`);
  if (terms.allianceSharing && (consumer.kind !== 'MARKET_REGULATOR' || purpose !== 'SUPERVISION'))
    throw badUserInput('input.allianceSharing', 'true only for SUPERVISION by a market regulator');
  for (const [name, value] of Object.entries({
    dailyQuota,
    burstRate: burst?.rate ?? null,
    burstCapacity: burst?.capacity ?? null,
  })) {
    if (value !== null && (value < 1 || value > UNITS_LIMIT))
      throw badUserInput(`input.${name}`, `1 to ${UNITS_LIMIT} units`);
  }
}

/** The roles of administrators that scopes make somebody. */
export function rolesOpenedBy(scopes: readonly string[]): Role[] {
  return [...new Set(scopes.flatMap((scope) => ROLE_OF_SCOPE.get(scope) ?? []))];
}

/**
 * Whether the provider's setting approves a request by itself: for its purpose, as long as all that the consumer has open under it stays within the
 * threshold, and never after the provider or the operator has suspended, declined or ended an agreement with this consumer for the purpose.
 * @param others other agreements of the same parties and purpose
 */
export function approvesItself(
  request: Pick<Agreement, 'purpose' | 'dailyQuota' | 'replaces'>,
  provider: Pick<Agency, 'approvalThresholds'>,
  others: readonly Agreement[],
): boolean {
  const threshold = provider.approvalThresholds.find(({ purpose }) => purpose === request.purpose)?.dailyUnits;
  if (threshold === undefined || request.dailyQuota === null) return false;
  const refused = others.some(
    ({ state, suspendedBy, history }) =>
      suspendedBy.some((side) => side !== 'CONSUMER') || (state === 'ENDED' && history.at(-1)?.side !== 'CONSUMER'),
  );
  if (refused) return false;
  const open = others.filter(({ id, state }) => state !== 'ENDED' && state !== 'REQUESTED' && id !== request.replaces);
  if (open.some(({ dailyQuota }) => dailyQuota === null)) return false;
  return open.reduce((sum, { dailyQuota }) => sum + (dailyQuota ?? 0), request.dailyQuota) <= threshold;
}
