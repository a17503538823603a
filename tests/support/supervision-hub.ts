import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { EVENTS, type FeedEvent } from '../../schema/domain/events/events.ts';
import { readEvent } from '../../schema/domain/events/read-event.ts';
import { openReadModelReader } from '../../subgraphs/shared/read-model/reader.ts';
import { openReadModelWriter } from '../../subgraphs/shared/read-model/writer.ts';
import { creditModel } from '../../subgraphs/supervision/credit-view.ts';
import type { InspectionDocument } from '../../subgraphs/supervision/model.ts';
import supervision from '../../subgraphs/supervision/subgraph.ts';
import { populationModel } from '../../subgraphs/supervision/view.ts';
import { eventOf, type TestEvent } from './events.ts';
import { type MovableClock, movableClock } from './movable-clock.ts';
import { startSubgraph, type TestStore } from './subgraph-harness.ts';

/** The subgraph of supervision on a real store, with a real view of feeds that a test writes. */
export interface SupervisionHub {
  readonly clock: MovableClock;
  /** Tells events in the feeds that they belong to, and has them seen by the view. */
  tell(...events: readonly TestEvent[]): Promise<void>;
  ask(
    query: string,
    caller: Caller,
    variables?: Record<string, unknown>,
    // biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
  ): Promise<{ readonly data: any; readonly code: unknown; readonly argument: unknown }>;
  /** Puts records where the service finds them, as if they had been recorded. */
  insertInspections(inspections: readonly InspectionDocument[]): Promise<void>;
  /** The subgraph's own feed. */
  events(): Promise<readonly FeedEvent[]>;
  stop(): Promise<void>;
}

/** Starts one at this instant, on a store of its own or on one that tests share. */
export async function startSupervisionHub(instant: string, testStore?: TestStore): Promise<SupervisionHub> {
  const directory = mkdtempSync(join(tmpdir(), 'yunqiao-supervision-'));
  const clock = movableClock(instant);
  const views = [populationModel, creditModel].map((model) => ({
    model,
    writer: openReadModelWriter(directory, supervision.name, model),
    reader: openReadModelReader(directory, supervision.name, model),
  }));
  const readModel = (name: string) => {
    const view = views.find(({ model }) => model.name === name);
    if (!view) throw new Error(`Supervision has no view ${name}.`);
    return view.reader;
  };
  const harness = await startSubgraph(supervision, { clock, readModel, testStore });
  const seqs = new Map<string, number>();
  const freshen = async () => {
    for (const { model, writer } of views)
      for (const feed of model.follows) writer.apply(feed, [], clock.now().toISOString());
    // lmdb keeps a reader's snapshot for a turn of the event loop.
    await new Promise((resolve) => setTimeout(resolve, 1));
  };
  return {
    clock,
    async tell(...events) {
      for (const { type, fact } of events) {
        const { feed } = EVENTS[type];
        const seq = (seqs.get(feed) ?? 0) + 1;
        seqs.set(feed, seq);
        const event = readEvent(eventOf(type, fact, seq, clock.now().toISOString()));
        for (const { model, writer } of views) {
          if (!model.follows.includes(feed)) continue;
          const aside = writer.apply(feed, [event], null);
          if (aside[0]) throw new Error(`${aside[0].type} is set aside: ${aside[0].fault}`);
        }
      }
      await freshen();
    },
    async ask(query, caller, variables = {}) {
      const { data, errors } = await harness.execute(query, variables, caller);
      const { code, argument } = errors?.[0]?.extensions ?? {};
      return { data, code, argument };
    },
    async insertInspections(inspections) {
      await harness.instance.kit.models.inspections.collection.insertMany(inspections as never);
    },
    events: async () => (await harness.instance.feed.read(0, 1000)).events as never,
    async stop() {
      for (const { reader, writer } of views) {
        await reader.close();
        await writer.close();
      }
      await harness.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const SCOPES = ['public', 'supervision:read', 'certificates:report', 'records:own'];
const regulator = (agency: string, division: string, ...opened: readonly string[]): Caller => ({
  ...PUBLIC_CALLER,
  agency,
  kind: 'MARKET_REGULATOR',
  division,
  // What an alliance opens; it must open nothing here.
  divisions: [division, ...opened],
  scopes: SCOPES,
});

/** Callers with every scope that the subgraph knows: what they are refused is refused by the rows. */
export const SUPERVISORS = {
  ministry: { ...PUBLIC_CALLER, agency: 'ministry', kind: 'MINISTRY', scopes: SCOPES },
  operator: { ...PUBLIC_CALLER, agency: 'operator', kind: 'HUB_OPERATOR', scopes: SCOPES },
  shanghai: regulator('sh', '310000', '320000', '330000', '340000'),
  qingpu: regulator('sh-qp', '310118'),
  jiangsu: regulator('js', '320000', '310000', '330000', '340000'),
  zhejiang: regulator('zj', '330000', '310000', '320000', '340000'),
  anhui: regulator('ah', '340000', '310000', '320000', '330000'),
  guangdong: regulator('gd', '440000'),
  body101: { ...PUBLIC_CALLER, agency: 'body-101', kind: 'CERTIFICATION_BODY', body: '101', scopes: SCOPES },
  body102: { ...PUBLIC_CALLER, agency: 'body-102', kind: 'CERTIFICATION_BODY', body: '102', scopes: SCOPES },
  holder: { ...PUBLIC_CALLER, agency: 'holder', kind: 'ENTERPRISE', uscc: '91310118YQ0001371W', scopes: SCOPES },
  stranger: { ...PUBLIC_CALLER, agency: 'stranger', kind: 'ENTERPRISE', uscc: '91320506YQ00041183', scopes: SCOPES },
  nobody: PUBLIC_CALLER,
} as const satisfies Record<string, Caller>;
