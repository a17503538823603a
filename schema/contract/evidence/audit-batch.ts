import type { KeyLookup, SigningKey } from '../caller-header.ts';
import { EvidenceFault } from './evidence-fault.ts';
import { members, signJws, verifyJws } from './jws.ts';
import { sha256Hex } from './merkle.ts';

const BATCH_TYPE = 'yunqiao-audit-batch';
/** How a line begins that seals a batch, and no other. */
export const BATCH_LINE_START = '{"batch":"';

/** What stands before the first batch of a stream. */
export const NO_BATCH = '0'.repeat(64);

/** What the hub signs of a batch of records. */
export interface BatchHeader {
  readonly v: 1;
  readonly stream: string;
  /** 1, 2, 3 … */
  readonly batch: number;
  /** Sequence number of the first record. */
  readonly first: number;
  readonly count: number;
  /** Time of the first and the last record. */
  readonly from: string;
  readonly to: string;
  /** Merkle root (RFC 6962) over the lines of the records, hex. */
  readonly root: string;
  /** {@link batchHash} of the batch before. */
  readonly previous: string;
}

/** The compact JWS that seals a batch. */
export function signBatch(header: BatchHeader, key: SigningKey): string {
  return signJws(BATCH_TYPE, header, key);
}

/** @throws EvidenceFault */
export function verifyBatch(jws: string, keys: KeyLookup): BatchHeader & { readonly kid: string } {
  const { payload, kid } = verifyJws(BATCH_TYPE, jws, keys);
  const header = members(payload);
  const numbers = [header['batch'], header['first'], header['count']];
  const texts = [header['stream'], header['from'], header['to'], header['root'], header['previous']];
  if (
    header['v'] !== 1 ||
    !numbers.every((value) => Number.isSafeInteger(value) && Number(value) >= 1) ||
    !texts.every((value) => typeof value === 'string')
  )
    throw new EvidenceFault('MALFORMED', 'It is not the header of a batch.');
  return { ...(header as unknown as BatchHeader), kid };
}

/** What the next batch names: SHA-256 over the whole JWS, signature included. */
export function batchHash(jws: string): string {
  return sha256Hex(jws);
}

/** The line of a segment that ends a batch. */
export function batchLine(jws: string): string {
  return `${BATCH_LINE_START}${jws}"}`;
}

const QUOTE = 0x22;
const BRACE = 0x7d;
const BATCH_LINE_BYTES = Buffer.from(BATCH_LINE_START);

/** The JWS of a batch line; `undefined` for any other line. */
export function batchOfLine(line: Buffer): string | undefined {
  const { length } = BATCH_LINE_BYTES;
  if (line.length < length + 2 || line.compare(BATCH_LINE_BYTES, 0, length, 0, length) !== 0) return undefined;
  return line[line.length - 2] === QUOTE && line[line.length - 1] === BRACE
    ? line.toString('latin1', length, line.length - 2)
    : undefined;
}
