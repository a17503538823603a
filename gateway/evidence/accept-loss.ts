import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lossLine } from '../../schema/contract/evidence/accepted-loss.ts';
import type { Anchor } from '../../schema/contract/evidence/anchor.ts';
import { LOSSES_FILE, TREE_FOLDER } from '../../schema/contract/evidence/log-state.ts';
import { signingKey } from '../../schema/contract/key-set.ts';
import { type HeadKeeperOptions, LogRefused, openCombinedLog } from './head-keeper.ts';

/** Longer reasons are refused: they are read aloud by every verification. */
const LONGEST_REASON = 500;

/**
 * Writes down, signed, that the log goes on from its own head instead of the one kept elsewhere, and keeps its own there from now on.
 * @returns the checkpoint that is given up
 * @throws LogRefused when nothing is kept elsewhere, or the reason is none
 * @throws EvidenceFault when the log does not hold by itself: that is no loss that can be accepted
 */
export async function acceptLoss(
  options: Omit<HeadKeeperOptions, 'anchor'> & { readonly anchor: Anchor; readonly reason: string },
): Promise<string> {
  const { directory, keys, anchor } = options;
  const reason = options.reason.replaceAll(/\p{Cc}|\p{Cf}/gu, ' ').trim();
  if (reason === '' || reason.length > LONGEST_REASON)
    throw new LogRefused(`The reason: expected a text of at most ${LONGEST_REASON} characters.`);
  const anchored = await anchor.read();
  if (anchored === undefined) throw new LogRefused(`AUDIT_ANCHOR (${anchor.place}) holds no head: nothing was lost.`);
  const combined = await openCombinedLog(options);
  const own = combined.head.checkpoint;
  const line = lossLine({ v: 1, time: new Date().toISOString(), reason, anchored, own }, signingKey(keys));
  await appendFile(join(directory, TREE_FOLDER, LOSSES_FILE), `${line}\n`, { mode: 0o600, flush: true });
  await anchor.write(own);
  return anchored;
}
