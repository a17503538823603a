import { type Document, show } from '../bson.ts';
import { CommandError } from '../command-error.ts';
import { plainValue } from '../field-path.ts';
import type { Collection, Index } from './catalogue.ts';
import { documentKey, indexKeys } from './index-keys.ts';
import type { WriteView } from './view.ts';

/** One document that is inserted (no `before`), removed (no `after`) or replaced. */
export interface Change {
  readonly collection: Collection;
  readonly identity: Buffer;
  readonly before: Buffer | undefined;
  readonly after: Buffer | undefined;
}

interface KeyChange {
  readonly key: Buffer;
  readonly text: string;
  readonly index: Index;
  readonly change: Change;
}

/**
 * Applies changes with their index entries, all or none: everything is checked before anything is written. A unique key
 * that one change gives up may be taken by another.
 * @throws CommandError DuplicateKey with `keyPattern` and `keyValue`.
 */
export function applyChanges(view: WriteView, changes: readonly Change[]): void {
  const removed: KeyChange[] = [];
  const added: KeyChange[] = [];
  for (const change of changes) collectKeys(change, removed, added);
  checkUnique(view, changes, removed, added);
  for (const { collection, identity, after } of changes) view.touch(collection, identity, after);
  for (const { key } of removed) view.remove('entries', key);
  for (const { key, change } of added) view.put('entries', key, change.identity);
  for (const { collection, identity, after } of changes) {
    const key = documentKey(collection.id, identity);
    if (after) view.put('documents', key, after);
    else view.remove('documents', key);
  }
}

function collectKeys(change: Change, removed: KeyChange[], added: KeyChange[]): void {
  const { collection, identity, before, after } = change;
  for (const index of collection.indexes) {
    if (index.primary) continue;
    const old = before ? indexKeys(index, before, identity) : [];
    const next = after ? indexKeys(index, after, identity) : [];
    const change$ = (key: Buffer): KeyChange => ({
      key,
      text: index.unique ? key.toString('latin1') : '',
      index,
      change,
    });
    for (const key of old) if (!next.some((other) => other.equals(key))) removed.push(change$(key));
    for (const key of next) if (!old.some((other) => other.equals(key))) added.push(change$(key));
  }
}

function checkUnique(view: WriteView, changes: readonly Change[], removed: KeyChange[], added: KeyChange[]): void {
  for (const { collection, identity, before, after } of changes) {
    if (before || !after) continue;
    if (view.get('documents', documentKey(collection.id, identity))) {
      throw duplicateKey(collection, collection.indexes[0] as Index, after);
    }
  }
  const unique = added.filter(({ index }) => index.unique);
  if (unique.length === 0) return;
  const freed = new Set(removed.map(({ text }) => text));
  const taken = new Set<string>();
  for (const { key, text, index, change } of unique) {
    const owner = freed.has(text) ? undefined : view.get('entries', key);
    if (taken.has(text) || (owner && !owner.equals(change.identity))) {
      throw duplicateKey(change.collection, index, change.after as Buffer);
    }
    taken.add(text);
  }
}

/** The refusal of a second document with the same unique key, as MongoDB words it. */
export function duplicateKey(collection: Collection, index: Index, document: Buffer): CommandError {
  const keyValue: Document = {};
  for (const { path } of index.fields) keyValue[path.text] = plainValue(document, path)?.decoded() ?? null;
  const shown = Object.entries(keyValue).map(([name, value]) => `${name}: ${show(value)}`);
  return new CommandError(
    'DuplicateKey',
    `E11000 duplicate key error collection: ${collection.namespace} index: ${index.name} dup key: { ${shown.join(', ')} }`,
    { keyPattern: { ...index.record.key }, keyValue },
  );
}
