export type FindingCode =
  | 'VALID'
  | 'NOT_FOUND'
  | 'NOT_REPORTED'
  | 'NUMBER_AMBIGUOUS'
  | 'OUT_OF_SCOPE'
  | 'SOURCE_UNAVAILABLE'
  | 'CHECK_FAILED'
  | 'MALFORMED'
  | 'SUSPENDED'
  | 'REVOKED'
  | 'CANCELLED'
  | 'EXPIRED'
  | 'REUSE_LINK_BROKEN'
  | 'BODY_NOT_APPROVED'
  | 'BODY_NOT_MEMBER'
  | 'REPORT_DOUBTFUL'
  | 'SCHEME_MISMATCH'
  | 'STAR_MISMATCH'
  | 'HOLDER_MISMATCH'
  | 'PRODUCT_NOT_COVERED'
  | 'TRACE_MISMATCH'
  | 'NOT_IN_CATALOGUE'
  | 'FORBIDDEN_WORDING'
  | 'HOLDER_BLACKLISTED'
  | 'BODY_BLACKLISTED'
  | 'SELLER_BLACKLISTED';

export type Severity = 'INFO' | 'REVIEW' | 'REJECT';

/** A kind of finding: its code, how much it weighs and what it tells people. */
export interface FindingRow {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly zh: string;
  readonly en: string;
}

export function row(code: FindingCode, severity: Severity, zh: string, en: string): FindingRow {
  return { code, severity, zh, en };
}
