import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, hubCaller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import type { EventType } from '../../schema/domain/events/events.ts';
import type { RawEvent } from '../../schema/domain/events/read-event.ts';
import { eventOf, type FactOf } from '../../tests/support/events.ts';
import { type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import { systemClock } from '../shared/clock.ts';
import type { ChangeFeed } from '../shared/outbox.ts';
import { type Projector, runProjector } from '../shared/projector.ts';
import { type OpenReadModels, openReadModels } from '../shared/read-model/open-read-models.ts';
import { body, catalogueEntry, certificate, claimed, ended, NUMBER, valid } from './fixtures.ts';
import type { Services } from './service.ts';
import subgraph from './subgraph.ts';
import { SOURCES } from './view.ts';

/** The owners' feeds, as the projector sees them. */
class OwnersFeed implements ChangeFeed {
  readonly name: string;
  private readonly events: RawEvent[] = [];

  constructor(name: string) {
    this.name = name;
  }

  publish<Type extends EventType>(type: Type, fact: FactOf<Type>) {
    this.events.push(eventOf(type, fact, this.events.length + 1, new Date().toISOString()));
  }

  async read(after: number, limit: number) {
    return { events: this.events.slice(after, after + limit), head: this.events.length };
  }
}

const ecommerce: Caller = {
  ...PUBLIC_CALLER,
  agency: 'demo-ecommerce',
  kind: 'ECOMMERCE_PLATFORM',
  purpose: 'CLAIM_CHECK',
  scopes: ['public', 'claims:verify'],
};

const VERIFY = `query ($claims: [ClaimInput!]!, $on: Date) {
  verifyClaims(claims: $claims, on: $on) {
    checkedAt on
    sources { name asOf coverage { text { zh en } bodies { code nameZh nameEn reportsFromYear reportedUntil } } }
    verdicts {
      reference decision certificate { number }
      findings { code severity message { zh en } fact { kind key value } source asOf }
    }
  }
}`;

interface Answer {
  readonly checkedAt: string;
  readonly on: string;
  readonly sources: readonly {
    readonly name: string;
    readonly asOf: string | null;
    readonly coverage: { readonly text: { zh: string; en: string }; readonly bodies: readonly object[] | null };
  }[];
  readonly verdicts: readonly {
    readonly reference: string | null;
    readonly decision: string;
    readonly certificate: { readonly number: string } | null;
    readonly findings: readonly {
      readonly code: string;
      readonly severity: string;
      readonly message: { zh: string; en: string };
      readonly fact: object | null;
      readonly source: string | null;
      readonly asOf: string | null;
    }[];
  }[];
}

const directory = mkdtempSync(join(tmpdir(), 'claims-'));
const feeds = SOURCES.map((name) => new OwnersFeed(name));
const [certificates, , catalogue] = feeds;
const abort = new AbortController();
let harness: SubgraphHarness<unknown, Services, unknown>;
let readModels: OpenReadModels;
let projector: Projector;

const ask = async (variables: Record<string, unknown>, caller = ecommerce) =>
  harness.execute(VERIFY, variables, caller);
const verify = async (claims: readonly object[], on?: string): Promise<Answer> => {
  const { data, errors } = await ask({ claims, on });
  expect(errors).toBeUndefined();
  return data?.['verifyClaims'] as Answer;
};
const today = systemClock.today();

beforeAll(async () => {
  readModels = openReadModels(directory);
  const readModel = readModels.of(subgraph);
  harness = await startSubgraph(subgraph, { clock: systemClock, readModel: (name) => readModel('claims', name) });
});
afterAll(async () => {
  abort.abort();
  await projector?.stopped;
  await readModels?.close();
  await harness?.stop();
  rmSync(directory, { recursive: true, force: true });
});

describe('verifyClaims', () => {
  it('accepts nothing while no source has been read: it says that they are missing', async () => {
    const { sources, verdicts } = await verify([claimed()]);
    expect(sources.map(({ asOf }) => asOf)).toEqual([null, null, null, null, null]);
    expect(verdicts[0]?.decision).toBe('REVIEW');
    expect(verdicts[0]?.findings.map(({ code }) => code)).toEqual(['NOT_REPORTED', 'SOURCE_UNAVAILABLE']);
  });

  it('answers once the feeds have been followed: verdicts in order, with coverage and freshness', async () => {
    certificates?.publish('CertificationBodyChanged', body({ reportedUntil: new Date().toISOString() }));
    certificates?.publish('CertificateChanged', certificate());
    catalogue?.publish('CatalogueEntryChanged', catalogueEntry());
    projector = runProjector({
      instances: [harness.instance],
      feeds,
      readModelDirectory: directory,
      clock: systemClock,
      log: pino({ level: 'silent' }),
      signal: abort.signal,
    });
    await projector.caughtUp();
    await expect.poll(async () => (await verify([claimed()])).sources[0]?.asOf).not.toBeNull();

    const { verdicts, sources, on, checkedAt } = await verify([
      claimed({ reference: 'a' }),
      { reference: 'b', certificateNumber: 'G2024101006000001' },
      { reference: 'c', certificateNumber: '???' },
      claimed({ mark: 'ACTIVITY_2' }),
    ]);
    expect(on).toBe(today);
    expect(Math.abs(Date.parse(checkedAt) - Date.now())).toBeLessThan(5000);
    expect(verdicts.map(({ reference, decision, certificate }) => [reference, decision, certificate?.number])).toEqual([
      ['a', 'ACCEPT', NUMBER],
      ['b', 'REJECT', undefined],
      ['c', 'REVIEW', undefined],
      [null, 'REJECT', NUMBER],
    ]);
    const [finding] = verdicts[0]?.findings ?? [];
    expect(finding).toMatchObject({
      code: 'VALID',
      severity: 'INFO',
      fact: { kind: 'CERTIFICATE', key: NUMBER, value: `VALID on ${today}, until 2029-03-01` },
      source: 'certificates',
      asOf: sources[0]?.asOf,
    });
    expect(finding?.message.zh).toContain('有效');
    expect(sources.map(({ name }) => name)).toEqual([...SOURCES]);
    expect(sources[0]?.coverage.bodies).toMatchObject([{ code: '101', reportsFromYear: 2021 }]);
    expect(sources[0]?.coverage.text.en).toContain('101 (from 2021)');
    expect(sources[3]?.coverage.bodies).toBeNull();
  });

  it('shows a change of a certificate, and the day before as it was', async () => {
    certificates?.publish(
      'CertificateChanged',
      certificate({ statusHistory: [valid('2024-03-02'), ended('REVOKED', today)] }),
    );
    await expect
      .poll(async () => (await verify([claimed()])).verdicts[0]?.findings[0]?.code, { interval: 10 })
      .toBe('REVOKED');
    expect((await verify([claimed()], '2025-06-01')).verdicts[0]?.decision).toBe('ACCEPT');
  });

  it('takes 1,000 claims, and refuses none, more, and a day to come', async () => {
    expect((await verify(Array.from({ length: 1000 }, () => claimed()))).verdicts).toHaveLength(1000);
    for (const claims of [[], Array.from({ length: 1001 }, () => claimed())]) {
      const { data, errors } = await ask({ claims });
      expect(data).toEqual({ verifyClaims: null });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'claims' });
    }
    const { errors } = await ask({ claims: [claimed()], on: '2999-01-01' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'on' });
  });

  it('answers every claim of a call, whatever one of them says', async () => {
    const fields = [
      'certificateNumber',
      'traceCode',
      'holderUscc',
      'holderName',
      'sellerUscc',
      'productModel',
      'brand',
      'text',
    ];
    const texts = ['', '\0', '\ud800', '证'.repeat(500), 'x'.repeat(20_000), '9'.repeat(499), NUMBER];
    const claims = fields.flatMap((field) => texts.map((text) => ({ reference: field, [field]: text })));
    const { verdicts } = await verify(claims);
    expect(verdicts.map(({ reference }) => reference)).toEqual(claims.map(({ reference }) => reference));
    expect(verdicts.every(({ findings }) => findings.length > 0)).toBe(true);
  });

  it('is for agencies that hold the scope: not for the public, nor for another scope', async () => {
    for (const caller of [PUBLIC_CALLER, hubCaller('hub:feed')]) {
      const { data, errors } = await ask({ claims: [claimed()] }, caller);
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', coordinate: 'Query.verifyClaims' });
    }
    const { errors } = await ask({ claims: [claimed()] }, { ...PUBLIC_CALLER, scopes: ['public', 'claims:verify'] });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
