import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { isMalformed, readEvent } from '../../schema/domain/events/read-event.ts';
import {
  bodyOf,
  enterpriseOf,
  insurer,
  ministry,
  operator,
  platform,
  regulatorOf,
} from '../../tests/support/certificate-callers.ts';
import { certificateLists, orderKey, orders } from '../../tests/support/certificate-lists.ts';
import { reuseEvents, startCertificates, type TestSubgraph, TODAY } from '../../tests/support/certificates-subgraph.ts';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import type { RequestReads } from '../shared/loaders.ts';
import type { Page, PageArguments } from '../shared/paging.ts';
import { type OpenReadModelReader, openReadModelReader } from '../shared/read-model/reader.ts';
import { type OpenReadModelWriter, openReadModelWriter } from '../shared/read-model/writer.ts';
import type { CertificateListArguments } from './certificate-filter.ts';
import type { CountWithin } from './counted-certificates.ts';
import { type CertificateRecord, certificateFact } from './records.ts';
import { certificateOf, recordsModel } from './view.ts';

const SIZE = { certificates: 500, enterprises: 70 };
const { filters, moreFilters, places, texts, naively } = certificateLists(
  createSampleWorld({ today: TODAY, ...SIZE }),
  TODAY,
);

let hub: TestSubgraph;
let directory: string;
let writer: OpenReadModelWriter;
let view: OpenReadModelReader;
let records: readonly CertificateRecord[];

beforeAll(async () => {
  hub = await startCertificates(undefined, SIZE);
  directory = mkdtempSync(join(tmpdir(), 'yunqiao-listed-'));
  writer = openReadModelWriter(directory, 'certificates', recordsModel);
  view = openReadModelReader(directory, 'certificates', recordsModel);
  const at = `${TODAY}T00:00:00.000Z`;
  const own = await hub.published(0);
  writer.apply(
    'certificates',
    own.map((event) => readEvent(event)),
    at,
  );
  const others = reuseEvents(hub.world).map((event) => readEvent(event));
  if (others.some(isMalformed)) throw new Error('Sample facts are well formed.');
  writer.apply('reusable-results', others, at);
  await turn();
  records = hub.world.certificates.flatMap(({ number }) => certificateOf(view, number) ?? []);
});

afterAll(async () => {
  await view?.close();
  await writer?.close();
  await hub?.stop();
  rmSync(directory, { recursive: true, force: true });
});

const FROM_VIEW: RequestReads['fromView'] = (read) => read(view);
const FROM_STORE: RequestReads['fromView'] = () => undefined;

/** What is told of a certificate, wherever it was read. */
const told = (record: CertificateRecord) => ({ ...certificateFact(record), timeline: record.timeline });

/** Every page of a list, and its count; or the code of what was refused. */
async function whole(
  fromView: RequestReads['fromView'],
  caller: Caller,
  args: CertificateListArguments,
  within: CountWithin,
): Promise<unknown> {
  const { certificateList } = hub.harness.instance.services.lookup;
  const found: unknown[] = [];
  try {
    const count = await certificateList(caller, args, { within, fromView }).totalCount();
    for (let after: string | null = null; ; ) {
      const page: Page<CertificateRecord> = await certificateList(
        caller,
        { ...args, after },
        { within, fromView },
      ).page();
      found.push(...page.edges.map(({ cursor, node }) => ({ cursor, node: told(node) })));
      const { hasNextPage, hasPreviousPage, endCursor } = page.pageInfo;
      expect(hasPreviousPage).toBe(after !== null);
      after = endCursor;
      if (!hasNextPage) return { count, found };
    }
  } catch (error) {
    const { code, argument } = (error as { extensions?: Record<string, unknown> }).extensions ?? {};
    if (code === undefined) throw error;
    return { code, argument };
  }
}

const CALLERS: readonly Caller[] = [
  PUBLIC_CALLER,
  platform,
  regulatorOf('330000', '310000'),
  ministry,
  operator,
  insurer,
  bodyOf('101'),
  enterpriseOf('91310118YQ0001371W'),
];
const callers = fc.constantFrom(...CALLERS);
const sizes: fc.Arbitrary<PageArguments['first']> = fc.constantFrom(23, 50, 200);
/** The store knows nothing of overdue surveillances. */
const isOverdue = (filter: CertificateListArguments['filter']) => typeof filter?.surveillanceOverdue === 'boolean';

describe('a list of certificates', () => {
  it('is the same from the view and from the store, for whomever, and what a reading of every certificate makes of it', async () => {
    let found = 0;
    const anyFilter = fc.oneof(fc.constant({}), filters, moreFilters, { weight: 2, arbitrary: texts });
    await fc.assert(
      fc.asyncProperty(callers, anyFilter, places, orders, sizes, async (caller, filter, within, orderBy, first) => {
        if ('group' in filter && filter.group) delete (filter as { group?: unknown }).group;
        const args = { filter, orderBy, first };
        const seen = await whole(FROM_VIEW, caller, args, within);
        if (!isOverdue(filter)) expect(seen).toEqual(await whole(FROM_STORE, caller, args, within));
        if (!('found' in (seen as object))) return;
        const expected = naively(records, filter, within).sort((a, b) =>
          orderKey(orderBy, a) < orderKey(orderBy, b) ? -1 : 1,
        );
        if (expected.length > 0) found++;
        const answer = seen as { count: number; found: { node: CertificateRecord }[] };
        expect(answer.found.map(({ node }) => node.number)).toEqual(expected.map(({ number }) => number));
        expect(answer.count).toBe(expected.length);
      }),
      { numRuns: 150 },
    );
    // A generator of conditions that nothing fulfils would prove nothing.
    expect(found).toBeGreaterThan(40);
  });
});
