import type { Readable, Writable } from 'node:stream';
import type { Fetch } from '../sdk/index.ts';

/** The outside world of a command. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** In place of the network's, for tests of broken connections. */
  readonly fetch?: Fetch | undefined;
}

/** Told the exit code of a command that has run. */
export type Done = (exitCode: number) => void;

/** Reads a stream of text to its end, at most `limit` bytes. @throws RangeError past it */
export async function readAll(stream: Readable, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    const buffer = Buffer.from(chunk);
    bytes += buffer.length;
    if (bytes > limit) throw new RangeError(`The input is larger than ${limit} bytes.`);
    chunks.push(buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The lines of a text: blank ones and a byte order mark are passed over. */
export function linesIn(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
