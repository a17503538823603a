import { randomBytes } from 'node:crypto';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import { isDivisionCode } from '../../schema/domain/division.ts';
import { parseUscc } from '../../schema/domain/uscc.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import type { ChangeRecord } from './change.ts';
import type { Models, WatchEntryDocument, WatchListDocument, WatchListKind } from './model.ts';
import { partiesIn } from './view.ts';

const LISTS_LIMIT = 20;
/** Entries of all lists of an agency. */
export const ENTRIES_LIMIT = 1_000_000;
const CHANGED_AT_ONCE = 10_000;
const NAME_LIMIT = 100;
const MODEL_LIMIT = 100;
const WRITTEN_AT_ONCE = 1_000;
const ASKED_AT_ONCE = 2_000;

/** Watch lists of agencies, and what they say about changes. */
export interface WatchLists {
  own(caller: Caller): Promise<readonly WatchListDocument[]>;
  /** @throws BAD_USER_INPUT, CONFLICT */
  register(caller: Caller, name: string, kind: WatchListKind, add: readonly string[]): Promise<WatchListDocument>;
  /** @throws NOT_FOUND, BAD_USER_INPUT, CONFLICT */
  change(caller: Caller, id: string, add: readonly string[], remove: readonly string[]): Promise<WatchListDocument>;
  /** @throws CONFLICT */
  remove(caller: Caller, id: string): Promise<void>;
  /** @throws NOT_FOUND */
  mustBeOwn(caller: Caller, id: string): Promise<WatchListDocument>;
  /** Those of some changes that the list has an entry for, in their order. */
  sift<T extends { readonly node: ChangeRecord }>(
    caller: Caller,
    id: string,
    changes: readonly T[],
    view: ReadModelReader,
  ): Promise<readonly T[]>;
}

export function createWatchLists({ models, clock }: ServiceKit<Models>): WatchLists {
  const agencyOf = (caller: Caller): string => {
    if (caller.agency === null || caller.kind === 'HUB') throw hubError('FORBIDDEN', 'Watch lists are for agencies.');
    return caller.agency;
  };
  const own = (caller: Caller) =>
    models.watchLists
      .find({ agency: agencyOf(caller) })
      .sort({ agency: 1, name: 1 })
      .lean<WatchListDocument[]>()
      .exec();
  const mustBeOwn = async (caller: Caller, id: string): Promise<WatchListDocument> => {
    const found = await models.watchLists
      .findOne({ _id: id, agency: agencyOf(caller) })
      .lean<WatchListDocument>()
      .exec();
    if (!found) throw hubError('NOT_FOUND', 'The agency has no such watch list.', { argument: 'watchList' });
    return found;
  };

  /** Counted by what is there, so that an entry that was there already counts once. */
  const present = async (ids: readonly string[]): Promise<Set<string>> => {
    const found = new Set<string>();
    for (let start = 0; start < ids.length; start += ASKED_AT_ONCE) {
      const part = await models.watchEntries.collection
        .find({ _id: { $in: ids.slice(start, start + ASKED_AT_ONCE) } } as never)
        .batchSize(ASKED_AT_ONCE + 1)
        .toArray();
      for (const { _id } of part) found.add(String(_id));
    }
    return found;
  };

  const change = async (
    list: WatchListDocument,
    add: readonly string[],
    remove: readonly string[],
  ): Promise<WatchListDocument> => {
    for (const [name, keys] of Object.entries({ add, remove }))
      if (keys.length > CHANGED_AT_ONCE) throw badUserInput(`input.${name}`, `at most ${CHANGED_AT_ONCE} entries`);
    const added = [...new Set(add.map((key, index) => entryId(list, key, `input.add[${index}]`)))];
    const removed = [...new Set(remove.map((key, index) => entryId(list, key, `input.remove[${index}]`)))];
    const known = await present([...added, ...removed]);
    const fresh = added.filter((id) => !known.has(id));
    const gone = removed.filter((id) => known.has(id) && !added.includes(id));
    const lists = await models.watchLists.find({ agency: list.agency }).lean<WatchListDocument[]>().exec();
    const total = lists.reduce((sum, { entryCount }) => sum + entryCount, 0);
    if (total + fresh.length - gone.length > ENTRIES_LIMIT)
      throw hubError('CONFLICT', `All lists of an agency together have at most ${ENTRIES_LIMIT} entries.`, {
        argument: 'input.add',
      });
    for (let start = 0; start < fresh.length; start += WRITTEN_AT_ONCE) {
      const documents = fresh.slice(start, start + WRITTEN_AT_ONCE).map((_id): WatchEntryDocument => ({ _id }));
      await models.watchEntries.collection.bulkWrite(
        documents.map((replacement) => ({
          replaceOne: { filter: { _id: replacement._id } as never, replacement, upsert: true },
        })),
        { ordered: false },
      );
    }
    for (let start = 0; start < gone.length; start += ASKED_AT_ONCE)
      await models.watchEntries.deleteMany({ _id: { $in: gone.slice(start, start + ASKED_AT_ONCE) } }).exec();
    if (fresh.length === 0 && gone.length === 0) return list;
    const after = await models.watchLists
      .findOneAndUpdate(
        { _id: list._id },
        { $inc: { entryCount: fresh.length - gone.length } },
        { returnDocument: 'after' },
      )
      .lean<WatchListDocument>()
      .exec();
    return after ?? list;
  };

  return {
    own,
    mustBeOwn,
    async register(caller, name, kind, add) {
      const agency = agencyOf(caller);
      const told = name.trim();
      if (told.length === 0 || told.length > NAME_LIMIT)
        throw badUserInput('input.name', `1 to ${NAME_LIMIT} characters`);
      const lists = await own(caller);
      const known = lists.find((list) => list.name === told);
      if (known && known.kind !== kind)
        throw hubError('CONFLICT', `The list ${told} is one of ${known.kind}.`, { argument: 'input.kind' });
      if (!known && lists.length >= LISTS_LIMIT)
        throw hubError('CONFLICT', `An agency has at most ${LISTS_LIMIT} watch lists.`);
      const list = known ?? {
        _id: `wl_${randomBytes(12).toString('hex')}`,
        agency,
        name: told,
        kind,
        entryCount: 0,
        createdAt: clock.now(),
      };
      if (!known) await models.watchLists.create([list]);
      return change(list, add, []);
    },
    async change(caller, id, add, remove) {
      return change(await mustBeOwn(caller, id), add, remove);
    },
    async remove(caller, id) {
      const agency = agencyOf(caller);
      const users = await models.webhooks.find({ agency }, { filter: 1 }).lean<{ filter: string }[]>().exec();
      if (users.some(({ filter }) => filter.includes(`"${id}"`)))
        throw hubError('CONFLICT', 'A webhook uses the list.', { argument: 'input.watchList' });
      const { deletedCount } = await models.watchLists.deleteOne({ _id: id, agency }).exec();
      if (deletedCount === 1) await models.watchEntries.deleteMany({ _id: { $gte: `${id}/`, $lt: `${id}0` } }).exec();
    },
    async sift(caller, id, changes, view) {
      if (changes.length === 0) return changes;
      const list = await mustBeOwn(caller, id);
      const keys = changes.map(({ node }) => keysOf(list, node, view));
      const known = await present([...new Set(keys.flat())]);
      return changes.filter((_, index) => keys[index]?.some((key) => known.has(key)));
    },
  };
}

/** The entry's key, in the form in which changes are compared. @throws BAD_USER_INPUT */
function entryId({ _id, kind }: WatchListDocument, written: string, argument: string): string {
  const key = canonical(kind, written);
  if (key === null) throw badUserInput(argument, FORMS[kind]);
  return `${_id}/${key}`;
}

const FORMS: Readonly<Record<WatchListKind, string>> = {
  CERTIFICATE: 'a certificate number: G + 16 digits',
  HOLDER: 'a USCC of 18 characters',
  MODEL: `a model of 1 to ${MODEL_LIMIT} characters`,
  AREA: 'a code of GB/T 2260, six digits',
};

function canonical(kind: WatchListKind, written: string): string | null {
  switch (kind) {
    case 'CERTIFICATE':
      return parseCertificateNumber(written)?.number ?? null;
    case 'HOLDER': {
      const read = parseUscc(written);
      return 'uscc' in read ? read.uscc : null;
    }
    case 'MODEL': {
      const model = modelKey(written);
      return model.length === 0 || model.length > MODEL_LIMIT ? null : model;
    }
    case 'AREA':
      return isDivisionCode(written) ? written : null;
  }
}

function modelKey(model: string): string {
  return model.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

/** The keys under which a list would have a change. */
function keysOf({ _id, kind }: WatchListDocument, change: ChangeRecord, view: ReadModelReader): string[] {
  const under = (key: string) => `${_id}/${key}`;
  switch (kind) {
    case 'CERTIFICATE':
      return change.certificateNumber === null ? [] : [under(change.certificateNumber)];
    case 'HOLDER':
      return change.holderUscc === null ? [] : [under(change.holderUscc)];
    case 'MODEL': {
      const parties = change.certificateNumber === null ? null : partiesIn(view, change.certificateNumber);
      return (parties?.models ?? []).map((model) => under(modelKey(model)));
    }
    case 'AREA': {
      const { division } = change;
      // A district, its city and its province.
      return division === null ? [] : [division, `${division.slice(0, 4)}00`, `${division.slice(0, 2)}0000`].map(under);
    }
  }
}
