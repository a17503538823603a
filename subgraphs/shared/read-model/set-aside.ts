import { isDeepStrictEqual } from 'node:util';
import { isMalformed, type ReceivedEvent } from '../../../schema/domain/events/read-event.ts';
import { isKey, recordKey } from './environment.ts';
import { DamagedRecord, NotKnown } from './not-known.ts';
import { placesOf, type RecordPlace } from './places.ts';
import { type AsideCount, projectEvent, type ReadModelDefinition, type ReadModelWriter } from './read-model.ts';

/** Whole keys of a view's file; `~` can't begin a table. */
export const ASIDES = '~asides';
const asideKey = (id: string) => `~aside/${id}`;
const unknownKey = (record: string) => `~unknown/${record}`;
export const unknownPrefix = (table: string, prefix: string) => unknownKey(`${table}/${prefix}`);

/** A view's file by whole keys. */
export interface RawView {
  get(key: string): unknown;
  put(key: string, value: unknown): void;
  remove(key: string): void;
}

/** By feed; a feed without events set aside is not in it. */
export type Asides = Readonly<Record<string, AsideCount>>;

/** An event that could not be read or applied, as it is recorded: without the fact, which may hold anything. */
export interface AsideEvent {
  readonly feed: string;
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly key: string;
  /** Where it is malformed and what was expected there, or that it could not be applied. */
  readonly fault: string;
  /** Whole keys of the records that are not known because of it. */
  readonly records: readonly string[];
  readonly isUnattributed: boolean;
}

/**
 * Takes an event into a view. One that can't be read or applied is set aside: it is recorded, what it was told for is not known from now on, and the next
 * event goes on. The next good event of the same key makes its records known again.
 * @returns the event that was set aside, for the log
 */
export function takeEvent(
  definition: Pick<ReadModelDefinition, 'project' | 'places'>,
  feed: string,
  event: ReceivedEvent,
  raw: RawView,
): AsideEvent | null {
  if (event.type === null || !definition.project[event.type]) return null;
  const id = asideId(definition, event.type, event.key, event.seq);
  if (isMalformed(event)) return setAside(definition, feed, id, event, event.fault, raw);
  const buffer = new BufferedWriter(raw);
  try {
    projectEvent(definition.project, event, buffer);
  } catch (error) {
    // What was thrown may quote the fact.
    return setAside(definition, feed, id, event, `not applied: ${(error as Error)?.name ?? 'unknown fault'}`, raw);
  }
  makeKnown(id, raw);
  buffer.flush();
  return null;
}

/** Whole keys of records that an event, applied once more, would change. Nothing is written. A damaged record is different from any. */
export function differencesOf(
  { project, notCompared = [] }: Pick<ReadModelDefinition, 'project' | 'notCompared'>,
  event: ReceivedEvent,
  raw: RawView,
): readonly string[] {
  if (event.type === null || !project[event.type] || isMalformed(event)) return [];
  const buffer = new BufferedWriter(raw);
  try {
    projectEvent(project, event, buffer);
    return buffer.differences().filter((key) => !notCompared.includes(key.slice(0, key.indexOf('/'))));
  } catch (error) {
    return error instanceof DamagedRecord ? [recordKey(error.table, error.key)] : [];
  }
}

/** Events of one record share an id, whatever their type, so that any good one of them heals. */
function asideId(
  { places }: Pick<ReadModelDefinition, 'places'>,
  type: keyof NonNullable<typeof places>,
  key: string,
  seq: number,
): string {
  const kept = places?.[type]?.[0].table ?? type;
  return isKey(key) ? `${kept}/${key}` : `${kept}/#${seq}`;
}

function setAside(
  { places }: Pick<ReadModelDefinition, 'places'>,
  feed: string,
  id: string,
  event: Exclude<ReceivedEvent, { readonly type: null }>,
  fault: string,
  raw: RawView,
): AsideEvent {
  const { seq, at, type, key } = event;
  const before = raw.get(asideKey(id)) as AsideEvent | undefined;
  makeKnown(id, raw);
  const told = places?.[type];
  const found = told ? placesOf(told, event) : [null];
  const records = new Set(before?.records ?? []);
  let isUnattributed = before?.isUnattributed ?? false;
  for (const place of found) {
    const record = place && wholeKey(place);
    if (record === null) isUnattributed = true;
    else records.add(record);
  }
  // Where the record stood until now is in doubt too.
  for (const { table } of told ?? []) {
    const place = isKey(key) ? raw.get(recordKey(`${table}-place`, key)) : undefined;
    if (typeof place === 'string') records.add(recordKey(table, place));
  }
  const aside: AsideEvent = { feed, seq, at, type, key, fault, records: [...records], isUnattributed };
  raw.put(asideKey(id), aside);
  for (const record of records) {
    const ids = (raw.get(unknownKey(record)) as readonly string[] | undefined) ?? [];
    raw.put(unknownKey(record), [...ids, id]);
  }
  count(raw, aside, 1);
  return aside;
}

function wholeKey({ table, key }: RecordPlace): string | null {
  return isKey(key) ? recordKey(table, key) : null;
}

function makeKnown(id: string, raw: RawView): void {
  if (raw.get(ASIDES) === undefined) return;
  const aside = raw.get(asideKey(id)) as AsideEvent | undefined;
  if (!aside) return;
  raw.remove(asideKey(id));
  for (const record of aside.records) {
    const ids = ((raw.get(unknownKey(record)) as readonly string[] | undefined) ?? []).filter((one) => one !== id);
    if (ids.length === 0) raw.remove(unknownKey(record));
    else raw.put(unknownKey(record), ids);
  }
  count(raw, aside, -1);
}

function count(raw: RawView, { feed, isUnattributed }: AsideEvent, by: 1 | -1): void {
  const { [feed]: before = { events: 0, unattributed: 0 }, ...others } = (raw.get(ASIDES) as Asides | undefined) ?? {};
  const now = { events: before.events + by, unattributed: before.unattributed + (isUnattributed ? by : 0) };
  const asides: Asides = now.events > 0 ? { ...others, [feed]: now } : others;
  if (Object.keys(asides).length === 0) raw.remove(ASIDES);
  else raw.put(ASIDES, asides);
}

/** Refuses to read a record that is not known. @throws NotKnown */
export function mustBeKnown(raw: Pick<RawView, 'get'>, table: string, key: string): void {
  const ids = raw.get(unknownKey(`${table}/${key}`)) as readonly string[] | undefined;
  if (!ids) return;
  const aside = raw.get(asideKey(ids[0] ?? '')) as AsideEvent | undefined;
  throw new NotKnown(aside?.feed ?? 'the source', table, key);
}

/** Keeps what one event writes until all of it is there: an event that fails half way has written nothing. */
class BufferedWriter implements ReadModelWriter {
  readonly #raw: RawView;
  readonly #written = new Map<string, unknown>();

  constructor(raw: RawView) {
    this.#raw = raw;
  }

  get<T>(table: string, key: string): T | undefined {
    const whole = recordKey(table, key);
    return (this.#written.has(whole) ? this.#written.get(whole) : this.#raw.get(whole)) as T | undefined;
  }

  put(table: string, key: string, value: unknown): void {
    this.#written.set(recordKey(table, key), value);
  }

  remove(table: string, key: string): void {
    this.#written.set(recordKey(table, key), undefined);
  }

  /** Whole keys under which something else would be written than what is there. */
  differences(): string[] {
    return [...this.#written].flatMap(([key, value]) =>
      isDeepStrictEqual(plain(value), plain(this.#raw.get(key))) ? [] : [key],
    );
  }

  flush(): void {
    for (const [key, value] of this.#written) {
      if (value === undefined) this.#raw.remove(key);
      else this.#raw.put(key, value);
    }
  }
}

/** A value as it comes out of the file: JSON, or bytes. */
function plain(value: unknown): unknown {
  if (value === undefined) return undefined;
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : JSON.parse(JSON.stringify(value));
}
