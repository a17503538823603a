import { type Document, encode, isDocument, show, toBoolean, toNumber } from '../bson.ts';
import { CommandError, unsupported } from '../command-error.ts';
import type { Command } from '../context.ts';
import { fieldPath } from '../field-path.ts';
import { LIMITS } from '../limits.ts';
import { parseFilter } from '../query/filter.ts';
import { type Collection, type Index, readyIndexes, withoutIndexes } from '../storage/catalogue.ts';
import { buildIndex, type IndexSpecification } from '../storage/index-build.ts';
import type { Storage } from '../storage/storage.ts';
import { batchSize } from './collections.ts';
import { checkOptions, namespaceOf, refuseOthers, sameKey } from './options.ts';

export const createIndexes: Command = async (context) => {
  checkOptions(context, ['indexes', 'commitQuorum']);
  const namespace = namespaceOf(context);
  const { indexes } = context.command;
  if (!Array.isArray(indexes) || indexes.length === 0) {
    throw new CommandError('BadValue', "'indexes' has to be a nonempty array");
  }
  const wanted = indexes.map(readSpecification);
  return context.engine.inTurn(namespace, () => createAll(context.engine.storage, namespace, wanted));
};

async function createAll(
  storage: Storage,
  namespace: string,
  wanted: readonly IndexSpecification[],
): Promise<Document> {
  const before = storage.collection(namespace);
  for (const specification of wanted) {
    if (!exists(storage.collection(namespace), specification)) await buildIndex(storage, namespace, specification);
  }
  return {
    numIndexesBefore: before?.indexes.length ?? 1,
    numIndexesAfter: storage.collection(namespace)?.indexes.length ?? 1,
    createdCollectionAutomatically: before === undefined,
    ok: 1,
  };
}

function readSpecification(specification: unknown): IndexSpecification {
  if (!isDocument(specification)) throw new CommandError('TypeMismatch', 'an index has to be an object');
  refuseOthers(
    specification,
    ['v', 'key', 'name', 'unique', 'sparse', 'partialFilterExpression', 'background', 'ns'],
    'an index',
  );
  const { key, name, unique, sparse, partialFilterExpression } = specification;
  if (typeof name !== 'string' || name === '') throw new CommandError('FailedToParse', "an index needs a 'name'");
  if (toBoolean(sparse) && partialFilterExpression !== undefined) {
    throw new CommandError('CannotCreateIndex', "cannot mix 'partialFilterExpression' and 'sparse'");
  }
  if (partialFilterExpression !== undefined) parseFilter(partialFilterExpression);
  return {
    name,
    key: readKey(key),
    ...(toBoolean(unique) ? { unique: true } : {}),
    ...(toBoolean(sparse) ? { sparse: true } : {}),
    ...(partialFilterExpression === undefined ? {} : { partialFilterExpression: partialFilterExpression as Document }),
  };
}

function readKey(key: unknown): Record<string, 1 | -1> {
  const entries = isDocument(key) ? Object.entries(key) : [];
  if (entries.length === 0) throw new CommandError('CannotCreateIndex', 'Index keys cannot be empty.');
  if (entries.length > LIMITS.indexFields) throw unsupported(`an index of more than ${LIMITS.indexFields} fields`);
  const read: Record<string, 1 | -1> = {};
  for (const [path, order] of entries) {
    const direction = toNumber(order);
    if (direction === undefined) throw unsupported(`an index of type ${show(order)} (field ${path})`);
    if (direction !== 1 && direction !== -1) {
      throw new CommandError(
        'CannotCreateIndex',
        `an index order has to be 1 or -1, not ${show(order)} (field ${path})`,
      );
    }
    if (path.includes('$')) throw unsupported(`an index on '${path}'`);
    if (fieldPath(path).parts.some((part) => part.position >= 0))
      throw unsupported(`an index on the array position in '${path}'`);
    read[path] = direction;
  }
  return read;
}

/** Whether the collection has the index already. @throws CommandError when it may not be made. */
function exists(collection: Collection | undefined, wanted: IndexSpecification): boolean {
  if (collection === undefined) return false;
  if (collection.indexes.some((existing) => isSame(existing, wanted))) return true;
  if (collection.indexes.length < LIMITS.indexesPerCollection) return false;
  throw new CommandError('CannotCreateIndex', `a collection may have ${LIMITS.indexesPerCollection} indexes`);
}

/** Whether it is that index. @throws CommandError when only its name or only its key is the same. */
function isSame({ record, primary }: Index, wanted: IndexSpecification): boolean {
  const keys = sameKey(record.key, wanted.key);
  if (record.name !== wanted.name && !keys) return false;
  if (primary && keys) return true;
  if (!keys) {
    throw new CommandError(
      'IndexKeySpecsConflict',
      `An existing index has the same name as the requested index but another key: ${wanted.name}`,
    );
  }
  if (record.name !== wanted.name) {
    throw new CommandError('IndexOptionsConflict', `Index already exists with a different name: ${record.name}`);
  }
  const options = ({ unique, sparse, partialFilterExpression }: IndexSpecification) =>
    show({ unique: unique === true, sparse: sparse === true, partial: partialFilterExpression ?? null });
  if (options(record) === options(wanted)) return true;
  throw new CommandError('IndexOptionsConflict', `An index ${record.name} exists with different options`);
}

export const listIndexes: Command = (context) => {
  checkOptions(context, ['cursor']);
  const namespace = namespaceOf(context);
  const { engine, command, pace } = context;
  const collection = engine.storage.collection(namespace);
  if (!collection) throw new CommandError('NamespaceNotFound', `ns does not exist: ${namespace}`);
  const rows = readyIndexes(collection).map(({ record, primary }) => {
    const { name, key, sparse, partialFilterExpression } = record;
    return encode({
      v: 2,
      key: { ...key },
      name,
      ...(record.unique && !primary ? { unique: true } : {}),
      ...(sparse ? { sparse } : {}),
      ...(partialFilterExpression ? { partialFilterExpression } : {}),
    });
  });
  return engine.cursors.first({ namespace, rows, park: () => {}, release: () => {} }, batchSize(command), false, pace);
};

export const dropIndexes: Command = async (context) => {
  checkOptions(context, ['index']);
  const namespace = namespaceOf(context);
  const { index: wanted } = context.command;
  return context.engine.storage.write((view) => {
    const collection = view.collection(namespace);
    if (!collection) throw new CommandError('NamespaceNotFound', 'ns not found');
    const gone = collection.indexes.filter(
      ({ record, primary }) =>
        !primary && (wanted === '*' || record.name === wanted || (isDocument(wanted) && sameKey(record.key, wanted))),
    );
    if (wanted === '_id_') throw new CommandError('InvalidOptions', 'cannot drop _id index');
    if (gone.length === 0 && wanted !== '*') {
      throw new CommandError('IndexNotFound', `index not found with name [${String(wanted)}]`);
    }
    view.catalogue = withoutIndexes(view.catalogue, collection, gone);
    return { nIndexesWas: collection.indexes.length, ok: 1 };
  });
};
