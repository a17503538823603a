import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLFormattedError, graphql, parse } from 'graphql';
import { pino } from 'pino';
import type { EvidenceConfig } from '../../gateway/evidence/request-evidence.ts';
import { inProcessTransport } from '../../gateway/execution/transport/in-process-transport.ts';
import type { SubgraphFetch, SubgraphTransport } from '../../gateway/execution/transport/transport.ts';
import { createGateway, type Gateway, type GatewayConfig } from '../../gateway/gateway.ts';
import { type Grant, signAccessToken } from '../../gateway/identity/access-token.ts';
import type { LeaseRequest } from '../../gateway/quota/lease-register.ts';
import { composeSupergraph } from '../../schema/compose.ts';
import { generateKeySet, type KeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { SCOPES } from '../../schema/contract/scopes.ts';
import { completeSubgraphSdl } from '../../schema/contract/subgraph-sdl.ts';
import { createMemoryTrail, type MemoryTrail } from './memory-trail.ts';
import { createSmallRegister, type SmallRegister } from './small-register.ts';

const LIBRARY = `
  type Query {
    book(id: ID!): Book @access(scopes: ["public"])
    books(first: Int): [Book!]! @listSize(assumedSize: 10, slicingArguments: ["first"], requireOneSlicingArgument: false) @access(scopes: ["public"])
    ledger(filter: LedgerFilter): [Loan!] @listSize(assumedSize: 10) @access(scopes: ["loans:read"])
    things: [Thing!]! @listSize(assumedSize: 10) @access(scopes: ["public"])
  }
  type Mutation { lend(id: ID!): Loan @access(scopes: ["loans:write"]) }
  interface Thing { id: ID! note: String }
  type Book implements Thing @key(fields: "id") @access(scopes: ["public"]) {
    id: ID!
    title: String!
    note: String @access(scopes: ["loans:read"])
    loans: [Loan!] @listSize(assumedSize: 2) @access(scopes: ["loans:read"])
  }
  type Map implements Thing { id: ID! note: String }
  input LedgerFilter { reader: String }
  "Who has borrowed what."
  type Loan @access(scopes: ["loans:read"]) { reader: String! since: Date }
`;

const AGENCIES = `
  type Query {
    me: String @access(scopes: ["public"])
    registeredOperation(agency: ID!, hash: String!): RegisteredOperation @inaccessible @access(scopes: ["hub:identity"])
    registeredOperationTexts(first: Int, after: String): RegisteredOperationConnection @inaccessible
      @listSize(assumedSize: 50, sizedFields: ["edges"]) @access(scopes: ["hub:identity"])
  }
  type RegisteredOperation @inaccessible { hash: String! text: String! }
  type RegisteredOperationConnection @inaccessible { edges: [RegisteredOperationEdge!]! pageInfo: PageInfo! }
  type RegisteredOperationEdge @inaccessible @cost(weight: 0) { node: RegisteredOperation! }
  type Mutation {
    leaseAgreements(input: LeaseAgreementsInput!): LeaseAgreementsPayload @inaccessible @access(scopes: ["hub:identity"])
    authenticateAgency(input: AuthenticateAgencyInput!): Authentication @inaccessible @access(scopes: ["hub:identity"])
  }
  input AuthenticateAgencyInput @inaccessible {
    clientId: String clientSecret: String clientAssertion: String purpose: String scopes: [String!] tokenEndpoint: String
    issuer: String source: String identity: IdentityInput passkey: PasskeyInput standing: StandingInput code: CodeInput
  }
  input PasskeyInput @inaccessible {
    response: String! origin: String! rpId: String! challenge: String! proof: String! proofUntil: String!
  }
  input CodeInput @inaccessible { code: String! redirectUri: String! verifier: String! }
  input IdentityInput @inaccessible { issuer: String! subject: String! proof: String! proofUntil: String! }
  input StandingInput @inaccessible { agency: ID! credential: ID! }
  type Authentication @inaccessible { granted: Granted refusal: Refusal }
  type Granted @inaccessible {
    agency: String! kind: String! division: String divisions: [String!]! body: String uscc: String purpose: String! scopes: [String!]! agreement: String! demo: Boolean! credential: ID nonce: String
  }
  type Refusal @inaccessible { code: String! message: String! retryAfterSeconds: Float }
  input LeaseAgreementsInput @inaccessible { leases: [LeaseRequest!]! }
  input LeaseRequest @inaccessible { agreement: ID! units: Int! returned: Int! }
  type LeaseAgreementsPayload @inaccessible { leases: [AgreementLease!]! @listSize(assumedSize: 200) }
  type AgreementLease @inaccessible {
    agreement: ID! inForce: Boolean! granted: Int! shortage: String retryAfterSeconds: Int quotaLeft: Int trustedOperationsOnly: Boolean! sealedBeforeAnswered: Boolean!
  }
`;

const BOOKS = [
  {
    __typename: 'Book',
    id: '1',
    title: 'On Certification',
    note: 'worn',
    loans: [{ reader: 'Li', since: '2026-01-02' }],
  },
  { __typename: 'Book', id: '2', title: 'On Trust', note: null, loans: [] },
];

interface AuthenticateInput {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly purpose: string | null;
  readonly scopes: readonly string[];
}

function authenticate({ clientId, clientSecret, purpose, scopes }: AuthenticateInput): unknown {
  if (clientId !== 'library' || clientSecret !== 's p:ä')
    return { refusal: { code: 'INVALID_CLIENT', message: 'Unknown client or wrong credentials.' } };
  if (!purpose) return { refusal: { code: 'PURPOSE_REQUIRED', message: 'A purpose is needed.' } };
  if (scopes.some((scope) => scope !== 'loans:read'))
    return { refusal: { code: 'SCOPE_NOT_COVERED', message: 'Not covered.' } };
  const granted = {
    agency: 'library',
    kind: 'MINISTRY',
    divisions: ['330000'],
    purpose,
    scopes: ['loans:read'],
    agreement: 'A-1',
    demo: true,
  };
  return { granted };
}

const resolversOver = (register: SmallRegister): Record<string, Record<string, Record<string, unknown>>> => ({
  library: {
    Query: {
      book: (_: unknown, { id }: { id: string }) => BOOKS.find((book) => book.id === id) ?? null,
      books: () => BOOKS,
      ledger: () => BOOKS.flatMap(({ loans }) => loans),
      things: () => [...BOOKS, { __typename: 'Map', id: 'm', note: 'of the world' }],
    },
    Mutation: { lend: () => ({ reader: 'Wang', since: '2026-02-02' }) },
  },
  agencies: {
    Query: {
      me: () => 'me',
      registeredOperation: (_: unknown, { agency, hash }: { agency: string; hash: string }) =>
        register.operation(agency, hash),
      registeredOperationTexts: (_: unknown, { first, after }: { first: number; after: string | null }) => {
        const all = register.operations();
        const from = Number(after ?? 0);
        const edges = all.slice(from, from + first).map((node) => ({ node }));
        const endCursor = String(from + edges.length);
        return {
          edges,
          pageInfo: { hasNextPage: from + edges.length < all.length, hasPreviousPage: from > 0, endCursor },
        };
      },
    },
    Mutation: {
      authenticateAgency: (_: unknown, { input }: { input: AuthenticateInput }) => authenticate(input),
      leaseAgreements: (_: unknown, { input }: { input: { leases: LeaseRequest[] } }) => ({
        leases: register.lease(input.leases),
      }),
    },
  },
});

/** A gateway over two tiny subgraphs in memory, for what the gateway itself answers for. The domain is not in it. */
export interface SmallGateway {
  readonly gateway: Gateway;
  readonly keys: KeySet;
  /** The audit log where no other was given. */
  readonly trail: MemoryTrail;
  /** Agreements and registered operations; every agreement is in force and unlimited until it is changed. */
  readonly register: SmallRegister;
  readonly supergraphSdl: string;
  tokenWith(...scopes: string[]): string;
  /** A token of another agency or under another agreement. */
  tokenOf(grant: Partial<Grant>): string;
  ask(
    query: string,
    options?: { token?: string; variables?: unknown; headers?: Record<string, string> },
  ): Promise<{
    status: number;
    headers: Record<string, unknown>;
    body: {
      data?: Record<string, unknown> | null;
      errors?: (GraphQLFormattedError & { extensions: Record<string, unknown> })[];
      extensions?: Record<string, unknown>;
    };
  }>;
}

/** Those that the small gateway's own agency may hold, beside the hub's. */
const SMALL_SCOPES = new Set([...SCOPES, 'loans:read', 'loans:write']);
const SDLS: Readonly<Record<string, string>> = { library: LIBRARY, agencies: AGENCIES };

/** The supergraph of the small gateway, with another SDL of its library. */
export function smallSupergraph(library: (sdl: string) => string = (sdl) => sdl, names = Object.keys(SDLS)): string {
  return composeSupergraph(
    names.map((name) => {
      const sdl = SDLS[name] ?? '';
      return { name, sdl: completeSubgraphSdl(name === 'library' ? library(sdl) : sdl) };
    }),
    SMALL_SCOPES,
  );
}

function telling(onFetch: (fetch: SubgraphFetch) => void, transport: SubgraphTransport): SubgraphTransport {
  return {
    ...transport,
    bind: (fetch) => {
      const bound = transport.bind(fetch);
      return (variables, context) => {
        onFetch(fetch);
        return bound(variables, context);
      };
    },
  };
}

/** Wires the small gateway; close it with `gateway.close()`. */
export async function startSmallGateway(
  options: {
    readonly demoCredentials?: boolean;
    readonly evidence?: Partial<EvidenceConfig>;
    readonly keys?: KeySet;
    /** Stands between the gateway and a subgraph. */
    readonly between?: (usual: SubgraphTransport) => SubgraphTransport;
    /** Told of every fetch before it is executed. */
    readonly onFetch?: (fetch: SubgraphFetch) => void;
    /** Another SDL of the running library, and of the supergraph. */
    readonly library?: (sdl: string) => string;
    readonly more?: Partial<GatewayConfig>;
    /** Wires the gateway in another way than by itself. */
    readonly wire?: (config: GatewayConfig) => Promise<Gateway>;
  } = {},
): Promise<SmallGateway> {
  const { library = (sdl) => sdl } = options;
  const supergraphSdl = smallSupergraph(library);
  const { between = (usual) => usual, onFetch = () => undefined, wire = createGateway } = options;
  const keys = options.keys ?? parseKeySet(generateKeySet());
  const trail = createMemoryTrail();
  const register = createSmallRegister();
  const gateway = await wire({
    supergraphSdl,
    keys,
    agenciesSubgraph: 'agencies',
    demoCredentials: options.demoCredentials ?? true,
    dependencies: [],
    evidence: { trail, subjectKinds: [], receipts: { items: [], sources: [] }, ...options.evidence },
    log: pino({ level: 'silent' }),
    transport: ({ name }) => {
      const sdl = completeSubgraphSdl(name === 'library' ? library(LIBRARY) : (SDLS[name] ?? ''));
      const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolversOver(register)[name] as never }]);
      const usual = inProcessTransport(name, ({ query }) => async (variables, { sources, isQuery }) => {
        sources?.push({
          name,
          asOf: isQuery ? '2026-11-22T00:00:00.000Z' : null,
          from: isQuery ? 'read-model' : 'store',
        });
        const { data, errors } = await graphql({ schema, source: query, variableValues: variables });
        return {
          data: data as Record<string, unknown>,
          ...(errors && { errors: errors.map((error) => error.toJSON()) }),
        };
      });
      return telling(onFetch, between(usual));
    },
    ...options.more,
  });
  const { signing } = keys;
  if (!signing) throw new Error('A generated key set has a private key.');
  const grant: Grant = {
    agency: 'library',
    kind: 'MINISTRY',
    purpose: 'SUPERVISION',
    scopes: [],
    agreement: 'A-1',
    division: null,
    divisions: [],
    body: null,
    uscc: null,
  };
  return {
    gateway,
    keys,
    trail,
    register,
    supergraphSdl,
    tokenWith: (...scopes) => signAccessToken(signing, { ...grant, scopes }),
    tokenOf: (more) => signAccessToken(signing, { ...grant, ...more }),
    async ask(query, { token, variables, headers } = {}) {
      const response = await gateway.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...(token && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        payload: JSON.stringify({ query, variables }),
      });
      return { status: response.statusCode, headers: response.headers, body: response.json() };
    },
  };
}
