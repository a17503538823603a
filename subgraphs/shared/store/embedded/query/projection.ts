import { isDocument, show, toBoolean, toNumber } from '../bson.ts';
import { CommandError, unsupported } from '../command-error.ts';
import { document, forEachElement, type RawValue, TYPE } from '../raw.ts';

/** Which fields to keep, or to leave out, by name; a nested map goes into embedded documents. */
export type FieldTree = Map<string, FieldTree | true>;

/** Makes the projected document of an encoded one. */
export type Project = (document: Buffer) => Buffer;

/**
 * Reads a projection of `find`.
 * @throws CommandError Location31254 when it mixes both kinds, CommandNotSupported for expressions and operators.
 */
export function parseProjection(projection: unknown): Project | undefined {
  if (projection === undefined) return undefined;
  if (!isDocument(projection))
    throw new CommandError('TypeMismatch', `a projection has to be an object, not ${show(projection)}`);
  const paths = Object.entries(projection).flatMap(([path, value]) => pathsOf(path, value));
  return paths.length === 0 ? undefined : projectionOf(paths);
}

export interface ProjectedPath {
  readonly path: string;
  readonly keep: boolean;
}

function pathsOf(path: string, value: unknown): ProjectedPath[] {
  if (path.startsWith('$') || path.includes('.$')) throw unsupported(`the positional projection '${path}'`);
  if (typeof value === 'boolean' || toNumber(value) !== undefined) return [{ path, keep: toBoolean(value) }];
  if (isDocument(value)) {
    const entries = Object.entries(value);
    const operator = entries.find(([name]) => name.startsWith('$'))?.[0];
    if (operator) throw unsupported(`the projection ${operator}`);
    if (entries.length > 0) return entries.flatMap(([name, inner]) => pathsOf(`${path}.${name}`, inner));
  }
  throw unsupported(`the computed projection of '${path}'`);
}

/** The projection that keeps or leaves out the paths; `_id` is kept unless it is left out. @throws CommandError. */
export function projectionOf(paths: readonly ProjectedPath[]): Project {
  const others = paths.filter(({ path }) => path !== '_id');
  const id = paths.find(({ path }) => path === '_id');
  const keep = others[0]?.keep ?? id?.keep ?? false;
  const odd = others.find((one) => one.keep !== keep);
  if (odd) {
    throw new CommandError(
      'Location31254',
      `Cannot do ${odd.keep ? 'inclusion' : 'exclusion'} on field ${odd.path} in ${keep ? 'inclusion' : 'exclusion'} projection`,
    );
  }
  const tree: FieldTree = new Map();
  for (const { path } of others) addPath(tree, path);
  const withId = id?.keep ?? true;
  if (keep === withId) tree.set('_id', true);
  return (bytes) => select(bytes, 0, tree, keep);
}

function addPath(tree: FieldTree, path: string): void {
  const parts = path.split('.');
  let node = tree;
  for (const [i, part] of parts.entries()) {
    if (part === '') throw new CommandError('BadValue', `the projection path '${path}' has an empty part`);
    const child = node.get(part);
    if (child === true || (i === parts.length - 1 && child !== undefined)) {
      throw new CommandError('Location31249', `Path collision at ${path}`);
    }
    if (i === parts.length - 1) node.set(part, true);
    else {
      const next: FieldTree = child ?? new Map();
      node.set(part, next);
      node = next;
    }
  }
}

function select(bytes: Buffer, start: number, tree: FieldTree, keep: boolean): Buffer {
  const parts: Buffer[] = [];
  forEachElement(bytes, start, (value, nameStart, nameEnd) => {
    const node = tree.get(bytes.toString('utf8', nameStart, nameEnd));
    if (node === undefined || node === true) {
      if ((node === true) === keep) parts.push(bytes.subarray(nameStart - 1, value.end));
      return false;
    }
    const inner = within(value, node, keep);
    if (inner) parts.push(bytes.subarray(nameStart - 1, nameEnd + 1), inner);
    else if (!keep) parts.push(bytes.subarray(nameStart - 1, value.end));
    return false;
  });
  return document(parts);
}

/** The projection of an embedded document or of each document in an array; undefined for other values. */
function within(value: RawValue, tree: FieldTree, keep: boolean): Buffer | undefined {
  if (value.type === TYPE.object) return select(value.bytes, value.start, tree, keep);
  if (value.type !== TYPE.array) return undefined;
  const parts: Buffer[] = [];
  let position = 0;
  forEachElement(value.bytes, value.start, (element, nameStart) => {
    const inner = within(element, tree, keep);
    if (inner === undefined && keep) return false;
    parts.push(Buffer.from(`${String.fromCharCode(value.bytes[nameStart - 1] as number)}${position}\0`, 'latin1'));
    parts.push(inner ?? element.bytes.subarray(element.start, element.end));
    position += 1;
    return false;
  });
  return document(parts);
}
