import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import type { ConformityResultFact, ReuseLinkFact } from '../../schema/domain/facts.ts';
import { CALLERS, type ResultsHub, startResultsHub } from '../../tests/support/results-hub.ts';
import { aResult } from './fixtures.ts';
import { FACTORS } from './risk-assessment.ts';
import { loadSampleResults } from './sample.ts';

let hub: ResultsHub;
const load = (results: readonly ConformityResultFact[], links: readonly ReuseLinkFact[] = []) =>
  loadSampleResults(hub.kit, { results, links, random: () => () => 0.5 });
const suspendedSince = (from: string): ConformityResultFact['statusHistory'] => [
  { status: 'VALID', from: '2024-01-01', reasonCode: null, until: null, voluntary: false },
  { status: 'SUSPENDED', from, reasonCode: 'SUS-12', until: null, voluntary: false },
];
let serial = 0;
/** Puts a result into the hub and answers its id. */
async function given(changes: Partial<ConformityResultFact> = {}): Promise<string> {
  const id = `given-${++serial}`;
  await load([aResult({ id, number: id, ...changes })]);
  return id;
}

beforeAll(async () => {
  hub = await startResultsHub();
});
afterAll(() => hub?.stop());
beforeEach(async () => {
  await hub.news();
});

const LINK = 'id from to reuseClass resultId certificate { number } linkState { state since resultStatus }';
const FILE = `mutation ($input: FileReuseInput!) { fileReuse(input: $input) { outcome link { ${LINK} } } }`;
const REPLACE = `mutation ($input: ReplaceReuseInput!) { replaceReuse(input: $input) { outcome ended { ${LINK} } link { ${LINK} } } }`;
const END = `mutation ($input: EndReuseInput!) { endReuse(input: $input) { outcome link { ${LINK} } } }`;
const LINKS = `query ($r: [_Any!]!, $on: Date) { _entities(representations: $r) { ... on Certificate { reuseLinks(on: $on) {
  id linkState { state since resultStatus } result { id } } } } }`;

const assessment = (reuseClass: 2 | 3, changes: Record<string, unknown> = {}) => ({
  outcome: 'PARTIAL',
  itemsToAssess: ['产品碳足迹'],
  assessor: '评估员甲',
  assessedOn: '2024-05-20',
  conclusions: FACTORS[reuseClass].map((factor) => ({ factor, conclusion: '符合' })),
  evidence: ['证明材料 1'],
  ...changes,
});
const file = (input: Record<string, unknown>, caller: Caller = CALLERS.body102) =>
  hub.ask(
    FILE,
    { input: { certificateNumber: 'G2024102001000001', reuseClass: 'CLASS_1', decidedOn: '2024-06-01', ...input } },
    caller,
  );
async function filed(input: Record<string, unknown>): Promise<string> {
  const { data } = await file(input);
  return (data as { fileReuse: { link: { id: string } } }).fileReuse.link.id;
}
async function linksOf(certificateNumber: string, on?: string) {
  const r = [{ __typename: 'Certificate', number: certificateNumber }];
  const { data } = await hub.ask(LINKS, { r, on });
  return (data as { _entities: { reuseLinks: { id: string; linkState: unknown }[] }[] })._entities[0]?.reuseLinks ?? [];
}

describe('filing reuse', () => {
  it('files class 1 without an assessment, publishes the link once and knows it when it comes again', async () => {
    const resultId = await given();
    await hub.news();
    const { data } = await file({ resultId, certificateNumber: ' g2024102001000001' });
    expect(data).toMatchObject({
      fileReuse: {
        outcome: 'FILED',
        link: {
          resultId,
          reuseClass: 'CLASS_1',
          from: '2024-06-01',
          to: null,
          certificate: { number: 'G2024102001000001' },
          linkState: { state: 'OK', since: '2024-06-01', resultStatus: 'VALID' },
        },
      },
    });
    expect((await file({ resultId })).data).toMatchObject({ fileReuse: { outcome: 'UNCHANGED' } });
    expect(await hub.news()).toMatchObject([{ type: 'ReuseLinkChanged', fact: { resultId, reuseClass: 1 } }]);
    expect(await file({ resultId, decidedOn: '2024-07-01' })).toMatchObject({ code: 'CONFLICT' });
    expect(await file({ resultId, reuseClass: 'CLASS_2', riskAssessment: assessment(2) })).toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('keeps the risk assessment out of every event', async () => {
    const resultId = await given({ kind: 'RECYCLED' });
    await hub.news();
    await file({ resultId, reuseClass: 'CLASS_2', riskAssessment: assessment(2) });
    const events = await hub.news();
    expect(events).toHaveLength(1);
    expect(Object.keys(events[0]?.fact as object).toSorted()).toEqual([
      'certificateNumber',
      'from',
      'history',
      'id',
      'resultId',
      'reuseClass',
      'to',
    ]);
    expect(JSON.stringify(events)).not.toContain('评估员甲');
  });

  it('blocks a result that was not valid on the day of the decision, or whose body had lost its approval', async () => {
    const suspended = await given({ statusHistory: suspendedSince('2024-05-01') });
    expect(await file({ resultId: suspended })).toMatchObject({ code: 'CONFLICT' });
    expect((await file({ resultId: suspended, decidedOn: '2024-04-30' })).data).toMatchObject({
      fileReuse: { outcome: 'FILED' },
    });
    const ofLostBody = await given({ issuerBodyCode: '106' });
    expect(await file({ resultId: ofLostBody })).toMatchObject({ code: 'CONFLICT' });
    expect((await file({ resultId: ofLostBody, decidedOn: '2024-03-31' })).data).toMatchObject({
      fileReuse: { outcome: 'FILED' },
    });
  });

  it.each<[string, Partial<ConformityResultFact>, string]>([
    ['of somebody who is not in the certificate', { holderUscc: '91320506YQ00041183' }, 'CONFLICT'],
    ['for a model that the certificate does not name', { models: ['M2'] }, 'CONFLICT'],
    ['for a model that differs in where the separator stands', { models: ['P12-1'] }, 'CONFLICT'],
    ['for a model that only begins alike', { models: ['KFR-35GW/N9'] }, 'CONFLICT'],
    ['for one of the models that an entry lists', { models: ['M3'] }, 'FILED'],
    ['for one of its models in another writing', { models: ['M2', '\uFF50\uFF11\u201121'] }, 'FILED'],
  ])('takes class 1 for the corresponding product alone (REU-01, A3): a result %s', async (_, changes, expected) => {
    const resultId = await given(changes);
    await hub.news();
    const { data, code } = await file({ resultId });
    expect(code ?? (data as { fileReuse: { outcome: string } }).fileReuse.outcome).toBe(expected);
    expect(await hub.news()).toHaveLength(expected === 'FILED' ? 1 : 0);
  });

  it.each([
    ['another body', CALLERS.body101],
    ['the ministry', CALLERS.ministry],
    ['the holder', CALLERS.holder],
    ['a regulator', CALLERS.zhejiang],
    ['the public', PUBLIC_CALLER],
  ])('is refused to %s', async (_, caller) => {
    const resultId = await given();
    await hub.news();
    expect(await file({ resultId }, caller)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await hub.news()).toEqual([]);
  });

  it('says what is wrong', async () => {
    const resultId = await given();
    const fault = async (input: Record<string, unknown>) => {
      const { code, argument } = await file({ resultId, ...input });
      return [code, argument];
    };
    expect(await fault({ certificateNumber: 'X1' })).toEqual(['BAD_USER_INPUT', 'input.certificateNumber']);
    expect(await fault({ certificateNumber: 'G2024102001999999' })).toEqual(['NOT_FOUND', 'input.certificateNumber']);
    expect(await fault({ resultId: 'none' })).toEqual(['NOT_FOUND', 'input.resultId']);
    expect(await fault({ decidedOn: '2026-11-23' })).toEqual(['BAD_USER_INPUT', 'input.decidedOn']);
    expect(await fault({ riskAssessment: assessment(2) })).toEqual(['BAD_USER_INPUT', 'input.riskAssessment']);
    expect(await fault({ reuseClass: 'CLASS_2' })).toEqual(['BAD_USER_INPUT', 'input.riskAssessment']);
    expect(await fault({ reuseClass: 'CLASS_3', riskAssessment: assessment(3) })).toEqual([
      'BAD_USER_INPUT',
      'input.reuseClass',
    ]);
  });
});

describe('a broken link', () => {
  const certificateNumber = 'G2024102001000002';

  it('is repaired by another valid result, day for day', async () => {
    const failed = await given({ statusHistory: suspendedSince('2025-01-01') });
    const linkId = await filed({ resultId: failed, certificateNumber });
    const other = await given();
    const suspended = await given({ statusHistory: suspendedSince('2025-01-01') });
    await hub.news();
    const replace = (input: Record<string, unknown>, caller: Caller = CALLERS.body102) =>
      hub.ask(
        REPLACE,
        { input: { linkId, resultId: other, reuseClass: 'CLASS_1', decidedOn: '2025-03-01', ...input } },
        caller,
      );
    expect(await replace({ resultId: suspended })).toMatchObject({ code: 'CONFLICT' });
    expect(await replace({ resultId: failed })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.resultId' });
    expect(await replace({ decidedOn: '2024-06-01' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.decidedOn',
    });
    expect(await replace({ linkId: 'none' })).toMatchObject({ code: 'NOT_FOUND', argument: 'input.linkId' });
    expect(await replace({}, CALLERS.body101)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await hub.news()).toEqual([]);

    expect((await replace({})).data).toMatchObject({
      replaceReuse: {
        outcome: 'FILED',
        ended: { id: linkId, to: '2025-02-28' },
        link: { from: '2025-03-01', to: null },
      },
    });
    expect(await hub.news()).toHaveLength(2);
    expect((await replace({})).data).toMatchObject({ replaceReuse: { outcome: 'UNCHANGED', ended: { id: linkId } } });
    expect(await replace({ decidedOn: '2025-04-01' })).toMatchObject({ code: 'CONFLICT' });
    expect(await hub.news()).toEqual([]);

    const stateOn = async (day: string) => (await linksOf(certificateNumber, day)).map(({ linkState }) => linkState);
    expect(await stateOn('2024-05-31')).toEqual([]);
    expect(await stateOn('2024-12-31')).toEqual([{ state: 'OK', since: '2024-06-01', resultStatus: 'VALID' }]);
    expect(await stateOn('2025-02-28')).toEqual([{ state: 'BROKEN', since: '2025-01-01', resultStatus: 'SUSPENDED' }]);
    expect(await stateOn('2025-03-01')).toEqual([{ state: 'OK', since: '2025-03-01', resultStatus: 'VALID' }]);
  });

  it('is repaired by direct assessment', async () => {
    const resultId = await given({ statusHistory: suspendedSince('2025-01-01') });
    const linkId = await filed({ resultId });
    await hub.news();
    const end = (input: Record<string, unknown>, caller: Caller = CALLERS.body102) =>
      hub.ask(END, { input: { linkId, lastDay: '2025-02-28', assessmentReference: '评定报告 7', ...input } }, caller);
    expect(await end({}, CALLERS.body101)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await end({ assessmentReference: ' ' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await end({ lastDay: '2024-05-31' })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.lastDay' });
    expect(await end({ lastDay: '2026-11-23' })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.lastDay' });
    expect((await end({})).data).toMatchObject({ endReuse: { outcome: 'FILED', link: { to: '2025-02-28' } } });
    expect((await end({})).data).toMatchObject({ endReuse: { outcome: 'UNCHANGED' } });
    expect(await end({ lastDay: '2025-03-31' })).toMatchObject({ code: 'CONFLICT' });
    expect(await hub.news()).toMatchObject([{ type: 'ReuseLinkChanged', key: linkId, fact: { to: '2025-02-28' } }]);
    expect((await linksOf('G2024102001000001', '2025-03-01')).map(({ id }) => id)).not.toContain(linkId);
  });
});

describe('the risk assessment of a link', () => {
  const QUERY = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Certificate { reuseLinks { reuseClass riskAssessment {
    outcome itemsToAssess assessor assessedOn conclusions { factor } evidence } } } } }`;
  const numbers = { zhejiang: 'G2024102001000001', unknownDivision: 'G2024102001000004' };
  const ask = (certificateNumber: string, caller: Caller) =>
    hub.ask(QUERY, { r: [{ __typename: 'Certificate', number: certificateNumber }] }, caller);

  beforeAll(async () => {
    for (const certificateNumber of Object.values(numbers)) {
      const resultId = await given({ kind: 'RECYCLED' });
      await filed({ resultId, certificateNumber, reuseClass: 'CLASS_2', riskAssessment: assessment(2) });
    }
  });

  it.each([
    ['the body that made it', CALLERS.body102],
    ['the ministry', CALLERS.ministry],
    ['the operator', CALLERS.operator],
    ["a regulator of the holder's division", CALLERS.zhejiang],
  ])('is read by %s', async (_, caller) => {
    const { data, code } = await ask(numbers.zhejiang, caller);
    expect(code).toBeUndefined();
    const links = (data as { _entities: { reuseLinks: { reuseClass: string; riskAssessment: unknown }[] }[] })
      ._entities[0];
    expect(
      links?.reuseLinks.filter(({ reuseClass }) => reuseClass === 'CLASS_1').map((link) => link.riskAssessment),
    ).not.toContainEqual(expect.anything());
    expect(
      links?.reuseLinks.find(
        ({ riskAssessment }) => (riskAssessment as { assessor?: string } | null)?.assessor === '评估员甲',
      ),
    ).toMatchObject({
      riskAssessment: {
        outcome: 'PARTIAL',
        itemsToAssess: ['产品碳足迹'],
        assessedOn: '2024-05-20',
        evidence: ['证明材料 1'],
      },
    });
  });

  it.each([
    ['another body', CALLERS.body101],
    ['a regulator outside', CALLERS.guangdong],
    ['the holder', CALLERS.holder],
    ['a platform', CALLERS.platform],
    ['the public', PUBLIC_CALLER],
    ['the ministry without the scope', { ...CALLERS.ministry, scopes: ['public'] }],
  ])('is refused to %s', async (_, caller) => {
    const { data, code } = await ask(numbers.zhejiang, caller);
    expect(code).toBe('FORBIDDEN');
    expect(JSON.stringify(data)).not.toContain('评估员甲');
  });

  it("is refused to every regulator where the holder's division is not known", async () => {
    expect(await ask(numbers.unknownDivision, CALLERS.zhejiang)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await ask(numbers.unknownDivision, CALLERS.ministry)).code).toBeUndefined();
  });
});
