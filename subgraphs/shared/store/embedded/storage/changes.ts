import { type Document, show } from '../bson.ts';
import { CommandError } from '../command-error.ts';
import { plainValue } from '../field-path.ts';
import type { Collection, Index } from './catalogue.ts';
import type { Change } from './change.ts';
import { documentKey, indexKeys } from './index-keys.ts';
import type { WriteView } from './view.ts';

export type { Change } from './change.ts';

/** What a change means for one index. */
interface EntryChange {
  readonly index: Index;
  readonly change: Change;
  readonly removed: readonly Buffer[];
  readonly added: readonly Buffer[];
}

const NONE: readonly Buffer[] = [];

/**
 * Applies changes with their index entries, all or none: everything is checked before anything is written. A unique key
 * that one change gives up may be taken by another.
 * @throws CommandError DuplicateKey with `keyPattern` and `keyValue`.
 */
export function applyChanges(view: WriteView, changes: readonly Change[]): void {
  const entries: EntryChange[] = [];
  for (const change of changes) collectEntries(change, entries);
  for (const change of changes) checkIdentity(view, change);
  checkUnique(view, entries);
  for (const change of changes) view.touch(change);
  for (const { removed } of entries) for (const key of removed) view.remove('entries', key);
  for (const { added, change } of entries) for (const key of added) view.put('entries', key, change.identity);
  for (const { collection, identity, after } of changes) {
    const key = documentKey(collection.id, identity);
    if (after) view.put('documents', key, after);
    else view.remove('documents', key);
  }
}

function collectEntries(change: Change, entries: EntryChange[]): void {
  const { collection, identity, before, after } = change;
  for (const index of collection.indexes) {
    if (index.primary) continue;
    const old = before ? indexKeys(index, before, identity) : NONE;
    const next = after ? indexKeys(index, after, identity) : NONE;
    entries.push({ index, change, removed: without(old, next), added: without(next, old) });
  }
}

function without(keys: readonly Buffer[], others: readonly Buffer[]): readonly Buffer[] {
  return others.length === 0 ? keys : keys.filter((key) => !others.some((other) => other.equals(key)));
}

function checkIdentity(view: WriteView, { collection, identity, before, after }: Change): void {
  if (before || !after || !view.get('documents', documentKey(collection.id, identity))) return;
  throw duplicateKey(collection, collection.indexes[0] as Index, after);
}

function checkUnique(view: WriteView, entries: readonly EntryChange[]): void {
  const unique = entries.filter(({ index }) => index.unique);
  const freed = new Set(unique.flatMap(({ removed }) => removed.map(textOf)));
  const taken = new Set<string>();
  for (const { index, change, added } of unique) {
    for (const key of added) {
      const text = textOf(key);
      const owner = freed.has(text) ? undefined : view.get('entries', key);
      if (taken.has(text) || (owner && !owner.equals(change.identity))) {
        throw duplicateKey(change.collection, index, change.after as Buffer);
      }
      taken.add(text);
    }
  }
}

function textOf(key: Buffer): string {
  return key.toString('latin1');
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
