import type { ClientSession } from 'mongoose';
import { actOf } from '../../schema/domain/life-history.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { ListEditionDocument, Models } from './model.ts';
import { type ListEdition, readListEditions, toldEdition, toldRow } from './reusable-results-list.ts';

/** Every edition of the List, oldest first: a handful. */
export async function readEditions(models: Models, session: ClientSession | null = null): Promise<ListEdition[]> {
  const found = await models.listEditions.find({}).session(session).lean<ListEditionDocument[]>().exec();
  return found.map(toEdition).sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}

/** Stores an edition and tells it; `origin`: what the data file says of it. */
export async function putEdition(
  models: Models,
  list: ListEdition,
  { session, publish }: WriteScope,
  origin?: string,
): Promise<void> {
  const { edition: _id, ...content } = list;
  const change = { $set: { ...content, ...(origin !== undefined && { origin }) } };
  await models.listEditions.updateOne({ _id }, change, { session, upsert: true }).exec();
  publish({ type: 'ReusableResultsListChanged', key: _id, fact: list });
}

/**
 * Brings the store up to the data file: adds the editions that are new and takes over what a release has changed. What the ministry has decided since (a row
 * added, an end) stays.
 */
export async function loadList({ models, write, clock }: ServiceKit<Models>): Promise<void> {
  await write(async (scope) => {
    const stored = await models.listEditions.find({}).session(scope.session).lean<ListEditionDocument[]>().exec();
    const byName = new Map(stored.map((document) => [document._id, document]));
    const act = actOf({ at: clock.now().toISOString(), by: null }, 'CHANGE');
    for (const { list, origin } of readListEditions()) {
      const before = byName.get(list.edition);
      if (before?.origin === origin) continue;
      await putEdition(models, before ? takenOver(toEdition(before), list, act) : list, scope, origin);
    }
  });
}

/** What a release says of an edition that the store holds. */
function takenOver(held: ListEdition, filed: ListEdition, act: Parameters<typeof toldEdition>[2]): ListEdition {
  const rows = filed.rows.map((row) => {
    const before = held.rows.find(({ seq }) => seq === row.seq);
    return before ? toldRow({ ...row, history: before.history }, before.validTo ?? row.validTo, act) : row;
  });
  const added = held.rows.filter(({ seq }) => filed.rows.every((row) => row.seq !== seq));
  const edition = { ...filed, history: held.history, rows: [...rows, ...added] };
  return toldEdition(edition, held.validTo ?? filed.validTo, act);
}

function toEdition({ _id: edition, origin: _, ...content }: ListEditionDocument): ListEdition {
  return { edition, ...content };
}
