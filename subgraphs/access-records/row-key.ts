import { hash } from 'node:crypto';

/** Length of `toISOString()` for the years of this hub. */
const TIME_LENGTH = 24;
const DIGEST_LENGTH = 22;

/** A record of an audit log. */
export interface RecordPlace {
  readonly log: string;
  readonly stream: string;
  readonly record: string;
}

/**
 * Key of the row of a record for an owner: the same whenever the record is read. The log's id is random and no client knows it, so that nobody
 * can work out keys of rows that he may not see.
 * @param instant of the request, ISO 8601 in UTC
 */
export function rowKey(instant: string, { log, stream, record }: RecordPlace, owner: string): string {
  const digest = hash('sha256', JSON.stringify([log, stream, record, owner]), 'base64url');
  return `${instant}${digest.slice(0, DIGEST_LENGTH)}`;
}

/** The instant of a row. */
export function timeOfKey(key: string): string {
  return key.slice(0, TIME_LENGTH);
}

/** What the keys of all rows before an instant are less than. */
export function beforeInstant(instant: Date): string {
  return instant.toISOString();
}
