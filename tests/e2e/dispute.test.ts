import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../schema/contract/caller.ts';
import type { Day } from '../../schema/domain/day.ts';
import { isMalformed, readEvent } from '../../schema/domain/events/read-event.ts';
import { readFacts } from '../../subgraphs/claims/facts.ts';
import { body, catalogueEntry, MemoryFacts } from '../../subgraphs/claims/fixtures.ts';
import { settingOf } from '../../subgraphs/claims/setting.ts';
import { judge } from '../../subgraphs/claims/verdict.ts';
import { factsModel, SOURCES } from '../../subgraphs/claims/view.ts';
import type { TestEvent } from '../../subgraphs/procurement/fixtures.ts';
import { answer, WALL_COATING } from '../../subgraphs/procurement/purchase-fixtures.ts';
import { projectEvent } from '../../subgraphs/shared/read-model/read-model.ts';
import { bodyOf, operator, platform } from '../support/certificate-callers.ts';
import { startCertificates, type TestSubgraph } from '../support/certificates-subgraph.ts';
import { movableClock } from '../support/movable-clock.ts';

/**
 * A dispute settled a year later, on the real store and the events that it publishes: a platform accepted a listing of model MX-1 in October 2026. FICTIONAL.
 */
const NUMBER = 'G2024101128888001';
const HOLDER = {
  uscc: '91320211YQ0006850C',
  name: '无锡蠡澄涂料有限公司',
  address: '江苏省无锡市滨湖区样例路1号',
  divisionCode: '320211',
};
const ROW = {
  number: NUMBER,
  scheme: 'GREEN_BUILDING_MATERIAL',
  starGrade: 3,
  holder: HOLDER,
  basis: ['T/CECS 10039-2019'],
  products: [{ name: '墙面涂料', models: ['MX-1', 'MX-2'] }],
  firstIssuedOn: '2024-05-06',
  expiresOn: '2029-05-05',
};
const REISSUED = {
  ...ROW,
  holder: { ...HOLDER, name: '无锡蠡澄新材料有限公司' },
  products: [{ name: '墙面涂料', models: ['MX-2', 'MX-9'] }],
  reissuedOn: '2026-11-20',
};
const OCTOBER: Day = '2026-10-15';
const NOVEMBER: Day = '2026-11-22';
const FIRST = bodyOf('101');
const SECOND: Caller = { ...FIRST, agency: 'test-second-person' };

const clock = movableClock('2026-06-01T01:00:00Z');
let hub: TestSubgraph;

beforeAll(async () => {
  hub = await startCertificates(clock);
  await report(ROW);
  clock.set('2026-11-20T01:00:00Z');
  await report(REISSUED);
  clock.set('2026-11-22T04:00:00Z');
});

afterAll(() => hub?.stop());

async function report(row: object) {
  const { reportCertificates } = await hub.dataOf<{ reportCertificates: { accepted: number; results: unknown } }>(
    'mutation($input: ReportCertificatesInput!) { reportCertificates(input: $input) { accepted results { field reason } } }',
    { input: { certificates: [row] } },
    FIRST,
  );
  expect(reportCertificates).toMatchObject({ accepted: 1 });
}

async function told() {
  return (await hub.published(0)).filter(({ key }) => key === NUMBER);
}

/** The verdict on a listing, by the view of claims over the events. */
async function verdict(claim: object, on: Day, knownAt: string | null = null) {
  const now = clock.now();
  const facts = new MemoryFacts()
    .publish('CertificationBodyChanged', body({ reportedUntil: now.toISOString() }))
    .publish(
      'CatalogueEntryChanged',
      catalogueEntry({
        id: 'GBM-128',
        scheme: 'GREEN_BUILDING_MATERIAL',
        projectCode: '128',
        activityClass: 'ACTIVITY_2',
      }),
    );
  for (const source of SOURCES) facts.freshness.set(source, now.toISOString());
  for (const raw of await told()) {
    const event = readEvent(raw);
    if (isMalformed(event)) throw new Error(event.fault);
    if (event.type !== null) projectEvent(factsModel.project, event, facts);
  }
  const asked = { caller: platform, today: clock.today(), asKnownAt: knownAt === null ? null : new Date(knownAt) };
  const setting = settingOf(readFacts(facts, { on, knownAt }), on, now, asked);
  const { decision, findings } = judge({ certificateNumber: NUMBER, ...claim }, setting);
  return [decision, ...findings.map(({ code }) => code)];
}

async function purchase(productModel: string, day: Day) {
  const facts = (await told()).map(({ type, fact }) => ({ type, fact }) as TestEvent);
  const item = { ...WALL_COATING, certificateNumbers: [NUMBER], productModel };
  return answer({ facts, item, day }).codes;
}

const VERSION = `query ($number: String!, $on: Date, $asKnownAt: DateTime) { certificate(number: $number, on: $on, asKnownAt: $asKnownAt) {
  number status holderParty { name } products { models }
  version(on: $on, asKnownAt: $asKnownAt) { validFrom validTo cause recordedFrom recordedUntil grounds holderParty { name } products { models } }
  versions { validFrom validTo cause } record { validFrom recordedUntil replacedCause replacedGrounds } } }`;

async function certificate(on: Day | null, asKnownAt: string | null = null) {
  const variables = { number: NUMBER, on, asKnownAt };
  return (await hub.dataOf<{ certificate: Record<string, unknown> | null }>(VERSION, variables)).certificate;
}

describe('the version of the day (CHG-01)', () => {
  it('covers in October the models of October, and the models of the reissue from its day on', async () => {
    expect(await verdict({ productModel: 'MX-1' }, OCTOBER)).toEqual(['ACCEPT', 'VALID']);
    expect((await verdict({ productModel: 'MX-9' }, OCTOBER))[0]).not.toBe('ACCEPT');
    expect(await verdict({ productModel: 'MX-9' }, NOVEMBER)).toEqual(['ACCEPT', 'VALID']);
    expect((await verdict({ productModel: 'MX-1' }, NOVEMBER))[0]).not.toBe('ACCEPT');
    expect(await verdict({ productModel: 'MX-9' }, '2026-11-20')).toEqual(['ACCEPT', 'VALID']);
    expect((await verdict({ productModel: 'MX-9' }, '2026-11-19'))[0]).not.toBe('ACCEPT');
  });

  it('names in October the holder of October', async () => {
    expect((await verdict({ holderName: HOLDER.name }, OCTOBER))[0]).toBe('ACCEPT');
    expect((await verdict({ holderName: REISSUED.holder.name }, OCTOBER))[0]).not.toBe('ACCEPT');
    expect((await verdict({ holderName: REISSUED.holder.name }, NOVEMBER))[0]).toBe('ACCEPT');
  });

  it('decides a purchase of October likewise', async () => {
    expect(await purchase('MX-1', OCTOBER)).not.toContain('MODEL_NOT_COVERED');
    expect(await purchase('MX-9', OCTOBER)).toContain('MODEL_NOT_COVERED');
    expect(await purchase('MX-9', NOVEMBER)).not.toContain('MODEL_NOT_COVERED');
    expect(await purchase('MX-1', NOVEMBER)).toContain('MODEL_NOT_COVERED');
  });

  it('is what the hub answers, for a day and for what was known', async () => {
    expect(await certificate(OCTOBER)).toMatchObject({
      status: 'VALID',
      holderParty: { name: HOLDER.name },
      products: [{ models: ['MX-1', 'MX-2'] }],
      version: { validFrom: '2024-05-06', validTo: '2026-11-19', cause: 'ISSUE', recordedUntil: null },
      versions: [
        { validFrom: '2024-05-06', validTo: '2026-11-19', cause: 'ISSUE' },
        { validFrom: '2026-11-20', validTo: null, cause: 'CHANGE' },
      ],
    });
    expect(await certificate('2026-11-20', '2026-11-01T00:00:00Z')).toMatchObject({
      products: [{ models: ['MX-1', 'MX-2'] }],
    });
    expect(await certificate(OCTOBER, '2026-05-01T00:00:00Z')).toBeNull();
    expect((await certificate(null))?.['products']).toEqual([{ models: ['MX-2', 'MX-9'] }]);
    const { codes } = await hub.ask(VERSION, { number: NUMBER, asKnownAt: '2027-01-01T00:00:00Z' });
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });
});

const CORRECT = `mutation ($input: CorrectCertificateInput!) { correctCertificate(input: $input) { id state changesVerdictsFrom } }`;
const CONFIRM = 'mutation ($input: ConfirmCorrectionInput!) { confirmCorrection(input: $input) { id state } }';
const ANNUL =
  'mutation ($input: AnnulStatusEventInput!) { annulStatusEvent(input: $input) { id state certificate { status } } }';
const WITHDRAW = 'mutation ($input: WithdrawReportInput!) { withdrawReport(input: $input) { id state } }';
const WHY = {
  certificateNumber: NUMBER,
  grounds: '型号录入错误：MX-1 应为 MX-3。',
  evidence: ['检验报告 YQ-T-2024-17'],
};

interface Corrected {
  readonly id: string;
  readonly state: string;
}

async function corrected(query: string, input: object, caller = FIRST): Promise<Corrected> {
  const data = await hub.dataOf<Record<string, Corrected>>(query, { input }, caller);
  const [answered] = Object.values(data);
  if (!answered) throw new Error('Nothing was answered.');
  return answered;
}

async function refused(query: string, input: object, caller = FIRST) {
  return (await hub.ask(query, { input }, caller)).codes;
}

describe('a dispute a year later', () => {
  const wrong = { ...WHY, on: OCTOBER, products: [{ name: '墙面涂料', models: ['MX-3', 'MX-2'] }] };
  let id = '';

  it('begins with a correction that names grounds and evidence, and waits for a second person of the body', async () => {
    clock.set('2027-11-25T02:00:00Z');
    expect(await refused(CORRECT, { ...wrong, grounds: ' ' })).toEqual(['BAD_USER_INPUT']);
    expect(await refused(CORRECT, { ...wrong, evidence: [] })).toEqual(['BAD_USER_INPUT']);
    expect(await refused(CORRECT, wrong, bodyOf('102'))).toEqual(['FORBIDDEN']);
    expect(await refused(CORRECT, wrong, platform)).toEqual(['FORBIDDEN']);
    const asked = await corrected(CORRECT, wrong);
    expect(asked).toEqual({ id: asked.id, state: 'AWAITING_SECOND_PERSON', changesVerdictsFrom: '2024-05-06' });
    expect(await corrected(CORRECT, wrong)).toEqual(asked);
    expect(await verdict({ productModel: 'MX-1' }, OCTOBER)).toEqual(['ACCEPT', 'VALID']);
    id = asked.id;
  });

  it('is not confirmed by whoever asked for it', async () => {
    expect(await refused(CONFIRM, { id })).toEqual(['FORBIDDEN']);
    expect(await refused(CONFIRM, { id }, bodyOf('102'))).toEqual(['NOT_FOUND']);
    expect(await refused(CONFIRM, { id: 'none' }, SECOND)).toEqual(['NOT_FOUND']);
  });

  it('tells since then what was true, and still what could be known', async () => {
    expect(await corrected(CONFIRM, { id }, SECOND)).toEqual({ id, state: 'APPLIED' });
    expect(await corrected(CONFIRM, { id }, SECOND)).toEqual({ id, state: 'APPLIED' });
    expect((await verdict({ productModel: 'MX-1' }, OCTOBER))[0]).not.toBe('ACCEPT');
    expect(await verdict({ productModel: 'MX-3' }, OCTOBER)).toEqual(['ACCEPT', 'VALID']);
    const then = '2026-12-31T16:00:00.000Z';
    expect((await verdict({ productModel: 'MX-1' }, OCTOBER, then))[0]).toBe('ACCEPT');
    expect((await verdict({ productModel: 'MX-3' }, OCTOBER, then))[0]).not.toBe('ACCEPT');
    // The reissue said what it says, and stands.
    expect(await verdict({ productModel: 'MX-9' }, NOVEMBER)).toEqual(['ACCEPT', 'VALID']);
    expect(await certificate(OCTOBER)).toMatchObject({
      products: [{ models: ['MX-3', 'MX-2'] }],
      version: { cause: 'CORRECTION', grounds: WHY.grounds, recordedFrom: '2027-11-25T02:00:00.000Z' },
      record: expect.arrayContaining([
        expect.objectContaining({
          validFrom: '2024-05-06',
          recordedUntil: '2027-11-25T02:00:00.000Z',
          replacedCause: 'CORRECTION',
          replacedGrounds: WHY.grounds,
        }),
      ]),
    });
    expect(await certificate(OCTOBER, then)).toMatchObject({ products: [{ models: ['MX-1', 'MX-2'] }] });
  });

  it('says in an event what changed, about which days, and since when it was known wrongly', async () => {
    const fact = (await told()).findLast(({ type }) => type === 'CertificateCorrected')?.fact;
    expect(fact).toMatchObject({
      id,
      fields: ['products'],
      verdictsChangeFrom: '2024-05-06',
      wrongSince: '2026-06-01T01:00:00.000Z',
      correctedAt: '2027-11-25T02:00:00.000Z',
    });
  });
});

describe('other corrections', () => {
  const change = (event: string, on: Day, reasonCode?: string) =>
    hub.dataOf(
      'mutation ($input: ChangeCertificateStatusInput!) { changeCertificateStatus(input: $input) { changed } }',
      { input: { certificateNumber: NUMBER, event, on, ...(reasonCode && { reasonCode }) } },
      FIRST,
    );

  it('take back a mistaken revocation, which was final for everybody', async () => {
    await change('REVOKE', '2027-11-10', 'REV-12');
    expect((await verdict({}, '2027-11-12'))[0]).toBe('REJECT');
    clock.set('2027-11-26T02:00:00Z');
    const why = { ...WHY, grounds: '误撤销：证书编号录入错误。', event: 'REVOKE' };
    expect(await refused(ANNUL, { ...why, on: '2027-11-11' })).toEqual(['BAD_USER_INPUT']);
    const { id, state } = await corrected(ANNUL, { ...why, on: '2027-11-10' });
    expect(state).toBe('AWAITING_SECOND_PERSON');
    await corrected(CONFIRM, { id }, operator);
    expect((await verdict({}, '2027-11-12'))[0]).toBe('ACCEPT');
    expect((await verdict({}, '2027-11-12', '2027-11-25T12:00:00.000Z'))[0]).toBe('REJECT');
  });

  it('let a suspension begin again on the day on which it ended', async () => {
    await change('SUSPEND', '2027-11-20', 'SUS-12');
    await change('RESTORE', '2027-11-20');
    expect((await verdict({}, '2027-11-20'))[0]).toBe('ACCEPT');
    await change('SUSPEND', '2027-11-20', 'SUS-12');
    expect((await verdict({}, '2027-11-20'))[0]).toBe('REJECT');
    expect(await change('SUSPEND', '2027-11-20', 'SUS-12')).toMatchObject({
      changeCertificateStatus: { changed: false },
    });
    await change('RESTORE', '2027-11-21');
  });

  it('put right an address at once, because no verdict looks at it', async () => {
    const holder = { ...REISSUED.holder, address: '江苏省无锡市滨湖区样例路2号' };
    expect(await corrected(CORRECT, { ...WHY, grounds: '地址录入错误。', holder })).toMatchObject({ state: 'APPLIED' });
  });

  it('put right the first issue, a term, a reason and the day of a reissue', async () => {
    const right = async (fields: object) => {
      const { id } = await corrected(CORRECT, { ...WHY, grounds: `更正：${Object.keys(fields).join()}`, ...fields });
      clock.set(new Date(clock.now().getTime() + 60_000).toISOString());
      await corrected(CONFIRM, { id }, SECOND);
    };
    expect(await refused(CORRECT, { ...WHY, firstIssuedOn: '2023-05-06' })).toEqual(['BAD_USER_INPUT']);
    expect(await refused(CORRECT, { ...WHY, expiresOn: '2035-05-05' })).toEqual(['BAD_USER_INPUT']);
    await right({ firstIssuedOn: '2024-05-07', expiresOn: '2029-05-06' });
    await right({ reissuedOn: '2026-11-10', on: NOVEMBER });
    await right({ statusSince: '2027-11-20', statusReason: 'SUS-13' });
    expect(await verdict({ productModel: 'MX-9' }, '2026-11-12')).toEqual(['ACCEPT', 'VALID']);
    expect((await verdict({ productModel: 'MX-9' }, '2026-11-09'))[0]).not.toBe('ACCEPT');
    expect((await certificate(null))?.['versions']).toMatchObject(
      expect.arrayContaining([{ validFrom: '2026-11-10', validTo: '2027-11-19', cause: 'CORRECTION' }]),
    );
  });

  it('withdraw a certificate that never was: it is held no more, and readable as it was known', async () => {
    clock.set('2027-11-28T02:00:00Z');
    const { id } = await corrected(WITHDRAW, { ...WHY, grounds: '该证书从未颁发。' });
    expect(await certificate(null)).not.toBeNull();
    await corrected(CONFIRM, { id }, SECOND);
    expect(await certificate(null)).toBeNull();
    expect(await certificate(OCTOBER)).toBeNull();
    expect(await certificate(OCTOBER, '2027-11-27T02:00:00.000Z')).toMatchObject({
      products: [{ models: ['MX-3', 'MX-2'] }],
    });
    expect(await verdict({}, OCTOBER)).toEqual(['REJECT', 'NOT_FOUND']);
    expect((await verdict({}, OCTOBER, '2027-11-27T02:00:00.000Z'))[0]).toBe('ACCEPT');
  });

  it('leave the number free for a true report, whose history goes on', async () => {
    await report(ROW);
    expect(await certificate(null)).toMatchObject({ products: [{ models: ['MX-1', 'MX-2'] }] });
    expect(await certificate(OCTOBER, '2026-12-01T00:00:00.000Z')).toMatchObject({
      products: [{ models: ['MX-1', 'MX-2'] }],
    });
  });
});
