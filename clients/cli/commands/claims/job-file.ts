import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../../../sdk/index.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';

/** Bytes of a request: it may take the hub's 60 seconds at half a MiB a second. */
const PART_BYTES = 32 * 1024 * 1024;
const REQUEST_MS = 90_000;
const LONGEST_PAUSE_MS = 10_000;

/** How the files of a job go over HTTP. */
export interface JobFiles {
  /** Sends a file, going on where the hub has it up to. @throws CommandError where the hub refuses it */
  send(path: string, file: string, told: (share: number) => void): Promise<void>;
  /** Fetches a result into a file, which is there whole or not at all. @throws CommandError */
  fetch(path: string, file: string): Promise<void>;
}

export function jobFiles(
  client: Client,
  hub: string,
  { signal: stopped }: Pick<Io, 'signal'>,
  retries: number,
): JobFiles {
  const ask = async (path: string, request: RequestInit): Promise<Response> => {
    const { value } = await client.token();
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(REQUEST_MS)]);
    const headers = { ...request.headers, authorization: `Bearer ${value}` };
    const response = await fetch(new URL(path, hub), { ...request, headers, signal });
    if (response.ok) return response;
    const text = await response.text();
    // Busy or broken for now: another try may do.
    if (response.status >= 500 || response.status === 429) throw new Error(`${response.status} ${text.slice(0, 200)}`);
    throw new CommandError(messageOf(text) ?? `The hub answers ${response.status}.`, EXIT.refused);
  };
  const patiently = async <T>(attempt: () => Promise<T>): Promise<T> => {
    for (let failures = 0; ; failures++) {
      try {
        return await attempt();
      } catch (error) {
        stopped.throwIfAborted();
        if (error instanceof CommandError) throw error;
        if (failures >= retries)
          throw new CommandError(`The hub does not answer: ${(error as Error).message}`, EXIT.unreachable);
        await sleep(Math.min(LONGEST_PAUSE_MS, 250 * 2 ** failures), undefined, { signal: stopped });
      }
    }
  };

  return {
    async send(path, file, told) {
      const { size } = await stat(file);
      const handle = await open(file);
      try {
        for (let at = 0; at < size; ) {
          at = await patiently(async () => {
            const head = await ask(path, { method: 'HEAD' });
            const from = Number(head.headers.get('upload-offset') ?? 0);
            const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.min(PART_BYTES, size - from)), {
              position: from,
            });
            const range = `bytes ${from}-${from + bytesRead - 1}/${size}`;
            const put = { method: 'PUT', body: buffer.subarray(0, bytesRead), headers: { 'content-range': range } };
            await (await ask(path, put)).arrayBuffer();
            return from + bytesRead;
          });
          told(at / size);
        }
      } finally {
        await handle.close();
      }
    },
    async fetch(path, file) {
      await patiently(async () => {
        const { body } = await ask(path, {});
        if (!body) throw new Error('The answer is empty.');
        await pipeline(
          Readable.fromWeb(body as import('node:stream/web').ReadableStream),
          createWriteStream(`${file}.part`),
          {
            signal: stopped,
          },
        );
      });
      await rename(`${file}.part`, file);
    },
  };
}

/** What the hub says in its refusal. */
function messageOf(text: string): string | null {
  try {
    return (JSON.parse(text) as { errors?: { message?: string }[] }).errors?.[0]?.message ?? null;
  } catch {
    return null;
  }
}

/** The first bytes of a file. */
export async function firstBytes(file: string, count: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file, { end: count - 1 })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
