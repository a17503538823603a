import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../schema/contract/caller.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { CALLERS, type ResultsHub, startResultsHub } from '../../tests/support/results-hub.ts';

const clock = movableClock('2026-06-01T01:00:00Z');
let hub: ResultsHub;
beforeAll(async () => {
  hub = await startResultsHub(clock);
});
afterAll(() => hub?.stop());

const FIRST: Caller = CALLERS.body101;
const SECOND: Caller = { ...FIRST, agency: 'body-101-second' };

const REPORT = `mutation ($results: [ConformityResultReportInput!]!) { reportConformityResults(input: { results: $results }) {
  results { outcome fault { field reason } result { id } } } }`;
const CHANGE = `mutation ($input: ChangeConformityResultStatusInput!) { changeConformityResultStatus(input: $input) { outcome } }`;
const READ = `query ($id: ID!, $on: Date, $asKnownAt: DateTime) { conformityResult(id: $id) {
  status(on: $on, asKnownAt: $asKnownAt) { status reasonCode }
  version(on: $on, asKnownAt: $asKnownAt) { validFrom validTo cause recordedFrom recordedUntil grounds productName models reportedBy { code } }
  versions { validFrom validTo cause models } record { validFrom recordedUntil replacedCause replacedGrounds } } }`;

const ROW = {
  kind: 'ENERGY_SAVING',
  issuerBodyCode: '101',
  issuerName: '云桥测试认证(上海)有限公司',
  holderUscc: '91310118YQ0001371W',
  holderName: '上海青澜绿色家居有限公司',
  productName: '样例灯具',
  models: ['MX-1', 'MX-2'],
  grade: 1,
  terms: [{ from: '2024-01-01', to: '2027-12-31' }],
};

async function report(row: object): Promise<string> {
  const { data, code } = await hub.ask(REPORT, { results: [{ ...ROW, ...row }] }, FIRST);
  expect(code).toBeUndefined();
  const { results } = (data as { reportConformityResults: { results: { outcome: string; result: { id: string } }[] } })
    .reportConformityResults;
  expect(results[0]?.outcome).not.toBe('REJECTED');
  return results[0]?.result.id ?? '';
}

interface Read {
  readonly status: { readonly status: string } | null;
  readonly version: { readonly models: readonly string[]; readonly productName: string } | null;
  readonly versions: readonly object[];
  readonly record: readonly object[];
}

async function read(id: string, on: Day, asKnownAt: string | null = null): Promise<Read | null> {
  const { data, code } = await hub.ask(READ, { id, on, asKnownAt });
  expect(code).toBeUndefined();
  return (data as { conformityResult: Read | null }).conformityResult;
}

const mutate = async (name: string, input: object, caller = FIRST) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { id state changesVerdictsFrom } }`;
  const { data, code } = await hub.ask(query, { input }, caller);
  return { code, answer: (data as Record<string, { id: string; state: string }> | null)?.[name] };
};

describe('versions of results (A1, CHG-01)', () => {
  it('answer a past day with the models of that day, and an earlier knowledge with what was known', async () => {
    clock.set('2026-06-01T01:00:00Z');
    const id = await report({ number: 'V-1' });
    clock.set('2026-11-20T01:00:00Z');
    await report({ number: 'V-1', models: ['MX-2', 'MX-9'], changedOn: '2026-11-10' });
    clock.set('2026-11-22T01:00:00Z');
    expect((await read(id, '2026-10-15'))?.version).toMatchObject({
      validFrom: '2024-01-01',
      validTo: '2026-11-09',
      models: ['MX-1', 'MX-2'],
      cause: 'ISSUE',
      reportedBy: { code: '101' },
    });
    expect((await read(id, '2026-11-10'))?.version?.models).toEqual(['MX-2', 'MX-9']);
    expect((await read(id, '2026-11-15', '2026-11-19T00:00:00Z'))?.version?.models).toEqual(['MX-1', 'MX-2']);
    expect((await read(id, '2026-11-15', '2026-05-01T00:00:00Z'))?.version).toBeNull();
    expect((await read(id, '2026-10-15'))?.versions).toHaveLength(2);
  });

  it('keep a status from its day, and as known', async () => {
    clock.set('2026-06-01T01:00:00Z');
    const id = await report({ number: 'V-2' });
    clock.set('2026-11-22T01:00:00Z');
    const change = { resultId: id, action: 'SUSPEND', on: '2026-11-01', reasonCode: 'SUS-12' };
    await hub.ask(CHANGE, { input: change }, FIRST);
    expect((await read(id, '2026-10-31'))?.status?.status).toBe('VALID');
    expect((await read(id, '2026-11-01'))?.status?.status).toBe('SUSPENDED');
    expect((await read(id, '2026-11-01', '2026-11-21T00:00:00Z'))?.status?.status).toBe('VALID');
    const { code } = await hub.ask(READ, { id, on: '2026-11-01', asKnownAt: '2027-01-01T00:00:00Z' });
    expect(code).toBe('BAD_USER_INPUT');
  });
});

describe('corrections of results', () => {
  const WHY = { grounds: '型号录入错误。', evidence: ['检验报告 YQ-T-17'] };

  it('name grounds and evidence, wait for a second person, and leave the old version readable as known until then', async () => {
    clock.set('2026-06-01T01:00:00Z');
    const id = await report({ number: 'C-1' });
    await hub.news();
    clock.set('2026-11-22T02:00:00Z');
    const wrong = { resultId: id, ...WHY, on: '2026-07-01', models: ['MX-3'] };
    expect((await mutate('correctConformityResult', { ...wrong, grounds: ' ' })).code).toBe('BAD_USER_INPUT');
    expect((await mutate('correctConformityResult', { ...wrong, evidence: [] })).code).toBe('BAD_USER_INPUT');
    expect((await mutate('correctConformityResult', { ...wrong, models: [] })).code).toBe('BAD_USER_INPUT');
    expect((await mutate('correctConformityResult', wrong, CALLERS.body102)).code).toBe('FORBIDDEN');
    expect((await mutate('correctConformityResult', wrong, CALLERS.holder)).code).toBe('FORBIDDEN');
    const { answer: asked } = await mutate('correctConformityResult', wrong);
    expect(asked).toMatchObject({ state: 'AWAITING_SECOND_PERSON', changesVerdictsFrom: '2024-01-01' });
    expect((await mutate('correctConformityResult', wrong)).answer).toEqual(asked);
    expect((await read(id, '2026-07-01'))?.version?.models).toEqual(['MX-1', 'MX-2']);
    const confirm = { id: asked?.id ?? '' };
    expect((await mutate('confirmConformityResultCorrection', confirm)).code).toBe('FORBIDDEN');
    expect((await mutate('confirmConformityResultCorrection', confirm, CALLERS.body102)).code).toBe('NOT_FOUND');
    expect((await mutate('confirmConformityResultCorrection', confirm, SECOND)).answer?.state).toBe('APPLIED');
    expect((await mutate('confirmConformityResultCorrection', confirm, SECOND)).answer?.state).toBe('APPLIED');
    expect((await read(id, '2026-07-01'))?.version).toMatchObject({ models: ['MX-3'], cause: 'CORRECTION' });
    expect((await read(id, '2026-07-01', '2026-11-22T01:00:00Z'))?.version?.models).toEqual(['MX-1', 'MX-2']);
    expect((await read(id, '2026-07-01'))?.record[0]).toMatchObject({
      recordedUntil: '2026-11-22T02:00:00.000Z',
      replacedCause: 'CORRECTION',
      replacedGrounds: WHY.grounds,
    });
    expect((await hub.news()).map(({ type }) => type)).toEqual([
      'ConformityResultChanged',
      'ConformityResultCorrected',
    ]);
  });

  it('annul a mistaken revocation, with nothing after it', async () => {
    clock.set('2026-06-01T01:00:00Z');
    const id = await report({ number: 'C-2' });
    clock.set('2026-11-22T02:00:00Z');
    for (const [action, on, reasonCode] of [
      ['SUSPEND', '2026-09-01', 'SUS-12'],
      ['REVOKE', '2026-10-01', 'REV-12'],
    ] as const)
      await hub.ask(CHANGE, { input: { resultId: id, action, on, reasonCode } }, FIRST);
    const why = { resultId: id, ...WHY, grounds: '误撤销。' };
    expect((await mutate('annulConformityResultEvent', { ...why, action: 'REVOKE', on: '2026-10-02' })).code).toBe(
      'BAD_USER_INPUT',
    );
    const { answer: asked } = await mutate('annulConformityResultEvent', {
      ...why,
      action: 'REVOKE',
      on: '2026-10-01',
    });
    await mutate('confirmConformityResultCorrection', { id: asked?.id }, CALLERS.operator);
    expect((await read(id, '2026-10-15'))?.status?.status).toBe('SUSPENDED');
    expect((await read(id, '2026-10-15', '2026-11-22T01:59:59Z'))?.status?.status).toBe('VALID');
  });

  it('withdraw a result that never was, whose number is then free for a true report', async () => {
    clock.set('2026-06-01T01:00:00Z');
    const id = await report({ number: 'C-3' });
    clock.set('2026-11-22T02:00:00Z');
    const { answer: asked } = await mutate('withdrawConformityResult', { resultId: id, ...WHY });
    expect(asked?.state).toBe('AWAITING_SECOND_PERSON');
    await mutate('confirmConformityResultCorrection', { id: asked?.id }, SECOND);
    expect(await read(id, '2026-07-01')).toBeNull();
    clock.set('2026-11-22T03:00:00Z');
    expect(await report({ number: 'C-3', models: ['MX-7'] })).toBe(id);
    expect((await read(id, '2026-07-01'))?.version?.models).toEqual(['MX-7']);
    expect((await read(id, '2026-07-01', '2026-11-22T01:00:00Z'))?.version?.models).toEqual(['MX-1', 'MX-2']);
    expect((await read(id, '2026-07-01', '2026-11-22T02:30:00Z'))?.version).toBeNull();
  });
});

describe('links as known (CAS-01)', () => {
  const LINKS = `query ($certificates: [_Any!]!, $id: ID!, $on: Date, $asKnownAt: DateTime) {
    conformityResult(id: $id) { certificates(on: $on, asKnownAt: $asKnownAt) { edges { node { number } link { linkState { state } } } } }
    _entities(representations: $certificates) { ... on Certificate {
      reuseLinks(on: $on, asKnownAt: $asKnownAt) { to linkState { state resultStatus } } } } }`;

  it('answer with the links and the states that were known', async () => {
    const number = 'G2024101001000003';
    clock.set('2026-06-01T01:00:00Z');
    const id = await report({ number: 'L-1', kind: 'RECYCLED', grade: null, models: ['M1'] });
    clock.set('2026-06-02T01:00:00Z');
    const conclusions = ['ISSUER_CAPABILITY', 'UNIT_SPLIT', 'STANDARD', 'MODE', 'INDICATORS', 'METHODS'].map(
      (factor) => ({
        factor,
        conclusion: '符合',
      }),
    );
    const riskAssessment = { outcome: 'FULL', assessor: 'x', assessedOn: '2026-06-01', conclusions };
    const filing = {
      certificateNumber: number,
      resultId: id,
      reuseClass: 'CLASS_2',
      decidedOn: '2026-06-02',
      riskAssessment,
    };
    const file = 'mutation ($input: FileReuseInput!) { fileReuse(input: $input) { link { id } } }';
    const { data, code } = await hub.ask(file, { input: filing }, FIRST);
    expect(code).toBeUndefined();
    const linkId = (data as { fileReuse: { link: { id: string } } }).fileReuse.link.id;
    clock.set('2026-09-01T01:00:00Z');
    await hub.ask(
      CHANGE,
      { input: { resultId: id, action: 'SUSPEND', on: '2026-08-01', reasonCode: 'SUS-12' } },
      FIRST,
    );
    clock.set('2026-10-01T01:00:00Z');
    const end = { linkId, lastDay: '2026-07-31', assessmentReference: 'YQ-A-1' };
    await hub.ask('mutation ($input: EndReuseInput!) { endReuse(input: $input) { outcome } }', { input: end }, FIRST);
    clock.set('2026-11-22T01:00:00Z');
    const linksOf = async (on: Day, asKnownAt: string | null) => {
      const { data: told } = await hub.ask(LINKS, {
        certificates: [{ __typename: 'Certificate', number }],
        id,
        on,
        asKnownAt,
      });
      const { conformityResult, _entities } = told as {
        conformityResult: { certificates: { edges: object[] } };
        _entities: { reuseLinks: object[] }[];
      };
      return [conformityResult.certificates.edges.length, _entities[0]?.reuseLinks];
    };
    expect(await linksOf('2026-08-15', null)).toEqual([0, []]);
    expect(await linksOf('2026-08-15', '2026-09-30T00:00:00Z')).toEqual([
      1,
      [{ to: null, linkState: { state: 'BROKEN', resultStatus: 'SUSPENDED' } }],
    ]);
    expect(await linksOf('2026-08-15', '2026-08-31T00:00:00Z')).toEqual([
      1,
      [{ to: null, linkState: { state: 'OK', resultStatus: 'VALID' } }],
    ]);
    expect(await linksOf('2026-08-15', '2026-06-01T12:00:00Z')).toEqual([0, []]);
  });
});

describe('any history of reports (property)', () => {
  /** Something told of the one result: other models from a day on, or a correction of the models of a day. */
  const told = fc.record({
    kind: fc.constantFrom('REPORT', 'REPORT', 'CORRECT'),
    on: fc.nat(40),
    model: fc.constantFrom('P1', 'P2', 'P3', 'P4'),
  });

  it('is answered as a calendar kept whole after every act would answer it', async () => {
    let serial = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(told, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(40), fc.nat(60)), { minLength: 6, maxLength: 6 }),
        async (acts, questions) => {
          const number = `P-${++serial}`;
          const day = (offset: number) => addDays('2026-01-01', offset);
          const at = (hours: number) => new Date(Date.UTC(2026, 5, 1, hours)).toISOString();
          const calendars: { readonly at: string; readonly models: readonly string[] }[] = [];
          const keep = (hours: number, models: readonly string[]) => calendars.push({ at: at(hours), models });
          clock.set(at(0));
          const row = { number, terms: [{ from: day(0), to: '2028-12-31' }] };
          const id = await report({ ...row, models: ['P0'] });
          let squares: readonly string[] = new Array<string>(41).fill('P0');
          keep(0, squares);
          for (const [index, { kind, on, model }] of acts.entries()) {
            const hours = (index + 1) * 8;
            clock.set(at(hours));
            if (kind === 'REPORT') {
              // A row that says what stands already changes nothing, whatever day it names.
              const changes = squares.at(-1) !== model;
              await report({ ...row, models: [model], changedOn: day(on) });
              if (changes) squares = squares.map((one, offset) => (offset < on ? one : model));
            } else {
              const wrong = { resultId: id, grounds: `G${index}`, evidence: ['E'], on: day(on), models: [model] };
              const { answer: asked } = await mutate('correctConformityResult', wrong);
              if (asked) await mutate('confirmConformityResultCorrection', { id: asked.id }, SECOND);
              let [first, last] = [on, on];
              while (squares[first - 1] === squares[on]) first--;
              while (squares[last + 1] === squares[on]) last++;
              squares = squares.map((one, offset) => (first <= offset && offset <= last ? model : one));
            }
            keep(hours, squares);
          }
          clock.set(at(100));
          for (const [on, hours] of questions) {
            const known = calendars.findLast((one) => one.at <= at(hours));
            expect((await read(id, day(on), at(hours)))?.version?.models).toEqual([known?.models[on]]);
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});
