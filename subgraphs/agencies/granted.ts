import type { AgencyKind, Purpose } from '../../schema/contract/caller.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { Agreement } from './agreement.ts';
import type { AllianceDivisions } from './alliance-divisions.ts';
import { endOf, limitDivisions, sharedDivisions } from './grant.ts';
import type { AgencyDocument } from './model.ts';

/** What a token may carry. */
export interface Granted {
  readonly agency: string;
  readonly kind: AgencyKind;
  readonly division: string | null;
  readonly divisions: readonly string[];
  readonly body: string | null;
  readonly uscc: string | null;
  readonly purpose: Purpose;
  readonly scopes: readonly string[];
  readonly agreement: string;
  readonly expiresAt: Date | null;
  readonly demo: boolean;
  /** Id of the credential that it was proven with. */
  readonly credential: string | null;
  /** For an authorization code: `nonce` of the request that it was given for. */
  readonly nonce: string | null;
}

/** What an agreement in force opens to its consumer on the day. */
export async function grantedUnder(
  allianceDivisions: AllianceDivisions,
  agency: AgencyDocument,
  agreement: Agreement,
  scopes: readonly string[],
  today: Day,
): Promise<Granted> {
  const { division, body, uscc, demo } = agency;
  const { allianceSharing } = agreement;
  const memberships = division && allianceSharing ? await allianceDivisions.around(division) : [];
  return {
    agency: agency._id,
    kind: agency.kind,
    division,
    divisions: limitDivisions(sharedDivisions(division, allianceSharing, memberships, today), agreement.divisions),
    body,
    uscc,
    purpose: agreement.purpose,
    scopes,
    agreement: agreement.id,
    expiresAt: endOf(agreement),
    demo,
    credential: null,
    nonce: null,
  };
}
