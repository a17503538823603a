import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Caller, hubCaller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { readEvent } from '../../schema/domain/events/read-event.ts';
import type { DispatchOutcome, OutgoingMessage } from '../../subgraphs/duties/dispatches.ts';
import duties from '../../subgraphs/duties/subgraph.ts';
import { dutiesModel } from '../../subgraphs/duties/view.ts';
import { openReadModelReader } from '../../subgraphs/shared/read-model/reader.ts';
import { openReadModelWriter } from '../../subgraphs/shared/read-model/writer.ts';
import { eventOf, type TestEvent } from './events.ts';
import { type MovableClock, movableClock } from './movable-clock.ts';
import { startSubgraph, type TestStore } from './subgraph-harness.ts';

/** The subgraph of duties on a real store, with a real view of feeds that a test writes. */
export interface DutiesHub {
  readonly clock: MovableClock;
  /** Tells events in the feeds that they belong to, and has them seen by the view. */
  tell(...events: readonly TestEvent[]): Promise<void>;
  /** Sets the clock; all feeds are as fresh as it. */
  at(instant: string): Promise<void>;
  /** Rounds of the scheduler until nothing is left, as this runner. @returns whether it leads */
  settle(runner?: string): Promise<boolean>;
  /** One round. */
  round(runner: string): Promise<{ readonly leads: boolean; readonly more: boolean }>;
  ask(
    query: string,
    caller: Caller,
    variables?: Record<string, unknown>,
    // biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
  ): Promise<{ readonly data: any; readonly code: unknown }>;
  /** Events of the subgraph's own feed since the last call, as `Type key`, with their facts. */
  news(): Promise<readonly { readonly type: string; readonly key: string; readonly fact: Record<string, unknown> }[]>;
  /** What is to be sent now, claimed. */
  dispatches(): Promise<readonly OutgoingMessage[]>;
  dispatched(outcomes: readonly DispatchOutcome[]): Promise<void>;
  stop(): Promise<void>;
}

const FEED_OF: Readonly<Record<string, string>> = {
  CertificateChanged: 'certificates',
  CertificateWithdrawn: 'certificates',
  SurveillanceReported: 'certificates',
  CertificationBodyChanged: 'certificates',
  ConformityResultChanged: 'reusable-results',
  ReuseLinkChanged: 'reusable-results',
  BlacklistEntryChanged: 'blacklists',
  AllianceMemberChanged: 'alliance',
  AgreementChanged: 'agencies',
  CatalogueEntryChanged: 'catalogue',
  AppealChanged: 'disputes',
};

/** Starts one at this instant, on a store of its own or on one that tests share. */
export async function startDutiesHub(instant: string, testStore?: TestStore): Promise<DutiesHub> {
  const directory = mkdtempSync(join(tmpdir(), 'yunqiao-duties-'));
  const clock = movableClock(instant);
  const writer = openReadModelWriter(directory, duties.name, dutiesModel);
  const reader = openReadModelReader(directory, duties.name, dutiesModel);
  const harness = await startSubgraph(duties, { clock, readModel: () => reader, testStore });
  const seqs = new Map<string, number>();
  let newsSeen = 0;
  const freshen = async () => {
    const own = await harness.instance.feed.read(writer.source(duties.name).seq, 1000);
    writer.apply(duties.name, own.events.map(readEvent), clock.now().toISOString());
    for (const feed of dutiesModel.follows) writer.apply(feed, [], clock.now().toISOString());
    // lmdb keeps a reader's snapshot for a turn of the event loop.
    await new Promise((resolve) => setTimeout(resolve, 1));
  };
  await freshen();
  const round = async (runner: string) => {
    const { data, errors } = await harness.execute(
      'mutation ($input: RunDutiesInput!) { runDuties(input: $input) { leads more } }',
      { input: { runner } },
      hubCaller('hub:duties'),
    );
    if (errors) throw new Error(errors[0]?.message);
    return data?.['runDuties'] as { readonly leads: boolean; readonly more: boolean };
  };
  return {
    clock,
    round,
    async tell(...events) {
      for (const { type, fact } of events) {
        const feed = FEED_OF[type] ?? '';
        const seq = (seqs.get(feed) ?? 0) + 1;
        seqs.set(feed, seq);
        const aside = writer.apply(feed, [readEvent(eventOf(type, fact, seq, clock.now().toISOString()))], null);
        if (aside[0]) throw new Error(`${aside[0].type} is set aside: ${aside[0].fault}`);
      }
      await freshen();
    },
    async at(next) {
      clock.set(next);
      await freshen();
      // What a subgraph knows of its feeds it looks at again after a moment only.
      await new Promise((resolve) => setTimeout(resolve, 60));
    },
    async settle(runner = 'one') {
      for (let count = 0; count < 500; count++) {
        await freshen();
        const { leads, more } = await round(runner);
        if (!more) return leads;
      }
      throw new Error('The scheduler finds no end.');
    },
    async ask(query, caller, variables = {}) {
      const { data, errors } = await harness.execute(query, variables, caller);
      return { data, code: errors?.[0]?.extensions?.['code'] };
    },
    async news() {
      const { events } = await harness.instance.feed.read(newsSeen, 1000);
      newsSeen = events.at(-1)?.seq ?? newsSeen;
      return events as never;
    },
    async dispatches() {
      const { data } = await harness.execute(
        'mutation { takeDispatches(input: {}) { messages } }',
        {},
        hubCaller('hub:duties'),
      );
      const taken = data?.['takeDispatches'] as { readonly messages: string } | undefined;
      return JSON.parse(taken?.messages ?? '[]');
    },
    async dispatched(outcomes) {
      await harness.execute(
        'mutation ($input: ReportDispatchesInput!) { reportDispatches(input: $input) { kept } }',
        { input: { outcomes: JSON.stringify(outcomes) } },
        hubCaller('hub:duties'),
      );
    },
    async stop() {
      await reader.close();
      await writer.close();
      await harness.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const SCOPES = [
  'public',
  'agreements:manage',
  'blacklists:read',
  'certificates:report',
  'records:own',
  'supervision:read',
];

/** Callers with every scope that the subgraph knows: what they are refused is refused by the rows. */
export const DUTY_CALLERS = {
  operator: { ...PUBLIC_CALLER, agency: 'operator', kind: 'HUB_OPERATOR', scopes: SCOPES },
  ministry: { ...PUBLIC_CALLER, agency: 'ministry', kind: 'MINISTRY', scopes: SCOPES },
  body101: { ...PUBLIC_CALLER, agency: 'body-101', kind: 'CERTIFICATION_BODY', body: '101', scopes: SCOPES },
  body102: { ...PUBLIC_CALLER, agency: 'body-102', kind: 'CERTIFICATION_BODY', body: '102', scopes: SCOPES },
  holder: { ...PUBLIC_CALLER, agency: 'holder', kind: 'ENTERPRISE', uscc: '91310118YQ0001371W', scopes: SCOPES },
  stranger: { ...PUBLIC_CALLER, agency: 'stranger', kind: 'ENTERPRISE', uscc: '91320506YQ00041183', scopes: SCOPES },
  shanghai: {
    ...PUBLIC_CALLER,
    agency: 'sh',
    kind: 'MARKET_REGULATOR',
    division: '310000',
    divisions: ['310000'],
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
