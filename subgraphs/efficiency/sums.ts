import type { Model } from 'mongoose';
import type { WriteScope } from '../shared/outbox.ts';
import type { Models, RollupDocument, TotalDocument } from './model.ts';
import { RollupFold } from './rollups.ts';
import { accumulate, isNothing } from './totals.ts';

/** Sums written at once. */
const BATCH = 1_000;

/** Adds contributions to kept sums, or takes them out: one reading and one writing for all of them. */
export async function addUp<S extends TotalDocument | RollupDocument>(
  sums: Model<S>,
  changes: readonly { readonly part: S; readonly sign: 1 | -1 }[],
  session: WriteScope['session'],
): Promise<void> {
  if (changes.length === 0) return;
  const ids = [...new Set(changes.map(({ part }) => part._id))];
  const kept = await sums
    .find({ _id: { $in: ids } } as never)
    .session(session)
    .batchSize(ids.length + 1)
    .lean<S[]>()
    .exec();
  const next = new Map<string, S>(kept.map((sum) => [sum._id, sum]));
  for (const { part, sign } of changes) next.set(part._id, accumulate(next.get(part._id) ?? null, part, sign));
  const writes = [...next.values()].map((sum) => {
    const filter = { _id: sum._id };
    return isNothing(sum)
      ? { deleteOne: { filter } }
      : { replaceOne: { filter, replacement: sum as object, upsert: true } };
  });
  await sums.collection.bulkWrite(writes as never, { session, ordered: false });
}

/** Makes the coarser sums of a store from before there were any, from its finest ones; does nothing where they stand. Interrupted, it begins again. */
export async function makeRollups({ totals, rollups }: Models): Promise<void> {
  if (await rollups.findOne({ span: 'YEAR', cut: '' }).lean().exec()) return;
  if (!(await totals.findOne({ span: 'YEAR' }).lean().exec())) return;
  await rollups.deleteMany({}).exec();
  const fold = new RollupFold();
  for await (const total of totals.find().batchSize(BATCH).lean<TotalDocument>().cursor()) fold.add(total);
  const all = fold.all();
  for (let at = 0; at < all.length; at += BATCH)
    await rollups.collection.insertMany(all.slice(at, at + BATCH) as never);
}
