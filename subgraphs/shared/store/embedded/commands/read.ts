import type { Document } from '../bson.ts';
import type { Command, CommandContext } from '../context.ts';
import type { CursorSource } from '../cursors.ts';
import { LIMITS } from '../limits.ts';
import { parseFilter } from '../query/filter.ts';
import { countableRows, findRows, type Query } from '../query/find.ts';
import { EVERYTHING } from '../query/predicate.ts';
import { parseProjection } from '../query/projection.ts';
import type { Rows } from '../query/rows.ts';
import { parseSort } from '../query/sort.ts';
import type { Collection } from '../storage/catalogue.ts';
import type { ReadView } from '../storage/view.ts';
import { checkOptions, count, hinted, namespaceOf } from './options.ts';

/** A state to read: the open transaction, or a snapshot of its own that `release` gives back. */
export function openView({ engine, transaction }: CommandContext): OpenView {
  if (transaction) return { view: transaction, park: () => {}, release: () => {} };
  const view = engine.storage.snapshot();
  return { view, park: () => view.park(), release: () => view.release() };
}

interface OpenView {
  readonly view: ReadView;
  park(): void;
  release(): void;
}

/** The source of a cursor over the rows that `read` makes of a view. */
export function cursorSource(context: CommandContext, namespace: string, read: (view: ReadView) => Rows): CursorSource {
  const { view, park, release } = openView(context);
  try {
    return { namespace, rows: read(view), park, release, owner: context.transaction };
  } catch (error) {
    release();
    throw error;
  }
}

export const find: Command = (context) => {
  const { command, engine, pace } = context;
  checkOptions(context, [
    'filter',
    'sort',
    'projection',
    'skip',
    'limit',
    'batchSize',
    'singleBatch',
    'hint',
    'allowDiskUse',
  ]);
  const namespace = namespaceOf(context);
  const predicate = command.filter === undefined ? EVERYTHING : parseFilter(command.filter);
  const sort = parseSort(command.sort);
  const project = parseProjection(command.projection);
  const skip = count(command.skip, 'skip', 0);
  const limit = count(command.limit, 'limit', 0);
  const size = count(command.batchSize, 'batchSize', LIMITS.firstBatch);
  const source = cursorSource(context, namespace, (view) => {
    const collection = view.collection(namespace);
    if (!collection) return [];
    const hint = hinted(collection, command.hint);
    const rows = findRows(view, collection, { predicate, sort, skip, limit, hint });
    return project ? projected(rows, project) : rows;
  });
  return engine.cursors.first(source, size, command.singleBatch === true, pace);
};

function* projected(rows: Rows, project: (document: Buffer) => Buffer): Rows {
  for (const row of rows) yield row && project(row);
}

export const getMore: Command = (context) => {
  const { command, engine, pace } = context;
  checkOptions(context, ['collection', 'batchSize']);
  const size = count(command.batchSize, 'batchSize', Number.MAX_SAFE_INTEGER) || Number.MAX_SAFE_INTEGER;
  return engine.cursors.next(cursorId(command.getMore), size, pace);
};

export const killCursors: Command = (context) => {
  checkOptions(context, ['cursors']);
  const ids = Array.isArray(context.command.cursors) ? context.command.cursors : [];
  const killed = ids.filter((id) => context.engine.cursors.kill(cursorId(id)));
  const missing = ids.filter((id) => !killed.includes(id));
  return { cursorsKilled: killed, cursorsNotFound: missing, cursorsAlive: [], cursorsUnknown: [], ok: 1 };
};

function cursorId(value: unknown): bigint {
  return BigInt(String(value));
}

/** Reads rows with a view of its own and lets others run in between. */
export async function eachRow(
  context: CommandContext,
  namespace: string,
  query: (collection: Collection) => Query,
  use: (document: Buffer) => void,
  rowsOf = findRows,
): Promise<void> {
  const { view, release } = openView(context);
  try {
    const collection = view.collection(namespace);
    if (!collection) return;
    for (const row of rowsOf(view, collection, query(collection))) {
      if (row !== undefined) use(row);
      else if (context.pace.due) await context.pace.rest();
    }
  } finally {
    release();
  }
}

export const countDocuments: Command = async (context) => {
  const { command } = context;
  checkOptions(context, ['query', 'limit', 'skip', 'hint', 'fields']);
  const predicate = command.query === undefined ? EVERYTHING : parseFilter(command.query);
  const [skip, limit] = [count(command.skip, 'skip', 0), count(command.limit, 'limit', 0)];
  let n = 0;
  const query = (collection: Collection): Query => ({
    predicate,
    sort: [],
    skip,
    limit,
    hint: hinted(collection, command.hint),
  });
  const add = () => {
    n += 1;
  };
  await eachRow(context, namespaceOf(context), query, add, countableRows);
  return { n, ok: 1 } satisfies Document;
};
