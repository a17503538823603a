import { addDays, type Day } from '../../schema/domain/day.ts';
import type { RowFault } from '../../schema/domain/report-kinds.ts';
import { normaliseCode } from '../../schema/domain/text.ts';
import type { Follower, ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { reportStatusIn } from './change-status.ts';
import { toldResult } from './histories.ts';
import type { DeclarationFilingDocument, Models, ResultDocument } from './model.ts';
import { fieldFault, type ReadReport } from './read-report.ts';
import { resultChanged } from './records.ts';

/** A filing of a declaration of conformity, as far as results rest on it. */
export interface DeclarationFiling {
  readonly number: string;
  readonly supplierUscc: string;
  /** Last day that was declared; `null`: without an end. Past it the filing has lapsed by the calendar. */
  readonly validTo: Day | null;
  /** Day on which it was withdrawn or cancelled. */
  readonly endedOn: Day | null;
  /** By its supplier; otherwise by the authority. */
  readonly isWithdrawn: boolean;
}

/**
 * A result that is a declaration by its filing number lasts as long as the filing, and certificates that rest on it in class 3 with it (SDC-04, CAS-01): it ends with an act of supplier or authority, and its terms
 * end no later than what was declared, so that a lapse breaks links by the clock like every expiry (CAS-05). Told again, nothing changes; a result that has ended by itself stays as it is.
 */
export async function takeFiling(
  kit: Pick<ServiceKit<Models>, 'models' | 'clock'>,
  filing: DeclarationFiling,
  scope: WriteScope,
): Promise<void> {
  const { number, supplierUscc, validTo, endedOn, isWithdrawn } = filing;
  const numberKey = normaliseCode(number);
  const kept: DeclarationFilingDocument = { _id: numberKey, supplierUscc, validTo, endedOn, isWithdrawn };
  await kit.models.filings.replaceOne({ _id: numberKey }, kept, { session: scope.session, upsert: true }).exec();
  const results = await kit.models.results
    .find({ kind: 'SUPPLIER_DECLARATION', numberKey, holderUscc: supplierUscc })
    .session(scope.session)
    .lean()
    .exec();
  for (const result of results) {
    const bounded = validTo === null ? result : await endTerms(kit, result, validTo, scope);
    if (endedOn !== null) await endByAct(kit, bounded, endedOn, isWithdrawn, scope);
  }
}

/** The last day on which a filing can be relied on; `null` while that has no end. */
export function lastDayOf({ validTo, endedOn }: Pick<DeclarationFiling, 'validTo' | 'endedOn'>): Day | null {
  const lastInForce = endedOn === null ? null : addDays(endedOn, -1);
  if (validTo === null || lastInForce === null) return validTo ?? lastInForce;
  return validTo < lastInForce ? validTo : lastInForce;
}

/** Why a reported result can't be: it would outlast the filing whose number it has. A result that is known ends with its filing anyway, so only terms beyond what was declared are at fault there. */
export function beyondFiling(
  { kind, number, holderUscc, terms, status }: ReadReport,
  existing: ResultDocument | null,
  filings: ReadonlyMap<string, DeclarationFilingDocument>,
): RowFault | null {
  const filing = kind === 'SUPPLIER_DECLARATION' ? filings.get(normaliseCode(number)) : undefined;
  if (!filing) return null;
  if (filing.supplierUscc !== holderUscc)
    return fieldFault('holderUscc', `the supplier of filing ${number} expected`, 'CONFLICTS_WITH_RECORD');
  const last = existing ? filing.validTo : lastDayOf(filing);
  const index = last === null ? -1 : terms.findIndex(({ to }) => to > last);
  if (index < 0) return null;
  const isOver = status?.status === 'CANCELLED' || status?.status === 'REVOKED';
  if (!existing && isOver && filing.endedOn !== null && status.since !== null && status.since <= filing.endedOn)
    return null;
  return fieldFault(
    `terms[${index}].to`,
    `${last} or earlier expected: filing ${number} ${filing.endedOn === null ? 'was declared until then' : 'has ended'}`,
    'CONFLICTS_WITH_RECORD',
  );
}

async function endTerms(
  { models, clock }: Pick<ServiceKit<Models>, 'models' | 'clock'>,
  result: ResultDocument,
  validTo: Day,
  { session, publish }: WriteScope,
): Promise<ResultDocument> {
  if (result.expiresOn <= validTo) return result;
  const first = result.terms[0]?.from ?? validTo;
  const within = result.terms
    .filter(({ from }) => from <= validTo)
    .map(({ from, to }) => ({ from, to: to > validTo ? validTo : to }));
  // One that was reported to begin later has not been a declaration for a day: its first day is left of it.
  const terms = within.length > 0 ? within : [{ from: first, to: first }];
  const bounded: ResultDocument = { ...result, terms, expiresOn: terms.at(-1)?.to ?? validTo };
  const after = toldResult(result, bounded, { at: clock.now().toISOString(), today: clock.today(), by: null });
  await models.results.replaceOne({ _id: result._id }, after, { session }).exec();
  publish(resultChanged(after));
  return after;
}

async function endByAct(
  kit: Pick<ServiceKit<Models>, 'models' | 'clock'>,
  result: ResultDocument,
  endedOn: Day,
  isWithdrawn: boolean,
  scope: WriteScope,
): Promise<void> {
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

/** Follows the filings of declarations. */
export const filingFollower: Follower<{ takeFiling(filing: DeclarationFiling, scope: WriteScope): Promise<void> }> = {
  name: 'filings of declarations',
  feed: 'declarations',
  async handle(events, scope, service) {
    for (const event of events) {
      if (event.type !== 'DeclarationChanged') continue;
      const { number, supplierUscc, validTo, endedOn, state } = event.fact;
      if (number === null) continue;
      await service.takeFiling({ number, supplierUscc, validTo, endedOn, isWithdrawn: state === 'WITHDRAWN' }, scope);
    }
  },
  // Whether a filing has ended that can't be read is not known; it is told again when it can, and a result has an issuer who reports for it.
  setAside: async () => undefined,
};
