import { dataOf, type Hub } from '../support/hub.ts';

/** Requests to measure: the same operation with different variables, so that no answer is kept anywhere by chance. */
export interface BenchQuery {
  readonly name: string;
  readonly bodies: readonly string[];
  /** What one request answers, when it is more than one thing. */
  readonly items: number;
  readonly unit: string;
  /** A single subgraph can answer it without the others. */
  readonly oneSubgraph: boolean;
  /** Who asks; an e-commerce platform unless it is said. */
  readonly caller?: { readonly agency: string; readonly purpose: string };
}

const CERTIFICATE = `query Certificate($number: String!) {
  certificate(number: $number) { number scheme effectiveStatus expiresOn holderParty { name } body { code name } }
}`;
const THREE_HOPS = `query ThreeHops($after: String) {
  certificates(first: 20, after: $after) {
    edges { node { number effectiveStatus catalogueEntry { productZh standards { number } } holder { uscc name blacklistEntries(first: 5) { edges { node { list decisionNumber } } } } } }
  }
}`;
const VERIFY = `query Verify($claims: [ClaimInput!]!) {
  verifyClaims(claims: $claims) { checkedAt verdicts { reference decision findings { code severity } } }
}`;
const PAGE = `query ($after: String) {
  certificates(first: 200, after: $after) { edges { node { number holder { uscc } products { models } } } pageInfo { endCursor hasNextPage } }
}`;

const FILTERED = `query Filtered($filter: CertificateFilter!) {
  certificates(first: 20, filter: $filter, orderBy: EXPIRES_ON) { totalCount edges { node { number effectiveStatus expiresOn holderParty { name } } } }
}`;
const ENTRIES = `query Entries($filter: BlacklistFilter!) {
  blacklistEntries(first: 20, filter: $filter) { totalCount edges { node { list decisionNumber subjectName } } }
}`;

/** Who supervises: what it reads costs what it costs a platform, though it may see more. */
const SUPERVISORS = ['demo-regulator-zj', 'demo-ministry'];
/** Different conditions, so that no list that was put in order is met twice in a row. */
const CONDITIONS = ['310000', '330000', '320000', '440000', '340000'].flatMap((division) =>
  ['2023-01-01', '2023-07-01', '2024-01-01', '2024-07-01'].map((issuedFrom) => ({ division, issuedFrom })),
);

const CERTIFICATES = 3000;
/** Different requests of a kind. */
const VARIANTS = 50;
const LARGE_VARIANTS = 6;

interface Certificate {
  readonly number: string;
  readonly holder: { readonly uscc: string } | null;
  readonly products: readonly { readonly models: readonly string[] }[];
}
interface Page {
  readonly edges: readonly { readonly node: Certificate }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

/** Claims for certificates that the hub holds, as a platform would make them. */
export async function claimsOf(hub: Hub, token: string): Promise<{ claims: Claim[]; cursors: string[] }> {
  const claims: Claim[] = [];
  const cursors: string[] = [];
  for (let after: string | null = null; claims.length < CERTIFICATES; ) {
    const { edges, pageInfo } = (await dataOf(hub, PAGE, { after }, token))['certificates'] as Page;
    for (const { node } of edges)
      claims.push({
        reference: String(claims.length),
        certificateNumber: node.number,
        holderUscc: node.holder?.uscc,
        productModel: node.products[0]?.models[0],
      });
    cursors.push(pageInfo.endCursor);
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  return { claims, cursors };
}

export interface Claim {
  readonly reference: string;
  readonly certificateNumber: string;
  readonly holderUscc: string | undefined;
  readonly productModel: string | undefined;
}

/** The requests of the performance table. */
export async function benchQueries(hub: Hub, token: string): Promise<BenchQuery[]> {
  const { claims, cursors } = await claimsOf(hub, token);
  const body = (query: string, variables: object) => JSON.stringify({ query, variables });
  const spread = <T>(count: number, make: (from: number) => T) =>
    Array.from({ length: count }, (_, index) => make(Math.floor((index * claims.length) / count)));
  const batch = (from: number, size: number) =>
    Array.from({ length: size }, (_, index) => claims[(from + index) % claims.length]);
  const verify = (size: number, variants: number): BenchQuery => ({
    name: `verifyClaims, ${size}`,
    bodies: spread(variants, (from) => body(VERIFY, { claims: batch(from, size) })),
    items: size,
    unit: 'verdicts',
    oneSubgraph: true,
  });
  return [
    {
      name: 'one certificate',
      bodies: spread(VARIANTS, (from) => body(CERTIFICATE, { number: claims[from]?.certificateNumber })),
      items: 1,
      unit: '',
      oneSubgraph: true,
    },
    {
      name: '20 certificates, 3 hops',
      bodies: [null, ...cursors.slice(0, -1)].map((after) => body(THREE_HOPS, { after })),
      items: 1,
      unit: '',
      oneSubgraph: false,
    },
    // Supervision may see entries that are not public: it costs what it costs a platform all the same.
    ...SUPERVISORS.map((agency) => ({
      name: `20 certificates, 3 hops, for ${agency}`,
      bodies: [null, ...cursors.slice(0, -1)].map((after) => body(THREE_HOPS, { after })),
      items: 1,
      unit: '',
      oneSubgraph: false,
      caller: { agency, purpose: 'SUPERVISION' },
    })),
    ...[undefined, ...SUPERVISORS].flatMap((agency) => {
      const of = (name: string, oneSubgraph: boolean, bodies: readonly string[]): BenchQuery => ({
        name: agency ? `${name}, for ${agency}` : name,
        bodies,
        items: 1,
        unit: '',
        oneSubgraph,
        ...(agency && { caller: { agency, purpose: 'SUPERVISION' } }),
      });
      const areas = CONDITIONS.map(({ division, issuedFrom }) =>
        body(FILTERED, { filter: { division, issuedFrom, effectiveStatus: ['VALID'] } }),
      );
      const lists = ['SERIOUS_DISHONESTY', 'ABNORMAL_OPERATIONS', 'PROCUREMENT_BAN'].flatMap((list) =>
        [null, '330000', '310000', '440000'].map((division) => body(ENTRIES, { filter: { list, division } })),
      );
      return [of('filtered list with count', true, areas), of('blacklist entries with count', false, lists)];
    }),
    verify(1, VARIANTS),
    verify(500, LARGE_VARIANTS),
    verify(1000, LARGE_VARIANTS),
  ];
}
