import { createHash } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { RequestRecord } from '../../schema/contract/evidence/audit-record.ts';
import { EvidenceFault } from '../../schema/contract/evidence/evidence-fault.ts';
import { RECEIPT_FORM, type ReceiptRequest } from '../../schema/contract/evidence/receipt.ts';
import type { SourceUse } from '../../schema/contract/sources.ts';
import type { OperationFacts } from '../execution/operation/operation-cut.ts';
import type { AuditEntry, AuditHead, AuditTrail } from './evidence.ts';
import type { LogProofs } from './log-proofs.ts';
import type { IssueReceipt, ReceiptCoordinates, ReceiptSupergraph } from './receipt-issuer.ts';
import type { ObjectKind, SubjectKind, SubjectScanner } from './subjects.ts';

/** What a gateway needs to leave evidence. */
export interface EvidenceConfig {
  readonly trail: AuditTrail;
  readonly subjectKinds: readonly SubjectKind[];
  /** The hub's own things, which administrative requests are about. */
  readonly objectKinds?: readonly ObjectKind[];
  readonly receipts: ReceiptCoordinates;
  /** What the hub proves of its log to those who ask; nothing is offered without it. */
  readonly proofs?: LogProofs;
}

/** What becomes known of a GraphQL request while it is handled. */
export interface GraphqlTrail {
  /** The supergraph that it is answered by, also when another one takes over meanwhile. */
  readonly supergraph: ReceiptSupergraph;
  caller?: Caller;
  request?: ReceiptRequest;
  /** Hash of the operation's text as the client gave it; all there is of an operation that was not found. */
  textHash?: string;
  facts?: OperationFacts;
  /** As the document names it. */
  operationName?: string | undefined;
  /** Units that the operation was charged. */
  cost?: number;
  /** Whether the caller wants a receipt. */
  wantsReceipt?: boolean;
  /** Whether the agreement demands that the record is written before the answer goes out. */
  sealedBeforeAnswered?: boolean;
}

/** How a GraphQL request ended. */
export interface GraphqlEnd {
  readonly requestId: string;
  /** JSON text; undefined where the operation was refused. */
  readonly data: string | undefined;
  /** As they go to the client. */
  readonly errors: readonly GraphQLFormattedError[];
  /** Where the answer was read, as the transports were told; absent where nobody asked. */
  readonly read?: readonly SourceUse[] | undefined;
  /** Values of subject fields that the answer does not hold. */
  readonly resolved?: readonly string[] | undefined;
  readonly code: string;
  readonly durationMs: number;
}

/** How a token request ended. */
export interface TokenEnd {
  readonly requestId: string;
  readonly clientId: string | null;
  /** Undefined where no token was issued. */
  readonly grant: Pick<Caller, 'kind' | 'agency' | 'agreement' | 'purpose'> | undefined;
  readonly code: string;
  readonly durationMs: number;
}

/** How a request for a schema, a proof or a file ended. */
export interface SchemaEnd {
  readonly requestId: string;
  /** Undefined where nobody was authenticated. */
  readonly caller: Caller | undefined;
  readonly code: string;
  readonly durationMs: number;
}

/** What an answer's `extensions` get. */
export interface GraphqlKept {
  readonly receipt?: string;
}

/** What the routes of the front door leave behind. */
export interface RequestEvidence {
  /** @throws SOURCE_UNAVAILABLE when the caller is not the public and requests cannot be recorded */
  admit(caller: Caller): void;
  /** Whether the log can be written; without it no token is issued. */
  available(): boolean;
  /**
   * Records a GraphQL request before its answer goes out. Where a receipt is wanted, or the agreement demands it, the record is safely written before
   * it resolves.
   * @returns what the answer's `extensions` get
   * @throws SOURCE_UNAVAILABLE when the agreement demands a record that could not be written: the answer must not go out
   */
  graphql(trail: GraphqlTrail, end: GraphqlEnd): GraphqlKept | undefined | Promise<GraphqlKept | undefined>;
  token(end: TokenEnd): void;
  /** A request for the caller's schema. */
  schema(end: SchemaEnd): void;
  /** A request for the proof of a record. */
  proof(end: SchemaEnd): void;
  /** A request that sent a file, or fetched one. */
  file(end: SchemaEnd): void;
  /** A request that was refused before a route saw it: too large, or malformed HTTP. */
  unread(channel: RequestRecord['channel'], requestId: string, durationMs: number): void;
}

/** What says that a part of an answer was withheld from this caller. */
const WITHHELD = new Set<unknown>(['FIELD_FORBIDDEN', 'FORBIDDEN', 'UNAUTHENTICATED']);
const NOTHING: readonly string[] = [];

export function createRequestEvidence(
  trail: AuditTrail,
  scanner: SubjectScanner,
  issueReceipt: IssueReceipt,
): RequestEvidence {
  const document = (channel: 'schema' | 'audit' | 'file', { requestId, caller, code, durationMs }: SchemaEnd) => {
    trail.append({
      channel,
      requestId,
      caller,
      operation: undefined,
      cut: NOTHING,
      subjects: NOTHING,
      moreSubjects: 0,
      decision: code === 'OK' ? 'ALLOWED' : 'REFUSED',
      code,
      durationMs,
      receipt: false,
    });
  };
  const sealed = (record: string | null): Promise<AuditHead | null> =>
    record === null ? Promise.resolve(null) : trail.sealed(record);
  return {
    admit(caller) {
      if (caller.kind === 'PUBLIC' || trail.available()) return;
      throw hubError(
        'SOURCE_UNAVAILABLE',
        'Requests cannot be recorded at the moment, so only public look-ups are answered.',
      );
    },
    available: () => trail.available(),
    graphql(
      {
        supergraph,
        caller,
        request,
        textHash,
        facts,
        operationName,
        cost,
        wantsReceipt = false,
        sealedBeforeAnswered = false,
      },
      { requestId, data, errors, read, resolved, code, durationMs },
    ) {
      const witnessed = wantsReceipt && caller && request ? { caller, request } : undefined;
      const { subjects, more } = scanner.touched(request?.query ?? null, request?.variables, data ?? null, resolved);
      const record = trail.append({
        channel: 'graphql',
        requestId,
        caller,
        operation: facts ? { facts, name: operationName } : unread(request, textHash),
        cut: errors.length === 0 ? NOTHING : cutCoordinates(errors),
        subjects,
        moreSubjects: more,
        decision: data === undefined ? 'REFUSED' : errors.some(isWithheld) ? 'CUT' : 'ALLOWED',
        code,
        durationMs,
        cost,
        receipt: witnessed !== undefined,
      });
      if (!witnessed && !sealedBeforeAnswered) return undefined;
      return sealed(record).then((head) => {
        if (head === null && sealedBeforeAnswered) throw withheld();
        if (!witnessed) return undefined;
        // A receipt for a record that may be lost would promise what nobody can keep.
        if (head === null) return {};
        try {
          const answered = { ...witnessed, requestId, supergraph, data, errors, read: read ?? [], code, record, head };
          return { receipt: issueReceipt({ ...answered, origin: trail.origin }) };
        } catch (error) {
          // Half a surrogate pair has no canonical form (RFC 8785 3.2.2.2): the answer stands, without a receipt.
          if (error instanceof EvidenceFault) return {};
          throw error;
        }
      });
    },
    token({ requestId, clientId, grant, code, durationMs }) {
      trail.append({
        channel: 'token',
        requestId,
        caller: grant,
        ...(clientId !== null && { client: sha256(clientId) }),
        operation: undefined,
        cut: NOTHING,
        subjects: NOTHING,
        moreSubjects: 0,
        decision: grant ? 'ALLOWED' : 'REFUSED',
        code,
        durationMs,
        receipt: false,
      });
    },
    schema: (end) => document('schema', end),
    proof: (end) => document('audit', end),
    file: (end) => document('file', end),
    unread(channel, requestId, durationMs) {
      trail.append({
        channel,
        requestId,
        caller: undefined,
        operation: undefined,
        cut: NOTHING,
        subjects: NOTHING,
        moreSubjects: 0,
        decision: 'REFUSED',
        code: 'BAD_USER_INPUT',
        durationMs,
        receipt: false,
      });
    },
  };
}

/** What was done is done; a query can be asked again, and a mutation says again what it did. */
function withheld(): Error {
  return hubError(
    'SOURCE_UNAVAILABLE',
    'The answer is withheld: the agreement demands its record first, and that could not be written. Ask again.',
  );
}

/** Whether the header asks for a receipt. @throws BAD_USER_INPUT for a form that is not offered */
export function wantsReceipt(header: string | string[] | undefined): boolean {
  if (header === undefined) return false;
  if (header === RECEIPT_FORM) return true;
  throw hubError('BAD_USER_INPUT', `Accept-Receipt: expected ${RECEIPT_FORM}.`, {
    argument: 'Accept-Receipt',
    expected: RECEIPT_FORM,
  });
}

/** An operation that could not be read is known by the hash of its text. */
function unread(request: ReceiptRequest | undefined, textHash: string | undefined): AuditEntry['operation'] {
  if (request) return { textHash: sha256(request.query) };
  return textHash === undefined ? undefined : { textHash };
}

function isWithheld({ extensions }: GraphQLFormattedError): boolean {
  return WITHHELD.has(extensions?.['code']);
}

function cutCoordinates(errors: readonly GraphQLFormattedError[]): readonly string[] {
  const cut = new Set<string>();
  for (const { extensions } of errors) {
    const coordinate = extensions?.['coordinate'];
    if (extensions?.['code'] === 'FIELD_FORBIDDEN' && typeof coordinate === 'string') cut.add(coordinate);
  }
  return [...cut];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
