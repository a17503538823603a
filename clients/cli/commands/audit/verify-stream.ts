import type { StreamPosition } from '../../../../schema/contract/evidence/audit-archive.ts';
import { type BatchHeader, batchHash, verifyBatch } from '../../../../schema/contract/evidence/audit-batch.ts';
import { EvidenceFault } from '../../../../schema/contract/evidence/evidence-fault.ts';
import { leafHash } from '../../../../schema/contract/evidence/merkle.ts';
import {
  type Figures,
  type Note,
  StreamVerifier,
  type WantedRecord,
  type Witness,
} from '../../../../schema/contract/evidence/stream-verifier.ts';
import type { KeyLookup } from '../../../../schema/contract/evidence/verification-keys.ts';
import { type AuditSegment, linesOf, openStream } from './audit-folder.ts';
import type { CoveredBatch } from './combined-head.ts';

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

/** What is known of a stream from outside it. */
export interface StreamWitnesses {
  readonly batches?: readonly Witness[];
  readonly records?: readonly WantedRecord[];
  /** The stream's batches in the log over all streams. */
  readonly covered?: AsyncGenerator<CoveredBatch>;
}

/** Verifies one stream from its first segment at hand to its head. */
export async function verifyStream(
  folder: string,
  name: string,
  keys: KeyLookup,
  known: StreamWitnesses = {},
): Promise<StreamReport> {
  const receipts = known.batches ?? [];
  const coverage = known.covered && new Coverage(known.covered);
  let place = name;
  let verifier = new StreamVerifier(name, keys);
  const away: string[] = [];
  const report = (fault: StreamReport['fault']): StreamReport => {
    const { figures, position } = verifier;
    return { stream: name, figures, position, notes: [...verifier.notes, ...(coverage?.notes ?? [])], away, fault };
  };
  try {
    place = `archive/${name}/manifest.ndjson`;
    const stream = await openStream(folder, name, keys);
    place = `${name}/head.jws`;
    const head = headOf(stream.head, name, keys);
    const after = skipAway(stream.segments, away);
    verifier = new StreamVerifier(name, keys, {
      witnesses: head ? [head, ...receipts] : receipts,
      records: known.records ?? [],
      ...(after && { after }),
      onBatch: (jws, header) => coverage?.sealed.push({ jws, header }),
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
            if (coverage && coverage.sealed.length > 0) await coverage.compare(away.length > 0);
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
    place = `tree/ and ${name}`;
    await coverage?.finish();
    return report(undefined);
  } catch (error) {
    if (!(error instanceof EvidenceFault)) throw error;
    return report({ place, code: error.code, message: error.message });
  } finally {
    await known.covered?.return(undefined);
  }
}

/** Holds the batches of a stream against those that the head over all streams covers. */
class Coverage {
  readonly sealed: { readonly jws: string; readonly header: BatchHeader }[] = [];
  readonly #covered: AsyncGenerator<CoveredBatch>;
  #after = 0;
  #since = '';
  #isFirst = true;

  constructor(covered: AsyncGenerator<CoveredBatch>) {
    this.#covered = covered;
  }

  get notes(): readonly Note[] {
    return this.#after === 0 ? [] : [{ kind: 'after the head', batches: this.#after, since: this.#since }];
  }

  /** @param isCut the first batches are not at hand */
  async compare(isCut: boolean): Promise<void> {
    for (const { jws, header } of this.sealed.splice(0)) {
      let next = this.#after > 0 ? undefined : (await this.#covered.next()).value;
      while (isCut && this.#isFirst && next && next.batch < header.batch) next = (await this.#covered.next()).value;
      if (!next) {
        this.#since ||= header.from;
        this.#after++;
        continue;
      }
      this.#isFirst = false;
      if (next.batch !== header.batch || next.hash !== leafHash(Buffer.from(jws)))
        throw new EvidenceFault('NOT_INCLUDED', `Batch ${header.batch}.`);
    }
  }

  async finish(): Promise<void> {
    const { value: next } = await this.#covered.next();
    if (next) throw new EvidenceFault('STREAM_MISSING', `The head covers batch ${next.batch}, in ${next.segment}.`);
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
