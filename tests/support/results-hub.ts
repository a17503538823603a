import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import type { FeedEvent } from '../../schema/domain/events/events.ts';
import type { RawEvent } from '../../schema/domain/events/read-event.ts';
import { body, certificate } from '../../subgraphs/claims/fixtures.ts';
import { certificateView } from '../../subgraphs/reusable-results/certificate-view.ts';
import type { Loaders } from '../../subgraphs/reusable-results/loaders.ts';
import type { Models } from '../../subgraphs/reusable-results/model.ts';
import type { ResultsService } from '../../subgraphs/reusable-results/service.ts';
import reusableResults from '../../subgraphs/reusable-results/subgraph.ts';
import type { Clock } from '../../subgraphs/shared/clock.ts';
import type { ServiceKit } from '../../subgraphs/shared/define-subgraph.ts';
import { openReadModelReader } from '../../subgraphs/shared/read-model/reader.ts';
import { openReadModelWriter } from '../../subgraphs/shared/read-model/writer.ts';
import { startSubgraph } from './subgraph-harness.ts';

/** Certificates that the tests' hub holds, with the division of the holder's address. */
export const HELD_CERTIFICATES: Readonly<Record<string, string | null>> = {
  G2024102001000001: '330502',
  G2024102001000002: '310118',
  G2024101001000003: '440300',
  G2024102001000004: null,
};

type Answer = { readonly [field: string]: unknown } | null | undefined;

/** The subgraph on a real store, with a real view of the certificates' feed. */
export interface ResultsHub {
  ask(
    query: string,
    variables?: Record<string, unknown>,
    caller?: Caller,
  ): Promise<{ readonly data: Answer; readonly code: unknown; readonly argument: unknown }>;
  commandsOf(work: () => Promise<unknown>): Promise<string[]>;
  readonly kit: ServiceKit<Models>;
  readonly service: ResultsService;
  /** Events of facts since the last call; receipts of reports are none. */
  news(): Promise<readonly RawEvent[]>;
  stop(): Promise<void>;
}

/** Starts it: bodies 101 and 102 are approved, 106 has lost its approval on 2024-03-31. */
export async function startResultsHub(clock?: Clock): Promise<ResultsHub> {
  const directory = mkdtempSync(join(tmpdir(), 'yunqiao-results-'));
  const writer = openReadModelWriter(directory, reusableResults.name, certificateView);
  writer.apply('certificates', certificateEvents(), '2026-11-22T04:00:00.000Z');
  const reader = openReadModelReader(directory, reusableResults.name, certificateView);
  const hub = await startSubgraph<Models, ResultsService, Loaders>(reusableResults, {
    ...(clock && { clock }),
    readModel: () => reader,
  });
  const { feed, kit, services } = hub.instance;
  await reusableResults.loadReference?.(services, kit);
  // What the hub begins with is no news.
  let seen = (await feed.read(0, 1000)).events.at(-1)?.seq ?? 0;
  return {
    kit,
    service: services,
    commandsOf: hub.commandsOf,
    async ask(query, variables = {}, caller = PUBLIC_CALLER) {
      const { data, errors } = await hub.execute(query, variables, caller);
      const extensions = errors?.[0]?.extensions;
      return { data, code: extensions?.['code'], argument: extensions?.['argument'] };
    },
    async news() {
      const events: RawEvent[] = [];
      for (let page = await feed.read(seen, 1000); page.events.length > 0; page = await feed.read(seen, 1000)) {
        events.push(...page.events.filter(({ type }) => type !== 'ReportReceived'));
        seen = page.events.at(-1)?.seq ?? seen;
      }
      return events;
    },
    async stop() {
      await reader.close();
      await writer.close();
      await hub.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function certificateEvents(): FeedEvent[] {
  const place = (seq: number) => ({ seq, at: '2026-11-22T03:00:00.000Z' });
  const bodies = Object.entries({ 101: null, 102: null, 106: '2024-03-31' });
  const approvals = bodies.map(([code, to], index): FeedEvent => {
    const fact = body({ code, approvals: [{ from: '2020-01-01', to, projectCodes: null }] });
    return { ...place(index + 1), type: 'CertificationBodyChanged', key: code, fact };
  });
  const held = Object.entries(HELD_CERTIFICATES).map(([number, divisionCode], index): FeedEvent => {
    const fact = certificate({ number });
    // The product of the results that tests hold: their holder, and their model M1 beside others.
    const holder = { ...fact.holder, uscc: '91310118YQ0001371W', divisionCode };
    const products = fact.products.map((product) => ({ ...product, models: ['M1', 'P1-21', 'KFR-35GW/N8', 'M3、M4'] }));
    const held = { ...fact, holder, products, reportedStatusWord: null };
    return { ...place(bodies.length + index + 1), type: 'CertificateChanged', key: number, fact: held };
  });
  return [...approvals, ...held];
}

const SCOPES = ['public', 'results:read', 'results:report', 'records:own', 'catalogue:maintain'];

/** Callers of the tests, with every scope this subgraph knows: what they are refused is refused by the rows. */
export const CALLERS = {
  operator: { ...PUBLIC_CALLER, agency: 'operator', kind: 'HUB_OPERATOR', scopes: SCOPES },
  ministry: { ...PUBLIC_CALLER, agency: 'ministry', kind: 'MINISTRY', scopes: SCOPES },
  body101: { ...PUBLIC_CALLER, agency: 'body-101', kind: 'CERTIFICATION_BODY', body: '101', scopes: SCOPES },
  body102: { ...PUBLIC_CALLER, agency: 'body-102', kind: 'CERTIFICATION_BODY', body: '102', scopes: SCOPES },
  holder: { ...PUBLIC_CALLER, agency: 'holder', kind: 'ENTERPRISE', uscc: '91310118YQ0001371W', scopes: SCOPES },
  stranger: { ...PUBLIC_CALLER, agency: 'stranger', kind: 'ENTERPRISE', uscc: '91320506YQ00041183', scopes: SCOPES },
  platform: { ...PUBLIC_CALLER, agency: 'platform', kind: 'ECOMMERCE_PLATFORM', scopes: SCOPES },
  zhejiang: {
    ...PUBLIC_CALLER,
    agency: 'zj',
    kind: 'MARKET_REGULATOR',
    division: '330000',
    divisions: ['330000', '310000'],
    scopes: SCOPES,
  },
  guangdong: {
    ...PUBLIC_CALLER,
    agency: 'gd',
    kind: 'MARKET_REGULATOR',
    division: '440000',
    divisions: ['440000'],
    scopes: SCOPES,
  },
} as const satisfies Record<string, Caller>;
