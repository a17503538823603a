import { isAscii, isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { type Counts, createCounter, createUtf8Counter, plausibility, SURE } from './text-plausibility.ts';

/** A text whose lines are not all in one encoding, as when an exporter appends to what another program wrote. */
export interface MixedLines {
  /** What most lines beyond ASCII are in. */
  readonly encoding: 'utf-8' | 'gb18030';
  /** Lines in the other encoding, or which may be either; the first is 1. */
  readonly lines: { readonly count: number; readonly first: readonly number[] };
}

/** The lines for a message. */
export function linesOf({ lines: { count, first } }: MixedLines): string {
  return count > first.length ? `${first.join(', ')} …` : first.join(', ');
}

type Kind = 'ASCII' | 'UTF8' | 'GB' | 'EITHER' | 'NEITHER';

const LINE_FEED = 0x0a;
const CHUNK_BYTES = 256 * 1024;
const LINES_TOLD = 20;
/** A line is no longer than a record may be; what is longer is no text of rows. */
const LONGEST_LINE = 8 * 1024 * 1024;

/**
 * Finds out whether every line of a text is in UTF-8 or in GB18030, and both occur. No trail byte of either is a line feed, so lines can be judged one by
 * one. `null`: all are in one, or some line is in neither.
 */
export async function findMixedLines(path: string): Promise<MixedLines | null> {
  const utf8: number[] = [];
  const gb: number[] = [];
  const either: number[] = [];
  const counts = { UTF8: 0, GB: 0, EITHER: 0 };
  const places = { UTF8: utf8, GB: gb, EITHER: either };
  let number = 0;
  for await (const line of byteLines(path)) {
    number++;
    if (line === null) return null;
    const kind = kindOf(line);
    if (kind === 'NEITHER') return null;
    if (kind === 'ASCII') continue;
    counts[kind]++;
    if (places[kind].length < LINES_TOLD) places[kind].push(number);
  }
  if (counts.UTF8 === 0 || counts.GB === 0) return null;
  const encoding = counts.GB > counts.UTF8 ? 'gb18030' : 'utf-8';
  const others = encoding === 'utf-8' ? 'GB' : 'UTF8';
  const first = [...places[others], ...either].sort((one, other) => one - other).slice(0, LINES_TOLD);
  return { encoding, lines: { count: counts[others] + counts.EITHER, first } };
}

function kindOf(line: Buffer): Kind {
  if (isAscii(line)) return 'ASCII';
  const gb: Counts = { total: 0, usual: 0, rare: 0 };
  const utf8 = { long: 0, short: 0, faults: 0 };
  createCounter(gb, 'gb18030')(line);
  createUtf8Counter(utf8)(line);
  const likeGb = plausibility(gb) >= SURE && decodes(line);
  if (isUtf8(line)) return likeGb || utf8.long === 0 ? 'EITHER' : 'UTF8';
  // A line of UTF-8 with a broken character is damaged, whatever its bytes give in GB18030.
  return likeGb && utf8.long < utf8.faults ? 'GB' : 'NEITHER';
}

const gb18030 = new TextDecoder('gb18030', { fatal: true });

function decodes(line: Buffer): boolean {
  try {
    gb18030.decode(line);
    return true;
  } catch {
    return false;
  }
}

/** Lines without their line feeds; `null` for one that is too long. */
async function* byteLines(path: string): AsyncGenerator<Buffer | null> {
  let pending = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      const line = chunk.subarray(from, at);
      yield pending.length === 0 ? line : Buffer.concat([pending, line]);
      pending = Buffer.alloc(0);
      from = at + 1;
    }
    pending = Buffer.concat([pending, chunk.subarray(from)]);
    if (pending.length > LONGEST_LINE) yield null;
  }
  if (pending.length > 0) yield pending;
}

/** Decodes a text of bytes that come in pieces. @throws TypeError for bytes that are not of the encoding */
export interface TextReader {
  push(chunk: Buffer): string;
  end(): string;
}

/** Reads each line in the encoding that it is in; one that may be in either, in that of most. */
export function mixedTextReader({ encoding }: MixedLines): TextReader {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let pending = Buffer.alloc(0);
  const decode = (line: Buffer) => {
    const kind = kindOf(line);
    const asGb = kind === 'GB' || (kind === 'EITHER' && encoding === 'gb18030');
    return (asGb ? gb18030 : utf8).decode(line);
  };
  return {
    push(chunk) {
      const end = chunk.lastIndexOf(LINE_FEED) + 1;
      if (end === 0) {
        pending = Buffer.concat([pending, chunk]);
        return '';
      }
      const whole = Buffer.concat([pending, chunk.subarray(0, end)]);
      pending = Buffer.from(chunk.subarray(end));
      let text = '';
      for (let from = 0; from < whole.length; ) {
        const next = whole.indexOf(LINE_FEED, from) + 1;
        text += decode(whole.subarray(from, next));
        from = next;
      }
      return text;
    },
    end: () => decode(pending),
  };
}

/** Reads a text that is in one encoding. */
export function textReader(encoding: string): TextReader {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return { push: (chunk) => decoder.decode(chunk, { stream: true }), end: () => decoder.decode() };
}
