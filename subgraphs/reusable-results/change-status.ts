import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { ReportedStatus } from '../../schema/domain/facts.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { StatusAction } from './correction-content.ts';
import { toldResult } from './histories.ts';
import type { Models, ResultDocument } from './model.ts';
import { reporterOf } from './policy.ts';
import { type ResultRecord, resultChanged, toRecord } from './records.ts';
import { applyStatusReport, type StatusReport } from './status-report.ts';

/** A reported change of a result's status. */
export interface StatusChange {
  readonly resultId: string;
  readonly action: StatusAction;
  readonly on: Day;
  readonly reasonCode?: string | null;
  readonly until?: Day | null;
  readonly voluntary?: boolean | null;
}

/** What the report led to. */
export interface StatusChangeResult {
  readonly outcome: 'CHANGED' | 'CORRECTED' | 'UNCHANGED';
  readonly result: ResultRecord;
}

const STATUS_AFTER: Readonly<Record<StatusAction, ReportedStatus>> = {
  SUSPEND: 'SUSPENDED',
  RESTORE: 'VALID',
  REVOKE: 'REVOKED',
  CANCEL: 'CANCELLED',
};
const REASON_FORM: Readonly<Record<StatusAction, RegExp | null>> = {
  SUSPEND: /^SUS-\d{2}$/,
  RESTORE: null,
  REVOKE: /^REV-\d{2}$/,
  CANCEL: /^CAN-\d{2}$/,
};

/**
 * Takes a report of a status change from the issuer, the holder or the operator (CAS-02). An event leaves only when the fact changes.
 * @throws FORBIDDEN, BAD_USER_INPUT, NOT_FOUND, CONFLICT (the history does not allow it).
 */
export async function changeStatus(
  kit: ServiceKit<Models>,
  caller: Caller,
  change: StatusChange,
): Promise<StatusChangeResult> {
  return kit.write((scope) => changeStatusIn(kit, caller, change, scope));
}

/** The same within a transaction. */
export async function changeStatusIn(
  { models, clock }: Pick<ServiceKit<Models>, 'models' | 'clock'>,
  caller: Caller,
  change: StatusChange,
  { session, publish }: WriteScope,
): Promise<StatusChangeResult> {
  check(change, clock.today());
  const { resultId, action, on, reasonCode = null, until = null } = change;
  const result = await models.results.findById(resultId).session(session).lean().exec();
  if (!result)
    throw hubError('NOT_FOUND', `There is no conformity result ${resultId}.`, { argument: 'input.resultId' });
  const by = reporterOf(caller, result);
  if (!by) throw hubError('FORBIDDEN', 'The caller is neither the issuer nor the holder of the result.');
  if (by === 'HOLDER' && action === 'RESTORE')
    throw hubError('FORBIDDEN', 'A holder reports the end of validity; the issuer restores.');
  // A holder that reports the end of its own result has asked for it, unless it says otherwise.
  const voluntary = change.voluntary ?? (by === 'HOLDER' && action === 'CANCEL');
  const report = { status: STATUS_AFTER[action], on, reasonCode, until, voluntary, word: null, by };
  const applied = await reportStatusIn({ models, clock }, result, report, caller.body, { session, publish });
  if ('refusal' in applied) throw hubError('CONFLICT', `${action} on ${on} is not possible: ${applied.refusal}.`);
  return applied;
}

/** Applies a report that whoever may make it has made, and tells of it when the fact changes. */
export async function reportStatusIn(
  { models, clock }: Pick<ServiceKit<Models>, 'models' | 'clock'>,
  result: ResultDocument,
  report: StatusReport,
  by: string | null,
  { session, publish }: WriteScope,
): Promise<StatusChangeResult | { readonly refusal: string }> {
  const applied = applyStatusReport(result, report);
  if ('refusal' in applied) return applied;
  const { outcome, statusHistory } = applied;
  if (outcome === 'UNCHANGED') return { outcome, result: toRecord(result) };
  const told: ResultDocument = { ...result, statusHistory: [...statusHistory], reportedStatus: report.status };
  const telling = { at: clock.now().toISOString(), today: clock.today(), by };
  const after = toldResult(result, told, telling);
  await models.results
    .updateOne(
      { _id: result._id },
      { $set: { statusHistory: after.statusHistory, reportedStatus: after.reportedStatus, history: after.history } },
      { session },
    )
    .exec();
  if (outcome === 'CONFIRMED') return { outcome: 'UNCHANGED', result: toRecord(after) };
  publish(resultChanged(after));
  return { outcome, result: toRecord(after) };
}

function check({ action, on, reasonCode, until }: StatusChange, today: Day): void {
  if (on > today) throw badUserInput('input.on', `${today} or earlier`);
  const form = REASON_FORM[action];
  if (reasonCode != null && !form?.test(reasonCode))
    throw badUserInput(
      'input.reasonCode',
      form ? `a reason code of ${action}, for example ${action.slice(0, 3)}-01` : `none for ${action}`,
    );
  if (until != null && (action !== 'SUSPEND' || until < on))
    throw badUserInput('input.until', action === 'SUSPEND' ? `${on} or later` : `none for ${action}`);
}
