import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { openSince } from '../../schema/contract/evidence/retention.ts';
import { startOfDay } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { addCounts, insertRows, moveForward, ROWS_AT_ONCE, removeRowsBefore } from './access-store.ts';
import { type AnonymousUse, countsByDay } from './day-counts.ts';
import type { AccessDecision, AccessRow, Models, Position } from './model.ts';
import { concernedBy } from './parties.ts';
import { mayRecord, ownerKey } from './policy.ts';
import { beforeInstant, rowKey } from './row-key.ts';
import { CERTIFICATES } from './view.ts';

/** A request of an agency, as the audit log has it. */
export interface RecordedRequest {
  readonly record: string;
  readonly time: Date;
  readonly requestId: string;
  readonly agency: string;
  readonly agreement?: string | null;
  readonly purpose?: string | null;
  readonly operationName?: string | null;
  readonly operationHash?: string | null;
  readonly rootFields: readonly string[];
  readonly decision: AccessDecision;
  readonly code: string;
  readonly subjects: readonly string[];
  readonly moreSubjects: number;
  readonly cost: number;
  readonly receipt?: boolean | null;
}

/** A stretch of a stream. */
export interface Stretch {
  readonly log: string;
  readonly stream: string;
  readonly after?: Position | null;
  readonly upTo: Position;
  readonly requests: readonly RecordedRequest[];
  readonly withoutAgency: readonly AnonymousUse[];
}

export interface Recorded {
  readonly outcome: 'STORED' | 'MOVED' | 'NOT_YET';
  readonly position: Position | null;
}

/** Taking over what an audit log holds. */
export interface RecordingService {
  /** @throws FORBIDDEN */
  position(caller: Caller, log: string, stream: string): Promise<Position | null>;
  /** @throws FORBIDDEN; BAD_USER_INPUT */
  record(caller: Caller, stretch: Stretch): Promise<Recorded>;
}

/** Most requests of a stretch. */
export const STRETCH_LIMIT = 2000;
/** Most subjects that a row lists; more are counted. */
export const SUBJECTS_LISTED = 100;
/** Reading who looked is no look at those who were looked at. Types behind these fields lead to nothing else. */
const OWN_FIELDS = new Set(['Query.accessRecords', 'Query.myReceipts', 'Query.accessStatistics']);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const STREAM = /^[a-z0-9-]{1,64}$/;
/** Pause after a sweep that found nothing. */
const SWEEP_EVERY_MS = 60_000;
const SWEEP_LEAST = 1000;

/** Makes the service over the store. */
export function createRecordingService(kit: ServiceKit<Models>): RecordingService {
  const { models, clock } = kit;
  const view = kit.readModel('parties');
  let sweepAt = Number.NEGATIVE_INFINITY;

  /** Whether the view knows every certificate that was known when these requests were answered. */
  const knowsWho = (requests: readonly RecordedRequest[]) => {
    const newest = requests.reduce(
      (latest, { subjects, time }) => (subjects.length > 0 && time > latest ? time : latest),
      EPOCH,
    );
    if (newest === EPOCH) return true;
    const asOf = view.sources().find(({ feed }) => feed === CERTIFICATES)?.asOf ?? null;
    return asOf !== null && newest.toISOString() <= asOf;
  };

  /** At most twice what came in, so that it keeps up and never holds up. */
  const sweep = async (before: Date, added: number) => {
    const now = clock.now().getTime();
    if (now < sweepAt) return;
    const limit = Math.max(SWEEP_LEAST, 2 * added);
    const removed = await removeRowsBefore(models.rows, beforeInstant(before), limit);
    if (removed < limit) sweepAt = now + SWEEP_EVERY_MS;
  };

  /** Inserts the rows of a stretch, as many at once as the store takes at once. @returns how many */
  const insertAll = async (stretch: Stretch, keptSince: Date): Promise<number> => {
    let added = 0;
    let rows: AccessRow[] = [];
    const insert = async () => {
      await insertRows(models.rows, rows);
      added += rows.length;
      rows = [];
    };
    for (const request of stretch.requests) {
      if (request.time < keptSince) continue;
      const instant = request.time.toISOString();
      rows.push(...rowsOf(stretch, request, instant, concernedBy(subjectsThatCount(request), instant, view)));
      if (rows.length >= ROWS_AT_ONCE) await insert();
    }
    await insert();
    return added;
  };

  return {
    async position(caller, log, stream) {
      authorise(caller);
      return positionOf(models, placeOf(log, stream));
    },
    async record(caller, stretch) {
      authorise(caller);
      const place = placeOf(stretch.log, stretch.stream);
      if (stretch.requests.length > STRETCH_LIMIT)
        throw badUserInput('input.requests', `at most ${STRETCH_LIMIT} requests`);
      const position = await positionOf(models, place);
      if (!isSame(position, stretch.after ?? null)) return { outcome: 'MOVED', position };
      if (!knowsWho(stretch.requests)) return { outcome: 'NOT_YET', position };

      const keptSince = startOfDay(openSince(clock.today()));
      const added = await insertAll(stretch, keptSince);
      const counts = countsByDay(stretch.requests, stretch.withoutAgency);
      try {
        await kit.write(async ({ session }) => {
          await moveForward(models.positions, place, position, stretch.upTo, session);
          await addCounts(models.use, counts, session);
        });
      } catch (error) {
        const now = await positionOf(models, place);
        if (isSame(now, position)) throw error;
        return { outcome: 'MOVED', position: now };
      }
      await sweep(keptSince, added);
      return { outcome: 'STORED', position: stretch.upTo };
    },
  };
}

const EPOCH = new Date(0);

function authorise(caller: Caller): void {
  if (!mayRecord(caller)) throw hubError('FORBIDDEN', 'Only the hub itself records who looked.');
}

function placeOf(log: string, stream: string): string {
  if (!UUID.test(log)) throw badUserInput('log', 'a UUID');
  if (!STREAM.test(stream)) throw badUserInput('stream', 'the name of a stream');
  return `${log}/${stream}`;
}

async function positionOf({ positions }: Models, place: string): Promise<Position | null> {
  const stored = await positions.findById(place).lean().exec();
  return stored && { segment: stored.segment, bytes: stored.bytes };
}

function isSame(a: Position | null, b: Position | null): boolean {
  return a?.segment === b?.segment && a?.bytes === b?.bytes;
}

function subjectsThatCount({ rootFields, subjects }: RecordedRequest): readonly string[] {
  const onlyOwn = rootFields.length > 0 && rootFields.every((field) => OWN_FIELDS.has(field));
  return onlyOwn ? [] : subjects;
}

/** The row of the agency that asked, and one for everybody concerned. */
function rowsOf(
  { log, stream }: Stretch,
  request: RecordedRequest,
  instant: string,
  concerned: ReadonlyMap<string, readonly string[]>,
): AccessRow[] {
  const { record, agency, agreement = null, purpose = null, decision, subjects, moreSubjects } = request;
  const common = (owner: string, own: readonly string[], more: number) => ({
    _id: rowKey(instant, { log, stream, record }, owner),
    owner,
    agency,
    agreement,
    purpose,
    decision,
    moreSubjects: more + Math.max(0, own.length - SUBJECTS_LISTED),
  });
  const asked = ownerKey.agency(agency);
  const { requestId, operationName = null, operationHash = null, code } = request;
  return [
    {
      ...common(asked, subjects, moreSubjects),
      touched: subjects.slice(0, SUBJECTS_LISTED),
      request: {
        id: requestId,
        operationName,
        operationHash,
        code,
        record: `${stream}:${record}`,
        ...(request.receipt && { receipt: true as const }),
      },
    },
    ...[...concerned].map(([owner, own]) => ({ ...common(owner, own, 0), subjects: own.slice(0, SUBJECTS_LISTED) })),
  ];
}
