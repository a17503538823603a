import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type CheckpointKeys, type LogHead, verifyCheckpoint } from './checkpoint.ts';
import { EvidenceFault } from './evidence-fault.ts';
import type { Hash } from './merkle.ts';

/** Where the head of a log is kept outside its folder. It may be set back by nobody who can set back the log. */
export interface Anchor {
  /** For messages; holds no secret. */
  readonly place: string;
  /** The checkpoint there; `undefined` when nothing was ever kept. @throws Error when the place does not answer */
  read(): Promise<string | undefined>;
  /** Keeps a checkpoint instead of the one before. */
  write(checkpoint: string): Promise<void>;
}

const TIMEOUT_MS = 10_000;
const LONGEST = 65_536;

/** A file, best on another machine or medium. */
export function fileAnchor(path: string): Anchor {
  return {
    place: path,
    async read() {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      return text || undefined;
    },
    async write(checkpoint) {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const draft = `${path}.${process.pid}.draft`;
      const handle = await open(draft, 'w', 0o600);
      try {
        await handle.writeFile(checkpoint);
        await handle.datasync();
      } finally {
        await handle.close();
      }
      await rename(draft, path);
    },
  };
}

/** An address that gives back to GET what PUT left there. A name and a password in it are sent as Basic authorization (RFC 7617). */
export function addressAnchor(address: string, send: typeof fetch = fetch): Anchor {
  const url = new URL(address);
  const { username, password } = url;
  url.username = '';
  url.password = '';
  const basic = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
  const headers: Record<string, string> = username ? { authorization: `Basic ${basic}` } : {};
  const place = `${url.origin}${url.pathname}`;
  const ask = async (init: RequestInit) =>
    send(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS), ...init });
  return {
    place,
    async read() {
      const response = await ask({ headers });
      const text = await response.text();
      if (response.status === 404 || response.status === 204) return undefined;
      if (!response.ok || text.length > LONGEST) throw new Error(`${place} answered GET with ${response.status}.`);
      return text || undefined;
    },
    async write(checkpoint) {
      const type = { ...headers, 'content-type': 'text/plain; charset=utf-8' };
      const response = await ask({ method: 'PUT', headers: type, body: checkpoint });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${place} answered PUT with ${response.status}.`);
    },
  };
}

/**
 * Compares a log with the head that is kept elsewhere.
 * @param rootAt root of the log's first leaves
 * @throws EvidenceFault OTHER_LOG | BEHIND_ANCHOR | FORKED, or what is wrong with the checkpoint itself
 */
export async function compareWithAnchor(
  own: Pick<LogHead, 'origin' | 'size'>,
  anchored: string,
  keys: CheckpointKeys,
  rootAt: (size: number) => Promise<Hash> | Hash,
): Promise<LogHead> {
  const head = verifyCheckpoint(anchored, keys);
  if (head.origin !== own.origin)
    throw new EvidenceFault('OTHER_LOG', `Kept elsewhere: ${head.origin}; here: ${own.origin}.`);
  if (head.size > own.size)
    throw new EvidenceFault('BEHIND_ANCHOR', `Kept elsewhere: ${head.size} batches; here: ${own.size}.`);
  if (head.size > 0 && (await rootAt(head.size)) !== head.root)
    throw new EvidenceFault('FORKED', `The first ${head.size} batches are not those of the head kept elsewhere.`);
  return head;
}
