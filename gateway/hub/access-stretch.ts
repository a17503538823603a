import type { AuditRecord, RequestRecord } from '../../schema/contract/evidence/audit-record.ts';
import { dayOf } from '../../schema/domain/day.ts';
import type { ReadBatch, ReadPosition } from '../evidence/reader.ts';

/** A request of an agency, as `recordAccess` takes it: without coordinates, durations and whatever else nobody asks for there. */
export interface StretchRequest
  extends Pick<
    RequestRecord,
    'time' | 'requestId' | 'receipt' | 'agreement' | 'purpose' | 'decision' | 'code' | 'subjects' | 'moreSubjects'
  > {
  /** Text, because GraphQL's integers end at 2³¹. */
  readonly record: string;
  /** Units charged. */
  readonly cost: number;
  readonly agency: string;
  readonly operationName: string | null;
  readonly operationHash: string | null;
  readonly rootFields: readonly string[];
}

/** Sealed batches that lie one after another, as they are handed over. */
export interface AccessStretch {
  readonly upTo: ReadPosition;
  readonly requests: readonly StretchRequest[];
  readonly withoutAgency: readonly { readonly day: string; readonly requests: number; readonly refused: number }[];
}

/** A stretch ends with the batch that reaches one of these; a batch has at most 1,000 records and 4 MiB. */
const RECORDS = 500;
const SUBJECTS = 4000;
const ROOT_FIELD = /^(Query|Mutation)\./;

/** Gathers batches until there are enough for one hand-over, or none follow. @returns `undefined` when there were none */
export async function nextStretch(batches: AsyncIterator<ReadBatch>): Promise<AccessStretch | undefined> {
  const requests: StretchRequest[] = [];
  const anonymous = new Map<string, { requests: number; refused: number }>();
  let upTo: ReadPosition | undefined;
  let records = 0;
  let subjects = 0;
  while (records < RECORDS && subjects < SUBJECTS) {
    const { value: batch, done } = await batches.next();
    if (done) break;
    upTo = batch.position;
    for (const record of batch.records) {
      records++;
      if (!isGraphql(record)) continue;
      if (record.agency === null) {
        const day = dayOf(new Date(record.time));
        const { requests: count, refused } = anonymous.get(day) ?? { requests: 0, refused: 0 };
        anonymous.set(day, { requests: count + 1, refused: refused + Number(record.decision === 'REFUSED') });
        continue;
      }
      subjects += record.subjects.length;
      requests.push(requestOf(record, record.agency));
    }
  }
  return upTo && { upTo, requests, withoutAgency: [...anonymous].map(([day, counts]) => ({ day, ...counts })) };
}

function isGraphql(record: AuditRecord): record is RequestRecord {
  return record.type === 'request' && record.channel === 'graphql';
}

function requestOf(record: RequestRecord, agency: string): StretchRequest {
  const { seq, time, requestId, agreement, purpose, operation, coordinates, decision, code, subjects, moreSubjects } =
    record;
  return {
    record: String(seq),
    time,
    requestId,
    agency,
    agreement,
    purpose,
    operationName: operation?.name ?? null,
    operationHash: operation?.hash ?? null,
    rootFields: coordinates.filter((coordinate) => ROOT_FIELD.test(coordinate)),
    decision,
    code,
    subjects,
    moreSubjects,
    cost: record.cost ?? 0,
    receipt: record.receipt,
  };
}
