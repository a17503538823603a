import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { buildSchema, type GraphQLSchema, parse } from 'graphql';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])\n';
const CERTIFICATES = 10_000;
const HOLDERS = 2_000;
const ENTRIES = 300;

interface Certificate {
  readonly number: string;
  readonly status: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly standard: string;
  readonly holder: { readonly uscc: string };
  readonly entry: { readonly code: string };
}

const at = <T>(items: readonly T[], index: number) => items[index % items.length] as T;

const certificates: readonly Certificate[] = Array.from({ length: CERTIFICATES }, (_, index) => ({
  number: `YQ${String(index).padStart(8, '0')}`,
  status: at(['VALID', 'SUSPENDED', 'REVOKED', 'EXPIRED'], index),
  issuedAt: '2025-01-15',
  expiresAt: '2028-01-14',
  standard: `GB/T ${35600 + (index % 50)}`,
  holder: { uscc: `YQ${String((index * 7) % HOLDERS).padStart(16, '0')}` },
  entry: { code: `E${(index * 13) % ENTRIES}` },
}));
const byNumber = new Map(certificates.map((certificate, index) => [certificate.number, { certificate, index }]));
const holderOf = (uscc: string) => {
  const index = Number(uscc.slice(2));
  const listed = index % 7 === 0;
  return {
    uscc,
    name: `Fictional enterprise ${index}`,
    city: `City ${index % 97}`,
    listing: { listed, reason: listed ? 'unfit goods' : null, since: listed ? '2026-03-01' : null },
  };
};
const entryOf = (code: string) => ({
  code,
  title: `Product class ${code}`,
  category: at(['BUILDING', 'FURNITURE', 'PAPER'], Number(code.slice(1))),
  risk: Number(code.slice(1)) % 4,
});

const query = {
  certificate: (_: unknown, { number }: { number: string }) => byNumber.get(number)?.certificate,
  certificates: (_: unknown, { first, after }: { first: number; after?: string }) => {
    const from = after === undefined ? 0 : (byNumber.get(after)?.index ?? -1) + 1;
    return certificates.slice(from, from + first);
  },
};

const SUBGRAPHS = {
  certificates: {
    sdl: `
      enum Status { VALID SUSPENDED REVOKED EXPIRED }
      type Certificate @key(fields: "number") {
        number: ID! status: Status! issuedAt: String! expiresAt: String! standard: String! holder: Holder! entry: Entry!
      }
      type Holder @key(fields: "uscc", resolvable: false) { uscc: ID! }
      type Entry @key(fields: "code", resolvable: false) { code: ID! }
      type Query { certificate(number: ID!): Certificate certificates(first: Int! = 20, after: ID): [Certificate!]! }`,
    resolvers: { Query: query },
  },
  holders: {
    sdl: 'type Holder @key(fields: "uscc") { uscc: ID! name: String! city: String! }',
    resolvers: { Holder: { __resolveReference: ({ uscc }: { uscc: string }) => holderOf(uscc) } },
  },
  catalogue: {
    sdl: `
      enum Category { BUILDING FURNITURE PAPER }
      type Entry @key(fields: "code") { code: ID! title: String! category: Category! risk: Int! }`,
    resolvers: { Entry: { __resolveReference: ({ code }: { code: string }) => entryOf(code) } },
  },
  blacklists: {
    sdl: `
      type Listing { listed: Boolean! reason: String since: String }
      type Holder @key(fields: "uscc") { uscc: ID! listing: Listing! }`,
    resolvers: { Holder: { __resolveReference: ({ uscc }: { uscc: string }) => holderOf(uscc) } },
  },
};

/** Executable schemas of the benchmark's four subgraphs. */
export function benchSubgraphs(): Record<string, GraphQLSchema> {
  return Object.fromEntries(
    Object.entries(SUBGRAPHS).map(([name, { sdl, resolvers }]) => [
      name,
      buildSubgraphSchema({ typeDefs: parse(LINK + sdl), resolvers } as Extract<
        Parameters<typeof buildSubgraphSchema>[0],
        { resolvers?: unknown }
      >),
    ]),
  );
}

export function benchSupergraph(): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(SUBGRAPHS).map(([name, { sdl }]) => ({ name, url: `http://${name}`, typeDefs: parse(LINK + sdl) })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** The same data behind one schema, without federation: what executing costs at least. */
export function oneSchema(): GraphQLSchema {
  const schema = buildSchema(`
    enum Status { VALID SUSPENDED REVOKED EXPIRED } enum Category { BUILDING FURNITURE PAPER }
    type Certificate { number: ID! status: Status! issuedAt: String! expiresAt: String! standard: String! holder: Holder! entry: Entry! }
    type Holder { uscc: ID! name: String! city: String! listing: Listing! } type Listing { listed: Boolean! reason: String since: String }
    type Entry { code: ID! title: String! category: Category! risk: Int! }
    type Query { certificate(number: ID!): Certificate certificates(first: Int! = 20, after: ID): [Certificate!]! }`);
  const resolve = (type: string, field: string, resolver: (source: never, args: never) => unknown) => {
    const found = schema.getType(type);
    if (found && 'getFields' in found) Object.assign(found.getFields()[field] ?? {}, { resolve: resolver });
  };
  resolve('Query', 'certificate', query.certificate);
  resolve('Query', 'certificates', query.certificates);
  resolve('Certificate', 'holder', ({ holder }: Certificate) => holderOf(holder.uscc));
  resolve('Certificate', 'entry', ({ entry }: Certificate) => entryOf(entry.code));
  return schema;
}

export const BENCH_QUERIES = {
  'one certificate': {
    query: 'query One($number: ID!) { certificate(number: $number) { number status issuedAt expiresAt standard } }',
    variables: { number: 'YQ00000077' },
  },
  '20 certificates, 3 hops': {
    query: `query Many($after: ID) { certificates(first: 20, after: $after) {
      number status expiresAt holder { uscc name city listing { listed reason since } } entry { code title category risk } } }`,
    variables: { after: 'YQ00000077' },
  },
} as const;
