/** Kinds of agency that may hold an agreement with the hub. */
export const AGENCY_KINDS = [
  'HUB_OPERATOR',
  'MINISTRY',
  'MARKET_REGULATOR',
  'CERTIFICATION_BODY',
  'ECOMMERCE_PLATFORM',
  'PROCUREMENT_PLATFORM',
  'INSURER',
  'COURT',
  'FINANCE_DEPARTMENT',
  'TAX_AUTHORITY',
  'EXPERT_GROUP',
  'ENTERPRISE',
] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** What a request is for. A token names one. */
export const PURPOSES = [
  'CLAIM_CHECK',
  'SUPERVISION',
  'PROCUREMENT',
  'REPORTING',
  'DECLARING',
  'UNDERWRITING',
  'OWN_RECORDS',
  'OPERATIONS',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The scope that every caller holds, with or without a token. */
export const PUBLIC_SCOPE = 'public';

/** Who asks, for which purpose, and what the agreement allows. Made by the gateway from a verified token; subgraphs get it in the signed caller header. */
export interface Caller {
  /** The agency's id, `null` for the public. */
  readonly agency: string | null;
  /** `PUBLIC` without a token; `HUB` when a process of the hub itself asks. */
  readonly kind: AgencyKind | 'PUBLIC' | 'HUB';
  readonly purpose: Purpose | null;
  /** Always contains `public`. */
  readonly scopes: readonly string[];
  readonly agreement: string | null;
  /** The division that a market regulator answers for. */
  readonly division: string | null;
  /** Divisions whose details the agreement opens: its own, and those of alliance members while both are members. */
  readonly divisions: readonly string[];
  /** The certification body that the agency is, by its code. */
  readonly body: string | null;
  /** The enterprise that the agency is, by its USCC. */
  readonly uscc: string | null;
  /** With mutations of the public alone: a digest of where they came from, so that a subgraph can bound how many come from one place. It names nobody. */
  readonly source?: string;
}

/** A caller without a token. */
export const PUBLIC_CALLER: Caller = Object.freeze({
  agency: null,
  kind: 'PUBLIC',
  purpose: null,
  scopes: Object.freeze([PUBLIC_SCOPE]),
  agreement: null,
  division: null,
  divisions: Object.freeze([]),
  body: null,
  uscc: null,
});

/** A process of the hub itself, with exactly the scopes it needs (for example `hub:identity`, `hub:feed`). */
export function hubCaller(...scopes: string[]): Caller {
  return { ...PUBLIC_CALLER, kind: 'HUB', agency: 'hub', scopes: [PUBLIC_SCOPE, ...scopes] };
}
