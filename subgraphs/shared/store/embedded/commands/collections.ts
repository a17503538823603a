import { type Document, encode, isDocument } from '../bson.ts';
import { CommandError, unsupported } from '../command-error.ts';
import type { Command } from '../context.ts';
import { LIMITS } from '../limits.ts';
import { parseFilter } from '../query/filter.ts';
import { matches } from '../query/predicate.ts';
import { type Collection, withoutCollection } from '../storage/catalogue.ts';
import { checkOptions, count, namespaceOf } from './options.ts';

export const create: Command = async (context) => {
  checkOptions(context, []);
  const namespace = namespaceOf(context);
  await context.engine.storage.write((view) => {
    if (view.collection(namespace))
      throw new CommandError('NamespaceExists', `Collection ${namespace} already exists.`);
    view.ensureCollection(namespace);
  });
  return { ok: 1 };
};

/** Dropping what does not exist is no error, as in MongoDB 7 and later. */
export const drop: Command = async (context) => {
  checkOptions(context, []);
  const namespace = namespaceOf(context);
  await context.engine.storage.write((view) => {
    const collection = view.collection(namespace);
    if (collection) view.catalogue = withoutCollection(view.catalogue, collection);
  });
  return { ns: namespace, ok: 1 };
};

export const dropDatabase: Command = async (context) => {
  checkOptions(context, []);
  await context.engine.storage.write((view) => {
    for (const collection of ofDatabase(view.catalogue.collections.values(), context.database)) {
      view.catalogue = withoutCollection(view.catalogue, collection);
    }
  });
  return { dropped: context.database, ok: 1 };
};

function ofDatabase(collections: Iterable<Collection>, database: string): Collection[] {
  return [...collections].filter(({ namespace }) => namespace.startsWith(`${database}.`));
}

export const listCollections: Command = (context) => {
  const { command, database, engine, pace } = context;
  checkOptions(context, ['filter', 'nameOnly', 'authorizedCollections', 'cursor']);
  const filter = command.filter === undefined ? undefined : parseFilter(command.filter);
  const rows = ofDatabase(engine.storage.catalogue.collections.values(), database)
    .map(({ namespace }) => encode(describe(namespace.slice(database.length + 1), command.nameOnly === true)))
    .filter((row) => filter === undefined || matches(filter, row));
  const source = { namespace: `${database}.$cmd.listCollections`, rows, park: () => {}, release: () => {} };
  return engine.cursors.first(source, batchSize(command), false, pace);
};

function describe(name: string, nameOnly: boolean): Document {
  if (nameOnly) return { name, type: 'collection' };
  return {
    name,
    type: 'collection',
    options: {},
    info: { readOnly: false },
    idIndex: { v: 2, key: { _id: 1 }, name: '_id_' },
  };
}

/** The batch size of a command that has it in `cursor`. */
export function batchSize({ cursor }: Document): number {
  if (cursor === undefined) return LIMITS.firstBatch;
  if (!isDocument(cursor)) throw new CommandError('TypeMismatch', "'cursor' has to be an object");
  const stray = Object.keys(cursor).find((name) => name !== 'batchSize');
  if (stray) throw unsupported(`the cursor option '${stray}'`);
  return count(cursor.batchSize, 'cursor.batchSize', LIMITS.firstBatch);
}
