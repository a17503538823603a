import { type FileHandle, open } from 'node:fs/promises';
import { CommandError } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';

/** Longest line that a change of a verdict makes: a reference has at most 200 characters. */
const LINE_BYTES = 16 * 1024;

/** Where changes are kept, a line each. */
export interface ChangeLog {
  /** Of the last change in it; `null` when there is none. */
  readonly cursor: string | null;
  /** Whole lines; they are on the disk when it returns. */
  append(lines: string): Promise<void>;
  /** Marks where a log without changes begins. */
  begin(cursor: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Changes in a file, which itself says how far it is: its last whole line carries the cursor. What a crash left of a line is cut off. @throws CommandError for a file
 * whose last line is no change
 * @param lineBytes the longest line that a change makes
 */
export async function openChangeLog(path: string, lineBytes = LINE_BYTES): Promise<ChangeLog> {
  const file = await open(path, 'a+');
  try {
    const { whole, last } = await lastLine(file, path, lineBytes);
    const cursor = last === null ? null : cursorOf(last, path);
    await file.truncate(whole);
    const append = async (lines: string) => {
      await file.appendFile(lines);
      await file.sync();
    };
    return {
      cursor,
      append,
      begin: (from) => append(`${JSON.stringify({ cursor: from })}\n`),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Changes on standard output. */
export function stdoutLog({ stdout }: Pick<Io, 'stdout'>): ChangeLog {
  return {
    cursor: null,
    append: (lines) =>
      new Promise((resolve, reject) => {
        stdout.write(lines, (error) => (error ? reject(error) : resolve()));
      }),
    begin: async () => undefined,
    close: async () => undefined,
  };
}

/** Bytes up to the end of the last whole line, and that line. */
async function lastLine(
  file: FileHandle,
  path: string,
  lineBytes: number,
): Promise<{ readonly whole: number; readonly last: string | null }> {
  const { size } = await file.stat();
  const length = Math.min(size, 2 * lineBytes);
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
  const end = buffer.lastIndexOf(0x0a);
  // A crash may leave the beginning of the first change.
  if (end < 0 && (size === 0 || (size <= lineBytes && buffer[0] === 0x7b))) return { whole: 0, last: null };
  if (end < 0) throw noLog(path);
  const start = end === 0 ? 0 : buffer.lastIndexOf(0x0a, end - 1) + 1;
  return { whole: size - length + end + 1, last: buffer.toString('utf8', start, end) };
}

function cursorOf(line: string, path: string): string {
  try {
    const { cursor } = JSON.parse(line) as { readonly cursor?: unknown };
    if (typeof cursor === 'string') return cursor;
  } catch {
    // Falls through to the one message.
  }
  throw noLog(path);
}

function noLog(path: string): CommandError {
  return new CommandError(`${path}: its last line is no change of a watch list. Name another file.`);
}
