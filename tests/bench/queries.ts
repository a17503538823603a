import { dataOf, type Hub } from '../support/hub.ts';

/** A request to measure. */
export interface BenchQuery {
  readonly name: string;
  readonly request: { readonly query: string; readonly variables: Record<string, unknown> };
  /** What one request answers, when it is more than one thing. */
  readonly items: number;
  readonly unit: string;
}

const CERTIFICATE = `query Certificate($number: String!) {
  certificate(number: $number) { number scheme effectiveStatus expiresOn holderParty { name } body { code name } }
}`;
const THREE_HOPS = `query ThreeHops {
  certificates(first: 20) {
    edges { node { number effectiveStatus catalogueEntry { productZh standards { number } } holder { uscc name blacklistEntries(first: 5) { edges { node { list decisionNumber } } } } } }
  }
}`;
const VERIFY = `query Verify($claims: [ClaimInput!]!) {
  verifyClaims(claims: $claims) { checkedAt verdicts { reference decision findings { code severity } } }
}`;

interface Certificates {
  readonly edges: readonly {
    readonly node: {
      readonly number: string;
      readonly holder: { readonly uscc: string } | null;
      readonly products: readonly { readonly models: readonly string[] }[];
    };
  }[];
}

/** The four requests of the performance table, on certificates that the hub holds. */
export async function benchQueries(hub: Hub, token: string): Promise<BenchQuery[]> {
  const numbers: Certificates['edges'][number]['node'][] = [];
  let after: string | null = null;
  while (numbers.length < 500) {
    const data: Record<string, unknown> = await dataOf(
      hub,
      'query ($after: String) { certificates(first: 200, after: $after) { edges { node { number holder { uscc } products { models } } } pageInfo { endCursor hasNextPage } } }',
      { after },
      token,
    );
    const page = data['certificates'] as Certificates & { pageInfo: { endCursor: string; hasNextPage: boolean } };
    numbers.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  const claims = numbers.slice(0, 500).map((certificate, index) => ({
    reference: String(index),
    certificateNumber: certificate.number,
    holderUscc: certificate.holder?.uscc,
    productModel: certificate.products[0]?.models[0],
  }));
  return [
    {
      name: 'one certificate by number',
      request: { query: CERTIFICATE, variables: { number: claims[0]?.certificateNumber } },
      items: 1,
      unit: '',
    },
    { name: '20 certificates over 3 hops', request: { query: THREE_HOPS, variables: {} }, items: 1, unit: '' },
    {
      name: 'verifyClaims, 1 claim',
      request: { query: VERIFY, variables: { claims: claims.slice(0, 1) } },
      items: 1,
      unit: '',
    },
    {
      name: 'verifyClaims, 500 claims',
      request: { query: VERIFY, variables: { claims } },
      items: 500,
      unit: 'verdicts',
    },
  ];
}
