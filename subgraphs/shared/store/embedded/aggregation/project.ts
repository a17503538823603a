import { type Document, decode, encode, isDocument, toBoolean, toNumber } from '../bson.ts';
import { CommandError, unsupported } from '../command-error.ts';
import { type ProjectedPath, projectionOf } from '../query/projection.ts';
import type { Expression } from './expression.ts';
import { isExpressionName } from './operators.ts';
import { parseExpression } from './parse-expression.ts';
import type { Stage } from './stage.ts';

interface Computed {
  readonly path: readonly string[];
  readonly expression: Expression;
}

/** `$project`: keeps, leaves out or computes fields. @throws CommandError as `find` projections do. */
export function projectStage(argument: unknown): Stage {
  if (!isDocument(argument) || Object.keys(argument).length === 0) {
    throw new CommandError(
      'Location51272',
      'Invalid $project :: projection specification must have at least one field',
    );
  }
  const paths: ProjectedPath[] = [];
  const computed: Computed[] = [];
  readFields(argument, [], paths, computed);
  if (computed.length === 0) {
    const project = projectionOf(paths);
    return function* projected(rows) {
      for (const row of rows) yield row && project(row);
    };
  }
  const project = keepOnly(paths);
  return function* projected(rows) {
    for (const row of rows) yield row && compute(row, project, computed);
  };
}

function readFields(fields: Document, prefix: readonly string[], paths: ProjectedPath[], computed: Computed[]): void {
  for (const [name, value] of Object.entries(fields)) {
    const path = [...prefix, ...name.split('.')];
    if (typeof value === 'boolean' || toNumber(value) !== undefined) {
      paths.push({ path: path.join('.'), keep: toBoolean(value) });
    } else if (isDocument(value) && !Object.keys(value).some((key) => key.startsWith('$'))) {
      readFields(value, path, paths, computed);
    } else {
      mustBeKnown(value);
      computed.push({ path, expression: parseExpression(value) });
    }
  }
}

/** At the top of a field MongoDB has a code of its own for an operator that it doesn't know. */
function mustBeKnown(value: unknown): void {
  const [name] = isDocument(value) ? Object.keys(value) : [];
  if (name?.startsWith('$') && !isExpressionName(name)) {
    throw new CommandError('Location31325', `Invalid $project :: caused by :: Unknown expression ${name}`);
  }
}

/** With computed fields a projection keeps only what it names. */
function keepOnly(paths: readonly ProjectedPath[]): (document: Buffer) => Buffer {
  const odd = paths.find(({ path, keep }) => path !== '_id' && !keep);
  if (odd) throw new CommandError('Location31254', `Cannot do exclusion on field ${odd.path} in inclusion projection`);
  const id = paths.find(({ path }) => path === '_id') ?? { path: '_id', keep: true };
  const others = paths.filter(({ path }) => path !== '_id');
  if (others.length > 0) return projectionOf([...others, id]);
  return projectionOf(
    id.keep
      ? [id]
      : [
          { path: '_id', keep: false },
          { path: '\0', keep: true },
        ],
  );
}

function compute(row: Buffer, project: (document: Buffer) => Buffer, computed: readonly Computed[]): Buffer {
  const result = decode(project(row));
  const source = decode(row);
  for (const { path, expression } of computed) {
    const value = expression.evaluate(row);
    if (value !== undefined) place(result, source, path, value);
  }
  return encode(result);
}

function place(result: Document, source: unknown, path: readonly string[], value: unknown): void {
  let target = result;
  let original = source;
  for (const [i, name] of path.entries()) {
    original = isDocument(original) ? original[name] : undefined;
    if (i === path.length - 1) {
      target[name] = value;
      return;
    }
    if (Array.isArray(original)) throw unsupported(`computing '${path.join('.')}' inside the elements of an array`);
    const next = target[name];
    const made: Document = isDocument(next) ? next : {};
    target[name] = made;
    target = made;
  }
}
