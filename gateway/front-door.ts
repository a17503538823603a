import type { GraphQLSchema } from 'graphql';
import type { Caller } from '../schema/contract/caller.ts';
import type { ActFor } from './act-for.ts';
import type { RequestEvidence, SchemaEnd } from './evidence/request-evidence.ts';
import type { SubgraphTransport } from './execution/transport/transport.ts';
import type { AnswerGraphql } from './http/answer-graphql.ts';
import type { Authenticate } from './identity/access-token.ts';
import type { CallerHeaders } from './identity/caller-headers.ts';
import type { ChargeOnce } from './quota/charge-once.ts';
import type { Standing } from './quota/lease.ts';
import type { Leases } from './quota/leases.ts';

/** What further routes of the hub, and its work in the background, pass through: the same checks, quota and evidence as every request. */
export interface FrontDoor {
  readonly authenticate: Authenticate;
  /**
   * Whether the caller's agreement is in force and requests can be recorded.
   * @throws UNAUTHENTICATED, SOURCE_UNAVAILABLE
   */
  admit(caller: Caller): Promise<void>;
  /** What the caller's agreement allows now; undefined for the public. @throws UNAUTHENTICATED, SOURCE_UNAVAILABLE */
  standing(caller: Caller): Promise<Standing | undefined>;
  /** The schema as the caller may see it. */
  schemaFor(caller: Caller): GraphQLSchema;
  /** Spends units of the caller's quota. @throws QUOTA_EXCEEDED, RATE_LIMITED, UNAUTHENTICATED, SOURCE_UNAVAILABLE */
  spend(caller: Caller, units: number): Promise<void>;
  readonly charge: ChargeOnce;
  readonly actFor: ActFor;
  /** Answers as `/graphql` does. */
  readonly graphql: AnswerGraphql;
  subgraph(name: string): SubgraphTransport;
  readonly callerHeaders: CallerHeaders;
  /** Records that a file came or went. */
  recordFile(end: SchemaEnd): void;
}

export function createFrontDoor(
  parts: Pick<
    FrontDoor,
    'authenticate' | 'charge' | 'actFor' | 'graphql' | 'subgraph' | 'callerHeaders' | 'schemaFor'
  > & {
    readonly leases: Leases;
    readonly evidence: RequestEvidence;
  },
): FrontDoor {
  const { leases, evidence, authenticate, charge, actFor, graphql, subgraph, callerHeaders, schemaFor } = parts;
  return {
    authenticate,
    charge,
    actFor,
    graphql,
    subgraph,
    callerHeaders,
    schemaFor,
    standing: async (caller) => leases.standing(caller),
    async admit(caller) {
      evidence.admit(caller);
      await leases.standing(caller);
    },
    async spend(caller, units) {
      await leases.spend(caller, units);
    },
    recordFile: (end) => evidence.file(end),
  };
}
