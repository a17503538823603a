import type { Logger } from 'pino';
import { type Anchor, compareWithAnchor } from '../../schema/contract/evidence/anchor.ts';
import type { SignedHead } from '../../schema/contract/evidence/checkpoint.ts';
import { EvidenceFault } from '../../schema/contract/evidence/evidence-fault.ts';
import { checkpointKeys } from '../../schema/contract/evidence/verification-keys.ts';
import type { KeySet } from '../../schema/contract/key-set.ts';
import { CombinedLog } from './combined-log.ts';
import { keepKeys } from './kept-keys.ts';
import { auditLogId } from './log-identity.ts';

/** A head a minute, so that what a receipt promises is kept with as much time to spare. */
const EVERY_MS = 60_000;

export interface HeadKeeperOptions {
  /** Folder of the audit log. */
  readonly directory: string;
  readonly keys: KeySet;
  readonly log: Pick<Logger, 'error' | 'warn' | 'info'>;
  readonly anchor?: Anchor | undefined;
  readonly everyMs?: number;
}

/** Keeps the head over all streams, here and elsewhere. */
export interface HeadKeeper {
  readonly head: SignedHead;
  /** Signs a head over what is sealed by now, and keeps it; never rejects. */
  seal(): Promise<void>;
  /** The last head; to be called when the writers of the streams have ended. */
  close(): Promise<void>;
}

/** The log is not what its heads say: whoever runs the hub has to look before it starts. */
export class LogRefused extends Error {
  override readonly name = 'LogRefused';
}

const LOOK = 'See "When the hub refuses its log" in README.md.';

/**
 * Opens the log over all streams, compares it with its own head and with the one kept elsewhere, and keeps both up to date.
 * @throws LogRefused when the log is behind one of them or forks from it, or when the place of the anchor does not answer
 */
export async function openHeadKeeper(options: HeadKeeperOptions): Promise<HeadKeeper> {
  const { directory, log, anchor, everyMs = EVERY_MS } = options;
  const combined = await refusing(() => openCombinedLog(options));
  if (anchor) await compare(combined, anchor, options);
  else log.warn('AUDIT_ANCHOR is not set: a data directory that is put back to an older state will not be noticed');
  const refuse = async () => {
    const { broken } = await combined.follow();
    const [fault] = broken.values();
    if (fault) throw fault;
  };
  await refusing(refuse);

  let anchored: string | undefined;
  let isFailing = false;
  const keep = async () => {
    const { checkpoint, size } = combined.head;
    if (!anchor || anchored === checkpoint) return;
    try {
      await anchor.write(checkpoint);
      anchored = checkpoint;
      if (isFailing) log.info({ anchor: anchor.place, size }, 'the head of the audit log is kept elsewhere again');
      isFailing = false;
    } catch (error) {
      if (!isFailing)
        log.error({ err: error, anchor: anchor.place }, 'the head of the audit log cannot be kept elsewhere');
      isFailing = true;
    }
  };
  const work = async () => {
    try {
      const { broken } = await combined.follow();
      for (const [stream, fault] of broken)
        log.error(
          { stream, fault: fault.code, directory },
          `the audit log was changed while it is written: ${fault.message}`,
        );
    } catch (error) {
      log.error({ err: error }, 'no head of the audit log could be signed');
    }
    await keep();
  };
  await keep();
  // One after another, whoever asks.
  let working: Promise<void> = Promise.resolve();
  const seal = () => {
    working = working.then(work);
    return working;
  };
  const timer = setInterval(seal, everyMs);
  timer.unref();
  return {
    get head() {
      return combined.head;
    },
    seal,
    async close() {
      clearInterval(timer);
      await seal();
    },
  };
}

/** The log over all streams of a folder, held to its own head. @throws EvidenceFault */
export async function openCombinedLog({ directory, keys, log }: HeadKeeperOptions): Promise<CombinedLog> {
  // Makes the folder where there is none yet.
  const logId = await auditLogId(directory);
  const kept = await keepKeys(directory, keys, log);
  return CombinedLog.open({
    directory,
    logId,
    signing: kept.signing,
    keys: kept.find,
    checkpointKeys: () => checkpointKeys(kept.all()),
  });
}

async function compare(combined: CombinedLog, anchor: Anchor, { log }: HeadKeeperOptions): Promise<void> {
  const { place } = anchor;
  const anchored = await anchor.read().catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LogRefused(
      `AUDIT_ANCHOR (${place}) does not answer, so nobody can tell whether this log is whole: ${reason}`,
    );
  });
  if (anchored === undefined) {
    if (combined.head.size > 0)
      log.warn({ anchor: place }, 'AUDIT_ANCHOR holds no head yet: the log is not compared with anything this time');
    return;
  }
  await refusing(async () => {
    const head = await compareWithAnchor(combined.head, anchored, combined.checkpointKeys, (size) =>
      combined.rootAt(size),
    );
    log.info({ anchor: place, size: head.size }, 'the audit log holds what the head kept elsewhere says');
  }, `AUDIT_ANCHOR (${place}): `);
}

async function refusing<T>(check: () => Promise<T>, where = ''): Promise<T> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof EvidenceFault)) throw error;
    throw new LogRefused(`The hub does not start with this audit log. ${where}${error.code}: ${error.message} ${LOOK}`);
  }
}
