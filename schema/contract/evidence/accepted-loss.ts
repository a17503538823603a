import type { KeyLookup, SigningKey } from '../caller-header.ts';
import { EvidenceFault } from './evidence-fault.ts';
import { members, signJws, verifyJws } from './jws.ts';

const LOSS_TYPE = 'yunqiao-audit-loss';

/** A loss that somebody took upon himself: the log went on from an older or another state than the head kept elsewhere. */
export interface AcceptedLoss {
  readonly v: 1;
  readonly time: string;
  readonly reason: string;
  /** The head that was kept elsewhere, and the one that the log went on from: checkpoints. */
  readonly anchored: string;
  readonly own: string;
}

/** One line of the list of losses. */
export function lossLine(loss: AcceptedLoss, key: SigningKey): string {
  return JSON.stringify({ loss: signJws(LOSS_TYPE, loss, key) });
}

/** @throws EvidenceFault */
export function readLossLine(line: string, keys: KeyLookup): AcceptedLoss {
  let jws: unknown;
  try {
    jws = members(JSON.parse(line))['loss'];
  } catch {
    jws = undefined;
  }
  if (typeof jws !== 'string') throw new EvidenceFault('MALFORMED', 'It is not an accepted loss.');
  const loss = members(verifyJws(LOSS_TYPE, jws, keys).payload);
  const texts = [loss['time'], loss['reason'], loss['anchored'], loss['own']];
  if (loss['v'] !== 1 || !texts.every((text) => typeof text === 'string'))
    throw new EvidenceFault('MALFORMED', 'It is not an accepted loss.');
  return loss as unknown as AcceptedLoss;
}
