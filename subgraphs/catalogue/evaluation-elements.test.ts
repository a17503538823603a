import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import { loadReference } from './load-reference.ts';
import type { Loaders } from './loaders.ts';
import type { Models } from './model.ts';
import type { CatalogueService } from './service.ts';
import catalogue from './subgraph.ts';

let hub: SubgraphHarness<Models, CatalogueService, Loaders>;

beforeAll(async () => {
  hub = await startSubgraph(catalogue);
  await loadReference(hub.instance.kit);
});
afterAll(() => hub?.stop());

describe('EFF-02: evaluation elements of the catalogue', () => {
  it('names the evaluation elements of a product by attribute, with limit, source and how sure the hub is', async () => {
    const INDICATORS = 'indicators { attribute element nameZh limit unit confidence source }';
    const { data } = await hub.execute(
      `{ catalogueEntry(code: "001", on: "2022-01-01") { standardEditions { number ${INDICATORS} } }
         later: catalogueEntry(code: "001", on: "2026-01-01") { standardEditions { number indicators { nameZh } } } }`,
      {},
      PUBLIC_CALLER,
    );
    const { catalogueEntry, later } = data as unknown as {
      catalogueEntry: { standardEditions: { number: string; indicators: Record<string, unknown>[] }[] };
      later: unknown;
    };
    const [edition] = catalogueEntry.standardEditions;
    expect(edition?.number).toBe('GB/T 35601-2017');
    expect(new Set(edition?.indicators.map(({ attribute }) => attribute))).toEqual(
      new Set(['RESOURCE', 'ENERGY', 'ENVIRONMENT', 'QUALITY']),
    );
    expect(edition?.indicators).toContainEqual({
      attribute: 'ENVIRONMENT',
      element: 'ENVIRONMENT_FRIENDLINESS',
      nameZh: '甲醛释放量',
      limit: '≤0.05',
      unit: 'mg/m3',
      confidence: 'from memory, unconfirmed',
      source: 'GB/T 35601-2017 表1',
    });
    // Of the edition of 2024 none is held: nothing of the one before stands in for it.
    expect(later).toEqual({ standardEditions: [{ number: 'GB/T 35601-2024', indicators: [] }] });
  });
});
