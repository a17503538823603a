import { type GraphQLSchema, parse } from 'graphql';
import { readAccessRules } from '../../schema/contract/access.ts';
import type { Caller } from '../../schema/contract/caller.ts';
import type { SigningKey } from '../../schema/contract/caller-header.ts';
import { canonicalJson } from '../../schema/contract/evidence/canonical-json.ts';
import { sha256Hex } from '../../schema/contract/evidence/merkle.ts';
import {
  itemsRoot,
  type ReceiptRequest,
  requestHash,
  responseHash,
  signReceipt,
} from '../../schema/contract/evidence/receipt.ts';
import type { AuditHead } from './evidence.ts';
import { listsOf } from './receipt-lists.ts';

/** What receipts say beyond request and answer, by coordinates (`Type.field`) of list fields. Given by whoever puts the hub together. */
export interface ReceiptCoordinates {
  /** Lists whose items can be shown one by one. */
  readonly items: readonly string[];
  /** Lists that tell how fresh the sources of an answer are. */
  readonly sources: readonly string[];
}

/** A request that was answered or refused. */
export interface Answered {
  readonly requestId: string;
  readonly request: ReceiptRequest;
  readonly caller: Caller;
  /** JSON text; undefined where the operation was refused. */
  readonly data: string | undefined;
  readonly errors: readonly unknown[];
  readonly code: string;
  readonly record: string | null;
  readonly head: AuditHead;
}

/** Signs a receipt. @throws EvidenceFault where request or answer hold what canonical JSON cannot say */
export type IssueReceipt = (answered: Answered) => string;

export interface ReceiptIssuerOptions {
  /** The supergraph in force. */
  readonly supergraph: () => { readonly sdl: string; readonly schema: GraphQLSchema };
  readonly signing: () => SigningKey;
  readonly coordinates: ReceiptCoordinates;
  readonly now: () => number;
}

export function createReceiptIssuer({ supergraph, signing, coordinates, now }: ReceiptIssuerOptions): IssueReceipt {
  const items = new Set(coordinates.items);
  const both = new Set([...coordinates.items, ...coordinates.sources]);
  let known: { readonly sdl: string; readonly policy: string } | undefined;
  return ({ requestId, request, caller, data: text, errors, code, record, head }) => {
    const { sdl, schema } = supergraph();
    if (known?.sdl !== sdl) known = { sdl, policy: policyVersion(sdl) };
    const data: unknown = text === undefined ? undefined : JSON.parse(text);
    const lists = data ? listsOf(schema, request.query, request.operationName, data, both) : [];
    return signReceipt(
      {
        v: 1,
        requestId,
        time: new Date(now()).toISOString(),
        request: requestHash(request),
        response: responseHash({ data, ...(errors.length > 0 && { errors }) }),
        caller: { agency: caller.agency, kind: caller.kind },
        purpose: caller.purpose,
        agreement: caller.agreement,
        policy: known.policy,
        code,
        sources: lists
          .filter(({ coordinate }) => !items.has(coordinate))
          .map(({ path, items: value }) => ({ path, value })),
        items: lists
          .filter(({ coordinate }) => items.has(coordinate))
          .map(({ path, items: list }) => ({ path, count: list.length, root: itemsRoot(list) })),
        audit: { record, ...head },
      },
      signing(),
    );
  };
}

/** SHA-256 over the access rules of a supergraph, coordinate by coordinate: the same rules have the same version, whatever else changes. */
export function policyVersion(supergraphSdl: string): string {
  const rules = [...readAccessRules(parse(supergraphSdl, { noLocation: true }))].map(([coordinate, scopes]) => [
    coordinate,
    [...scopes].sort(),
  ]);
  return sha256Hex(canonicalJson(rules.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))));
}
