import { actOf } from '../../schema/domain/life-history.ts';
import { byYear } from '../../schema/domain/standard-number.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { toldEntry } from './entry-history.ts';
import type { EntryDocument, Models, StandardDocument } from './model.ts';
import { entryChanged, projectCodeChanged, standardChanged } from './records.ts';
import { readEntries, readProjectCodes, readStandards } from './reference-data.ts';

/**
 * Brings the store up to the data files: adds what is new and takes over rows that a release has changed. What an adjustment has decided since
 * (the end of an entry, an added edition) stays.
 */
export async function loadReference({ models, write, clock }: ServiceKit<Models>): Promise<void> {
  const at = clock.now().toISOString();
  await write(async (scope) => {
    await loadProjectCodes(models, scope);
    await loadStandards(models, scope);
    await loadEntries(models, scope, readEntries(), at);
  });
}

async function loadProjectCodes(models: Models, { session, publish }: WriteScope): Promise<void> {
  const stored = await models.projectCodes.find({}, { origin: 1 }).session(session).lean().exec();
  const origins = new Map(stored.map(({ _id, origin }) => [_id, origin]));
  const changed = readProjectCodes().filter(({ _id, origin }) => origins.get(_id) !== origin);
  for (const code of changed) {
    await models.projectCodes.replaceOne({ _id: code._id }, code, { session, upsert: true }).exec();
    publish(projectCodeChanged(code));
  }
}

async function loadStandards(models: Models, { session, publish }: WriteScope): Promise<void> {
  const stored = new Map((await models.standards.find({}).session(session).lean().exec()).map((one) => [one._id, one]));
  for (const standard of readStandards()) {
    const before = stored.get(standard._id);
    if (before?.origin === standard.origin) continue;
    const after = keepingEditions(standard, before);
    await models.standards.replaceOne({ _id: standard._id }, after, { session, upsert: true }).exec();
    publish(standardChanged(after));
  }
}

function keepingEditions(standard: StandardDocument, before: StandardDocument | undefined): StandardDocument {
  const named = new Set(standard.editions.map(({ number }) => number));
  const added = before?.editions.filter(({ number }) => !named.has(number)) ?? [];
  return { ...standard, editions: [...standard.editions, ...added].toSorted(byYear) };
}

/** Brings entries up to the rows of a data file. */
export async function loadEntries(
  models: Models,
  scope: WriteScope,
  entries: readonly EntryDocument[],
  at: string,
): Promise<void> {
  const { session, publish } = scope;
  const ids = entries.map(({ _id }) => _id);
  const found = await models.entries
    .find({ _id: { $in: ids } })
    .session(session)
    .lean()
    .exec();
  const stored = new Map(found.map((entry) => [entry._id, entry]));
  for (const row of entries) {
    const before = stored.get(row._id);
    if (before?.origin === row.origin) continue;
    const kept = before?.endInstrument ? { ...row, validTo: before.validTo, endInstrument: before.endInstrument } : row;
    // What a release brings first counts as known since its first day.
    const entry = before ? toldEntry(before, kept, actOf({ at, by: null }, 'CHANGE')) : kept;
    await models.entries.replaceOne({ _id: row._id }, entry, { session, upsert: true }).exec();
    publish(entryChanged(entry));
  }
}
