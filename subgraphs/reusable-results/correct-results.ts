import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import { fieldsThatDiffer } from '../../schema/domain/correction-history.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { ResultContent } from '../../schema/domain/result-history.ts';
import { normaliseCode } from '../../schema/domain/text.ts';
import { type Act, type History, knownVersions, packHistory } from '../../schema/domain/versions.ts';
import { type CorrectionGrounds, checkGrounds, correctionId } from '../shared/corrections.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { corrected, verdictsChangeFrom } from './correction.ts';
import type { CorrectionContent } from './correction-content.ts';
import { historyOfResult, withHistory } from './histories.ts';
import type { Models, RecordedPeriod, ResultCorrectionDocument, ResultDocument } from './model.ts';
import { mayReport } from './policy.ts';
import { resultChanged, resultDocument, resultFact } from './records.ts';

/** A correction as it is asked for. */
export interface CorrectionRequest extends CorrectionGrounds {
  readonly resultId: string;
  readonly content: CorrectionContent;
}

export interface CorrectionAnswer {
  readonly id: string;
  readonly resultId: string;
  readonly applied: boolean;
  /** First past day about which verdicts change; `null` when none does. */
  readonly changesVerdictsFrom: Day | null;
}

/**
 * Puts right what was reported wrongly of a result, or keeps it for a second person when it changes what verdicts say of a past day. The same request again is
 * the same correction.
 * @throws NOT_FOUND, FORBIDDEN for a result that is not the caller's to report, CONFLICT, BAD_USER_INPUT.
 */
export async function requestCorrection(
  kit: ServiceKit<Models>,
  caller: Caller,
  { resultId, grounds, evidence, content }: CorrectionRequest,
): Promise<CorrectionAnswer> {
  const { models, clock } = kit;
  const asked = checkGrounds({ grounds, evidence });
  return kit.write(async (scope) => {
    const { session } = scope;
    const _id = correctionId(resultId, asked.grounds, content);
    const earlier = await models.corrections.findById(_id).session(session).lean<ResultCorrectionDocument>().exec();
    if (earlier) {
      authorise(caller, earlier);
      return answerOf(earlier);
    }
    const result = await resultOf(models, scope, resultId);
    authorise(caller, result);
    const before = historyOfResult(result);
    const after = corrected(before, content, actOf(kit, result, content, asked.grounds), clock.today());
    await refuseBeyondFiling(models, after, session);
    if (after === before) throw hubError('CONFLICT', 'The result says so already; nothing is left to correct.');
    const changesVerdictsFrom = verdictsChangeFrom(before, after, clock.today());
    const applied = changesVerdictsFrom === null;
    const correction: ResultCorrectionDocument = {
      _id,
      resultId,
      issuerBodyCode: result.issuerBodyCode,
      reportedBy: result.reportedBy,
      content,
      ...asked,
      acts: before.acts.length,
      changesVerdictsFrom,
      requestedBy: caller.agency ?? '',
      requestedAt: clock.now(),
      confirmedBy: null,
      appliedAt: applied ? clock.now() : null,
    };
    await models.corrections.create([correction], { session });
    if (applied) await apply(models, scope, { result, before, after, correction });
    return answerOf(correction);
  });
}

/**
 * A second person of the body applies a kept correction; again: nothing more happens.
 * @throws NOT_FOUND; FORBIDDEN for the credential that asked for it and for another body's; CONFLICT when the result has changed since.
 */
export async function confirmCorrection(
  kit: ServiceKit<Models>,
  caller: Caller,
  id: string,
): Promise<CorrectionAnswer> {
  const { models, clock } = kit;
  return kit.write(async (scope) => {
    const { session } = scope;
    const correction = await models.corrections.findById(id).session(session).lean<ResultCorrectionDocument>().exec();
    // That another body has asked for one is nobody else's to find out.
    if (!correction || !mayReport(caller, correction))
      throw hubError('NOT_FOUND', 'There is no such correction.', { argument: 'input.id' });
    if (correction.appliedAt !== null) return answerOf(correction);
    if (caller.agency === null || caller.agency === correction.requestedBy)
      throw hubError('FORBIDDEN', 'A correction that changes past verdicts is confirmed by a second person.');
    const result = await resultOf(models, scope, correction.resultId);
    const before = historyOfResult(result);
    if (before.acts.length !== correction.acts)
      throw hubError('CONFLICT', 'The result has changed since the correction was asked for; ask for it anew.');
    const act = actOf(kit, result, correction.content, correction.grounds);
    const after = corrected(before, correction.content, act, clock.today());
    await refuseBeyondFiling(models, after, session);
    const done = { ...correction, confirmedBy: caller.agency, appliedAt: clock.now() };
    const { confirmedBy, appliedAt } = done;
    await models.corrections.updateOne({ _id: id }, { $set: { confirmedBy, appliedAt } }, { session }).exec();
    await apply(models, scope, { result, before, after, correction: done });
    return answerOf(done);
  });
}

async function resultOf(models: Models, { session }: WriteScope, id: string): Promise<ResultDocument> {
  const result = await models.results.findById(id).session(session).lean<ResultDocument>().exec();
  if (!result) throw hubError('NOT_FOUND', `There is no conformity result ${id}.`, { argument: 'input.resultId' });
  return result;
}

function authorise(
  caller: Caller,
  parties: { readonly issuerBodyCode: string | null; readonly reportedBy: string | null },
): void {
  if (!mayReport(caller, parties))
    throw hubError('FORBIDDEN', 'The caller may not correct results that another body answers for.');
}

function actOf(
  { clock }: ServiceKit<Models>,
  result: ResultDocument,
  content: CorrectionContent,
  grounds: string,
): Act {
  const cause = content.kind === 'WITHDRAW' ? 'WITHDRAWAL' : 'CORRECTION';
  return { at: clock.now().toISOString(), cause, by: result.issuerBodyCode ?? result.reportedBy, grounds };
}

interface Application {
  readonly result: ResultDocument;
  readonly before: History<ResultContent>;
  readonly after: History<ResultContent>;
  readonly correction: ResultCorrectionDocument;
}

async function apply(
  models: Models,
  { session, publish }: WriteScope,
  { result, before, after, correction }: Application,
): Promise<void> {
  const current = knownVersions(after, null).at(-1)?.data;
  if (current) {
    const words = result.statusHistory;
    const periods = current.statusHistory.map((period): RecordedPeriod => {
      const known = words.find(({ status, from }) => status === period.status && from === period.from) ?? words[0];
      return { ...period, word: known?.word ?? null, reportedBy: known?.reportedBy ?? [] };
    });
    const corrected = withHistory(resultDocument(current, periods, result.reportedBy), after);
    const document = { ...corrected, createdBy: result.createdBy ?? null };
    await models.results.replaceOne({ _id: result._id }, document, { session }).exec();
    publish(resultChanged(document));
  } else {
    const last = withHistory(result, after);
    await models.results.deleteOne({ _id: result._id }, { session }).exec();
    await models.withdrawn.replaceOne({ _id: result._id }, { _id: result._id, last }, { session, upsert: true }).exec();
    const fact = { id: result._id, last: resultFact(result), history: packHistory(after, resultFact(result)) };
    publish({ type: 'ConformityResultWithdrawn', key: result._id, fact });
  }
  const told = {
    id: correction._id,
    resultId: result._id,
    kind: correction.content.kind,
    grounds: correction.grounds,
    fields: fieldsThatDiffer(before, after),
    verdictsChangeFrom: correction.changesVerdictsFrom,
    wrongSince: before.acts[0]?.at ?? '',
    correctedAt: after.acts.at(-1)?.at ?? '',
  };
  publish({ type: 'ConformityResultCorrected', key: result._id, fact: told });
}

/** A correction lengthens no declaration beyond its filing. */
async function refuseBeyondFiling(
  models: Models,
  after: History<ResultContent>,
  session: WriteScope['session'],
): Promise<void> {
  const result = knownVersions(after, null).at(-1)?.data;
  if (result?.kind !== 'SUPPLIER_DECLARATION') return;
  const { number, terms } = result;
  const filing = await models.filings.findById(normaliseCode(number)).session(session).lean().exec();
  const validTo = filing?.validTo ?? null;
  if (validTo !== null && terms.some(({ to }) => to > validTo))
    throw hubError('CONFLICT', `Filing ${number} was declared until ${validTo}: its result ends no later.`, {
      argument: 'input.terms',
    });
}

function answerOf({ _id, resultId, appliedAt, changesVerdictsFrom }: ResultCorrectionDocument): CorrectionAnswer {
  return { id: _id, resultId, applied: appliedAt !== null, changesVerdictsFrom };
}
