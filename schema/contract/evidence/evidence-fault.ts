/** Why a piece of evidence does not hold. */
export const EVIDENCE_FAULTS = {
  MALFORMED: 'It has not the form it should have.',
  NOT_CANONICAL: 'It is not written in the one canonical way, so it was changed after it was made.',
  UNKNOWN_KEY: 'It is signed with a key that is not in the key set.',
  BAD_SIGNATURE: 'The signature does not fit the content.',
  REQUEST_CHANGED: 'The request is not the one the receipt was made for.',
  RESPONSE_CHANGED: 'The answer is not the one the receipt was made for.',
  ITEM_CHANGED: 'The item is not in the list the receipt was made for, or not at this place.',
  BROKEN_CHAIN: 'A batch does not follow the one before it: batches are missing, changed or out of order.',
  SEQUENCE: 'Sequence numbers do not follow each other.',
  ROOT_MISMATCH: 'Records were changed, deleted, inserted or reordered after the batch was signed.',
  WRONG_STREAM: 'A batch of another stream.',
  UNSEALED: 'Records without a signed batch that no restart explains.',
  TRUNCATED: 'The log ends before the batch that its signed head names.',
  HEAD_MISSING: 'The signed head of the stream is missing.',
  NOT_FOUND: 'It is not in this log.',
  LOG_HEAD_MISSING: 'The signed head over all streams is missing.',
  NOT_INCLUDED: 'A batch is not the one that the signed head over all streams covers.',
  STREAM_MISSING: 'A stream that the signed head covers is missing, or ends too early.',
  OTHER_LOG: 'It is the head of another log.',
  BEHIND_ANCHOR: 'The log is behind the head that is kept elsewhere: batches were lost, or an old state was put back.',
  FORKED: 'The log has another history than the head that is kept elsewhere.',
  RECORD_MISSING: 'The record that a receipt names is not in this log, or is another one.',
} as const satisfies Record<string, string>;

export type EvidenceFaultCode = keyof typeof EVIDENCE_FAULTS;

/** Raised where evidence does not hold; the message tells what was found, never a payload. */
export class EvidenceFault extends Error {
  override readonly name = 'EvidenceFault';
  readonly code: EvidenceFaultCode;

  constructor(code: EvidenceFaultCode, detail?: string) {
    super(detail === undefined ? EVIDENCE_FAULTS[code] : `${EVIDENCE_FAULTS[code]} ${detail}`);
    this.code = code;
  }
}
