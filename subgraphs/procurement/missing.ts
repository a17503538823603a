import type { Reason, ReasonCode } from './reasons.ts';

/** Who can bring what an answer lacks. */
export type Bringer = 'PURCHASER' | 'SUPPLIER' | 'CERTIFICATION_BODY' | 'AUTHORITY' | 'HUB_OPERATOR';

/** By what an answer lacks: who can bring it. A reason that is not here is no lack but a finding, which nobody can bring anything against. */
const BRINGERS: Partial<Readonly<Record<ReasonCode, Bringer>>> = {
  NAME_NOT_UNDERSTOOD: 'PURCHASER',
  CODE_NOT_UNDERSTOOD: 'PURCHASER',
  CODE_OF_TWO_CATALOGUES: 'PURCHASER',
  CODE_NAME_CONTRADICT: 'PURCHASER',
  PRODUCT_AMBIGUOUS: 'PURCHASER',
  REGION_NOT_STATED: 'PURCHASER',
  REGION_TOO_WIDE: 'PURCHASER',
  PROJECT_TYPE_NOT_STATED: 'PURCHASER',
  CERTIFICATE_NOT_STATED: 'SUPPLIER',
  CERTIFICATE_NOT_FOUND: 'SUPPLIER',
  MODEL_NOT_STATED: 'SUPPLIER',
  DEMAND_STANDARD_NOT_STATED: 'SUPPLIER',
  PRODUCT_UNCLEAR: 'SUPPLIER',
  SUPPLIER_NOT_STATED: 'SUPPLIER',
  GRADE_NOT_STATED: 'CERTIFICATION_BODY',
  REPORTS_BEHIND: 'CERTIFICATION_BODY',
  BODY_APPROVAL_UNCLEAR: 'CERTIFICATION_BODY',
  BODY_DETERMINATION_NOT_KNOWN: 'AUTHORITY',
  SUPPLIER_LIST_NOT_CHECKED: 'AUTHORITY',
  REQUIRED_KINDS_NOT_HELD: 'HUB_OPERATOR',
  CITY_LIST_INCOMPLETE: 'HUB_OPERATOR',
  LIST_INCOMPLETE: 'HUB_OPERATOR',
};

/** What an answer lacks, and who can bring it. */
export interface Missing {
  readonly reason: Reason;
  readonly from: Bringer;
}

/** What is missing by an answer's reasons, each once. */
export function missingOf(reasons: readonly Reason[]): Missing[] {
  const seen = new Set<string>();
  return reasons.flatMap((reason) => {
    const from = BRINGERS[reason.code];
    if (from === undefined || seen.has(reason.message.zh)) return [];
    seen.add(reason.message.zh);
    return [{ reason, from }];
  });
}
