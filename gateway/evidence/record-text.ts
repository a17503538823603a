import type { OperationFacts } from '../execution/operation-cut.ts';
import type { AuditEntry } from './evidence.ts';

/** Longer operation names are cut. */
const MAX_NAME = 128;

/** Writes records as JSON lines. What many records share (caller, operation) is written once and kept with its owner. */
export class RecordWriter {
  readonly #callers = new WeakMap<object, string>();
  readonly #coordinates = new WeakMap<OperationFacts, string>();
  #millisecond = 0;
  #time = '';

  /** ISO 8601 in UTC. */
  time(now: number): string {
    if (now !== this.#millisecond) {
      this.#millisecond = now;
      this.#time = new Date(now).toISOString();
    }
    return this.#time;
  }

  request(seq: number, now: number, entry: AuditEntry): string {
    const { channel, requestId, operation, client } = entry;
    return (
      `{"seq":${seq},"type":"request","time":"${this.time(now)}","channel":"${channel}","requestId":${JSON.stringify(requestId)}` +
      `,${this.#caller(entry.caller)}${client === undefined ? '' : `,"client":"${client}"`}` +
      `,"operation":${operationText(operation)},"coordinates":${this.#coordinatesOf(operation)},"cut":${list(entry.cut)}` +
      `,"subjects":${list(entry.subjects)},"moreSubjects":${entry.moreSubjects},"decision":"${entry.decision}"` +
      `,"code":${JSON.stringify(entry.code)},"durationMs":${Math.round(entry.durationMs * 1000) / 1000}${entry.cost === undefined ? '' : `,"cost":${entry.cost}`},"receipt":${entry.receipt}}`
    );
  }

  #caller(caller: AuditEntry['caller']): string {
    if (!caller) return '"caller":null,"agency":null,"agreement":null,"purpose":null';
    let text = this.#callers.get(caller);
    if (text === undefined) {
      const { kind, agency, agreement, purpose } = caller;
      text = JSON.stringify({ caller: kind, agency, agreement, purpose }).slice(1, -1);
      this.#callers.set(caller, text);
    }
    return text;
  }

  #coordinatesOf(operation: AuditEntry['operation']): string {
    if (!operation || 'textHash' in operation) return '[]';
    const { facts } = operation;
    let text = this.#coordinates.get(facts);
    if (text === undefined) {
      text = JSON.stringify([...facts.coordinates]);
      this.#coordinates.set(facts, text);
    }
    return text;
  }
}

function operationText(operation: AuditEntry['operation']): string {
  if (!operation) return 'null';
  if ('textHash' in operation) return `{"hash":"${operation.textHash}","of":"text","name":null,"kind":null}`;
  const { facts, name } = operation;
  const nameText = name === undefined ? 'null' : JSON.stringify(name.slice(0, MAX_NAME));
  return `{"hash":"${facts.documentHash}","of":"document","name":${nameText},"kind":"${facts.kind}"}`;
}

function list(values: readonly string[]): string {
  return values.length === 0 ? '[]' : JSON.stringify(values);
}
