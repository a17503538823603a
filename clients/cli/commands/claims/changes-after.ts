import { ClaimChangesDocument, type ClaimChangesQuery, type Client } from '../../../sdk/index.ts';

const PAGE = 200;

type Edge = NonNullable<ClaimChangesQuery['claimChanges']>['edges'][number];
export type ToldChange = Edge['node'] & Pick<Edge, 'cursor'>;

/** Every change behind a cursor, page by page, each with the cursor behind which the next one comes. */
export async function* changesAfter(
  client: Client,
  cursor: string | null,
  signal: AbortSignal,
): AsyncGenerator<readonly ToldChange[]> {
  for (let after = cursor; ; ) {
    const { claimChanges } = await client.request(ClaimChangesDocument, { first: PAGE, after }, { signal });
    const page = claimChanges?.edges.map((edge): ToldChange => ({ ...edge.node, cursor: edge.cursor })) ?? [];
    if (page.length > 0) yield page;
    if (!claimChanges?.pageInfo.hasNextPage) return;
    after = page.at(-1)?.cursor ?? after;
  }
}
