import type { KeyLookup } from '../caller-header.ts';
import { type BatchHeader, verifyBatch } from './audit-batch.ts';
import { type AuditRecord, parseRecord } from './audit-record.ts';
import { canonicalJson, parseCanonical } from './canonical-json.ts';
import { EvidenceFault } from './evidence-fault.ts';
import { members } from './jws.ts';
import { inclusionPath, leafHash, pathFromHex, rootFromPath, toHex } from './merkle.ts';

/** Text of a proof that one record is in a signed batch: canonical JSON, so that every byte counts. */
export function proveRecord(lines: readonly Buffer[], index: number, batch: string): string {
  const line = lines[index];
  if (!line) throw new EvidenceFault('NOT_FOUND');
  const path = inclusionPath(
    lines.map((bytes) => leafHash(bytes)),
    index,
  ).map(toHex);
  return canonicalJson({ v: 1, record: line.toString('utf8'), index, path, batch });
}

/** A record that was proven. */
export interface ProvenRecord {
  readonly record: AuditRecord;
  readonly batch: BatchHeader;
  readonly kid: string;
}

/** Verifies a proof offline. @throws EvidenceFault */
export function verifyRecordProof(text: string, keys: KeyLookup): ProvenRecord {
  const proof = members(parseCanonical(text));
  const { v, record, index, path: steps, batch: jws, ...more } = proof;
  const path = pathFromHex(steps);
  if (v !== 1 || typeof record !== 'string' || typeof index !== 'number' || typeof jws !== 'string' || !path)
    throw new EvidenceFault('MALFORMED', 'It is not the proof of a record.');
  if (Object.keys(more).length > 0) throw new EvidenceFault('MALFORMED', 'It holds more than a proof.');
  const { kid, ...batch } = verifyBatch(jws, keys);
  const root = rootFromPath(leafHash(Buffer.from(record)), index, batch.count, path);
  if (root === undefined || toHex(root) !== batch.root) throw new EvidenceFault('ROOT_MISMATCH');
  const read = parseRecord(record);
  if (read.seq !== batch.first + index) throw new EvidenceFault('SEQUENCE');
  return { record: read, batch, kid };
}
