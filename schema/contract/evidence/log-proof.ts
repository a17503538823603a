import type { KeyLookup } from '../caller-header.ts';
import { type ProvenRecord, verifyRecordProof } from './audit-proof.ts';
import { canonicalJson, parseCanonical } from './canonical-json.ts';
import { type CheckpointKeys, type LogHead, type SignedHead, verifyCheckpoint } from './checkpoint.ts';
import { EvidenceFault } from './evidence-fault.ts';
import { members } from './jws.ts';
import { isConsistent, isIncluded } from './log-tree.ts';
import { type Hash, leafHash, pathFromHex, toHex } from './merkle.ts';

/** Text of a proof that a record is in a signed batch and that the batch is in the log that a head stands for. */
export function loggedRecord(proof: string, index: number, path: readonly Hash[], checkpoint: string): string {
  return canonicalJson({ v: 1, proof, index, path: path.map(toHex), checkpoint });
}

/** A record that is in a log. */
export interface LoggedRecord extends ProvenRecord {
  readonly head: SignedHead;
}

/** Verifies such a proof offline. @throws EvidenceFault */
export function verifyLoggedRecord(text: string, keys: KeyLookup, checkpointKeys: CheckpointKeys): LoggedRecord {
  const { v, proof, index, path: steps, checkpoint } = members(parseCanonical(text));
  const path = pathFromHex(steps);
  if (v !== 1 || typeof proof !== 'string' || typeof index !== 'number' || typeof checkpoint !== 'string' || !path)
    throw new EvidenceFault('MALFORMED', 'It is not the proof of a record in a log.');
  const head = verifyCheckpoint(checkpoint, checkpointKeys);
  const proven = verifyRecordProof(proof, keys);
  const jws = String(members(parseCanonical(proof))['batch']);
  if (!isIncluded(leafHash(Buffer.from(jws)), index, head, path))
    throw new EvidenceFault('NOT_INCLUDED', `Batch ${proven.batch.batch} of ${proven.batch.stream}.`);
  return { ...proven, head };
}

/** Text of a proof that a log of one size grew into another. */
export function grownLog(from: number, to: number, path: readonly Hash[]): string {
  return canonicalJson({ v: 1, from, to, path: path.map(toHex) });
}

/** Verifies such a proof between two heads that are known. @throws EvidenceFault OTHER_LOG | BEHIND_ANCHOR | FORKED | MALFORMED */
export function verifyGrown(text: string, older: LogHead, newer: LogHead): void {
  if (older.origin !== newer.origin)
    throw new EvidenceFault('OTHER_LOG', `Before: ${older.origin}; now: ${newer.origin}.`);
  if (older.size > newer.size)
    throw new EvidenceFault('BEHIND_ANCHOR', `Before: ${older.size} batches; now: ${newer.size}.`);
  const { v, from, to, path: steps } = members(parseCanonical(text));
  const path = pathFromHex(steps);
  if (v !== 1 || from !== older.size || to !== newer.size || !path)
    throw new EvidenceFault('MALFORMED', 'It is not the proof that these two heads are of one log.');
  if (!isConsistent(older, newer, path))
    throw new EvidenceFault('FORKED', `From ${older.size} to ${newer.size} batches.`);
}
