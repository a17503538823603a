import { createHash } from 'node:crypto';
import type { QueryFilter } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { ReportReceivedFact } from '../../schema/domain/facts.ts';
import type { ReportKind, RowOutcome } from '../../schema/domain/report-kinds.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { contentOf, countOutcomes, FORWARDED, type RowRemarks } from '../shared/report-receipts.ts';
import { collectionOf, type Models } from './model.ts';
import type { QueuedRowDocument, ReportReceiptDocument } from './report-model.ts';

const REASON_LIMIT = 500;
const WITHDRAWAL_LIMIT = 200;
/** Owner of what the hub's operator reports itself. */
const OPERATOR = '000';

/** What rows of the queue to list. */
export interface QueueFilter {
  readonly kind?: ReportKind | null;
  readonly state?: QueuedRowDocument['state'] | null;
  /** For the operator: rows of this body. */
  readonly bodyCode?: string | null;
}

/** A report as one of this subgraph's services took it. */
export interface TakenReport {
  readonly receiptNumber: string;
  readonly kind: ReportKind;
  readonly rows: readonly RowRemarks[];
  readonly results: readonly RowOutcome[];
}

/** Keeps the receipts (回执) of reports of every kind and the rows that were refused (更正队列), until they are put right or withdrawn. */
export interface ReportDesk {
  /** Takes note of a report within its own transaction. */
  note(caller: Caller, report: TakenReport, scope: WriteScope): Promise<void>;
  /** Takes note of a report that another subgraph took. Once more: nothing changes. */
  follow(fact: ReportReceivedFact, scope: WriteScope): Promise<void>;
  /** Rows of the caller's body; of every body for the operator. */
  queue(caller: Caller, filter: QueueFilter, page: PageArguments): Promise<Page<QueuedRowDocument>>;
  /** Receipts of the caller's body, of every body for the operator; the one with a number, where one is given. */
  receipts(caller: Caller, number: string | null, page: PageArguments): Promise<Page<ReportReceiptDocument>>;
  /**
   * Withdraws refused rows: they were no facts. One that is withdrawn already stays so.
   * @throws BAD_USER_INPUT, NOT_FOUND for a row that is not one of the caller's body, CONFLICT for one that was put right
   */
  withdraw(caller: Caller, ids: readonly string[], reason: string): Promise<readonly QueuedRowDocument[]>;
}

export function createReportDesk({ models, write, clock }: ServiceKit<Models>): ReportDesk {
  const keep = async (fact: ReportReceivedFact, { session }: WriteScope) => {
    const { receiptNumber: _id, kind, bodyCode, agency, receivedAt } = fact;
    const owner = bodyCode ?? OPERATOR;
    const at = new Date(receivedAt);
    const receipts = collectionOf<ReportReceiptDocument>(models.reportReceipts);
    const known = await receipts.findOne({ _id }, { session });
    if (known && known.lastReceivedAt.getTime() >= at.getTime()) return;
    const counts = { rows: fact.rows.length, ...countOutcomes(fact.rows) };
    const receipt: ReportReceiptDocument = known
      ? { ...known, times: known.times + 1, lastReceivedAt: at }
      : { _id, kind, owner, agency, receivedAt: at, lastReceivedAt: at, times: 1, ...counts };
    await receipts.replaceOne({ _id }, receipt, { session, upsert: true });
    const queue = collectionOf<QueuedRowDocument>(models.correctionQueue);
    const refused = new Map<string, QueuedRowDocument>();
    const settled = new Set<string>();
    for (const row of fact.rows) {
      const id = queueId(kind, owner, row.key ?? row.content ?? String(row.index));
      if (row.outcome === 'REJECTED' && row.fault && row.fault.code !== FORWARDED) {
        settled.delete(id);
        const { index, key, fault, content } = row;
        const what = { kind, owner, key, index, fault, content, receiptNumber: fact.receiptNumber };
        refused.set(id, { _id: id, ...what, refusedAt: at, state: 'OPEN', settledAt: null, settledBy: null });
      } else {
        refused.delete(id);
        settled.add(id);
        if (row.corrects !== null) settled.add(row.corrects);
      }
    }
    const open =
      settled.size === 0
        ? []
        : await queue.find({ _id: { $in: [...settled] }, owner, state: 'OPEN' }, { session }).toArray();
    const operations = [
      ...[...refused.values()].map((replacement) => ({
        replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true },
      })),
      ...open.map((row) => ({
        updateOne: {
          filter: { _id: row._id },
          update: { $set: { state: 'CORRECTED' as const, settledAt: at, settledBy: fact.receiptNumber } },
        },
      })),
    ];
    if (operations.length > 0) await queue.bulkWrite(operations, { session, ordered: false });
  };

  return {
    async note(caller, { receiptNumber, kind, rows, results }, scope) {
      await keep(
        {
          receiptNumber,
          kind,
          bodyCode: caller.body,
          agency: caller.agency ?? '',
          receivedAt: clock.now().toISOString(),
          rows: results.map(({ index, key, outcome, fault }) => ({
            index,
            key,
            outcome,
            fault,
            corrects: rows[index]?.corrects ?? null,
            content: outcome === 'REJECTED' ? contentOf(rows[index]) : null,
          })),
        },
        scope,
      );
    },
    follow: keep,
    queue(caller, { kind, state, bodyCode }, page) {
      const filter: QueryFilter<QueuedRowDocument> = {
        ...ownedBy(caller, bodyCode ?? null),
        state: state ?? 'OPEN',
        ...(kind && { kind }),
      };
      return findPage(
        models.correctionQueue,
        filter,
        [
          ['refusedAt', 1],
          ['_id', 1],
        ],
        page,
        (row) => row,
      );
    },
    receipts: (caller, number, page) =>
      findPage(
        models.reportReceipts,
        { ...ownedBy(caller, null), ...(number !== null && { _id: number.trim() }) },
        [
          ['receivedAt', -1],
          ['_id', 1],
        ],
        page,
        (receipt) => receipt,
      ),
    async withdraw(caller, ids, reason) {
      const said = reason.trim();
      if (said === '' || said.length > REASON_LIMIT)
        throw badUserInput('input.reason', `1 to ${REASON_LIMIT} characters`);
      if (ids.length < 1 || ids.length > WITHDRAWAL_LIMIT)
        throw badUserInput('input.ids', `1 to ${WITHDRAWAL_LIMIT} ids`);
      return write(async ({ session }) => {
        const queue = collectionOf<QueuedRowDocument>(models.correctionQueue);
        const found = new Map(
          (await queue.find({ _id: { $in: [...ids] } }, { session }).toArray()).map((row) => [row._id, row]),
        );
        const withdrawn: QueuedRowDocument[] = [];
        for (const [index, id] of ids.entries()) {
          const row = found.get(id);
          const argument = `input.ids[${index}]`;
          if (!row || !isOwn(caller, row.owner)) throw hubError('NOT_FOUND', 'There is no such row.', { argument });
          if (row.state === 'CORRECTED') throw hubError('CONFLICT', 'The row has been put right.', { argument });
          const after: QueuedRowDocument =
            row.state === 'WITHDRAWN' ? row : { ...row, state: 'WITHDRAWN', settledAt: clock.now(), settledBy: said };
          if (after !== row) await queue.replaceOne({ _id: id }, after, { session });
          withdrawn.push(after);
        }
        return withdrawn;
      });
    },
  };
}

/** The same row reported again is the same row of the queue. */
function queueId(kind: ReportKind, owner: string, key: string): string {
  return `CQ-${createHash('sha256')
    .update(JSON.stringify([kind, owner, key]))
    .digest('hex')
    .slice(0, 20)}`;
}

const isOperator = ({ kind }: Caller) => kind === 'HUB_OPERATOR';

function isOwn(caller: Caller, owner: string): boolean {
  return isOperator(caller) || (caller.kind === 'CERTIFICATION_BODY' && caller.body === owner);
}

/** @throws FORBIDDEN for a caller that reports for no body, and for a body that asks for another's */
function ownedBy(caller: Caller, bodyCode: string | null): { readonly owner?: string } {
  if (isOperator(caller)) return bodyCode === null ? {} : { owner: bodyCode };
  const { body } = caller;
  if (caller.kind !== 'CERTIFICATION_BODY' || body === null || (bodyCode !== null && bodyCode !== body))
    throw hubError('FORBIDDEN', 'The queue of refused rows is for the body that reported them, and for the operator.');
  return { owner: body };
}
