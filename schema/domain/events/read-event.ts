import type { z } from 'zod';
import { EVENTS, type EventType, type FactByEvent, type FeedEvent, isEventType } from './events.ts';

/** An event as it comes out of a feed: what it carries has not been looked at. */
export interface RawEvent {
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly key: string;
  readonly fact: unknown;
}

/** An event whose fact is not what its type says: nothing in it but type and key may be relied on, and what is known of the key no longer holds. */
export interface MalformedEvent {
  readonly seq: number;
  readonly at: string;
  readonly type: EventType;
  readonly key: string;
  readonly fact: unknown;
  /** Where it is malformed and what was expected, without the fact's own words. */
  readonly fault: string;
}

/** An event of a type that this hub does not know: of a later time, and passed over. */
export interface UnknownEvent {
  readonly seq: number;
  readonly at: string;
  readonly type: null;
  /** The type as it is written, and the key. */
  readonly written: string;
  readonly key: string;
}

export type ReceivedEvent = FeedEvent | MalformedEvent | UnknownEvent;

/** Most faults that are told of one event. */
const FAULTS_TOLD = 3;

export function isMalformed(event: ReceivedEvent): event is MalformedEvent {
  return 'fault' in event;
}

/** Reads an event once, at the edge: well formed, malformed, or of a type that is not known. Never throws. */
export function readEvent({ seq, at, type, key, fact }: RawEvent): ReceivedEvent {
  if (!isEventType(type)) return { seq, at, type: null, written: type, key };
  const read = readFact(type, key, fact);
  if (typeof read === 'string') return { seq, at, type, key, fact, fault: read };
  return { seq, at, type, key, fact: read } as FeedEvent;
}

/** Why an event is not well formed; `null` when it is. */
export function faultOf({ type, key, fact }: Pick<RawEvent, 'type' | 'key' | 'fact'>): string | null {
  if (!isEventType(type)) return `type: ${type} is not an event`;
  const read = readFact(type, key, fact);
  return typeof read === 'string' ? read : null;
}

/** One field of a fact that may be malformed elsewhere; `undefined` where the field itself is. */
export function readField(type: EventType, fact: unknown, field: string): unknown {
  const { shape } = EVENTS[type].fact as unknown as { readonly shape: Readonly<Record<string, z.ZodType>> };
  const schema = shape[field];
  if (!schema || typeof fact !== 'object' || fact === null) return undefined;
  const read = schema.safeParse((fact as Readonly<Record<string, unknown>>)[field]);
  return read.success ? read.data : undefined;
}

function readFact<Type extends EventType>(type: Type, key: string, fact: unknown): FactByEvent[Type] | string {
  const { fact: schema, keyOf } = EVENTS[type];
  const parsed = (schema as unknown as z.ZodType<FactByEvent[Type]>).safeParse(fact);
  if (!parsed.success) return parsed.error.issues.slice(0, FAULTS_TOLD).map(faultText).join('; ');
  const own = (keyOf as unknown as (fact: FactByEvent[Type]) => string)(parsed.data);
  return own === key ? parsed.data : 'key: expected the key of the fact';
}

function faultText({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return `${path.map(String).join('.') || 'fact'}: ${message}`;
}
