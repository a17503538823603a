import type { AgencyKind } from '../../schema/contract/caller.ts';

/** What is said of an agency when it is registered. */
export interface AgencyDetails {
  readonly id: string;
  readonly kind: AgencyKind;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Set for a market regulator, and for it only. */
  readonly division: string | null;
  /** Set for a certification body, and for it only. */
  readonly body: string | null;
  readonly uscc: string | null;
  readonly demo: boolean;
}
