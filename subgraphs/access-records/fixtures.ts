import type { RecordedRequest, Stretch } from './recording-service.ts';

/** The log of the machine in these stories. */
export const LOG = '6a1f0f6e-0c3b-4b57-9d2c-0d8f7c9b1a11';

/** A request of a platform, as an audit log has it. */
export function recorded(change: Partial<RecordedRequest> = {}): RecordedRequest {
  return {
    record: '1',
    time: new Date('2026-11-22T03:00:00.000Z'),
    requestId: 'request-0001',
    agency: 'platform',
    agreement: 'platform:CLAIM_CHECK',
    purpose: 'CLAIM_CHECK',
    operationName: 'Check',
    operationHash: 'ab'.repeat(32),
    rootFields: ['Query.verifyClaims'],
    decision: 'ALLOWED',
    code: 'OK',
    subjects: [],
    moreSubjects: 0,
    cost: 1,
    ...change,
  };
}

/** A stretch of `worker-1` from one batch to the next. */
export function stretch(
  from: number | null,
  to: number,
  requests: readonly RecordedRequest[],
  change: Partial<Stretch> = {},
): Stretch {
  const at = (bytes: number) => ({ segment: '2026-11-22.0001.ndjson', bytes });
  return {
    log: LOG,
    stream: 'worker-1',
    after: from === null ? null : at(from),
    upTo: at(to),
    requests,
    withoutAgency: [],
    ...change,
  };
}
