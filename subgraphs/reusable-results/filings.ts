import type { Day } from '../../schema/domain/day.ts';
import { normaliseCode } from '../../schema/domain/text.ts';
import type { Follower, ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { reportStatusIn } from './change-status.ts';
import type { Models } from './model.ts';

/** A filing of a declaration of conformity that has ended. */
export interface EndedFiling {
  readonly number: string;
  readonly supplierUscc: string;
  readonly endedOn: Day;
  /** By its supplier; otherwise by the authority. */
  readonly isWithdrawn: boolean;
}

/**
 * A result that is a declaration by its filing number ends with the filing, and certificates that rest on it in class 3 with it (SDC-04, CAS-01). Told again, nothing changes; a result that has ended by
 * itself stays as it is.
 */
export async function endWithFiling(
  kit: Pick<ServiceKit<Models>, 'models' | 'clock'>,
  { number, supplierUscc, endedOn, isWithdrawn }: EndedFiling,
  scope: WriteScope,
): Promise<void> {
  const results = await kit.models.results
    .find({ kind: 'SUPPLIER_DECLARATION', numberKey: normaliseCode(number), holderUscc: supplierUscc })
    .session(scope.session)
    .lean()
    .exec();
  for (const result of results) {
    const first = result.statusHistory[0]?.from ?? endedOn;
    const report = {
      status: isWithdrawn ? ('CANCELLED' as const) : ('REVOKED' as const),
      // A result that was reported to begin later has not been one for a day.
      on: endedOn < first ? first : endedOn,
      reasonCode: null,
      until: null,
      voluntary: isWithdrawn,
      word: null,
      by: 'OPERATOR' as const,
    };
    await reportStatusIn(kit, result, report, null, scope);
  }
}

/** Follows the filings of declarations. */
export const filingFollower: Follower<{ endWithFiling(filing: EndedFiling, scope: WriteScope): Promise<void> }> = {
  name: 'filings of declarations',
  feed: 'declarations',
  async handle(events, scope, service) {
    for (const event of events) {
      if (event.type !== 'DeclarationChanged') continue;
      const { number, supplierUscc, endedOn, state } = event.fact;
      if (number === null || endedOn === null || (state !== 'WITHDRAWN' && state !== 'CANCELLED')) continue;
      await service.endWithFiling({ number, supplierUscc, endedOn, isWithdrawn: state === 'WITHDRAWN' }, scope);
    }
  },
  // Whether a filing has ended that can't be read is not known; it is told again when it can, and a result has an issuer who reports for it.
  setAside: async () => undefined,
};
