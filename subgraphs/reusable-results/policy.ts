import type { Caller } from '../../schema/contract/caller.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
import { maintainersOf } from '../../schema/domain/maintainers.ts';
import type { StatusReporter } from './model.ts';

/** Of a result: who issued it, who handed it in, who holds it. */
export interface ResultParties {
  readonly issuerBodyCode: string | null;
  readonly reportedBy: string | null;
  readonly holderUscc: string;
}

/** Of a reuse link: the issuing body and where the certificate's holder sits. */
export interface LinkParties {
  readonly bodyCode: string;
  /** `null` when it is not known: no regulator is then responsible for certain. */
  readonly holderDivision: string | null;
}

/** The body that answers for a result: its issuer, or the body that handed it in for an issuer that is none of the hub's bodies. */
function answeringBody({ issuerBodyCode, reportedBy }: Omit<ResultParties, 'holderUscc'>): string | null {
  return issuerBodyCode ?? reportedBy;
}

/**
 * Whether the caller may report this result. For a result that is new to the hub and whose issuer is none of its bodies, `reportedBy` is the
 * caller's own body.
 */
export function mayReport(caller: Caller, result: Omit<ResultParties, 'holderUscc'>): boolean {
  if (!caller.scopes.includes('results:report')) return false;
  if (caller.kind === 'HUB_OPERATOR') return true;
  return caller.kind === 'CERTIFICATION_BODY' && caller.body !== null && caller.body === answeringBody(result);
}

/** As whom the caller reports a change of the result's status (CAS-02); `null`: not at all. */
export function reporterOf(caller: Caller, result: ResultParties): StatusReporter | null {
  if (mayReport(caller, result)) return caller.kind === 'HUB_OPERATOR' ? 'OPERATOR' : 'ISSUER';
  const holds = caller.kind === 'ENTERPRISE' && caller.uscc !== null && caller.uscc === result.holderUscc;
  return holds && caller.scopes.some((scope) => scope === 'records:own' || scope === 'results:report')
    ? 'HOLDER'
    : null;
}

/** Whether the caller may file, replace and end reuse links of certificates of the body: it answers for its decisions (CB-02). */
export function mayFile(caller: Caller, bodyCode: string): boolean {
  if (!caller.scopes.includes('results:report')) return false;
  if (caller.kind === 'HUB_OPERATOR') return true;
  return caller.kind === 'CERTIFICATION_BODY' && caller.body !== null && caller.body === bodyCode;
}

/**
 * Whether the caller is an authority concerned and may read the link's risk assessment: supervisors by `results:read`; the body that made it and the
 * operator also while they report or look at their own records.
 */
export function mayReadAssessment(caller: Caller, { bodyCode, holderDivision }: LinkParties): boolean {
  const holds = (...scopes: readonly string[]) => scopes.some((scope) => caller.scopes.includes(scope));
  switch (caller.kind) {
    case 'MINISTRY':
      return holds('results:read');
    case 'MARKET_REGULATOR':
      return (
        holds('results:read') &&
        holderDivision !== null &&
        caller.divisions.some((division) => isWithinDivision(holderDivision, division))
      );
    case 'HUB_OPERATOR':
      return holds('results:read', 'results:report');
    case 'CERTIFICATION_BODY':
      return holds('results:read', 'results:report', 'records:own') && caller.body !== null && caller.body === bodyCode;
    default:
      return false;
  }
}

/** Whether the caller keeps the List: CNCA publishes, adjusts and supervises it (REU-04). */
export function mayKeepList(caller: Caller): boolean {
  return (
    caller.scopes.includes('catalogue:maintain') &&
    maintainersOf('REUSABLE_RESULTS_LIST').some((kind) => kind === caller.kind)
  );
}
