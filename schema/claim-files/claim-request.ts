/** A claim as it is asked about: the hub's `ClaimInput`. */
export interface ClaimRequest {
  reference?: string;
  certificateNumber?: string;
  traceCode?: string;
  /** Code of the certification body, for a number of its own form. */
  bodyCode?: string;
  /** The words of the listing. */
  mark?: string;
  /** The words of the listing. */
  starGrade?: string;
  holderUscc?: string;
  holderName?: string;
  sellerUscc?: string;
  productModel?: string;
  brand?: string;
  texts?: string[];
  /** The day that this claim is judged for; that of the whole file when left out. */
  on?: string;
}

/** What the hub answers to a claim. */
export interface HubVerdict {
  readonly reference?: string | null;
  readonly decision: 'ACCEPT' | 'REJECT' | 'REVIEW';
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: { readonly zh: string; readonly en: string };
    readonly hint?: { readonly zh: string; readonly en: string } | null | undefined;
  }[];
}

/** What the hub answers to a call. */
export interface HubVerification {
  readonly checkedAt: string;
  readonly sources: readonly { readonly asOf?: string | null | undefined }[];
  readonly verdicts: readonly HubVerdict[];
}

/** Asks the hub about some claims, on a day or today. */
export type AskHub = (claims: readonly ClaimRequest[], on: string | null) => Promise<HubVerification>;

/** The hub refused some claims of a call, by their places in it. */
export class ClaimsRefused extends Error {
  override readonly name = 'ClaimsRefused';
  readonly refusals: ReadonlyMap<number, string>;

  constructor(refusals: ReadonlyMap<number, string>) {
    super('The hub refused claims of the call.');
    this.refusals = refusals;
  }
}
