import type { OperationFacts } from '../execution/operation/operation-cut.ts';
import type { AuditEntry } from './evidence.ts';

/** Longer operation names are cut. */
const MAX_NAME = 128;

/** Writes records as JSON lines. What many records share (caller, operation) is written once and kept with its owner. */
export class RecordWriter {
  readonly #callers = new WeakMap<object, string>();
  readonly #operations = new WeakMap<OperationFacts, { readonly name: string | undefined; readonly text: string }>();
  #second = Number.NaN;
  /** Up to the point before the milliseconds. */
  #toSecond = '';

  /** ISO 8601 in UTC. */
  time(now: number): string {
    const second = Math.floor(now / 1000);
    if (second !== this.#second) {
      this.#second = second;
      this.#toSecond = new Date(second * 1000).toISOString().slice(0, -'000Z'.length);
    }
    return `${this.#toSecond}${String(now - second * 1000).padStart(3, '0')}Z`;
  }

  request(seq: number, now: number, entry: AuditEntry): string {
    const { channel, requestId, operation, client } = entry;
    return (
      `{"seq":${seq},"type":"request","time":"${this.time(now)}","channel":"${channel}","requestId":${JSON.stringify(requestId)}` +
      `,${this.#caller(entry.caller)}${client === undefined ? '' : `,"client":"${client}"`}` +
      `,"operation":${this.#operation(operation)},"cut":${list(entry.cut)}` +
      `,"subjects":${list(entry.subjects)},"moreSubjects":${entry.moreSubjects},"decision":"${entry.decision}"` +
      `,"code":${entry.code === 'OK' ? '"OK"' : JSON.stringify(entry.code)},"durationMs":${Math.round(entry.durationMs * 1000) / 1000}${entry.cost === undefined ? '' : `,"cost":${entry.cost}`},"receipt":${entry.receipt}}`
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

  /** The operation and its coordinates. */
  #operation(operation: AuditEntry['operation']): string {
    if (!operation) return 'null,"coordinates":[]';
    if ('textHash' in operation)
      return `{"hash":"${operation.textHash}","of":"text","name":null,"kind":null},"coordinates":[]`;
    const { facts, name } = operation;
    let known = this.#operations.get(facts);
    if (known === undefined || known.name !== name) {
      known = { name, text: operationText(facts, name) };
      this.#operations.set(facts, known);
    }
    return known.text;
  }
}

function operationText(facts: OperationFacts, name: string | undefined): string {
  const nameText = name === undefined ? 'null' : JSON.stringify(name.slice(0, MAX_NAME));
  const coordinates = JSON.stringify([...facts.coordinates]);
  return `{"hash":"${facts.documentHash}","of":"document","name":${nameText},"kind":"${facts.kind}"},"coordinates":${coordinates}`;
}

function list(values: readonly string[]): string {
  return values.length === 0 ? '[]' : JSON.stringify(values);
}
