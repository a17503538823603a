import { createHash } from 'node:crypto';
import type { KeyLookup } from '../caller-header.ts';
import type { StreamPosition } from './audit-archive.ts';
import { type BatchHeader, batchHash, batchOfLine, NO_BATCH, verifyBatch } from './audit-batch.ts';
import { parseRecord, type StartRecord, type UnsealedTail } from './audit-record.ts';
import { EvidenceFault } from './evidence-fault.ts';
import { leafHash, MerkleTree, toHex } from './merkle.ts';
import type { SegmentLine } from './segment-lines.ts';

/** A batch that somebody outside the segments knows: the signed head, or a receipt given to a caller. */
export interface Witness {
  readonly batch: number;
  readonly hash: string;
  /** For the message: `head`, or the name of a receipt. */
  readonly source: string;
}

/** A record that a receipt names: the log must hold it, and it must be of the same request. */
export interface WantedRecord {
  readonly seq: number;
  readonly requestId: string;
  readonly agency: string | null;
  readonly code: string;
  /** For the message: the name of the receipt. */
  readonly source: string;
}

/** Something true that a reader of the log should know and that is no fault. */
export type Note =
  | { readonly kind: 'crash'; readonly seq: number; readonly lastSealed: string | null; readonly restarted: string }
  | { readonly kind: 'gap'; readonly seq: number; readonly records: number; readonly from: string; readonly to: string }
  | { readonly kind: 'unsealed tail'; readonly segment: string; readonly lines: number }
  /** Batches that were sealed after the last head over all streams. */
  | { readonly kind: 'after the head'; readonly batches: number; readonly since: string };

/** What was verified. */
export interface Figures {
  readonly records: number;
  readonly batches: number;
  readonly bytes: number;
  /** Key ids that signed. */
  readonly keys: ReadonlySet<string>;
  readonly from: string | null;
  readonly to: string | null;
}

const BEGINNING: StreamPosition = { batch: 0, seq: 0, hash: NO_BATCH };
const SEQ = Buffer.from('{"seq":');
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const COMMA = 0x2c;
const REQUEST = Buffer.from(',"type":"request"');

interface Tail extends UnsealedTail {
  readonly lines: number;
}

/** Checks one stream of the audit log, fed line by line in the order of writing. Every method throws the first fault as an EvidenceFault. */
export class StreamVerifier {
  readonly notes: Note[] = [];
  readonly #stream: string;
  readonly #keys: KeyLookup;
  readonly #witnesses: ReadonlyMap<number, readonly Witness[]>;
  readonly #wanted: ReadonlyMap<number, readonly WantedRecord[]>;
  readonly #onBatch: (jws: string, header: BatchHeader) => void;
  #position: StreamPosition;
  #segment = '';
  #tree = new MerkleTree();
  #lines: SegmentLine[] = [];
  #starts: StartRecord[] = [];
  #gaps: Note[] = [];
  #unexplained: Tail[] = [];
  #figures = { records: 0, batches: 0, bytes: 0, from: null as string | null, to: null as string | null };
  readonly #signers = new Set<string>();

  /** @param after where the stream stood before the first line that will be fed; its beginning by default. */
  constructor(
    stream: string,
    keys: KeyLookup,
    options: {
      readonly witnesses?: readonly Witness[];
      readonly records?: readonly WantedRecord[];
      readonly after?: StreamPosition;
      /** Told every batch that holds. */
      readonly onBatch?: (jws: string, header: BatchHeader) => void;
    } = {},
  ) {
    this.#stream = stream;
    this.#keys = keys;
    this.#position = options.after ?? BEGINNING;
    this.#witnesses = groupBy(options.witnesses ?? [], ({ batch }) => batch);
    this.#wanted = groupBy(options.records ?? [], ({ seq }) => seq);
    this.#onBatch = options.onBatch ?? (() => undefined);
  }

  get figures(): Figures {
    return { ...this.#figures, keys: this.#signers };
  }

  /** The last batch that was verified. */
  get position(): StreamPosition {
    return this.#position;
  }

  beginSegment(name: string): void {
    this.#segment = name;
  }

  line(line: SegmentLine): void {
    this.#lines.push(line);
    if (!line.complete) return;
    this.#figures.bytes += line.bytes.length + 1;
    const jws = batchOfLine(line.bytes);
    if (jws === undefined) this.#record(line.bytes);
    else this.#seal(jws);
  }

  /** What stands after the last batch of a segment counts as lost in a crash; the next writer has to say so. */
  endSegment(): void {
    const lines = this.#lines;
    this.#begin();
    if (lines.length === 0) return;
    const hash = createHash('sha256');
    let bytes = 0;
    for (const line of lines) {
      hash.update(line.bytes);
      if (line.complete) hash.update('\n');
      bytes += line.bytes.length + (line.complete ? 1 : 0);
    }
    this.#unexplained.push({ segment: this.#segment, bytes, sha256: hash.digest('hex'), lines: lines.length });
  }

  /** After the last segment: every witness must have been met. An unsealed tail here may still be written, or a crash before the restart. */
  finish(): void {
    for (const [batch, [witness]] of this.#witnesses)
      if (batch > this.#position.batch)
        throw new EvidenceFault(
          'TRUNCATED',
          `The ${witness?.source} names batch ${batch}; the last one here is ${this.#position.batch}, record ${this.#position.seq}.`,
        );
    for (const [seq, [wanted]] of this.#wanted)
      if (seq > this.#position.seq)
        throw new EvidenceFault(
          'RECORD_MISSING',
          `The ${wanted?.source} names record ${seq}; the last one here is ${this.#position.seq}.`,
        );
    for (const { segment, lines } of this.#unexplained) this.notes.push({ kind: 'unsealed tail', segment, lines });
  }

  #begin(): void {
    this.#tree = new MerkleTree();
    this.#lines = [];
    this.#starts = [];
    this.#gaps = [];
  }

  #record(line: Buffer): void {
    const expected = this.#position.seq + this.#tree.count + 1;
    const [seq, isRequest] = sequenceOf(line);
    if (seq !== expected) throw new EvidenceFault('SEQUENCE', `Expected record ${expected}, found ${seq}.`);
    this.#tree.append(leafHash(line));
    const wanted = this.#wanted.get(seq);
    if (wanted) for (const one of wanted) requireRecord(line, one);
    if (isRequest) return;
    const record = parseRecord(line.toString('utf8'));
    if (record.type === 'start') this.#starts.push(record);
    if (record.type === 'gap') this.#gaps.push({ ...record, kind: 'gap' });
  }

  #seal(jws: string): void {
    const header = verifyBatch(jws, this.#keys);
    const { batch, seq, hash } = this.#position;
    if (header.stream !== this.#stream) throw new EvidenceFault('WRONG_STREAM', `It belongs to ${header.stream}.`);
    if (header.batch !== batch + 1)
      throw new EvidenceFault('BROKEN_CHAIN', `Expected batch ${batch + 1}, found ${header.batch}.`);
    if (header.previous !== hash)
      throw new EvidenceFault('BROKEN_CHAIN', `Batch ${header.batch} does not follow this batch ${batch}.`);
    if (header.first !== seq + 1)
      throw new EvidenceFault('SEQUENCE', `Batch ${header.batch} begins with record ${header.first}, not ${seq + 1}.`);
    if (header.count !== this.#tree.count || header.root !== toHex(this.#tree.root()))
      throw new EvidenceFault(
        'ROOT_MISMATCH',
        `Batch ${header.batch}, records ${header.first} to ${header.first + header.count - 1}.`,
      );
    const position = { batch: header.batch, seq: seq + header.count, hash: batchHash(jws) };
    for (const witness of this.#witnesses.get(position.batch) ?? [])
      if (witness.hash !== position.hash)
        throw new EvidenceFault(
          'BROKEN_CHAIN',
          `Batch ${position.batch} is not the one that the ${witness.source} names.`,
        );
    this.#explainTails();
    this.#signers.add(header.kid);
    this.#note();
    this.#position = position;
    this.#figures.records += header.count;
    this.#figures.batches++;
    this.#figures.from ??= header.from;
    this.#figures.to = header.to;
    this.#onBatch(jws, header);
    this.#begin();
  }

  #explainTails(): void {
    const told = this.#starts[0]?.unsealed ?? [];
    const unlike = (a: UnsealedTail, b: UnsealedTail | undefined) =>
      a.segment !== b?.segment || a.bytes !== b.bytes || a.sha256 !== b.sha256;
    for (const [index, tail] of this.#unexplained.entries())
      if (unlike(tail, told[index])) throw new EvidenceFault('UNSEALED', `At the end of ${tail.segment}.`);
    const missing = told[this.#unexplained.length];
    if (missing)
      throw new EvidenceFault('UNSEALED', `A restart tells of a tail of ${missing.segment}, which is not there.`);
    this.#unexplained = [];
  }

  #note(): void {
    for (const { after, seq, time } of this.#starts)
      if (after === 'crash') this.notes.push({ kind: 'crash', seq, lastSealed: this.#figures.to, restarted: time });
    this.notes.push(...this.#gaps);
  }
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** @throws EvidenceFault RECORD_MISSING when the line is not the record of the request that a receipt was given for */
function requireRecord(line: Buffer, { seq, requestId, agency, code, source }: WantedRecord): void {
  const record = parseRecord(line.toString('utf8'));
  const isIt =
    record.type === 'request' &&
    record.requestId === requestId &&
    record.agency === agency &&
    record.code === code &&
    record.receipt;
  if (!isIt) throw new EvidenceFault('RECORD_MISSING', `Record ${seq} is not that of the ${source}.`);
}

/** The sequence number at the head of a record's line, and whether it is a request. @throws EvidenceFault MALFORMED */
function sequenceOf(line: Buffer): [seq: number, isRequest: boolean] {
  let at = SEQ.length;
  let seq = 0;
  if (line.subarray(0, at).equals(SEQ)) {
    for (let byte = line[at] ?? 0; byte >= DIGIT_0 && byte <= DIGIT_9; byte = line[++at] ?? 0)
      seq = seq * 10 + byte - DIGIT_0;
    if (seq > 0 && line[at] === COMMA) return [seq, line.subarray(at, at + REQUEST.length).equals(REQUEST)];
  }
  throw new EvidenceFault('MALFORMED', 'The line is neither a record nor a batch.');
}
