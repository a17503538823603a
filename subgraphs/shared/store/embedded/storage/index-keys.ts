import { CommandError } from '../command-error.ts';
import { type EntryRow, entryRows } from '../entry-values.ts';
import { LIMITS } from '../limits.ts';
import { OrderKeyWriter } from '../order-key.ts';
import { matches } from '../query/predicate.ts';
import { type RawValue, TYPE } from '../raw.ts';
import type { Index } from './catalogue.ts';

const writer = new OrderKeyWriter();

/** The key of a document in its collection: collection id, then the order key of `_id`. */
export function documentKey(collection: number, identity: Buffer): Buffer {
  const key = Buffer.allocUnsafe(4 + identity.length);
  key.writeUInt32BE(collection, 0);
  identity.copy(key, 4);
  return key;
}

/** The identity inside a document key. */
export function identityIn(documentKey: Buffer): Buffer {
  return documentKey.subarray(4);
}

/**
 * The order key of an `_id`.
 * @throws CommandError InvalidIdField for an array or regular expression, KeyTooLong above 900 bytes.
 */
export function identityOf(id: RawValue): Buffer {
  if (id.type === TYPE.array || id.type === TYPE.regex) {
    const name = id.type === TYPE.array ? 'array' : 'regex';
    throw new CommandError('InvalidIdField', `The '_id' value cannot be of type ${name}`);
  }
  writer.reset().value(id);
  if (writer.length > LIMITS.identity) {
    throw new CommandError('KeyTooLong', `an _id longer than ${LIMITS.identity} bytes is not supported`);
  }
  return writer.copy();
}

/** Longest encoding of one field of an index with that many fields, so that every key fits into LMDB's limit. */
export function fieldLimit(fields: number): number {
  return Math.min(256, Math.floor((LIMITS.storageKey - 4 - LIMITS.identity - 16) / fields));
}

/**
 * The keys under which an index finds the document: one, or several when a field reaches through an array. A unique
 * index has no identity in its keys, so that two documents with equal values want the same key.
 * @throws CommandError CannotIndexParallelArrays when two fields reach through different arrays.
 */
export function indexKeys(index: Index, document: Buffer, identity: Buffer): Buffer[] {
  if (index.partial && !matches(index.partial, document)) return [];
  const rows = entryRows(document, index.paths, (field) => index.markMultikey(field));
  if (index.record.sparse && rows.every((row) => row.every((value) => value === undefined))) return [];
  const keys = rows.map((row) => entryKey(index, row, identity));
  return keys.length > 1 ? distinct(keys) : keys;
}

function entryKey(index: Index, row: EntryRow, identity: Buffer): Buffer {
  const limit = fieldLimit(index.fields.length);
  writer.reset().uint32(index.record.id);
  let endsOnIdentity = index.endsOnIdentity;
  for (let field = 0; field < row.length; field += 1) {
    const start = writer.length;
    writer.value(row[field]);
    if (writer.shorten(start, limit)) {
      index.markShortened();
      if (field === row.length - 1) endsOnIdentity = false;
    }
    if (index.fields[field]?.descending) writer.invert(start);
  }
  if (!index.unique && !endsOnIdentity) writer.append(identity);
  return writer.copy();
}

function distinct(keys: Buffer[]): Buffer[] {
  return [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()];
}
