import type { Caller } from '../caller.ts';
import type { KeyLookup, SigningKey } from '../caller-header.ts';
import { canonicalJson, parseCanonical } from './canonical-json.ts';
import { EvidenceFault } from './evidence-fault.ts';
import { members, signJws, verifyJws } from './jws.ts';
import {
  type Hash,
  inclusionPath,
  leafHash,
  merkleRoot,
  pathFromHex,
  rootFromPath,
  sha256Hex,
  toHex,
} from './merkle.ts';

const RECEIPT_TYPE = 'yunqiao-receipt';

/** Request header that asks for a receipt, and the one form it may ask for. */
export const ACCEPT_RECEIPT_HEADER = 'accept-receipt';
export const RECEIPT_FORM = 'jws';

/** A request as a receipt covers it. */
export interface ReceiptRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
}

/** An answer as a receipt covers it: all but `extensions`. A refused operation has no `data`. */
export interface ReceiptResponse {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

/** Where in an answer a value stands: response keys and list indexes. */
export type DataPath = readonly (string | number)[];

/** A list of the answer whose items can be shown one by one. */
export interface ReceiptItems {
  readonly path: DataPath;
  readonly count: number;
  /** Merkle root (RFC 6962) over the items' canonical JSON, hex. */
  readonly root: string;
}

/** What became of one question of an operation: told apart are an answer that found nothing and one that was not given. */
export interface AnsweredPart {
  /** Response key of the root field; `null`: the operation as a whole. */
  readonly key: string | null;
  readonly state: 'ANSWERED' | 'PARTLY' | 'REFUSED' | 'TIMED_OUT' | 'UNAVAILABLE' | 'FAILED';
  /** `NOTHING` is a finding: the sources that were read hold none. `NOT_KNOWN` is none. */
  readonly found: 'SOMETHING' | 'NOTHING' | 'NOT_KNOWN';
  /** What is missing, by place and error code; the first twenty. */
  readonly faults?: readonly { readonly path: DataPath; readonly code: string }[];
  readonly faultCount?: number;
  /** The agreement under which it was refused; `null`: the public has none. */
  readonly refusedUnder?: string | null;
}

/** A source that an answer was read from. */
export interface ReadSource {
  readonly name: string;
  readonly from: 'read-model' | 'store';
  /** Complete up to this instant; `null`: not known. */
  readonly asOf: string | null;
  /** `BEHIND`: by more than a minute when the answer was ready. */
  readonly state: 'CURRENT' | 'BEHIND' | 'UNKNOWN';
}

/** What the hub signs. */
export interface Receipt {
  readonly v: 1;
  readonly requestId: string;
  /** When the answer was ready. */
  readonly time: string;
  /** SHA-256 (hex) of the canonical JSON of {@link ReceiptRequest} and {@link ReceiptResponse}. */
  readonly request: string;
  readonly response: string;
  /** Who was answered, for which purpose and under which agreement. */
  readonly caller: { readonly agency: string | null; readonly kind: Caller['kind'] };
  readonly purpose: string | null;
  readonly agreement: string | null;
  /** SHA-256 (hex) of the access rules in force. */
  readonly policy: string;
  /** `OK`, or the code of the first error: a refusal is signed too. */
  readonly code: string;
  /** How fresh each source was, as the answer states it. */
  readonly sources: readonly { readonly path: DataPath; readonly value: unknown }[];
  readonly items: readonly ReceiptItems[];
  /** What became of each question; absent in receipts from before it was told. */
  readonly parts?: readonly AnsweredPart[];
  /** Where the answer was read; absent likewise. */
  readonly read?: readonly ReadSource[];
  /**
   * The audit record of this request and the last sealed batch of its stream: whoever holds receipts is a witness of the log. The record is in a
   * signed head of the log of the name `log` at most `within` seconds after `time`; receipts from before there were such heads name neither.
   */
  readonly audit: {
    readonly record: string | null;
    readonly batch: number;
    readonly hash: string;
    readonly log?: string;
    readonly within?: number;
  };
}

/** The compact JWS of a receipt. */
export function signReceipt(receipt: Receipt, key: SigningKey): string {
  return signJws(RECEIPT_TYPE, receipt, key);
}

export function requestHash({ query, operationName, variables }: ReceiptRequest): string {
  return sha256Hex(canonicalJson({ query, operationName, variables }));
}

export function responseHash({ data, errors }: ReceiptResponse): string {
  return sha256Hex(canonicalJson({ data, errors }));
}

/** Merkle root over the items of a list, hex. */
export function itemsRoot(items: readonly unknown[]): string {
  return toHex(merkleRoot(items.map(itemHash)));
}

function itemHash(item: unknown): Hash {
  return leafHash(Buffer.from(canonicalJson(item)));
}

/** Verifies a receipt's signature and reads it; says nothing yet about request and answer. @throws EvidenceFault */
export function verifyReceiptJws(jws: string, keys: KeyLookup): Receipt & { readonly kid: string } {
  const { payload, kid } = verifyJws(RECEIPT_TYPE, jws, keys);
  const receipt = members(payload);
  const texts = [receipt['requestId'], receipt['time'], receipt['request'], receipt['response'], receipt['policy']];
  if (
    receipt['v'] !== 1 ||
    !texts.every((value) => typeof value === 'string') ||
    !Array.isArray(receipt['items']) ||
    !Array.isArray(receipt['sources'])
  )
    throw new EvidenceFault('MALFORMED', 'It is not a receipt.');
  members(receipt['caller']);
  members(receipt['audit']);
  return { ...(receipt as unknown as Receipt), kid };
}

/** Text of a receipt file: request, answer and receipt as canonical JSON, so that every byte counts. */
export function receiptFile(request: ReceiptRequest, response: ReceiptResponse, receipt: string): string {
  const { query, operationName, variables } = request;
  const { data, errors } = response;
  return canonicalJson({ v: 1, request: { query, operationName, variables }, response: { data, errors }, receipt });
}

/** A receipt file whose receipt fits its request and answer. */
export interface VerifiedReceipt {
  readonly receipt: Receipt;
  readonly kid: string;
  readonly request: ReceiptRequest;
  readonly response: ReceiptResponse;
}

/** Verifies a receipt file offline: signature, request, answer and lists. @throws EvidenceFault */
export function verifyReceiptFile(text: string, keys: KeyLookup): VerifiedReceipt {
  const file = members(parseCanonical(text));
  only(file, ['v', 'request', 'response', 'receipt']);
  const request = members(file['request']) as unknown as ReceiptRequest;
  const response = members(file['response']) as ReceiptResponse;
  only(request, ['query', 'operationName', 'variables']);
  only(response, ['data', 'errors']);
  if (file['v'] !== 1 || typeof file['receipt'] !== 'string')
    throw new EvidenceFault('MALFORMED', 'It is not a receipt file.');
  const { kid, ...receipt } = verifyReceiptJws(file['receipt'], keys);
  if (requestHash(request) !== receipt.request) throw new EvidenceFault('REQUEST_CHANGED');
  if (responseHash(response) !== receipt.response) throw new EvidenceFault('RESPONSE_CHANGED');
  for (const { path, root, count } of receipt.items) {
    const items = valueAt(response.data, path);
    if (!Array.isArray(items) || items.length !== count || itemsRoot(items) !== root)
      throw new EvidenceFault('RESPONSE_CHANGED', `At ${path.join('.')}.`);
  }
  return { receipt, kid, request, response };
}

/**
 * Text of a proof that shows one item of an answered list alone, without request and the other items.
 * @throws EvidenceFault when the file does not hold, or the receipt covers no such item
 */
export function proveItem(file: string, keys: KeyLookup, path: DataPath, index: number): string {
  const { receipt, response } = verifyReceiptFile(file, keys);
  const items = valueAt(response.data, path);
  if (!receipt.items.some((list) => samePath(list.path, path)) || !Array.isArray(items) || items[index] === undefined)
    throw new EvidenceFault('NOT_FOUND', `The receipt covers no item ${index} at ${path.join('.')}.`);
  const hashes = inclusionPath(items.map(itemHash), index).map(toHex);
  const jws = members(parseCanonical(file))['receipt'];
  return canonicalJson({ v: 1, item: items[index], path, index, hashes, receipt: jws });
}

/** An item of an answered list that was proven. */
export interface ProvenItem {
  readonly item: unknown;
  readonly path: DataPath;
  readonly index: number;
  readonly receipt: Receipt;
  readonly kid: string;
}

/** Verifies the proof of an item offline. @throws EvidenceFault */
export function verifyItemProof(text: string, keys: KeyLookup): ProvenItem {
  const proof = members(parseCanonical(text));
  only(proof, ['v', 'item', 'path', 'index', 'hashes', 'receipt']);
  const { v, item, path, index, receipt: jws } = proof;
  const hashes = pathFromHex(proof['hashes']);
  if (v !== 1 || typeof jws !== 'string' || typeof index !== 'number' || !Array.isArray(path) || !hashes)
    throw new EvidenceFault('MALFORMED', 'It is not the proof of an item.');
  const { kid, ...receipt } = verifyReceiptJws(jws, keys);
  const list = receipt.items.find((candidate) => samePath(candidate.path, path));
  const root = list && rootFromPath(itemHash(item), index, list.count, hashes);
  if (!list || root === undefined || toHex(root) !== list.root) throw new EvidenceFault('ITEM_CHANGED');
  return { item, path, index, receipt, kid };
}

/** The value at a path, `undefined` where there is none. */
export function valueAt(data: unknown, path: DataPath): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

function samePath(a: DataPath, b: DataPath): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function only(value: object, names: readonly string[]): void {
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new EvidenceFault('MALFORMED', 'It holds a member that no receipt covers.');
}
