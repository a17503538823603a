const NEWLINE = 0x0a;

/** A line of a segment and where it ends, counted in bytes from the segment's start. */
export interface SegmentLine {
  /** Without the newline. */
  readonly bytes: Buffer;
  /** From 1. */
  readonly number: number;
  /** After the newline. */
  readonly end: number;
  /** False for what stands after the last newline: a write that was torn. */
  readonly complete: boolean;
}

/** Splits chunks of a segment into lines. */
export async function* segmentLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly SegmentLine[]> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  let end = 0;
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const lines: SegmentLine[] = [];
    let start = 0;
    for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, start)) {
      end += at + 1 - start;
      lines.push({ bytes: bytes.subarray(start, at), number: ++number, end, complete: true });
      start = at + 1;
    }
    rest = bytes.subarray(start);
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0) yield [{ bytes: rest, number: number + 1, end: end + rest.length, complete: false }];
}

const SEGMENT = /^(\d{4}-\d{2}-\d{2})\.(\d{4,})\.ndjson(\.gz)?$/;

/** The parts of a segment's file name, `2026-11-22.0001.ndjson` or the same with `.gz`; `null` for any other file. */
export function parseSegmentName(
  name: string,
): { readonly day: string; readonly part: number; readonly segment: string; readonly zipped: boolean } | null {
  const match = SEGMENT.exec(name);
  if (!match) return null;
  const [, day = '', part = '', gz] = match;
  return { day, part: Number(part), segment: `${day}.${part}.ndjson`, zipped: gz !== undefined };
}

/** File name of a segment. Names sort in the order of writing, as strings within a day of fewer than 10,000 parts. */
export function segmentName(day: string, part: number): string {
  return `${day}.${String(part).padStart(4, '0')}.ndjson`;
}

/** Order in which segments were written. */
export function compareSegments(a: string, b: string): number {
  const [left, right] = [parseSegmentName(a), parseSegmentName(b)];
  if (!left || !right) return 0;
  return left.day < right.day ? -1 : left.day > right.day ? 1 : left.part - right.part;
}
