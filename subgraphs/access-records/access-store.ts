import type { ClientSession, Model } from 'mongoose';
import type { AccessRow, DayUse, Position, PositionDocument } from './model.ts';

/** Rows of one insertion: what the store writes in one go keeps others waiting. */
export const ROWS_AT_ONCE = 500;
const DUPLICATE_KEY = 11_000;

/** Inserts rows; those that are there already stay as they are. */
export async function insertRows(rows: Model<AccessRow>, added: readonly AccessRow[]): Promise<void> {
  for (let from = 0; from < added.length; from += ROWS_AT_ONCE) {
    const chunk = added.slice(from, from + ROWS_AT_ONCE);
    try {
      await rows.insertMany(chunk, { ordered: false, lean: true });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
}

/** Whether nothing but keys that are there already was wrong. */
export function isDuplicate(error: unknown): boolean {
  const { code, writeErrors } = error as { code?: unknown; writeErrors?: { code?: unknown } | { code?: unknown }[] };
  if (code !== DUPLICATE_KEY) return false;
  return [writeErrors ?? []].flat().every((one) => one.code === DUPLICATE_KEY);
}

/** Moves a stream's position by compare-and-set. @throws Error when it does not stand where it is said to */
export async function moveForward(
  positions: Model<PositionDocument>,
  place: string,
  from: Position | null,
  to: Position,
  session: ClientSession,
): Promise<void> {
  if (from === null) {
    await positions.insertMany([{ _id: place, ...to }], { session, lean: true });
    return;
  }
  const { matchedCount } = await positions.updateOne({ _id: place, ...from }, { $set: { ...to } }, { session }).exec();
  if (matchedCount !== 1) throw new Error(`The position of ${place} has moved.`);
}

/** Adds to the counts of days. */
export async function addCounts(use: Model<DayUse>, added: readonly DayUse[], session: ClientSession): Promise<void> {
  if (added.length === 0) return;
  await use.bulkWrite(
    added.map(({ _id, requests, cut, refused, cost, ...rest }) => ({
      updateOne: {
        filter: { _id },
        update: { $inc: { requests, cut, refused, cost }, $setOnInsert: rest },
        upsert: true,
      },
    })),
    { session },
  );
}

/** Removes the oldest rows whose key is less than the given one. @returns how many, at most `limit` */
export async function removeRowsBefore(rows: Model<AccessRow>, key: string, limit: number): Promise<number> {
  const old = await rows
    .find({ _id: { $lt: key } }, { _id: 1 })
    .sort({ _id: 1 })
    .limit(limit)
    .batchSize(limit)
    .lean<{ _id: string }[]>()
    .exec();
  for (let from = 0; from < old.length; from += ROWS_AT_ONCE)
    await rows.deleteMany({ _id: { $in: old.slice(from, from + ROWS_AT_ONCE).map(({ _id }) => _id) } }).exec();
  return old.length;
}
