import { Int32 } from 'bson';
import { encode, isDocument, isNumeric, show } from '../bson.ts';
import { CommandError, unsupported } from '../command-error.ts';
import { count } from '../commands/options.ts';
import { parseFilter } from '../query/filter.ts';
import { type Query, sliced } from '../query/find.ts';
import { matches, type Predicate } from '../query/predicate.ts';
import type { Rows } from '../query/rows.ts';
import { parseSort, sorted } from '../query/sort.ts';
import { groupStage } from './group.ts';
import { projectStage } from './project.ts';
import type { Stage } from './stage.ts';
import { unwindStage } from './unwind.ts';

/** A pipeline: the query that its first stages amount to, and the stages after it. */
export interface Pipeline {
  readonly query: Query;
  /** The stages only count what the query finds. */
  readonly onlyCounts: boolean;
  readonly run: Stage;
}

interface NamedStage {
  readonly name: string;
  readonly argument: unknown;
}

/** Stages of MongoDB that this store does not have. */
const REFUSED = new Set(
  '$addFields $bucket $bucketAuto $changeStream $collStats $densify $documents $facet $fill $geoNear $graphLookup $indexStats $lookup $merge $out $redact $replaceRoot $replaceWith $sample $search $set $setWindowFields $sortByCount $unionWith $unset $vectorSearch'.split(
    ' ',
  ),
);

/**
 * Reads an aggregation pipeline.
 * @throws CommandError Location40324 for an unknown stage, CommandNotSupported for one this store lacks.
 */
export function parsePipeline(stages: readonly unknown[]): Pipeline {
  const named = stages.map(readStage);
  const { query, rest } = leadingQuery(named);
  const steps = rest.map((stage, i) => stageOf(stage, rest[i + 1]));
  const onlyCounts = query.sort.length === 0 && rest[0] !== undefined && countsOnly(rest[0]);
  return { query, onlyCounts, run: (rows) => steps.reduce((input, step) => step(input), rows) };
}

/** `$count`, or a `$group` of everything that looks at no field: `countDocuments` sends one. */
function countsOnly({ name, argument }: NamedStage): boolean {
  if (name === '$count') return true;
  if (name !== '$group' || !isDocument(argument)) return false;
  return Object.values(argument).every((value) => value === null || isNumeric(value) || isCounter(value));
}

function isCounter(value: unknown): boolean {
  return isDocument(value) && Object.keys(value).length === 1 && isNumeric(value.$sum);
}

function readStage(stage: unknown): NamedStage {
  const entries = isDocument(stage) ? Object.entries(stage) : [];
  const [entry] = entries;
  if (entry === undefined || entries.length !== 1) {
    throw new CommandError('Location40323', 'A pipeline stage specification object must contain exactly one field.');
  }
  return { name: entry[0], argument: entry[1] };
}

/** The query that the first `$match`, `$sort`, `$skip` and `$limit` stages are, as far as their order allows. */
function leadingQuery(stages: readonly NamedStage[]): { query: Query; rest: readonly NamedStage[] } {
  const conditions: Predicate[] = [];
  let query: Query = { predicate: { kind: 'and', of: conditions }, sort: [], skip: 0, limit: 0 };
  let taken = 0;
  for (const { name, argument } of stages) {
    const { sort, skip, limit } = query;
    const untouched = skip === 0 && limit === 0;
    if (name === '$match' && sort.length === 0 && untouched) conditions.push(parseFilter(argument));
    else if (name === '$sort' && sort.length === 0 && untouched) query = { ...query, sort: sortOf(argument) };
    else if (name === '$skip' && untouched) query = { ...query, skip: count(argument, '$skip', 0) };
    else if (name === '$limit' && limit === 0) query = { ...query, limit: limitOf(argument) };
    else break;
    taken += 1;
  }
  const [only] = conditions;
  const predicate: Predicate = only && conditions.length === 1 ? only : query.predicate;
  return { query: { ...query, predicate }, rest: stages.slice(taken) };
}

function sortOf(argument: unknown) {
  const sort = parseSort(argument);
  if (sort.length === 0) throw new CommandError('BadValue', '$sort stage must have at least one sort key');
  return sort;
}

function limitOf(argument: unknown): number {
  const limit = count(argument, '$limit', 0);
  if (limit > 0) return limit;
  throw new CommandError('BadValue', `the limit must be positive, not ${show(argument)}`);
}

function stageOf({ name, argument }: NamedStage, next: NamedStage | undefined): Stage {
  switch (name) {
    case '$match': {
      const predicate = parseFilter(argument);
      return (rows) => filtered(rows, predicate);
    }
    case '$sort': {
      const sort = sortOf(argument);
      const keep = next?.name === '$limit' ? limitOf(next.argument) : 0;
      return (rows) => sorted(rows, sort, keep);
    }
    case '$skip': {
      const skip = count(argument, '$skip', 0);
      return (rows) => sliced(rows, skip, 0);
    }
    case '$limit': {
      const limit = limitOf(argument);
      return (rows) => sliced(rows, 0, limit);
    }
    case '$count':
      return countStage(argument);
    case '$project':
      return projectStage(argument);
    case '$group':
      return groupStage(argument);
    case '$unwind':
      return unwindStage(argument);
    default:
      if (REFUSED.has(name)) throw unsupported(`the pipeline stage ${name}`);
      throw new CommandError('Location40324', `Unrecognized pipeline stage name: '${name}'`);
  }
}

function* filtered(rows: Rows, predicate: Predicate): Rows {
  for (const row of rows) yield row !== undefined && matches(predicate, row) ? row : undefined;
}

function countStage(field: unknown): Stage {
  if (typeof field !== 'string' || field === '' || field.startsWith('$') || field.includes('.')) {
    throw new CommandError(
      'BadValue',
      `the count field must be a nonempty name without $ and dots, not ${show(field)}`,
    );
  }
  return function* counted(rows) {
    let total = 0;
    for (const row of rows) {
      if (row === undefined) yield undefined;
      else total += 1;
    }
    if (total > 0) yield encode({ [field]: new Int32(total) });
  };
}
