import type { Purpose } from '../../schema/contract/caller.ts';
import type { Day } from '../../schema/domain/day.ts';

/** Terms that a consumer asks for. */
export interface AgreementRequest {
  readonly provider: string;
  readonly consumer: string;
  readonly purpose: Purpose;
  readonly legalBasis: { readonly instrument: string; readonly article: string | null };
  readonly scopes: readonly string[];
  readonly allianceSharing: boolean;
  readonly divisions: readonly string[];
  readonly dailyQuota: number | null;
  readonly burst: { readonly rate: number; readonly capacity: number } | null;
  readonly sealedBeforeAnswered: boolean;
  /** `null`: today. */
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly replaces: string | null;
  readonly reason: string | null;
}
