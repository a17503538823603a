import type { Day } from '../../../schema/domain/day.ts';
import type { CertificationScheme } from '../../../schema/domain/facts.ts';
import { readTable } from './tables.ts';

/** What a reason is given for. */
export type ReasonAction = 'SUSPEND' | 'REVOKE' | 'CANCEL';

/** A reason for suspension, revocation or cancellation. */
export interface ReasonCode {
  readonly code: string;
  readonly action: ReasonAction;
  /** Certificates of which rules may carry it; `HUB` reasons follow from a computation and are never reported. */
  readonly family: 'DESIGN' | 'PRODUCT' | 'ANY' | 'HUB';
  readonly zh: string;
  readonly en: string;
  /** The holder asked for it, whatever the scheme calls the act (ST-09). */
  readonly voluntary: boolean;
  readonly effectiveFrom: Day;
}

const CODES: ReadonlyMap<string, ReasonCode> = new Map(
  readTable('reason_codes').map((row) => {
    const reason: ReasonCode = {
      code: row['code'] ?? '',
      action: row['action'] as ReasonAction,
      family: row['family'] as ReasonCode['family'],
      zh: row['zh'] ?? '',
      en: row['en'] ?? '',
      voluntary: row['voluntary'] === 'Y',
      effectiveFrom: row['effective_from'] ?? '',
    };
    return [reason.code, reason];
  }),
);

/** The reason with a code; `null` when the table has none. */
export function reasonOf(code: string): ReasonCode | null {
  return CODES.get(code) ?? null;
}

/** Reasons that may be given for an action on a certificate of the scheme on a day. */
export function reasonsFor(action: ReasonAction, scheme: CertificationScheme, on: Day): ReasonCode[] {
  const family = scheme === 'GREEN_DESIGN' ? 'DESIGN' : 'PRODUCT';
  return [...CODES.values()].filter(
    (reason) =>
      reason.action === action && (reason.family === family || reason.family === 'ANY') && reason.effectiveFrom <= on,
  );
}
