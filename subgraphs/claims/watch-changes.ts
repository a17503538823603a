import type { ClientSession } from 'mongoose';
import type { Decision } from './findings.ts';
import { sortable } from './model.ts';
import {
  digestOf,
  type WatchChangeDocument,
  type WatchChangeKind,
  type WatchModels,
  type WatchTouchDocument,
} from './watch-model.ts';
import type { WatchVerdict } from './watch-verdicts.ts';

/** The one state of all reviewing. */
export const STATE = 'review';

/** Something that became of a watched claim. */
export interface NewChange {
  readonly kind: WatchChangeKind;
  readonly reference: string;
  readonly before: Decision | null;
  readonly decision: Decision | null;
  readonly codes: readonly string[];
  readonly subCodes: readonly string[];
}

/** Adds changes to a list, numbered on from its latest: in the transaction of what they tell, so that no number is ever seen before a lower one. */
export async function appendChanges(
  models: WatchModels,
  list: string,
  changes: readonly NewChange[],
  at: Date,
  session: ClientSession,
): Promise<void> {
  if (changes.length === 0) return;
  const after = await models.lists
    .findOneAndUpdate({ _id: list }, { $inc: { changes: changes.length } }, { session, returnDocument: 'after' })
    .lean<{ changes: number }>()
    .exec();
  if (!after) throw new Error('A list with changes exists.');
  const digest = digestOf(list);
  const first = after.changes - changes.length + 1;
  const documents = changes.map(
    (change, index): WatchChangeDocument => ({
      ...change,
      _id: `${digest}/${sortable(first + index)}`,
      list,
      number: first + index,
      at,
    }),
  );
  await models.changes.insertMany(documents, { session, lean: true });
}

/**
 * Up to where the feeds have been taken down. Whoever writes verdicts and whoever takes down events write here: one comes after the other, so either the event finds
 * the verdict's records, or {@link appendLate} finds the event.
 */
export async function takeTurn(
  models: WatchModels,
  now: Date,
  session: ClientSession,
): Promise<Readonly<Record<string, number>>> {
  const state = await models.watchState
    .findOneAndUpdate(
      { _id: STATE },
      { $inc: { writes: 1 }, $setOnInsert: { begun: {}, touches: 0, dueAt: now } },
      { session, upsert: true, returnDocument: 'after' },
    )
    .lean<{ begun?: Record<string, number> }>()
    .exec();
  return state?.begun ?? {};
}

/** Has verdicts given again that rest on facts older than what was taken down, or that lack a source. */
export async function appendLate(
  models: WatchModels,
  judged: readonly { readonly id: string; readonly verdict: Pick<WatchVerdict, 'lacksSource'> }[],
  positions: Readonly<Record<string, number>>,
  begun: Readonly<Record<string, number>>,
  session: ClientSession,
): Promise<void> {
  const isBehind = Object.entries(begun).some(([feed, position]) => position > (positions[feed] ?? 0));
  const claims = judged.flatMap(({ id, verdict }) => (isBehind || verdict.lacksSource ? [id] : []));
  if (claims.length > 0) await appendTouch(models, { keys: [], claims, needs: begun }, session);
}

/** Has claims judged again once the facts have reached the positions. */
export async function appendTouch(
  models: WatchModels,
  touch: Pick<WatchTouchDocument, 'keys' | 'claims' | 'needs'>,
  session: ClientSession,
): Promise<void> {
  const state = await models.watchState
    .findOneAndUpdate({ _id: STATE }, { $inc: { touches: 1 } }, { session, returnDocument: 'after' })
    .lean<{ touches: number }>()
    .exec();
  if (!state) throw new Error('Whoever touches claims has taken a turn.');
  await models.touches.insertMany([{ _id: sortable(state.touches), order: state.touches, ...touch }], { session });
}
