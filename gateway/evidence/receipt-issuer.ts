import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { AccessRules } from '../../schema/contract/access.ts';
import type { Caller } from '../../schema/contract/caller.ts';
import type { SigningKey } from '../../schema/contract/caller-header.ts';
import { canonicalJson } from '../../schema/contract/evidence/canonical-json.ts';
import { INCLUDED_WITHIN_SECONDS } from '../../schema/contract/evidence/log-state.ts';
import { sha256Hex } from '../../schema/contract/evidence/merkle.ts';
import {
  itemsRoot,
  type ReceiptRequest,
  requestHash,
  responseHash,
  signReceipt,
} from '../../schema/contract/evidence/receipt.ts';
import type { SourceUse } from '../../schema/contract/sources.ts';
import { partsOf, readSources } from './completeness.ts';
import type { AuditHead } from './evidence.ts';
import { listsOf } from './receipt-lists.ts';

/** What receipts say beyond request and answer, by coordinates (`Type.field`) of list fields. Given by whoever puts the hub together. */
export interface ReceiptCoordinates {
  /** Lists whose items can be shown one by one. */
  readonly items: readonly string[];
  /** Lists that tell how fresh the sources of an answer are. */
  readonly sources: readonly string[];
}

/** What a receipt says of the supergraph that its request was answered by. */
export interface ReceiptSupergraph {
  readonly schema: GraphQLSchema;
  /** Which access rules were applied: see {@link policyVersion}. */
  readonly policy: string;
}

/** A request that was answered or refused. */
export interface Answered {
  readonly requestId: string;
  readonly request: ReceiptRequest;
  readonly supergraph: ReceiptSupergraph;
  readonly caller: Caller;
  /** JSON text; undefined where the operation was refused. */
  readonly data: string | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  /** Where the answer was read, as the transports were told. */
  readonly read: readonly SourceUse[];
  readonly code: string;
  readonly record: string | null;
  readonly head: AuditHead;
  /** Name of the log: the origin of its heads. */
  readonly origin?: string | undefined;
}

/** Signs a receipt. @throws EvidenceFault where request or answer hold what canonical JSON cannot say */
export type IssueReceipt = (answered: Answered) => string;

export interface ReceiptIssuerOptions {
  readonly signing: () => SigningKey;
  readonly coordinates: ReceiptCoordinates;
  readonly now: () => number;
}

export function createReceiptIssuer({ signing, coordinates, now }: ReceiptIssuerOptions): IssueReceipt {
  const items = new Set(coordinates.items);
  const both = new Set([...coordinates.items, ...coordinates.sources]);
  return ({
    requestId,
    request,
    supergraph: { schema, policy },
    caller,
    data: text,
    errors,
    read,
    code,
    record,
    head,
    origin,
  }) => {
    const data: unknown = text === undefined ? undefined : JSON.parse(text);
    const answeredAt = new Date(now());
    const lists = data ? listsOf(schema, request.query, request.operationName, data, both) : [];
    return signReceipt(
      {
        v: 1,
        requestId,
        time: answeredAt.toISOString(),
        request: requestHash(request),
        response: responseHash({ data, ...(errors.length > 0 && { errors }) }),
        caller: { agency: caller.agency, kind: caller.kind },
        purpose: caller.purpose,
        agreement: caller.agreement,
        policy,
        code,
        sources: lists
          .filter(({ coordinate }) => !items.has(coordinate))
          .map(({ path, items: value }) => ({ path, value })),
        items: lists
          .filter(({ coordinate }) => items.has(coordinate))
          .map(({ path, items: list }) => ({ path, count: list.length, root: itemsRoot(list) })),
        parts: partsOf(data, errors, caller.agreement),
        read: readSources(read, answeredAt),
        audit: { record, ...head, ...(origin !== undefined && { log: origin, within: INCLUDED_WITHIN_SECONDS }) },
      },
      signing(),
    );
  };
}

/** SHA-256 over the access rules of a supergraph, coordinate by coordinate: the same rules have the same version, whatever else changes. */
export function policyVersion(rules: AccessRules): string {
  const sorted = [...rules].map(([coordinate, scopes]) => [coordinate, [...scopes].sort()]);
  return sha256Hex(canonicalJson(sorted.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))));
}
