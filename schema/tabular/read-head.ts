import { closeSync, openSync, readSync } from 'node:fs';
import type { Encoding } from './encodings.ts';
import { type MixedLines, mixedTextReader } from './mixed-lines.ts';

const HEAD_BYTES = 64 * 1024;

/** The beginning of a text file, cut at a whole character, without its byte order mark. */
export function readHead(path: string, encoding: Encoding, mixed?: MixedLines): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEAD_BYTES);
    const length = readSync(file, bytes, 0, HEAD_BYTES, 0);
    const head = bytes.subarray(0, length);
    const text = mixed ? mixedTextReader(mixed).push(head) : new TextDecoder(encoding).decode(head, { stream: true });
    return text.replace(/^\uFEFF/, '');
  } finally {
    closeSync(file);
  }
}
