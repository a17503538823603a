import type { StreamPosition } from '../../../../schema/contract/evidence/audit-archive.ts';
import { batchHash, verifyBatch } from '../../../../schema/contract/evidence/audit-batch.ts';
import { EvidenceFault } from '../../../../schema/contract/evidence/evidence-fault.ts';
import {
  type Figures,
  type Note,
  StreamVerifier,
  type Witness,
} from '../../../../schema/contract/evidence/stream-verifier.ts';
import type { KeyLookup } from '../../../../schema/contract/evidence/verification-keys.ts';
import { type AuditSegment, linesOf, openStream } from './audit-folder.ts';

/** What was found out about a stream. */
export interface StreamReport {
  readonly stream: string;
  readonly figures: Figures;
  readonly position: StreamPosition;
  readonly notes: readonly Note[];
  /** Segments that were archived and moved away; their hashes are in the signed manifest. */
  readonly away: readonly string[];
  /** The first fault and where it is. */
  readonly fault: { readonly place: string; readonly code: string; readonly message: string } | undefined;
}

/** Verifies one stream from its first segment at hand to its head. */
export async function verifyStream(
  folder: string,
  name: string,
  keys: KeyLookup,
  receipts: readonly Witness[],
): Promise<StreamReport> {
  let place = name;
  let verifier = new StreamVerifier(name, keys);
  const away: string[] = [];
  const report = (fault: StreamReport['fault']): StreamReport => {
    const { figures, position, notes } = verifier;
    return { stream: name, figures, position, notes, away, fault };
  };
  try {
    place = `archive/${name}/manifest.ndjson`;
    const stream = await openStream(folder, name, keys);
    place = `${name}/head.jws`;
    const head = headOf(stream.head, name, keys);
    const after = skipAway(stream.segments, away);
    verifier = new StreamVerifier(name, keys, {
      witnesses: head ? [head, ...receipts] : receipts,
      ...(after && { after }),
    });
    for (const segment of stream.segments.slice(away.length)) {
      place = segment.place;
      if (!segment.path) throw new EvidenceFault('BROKEN_CHAIN', 'The segment is missing from the archive.');
      verifier.beginSegment(segment.name);
      try {
        for await (const lines of linesOf(segment))
          for (const line of lines) {
            place = `${segment.place}:${line.number}`;
            verifier.line(line);
          }
      } catch (error) {
        throw error instanceof EvidenceFault || !isZipFault(error)
          ? error
          : new EvidenceFault('MALFORMED', 'It cannot be decompressed.');
      }
      place = segment.place;
      verifier.endSegment();
    }
    if (!head && verifier.position.batch > 0) {
      place = `${name}/head.jws`;
      throw new EvidenceFault('HEAD_MISSING');
    }
    verifier.finish();
    return report(undefined);
  } catch (error) {
    if (!(error instanceof EvidenceFault)) throw error;
    return report({ place, code: error.code, message: error.message });
  }
}

function headOf(jws: string | undefined, stream: string, keys: KeyLookup): Witness | undefined {
  if (jws === undefined) return undefined;
  const header = verifyBatch(jws, keys);
  if (header.stream !== stream) throw new EvidenceFault('WRONG_STREAM', `It belongs to ${header.stream}.`);
  return { batch: header.batch, hash: batchHash(jws), source: 'signed head' };
}

/** Where the stream stands after the leading segments that were moved away from the archive. */
function skipAway(segments: readonly AuditSegment[], away: string[]): StreamPosition | undefined {
  let after: StreamPosition | undefined;
  for (const { name, path, archived } of segments) {
    if (path !== undefined || !archived) break;
    away.push(name);
    if (archived.last.batch > 0) after = archived.last;
  }
  return after;
}

function isZipFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
