import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { parseTraceCode } from '../../schema/domain/certificate-number.ts';
import {
  bodyOf,
  enterpriseOf,
  insurer,
  ministry,
  operator,
  platform,
  regulatorOf,
} from '../../tests/support/certificate-callers.ts';
import { startCertificates, type TestSubgraph } from '../../tests/support/certificates-subgraph.ts';
import { LANDMARK_TRACE_CODES, LANDMARKS } from '../sample-world/landmarks.ts';
import { createServices } from './service.ts';

let hub: TestSubgraph;

beforeAll(async () => {
  hub = await startCertificates();
});

afterAll(() => hub?.stop());

const APPLY = `mutation($input: ApplyForTraceCodesInput!) { applyForTraceCodes(input: $input) { receiptNumber accepted unchanged rejected
  results { outcome field code message { zh en }
    application { id createdBy state repeats models reasons { code } traceCodes { code model issuedOn createdBy certificate { number } } } } } }`;
const REVIEW = `mutation($input: ReviewTraceCodeApplicationInput!) { reviewTraceCodeApplication(input: $input) {
  changed application { state reasons { code zh } traceCodes { code } } } }`;

interface Applied {
  readonly outcome: string;
  readonly field: string | null;
  readonly code: string | null;
  readonly application: {
    readonly id: string;
    readonly state: string;
    readonly repeats: string | null;
    readonly reasons: readonly { readonly code: string }[];
    readonly traceCodes: readonly { readonly code: string; readonly model: string; readonly createdBy: string }[];
  } | null;
}

async function applyFor(applications: readonly Record<string, unknown>[], caller: Caller = bodyOf('101')) {
  const { applyForTraceCodes } = await hub.dataOf<{
    applyForTraceCodes: { results: Applied[]; receiptNumber: string };
  }>(APPLY, { input: { applications } }, caller);
  return applyForTraceCodes.results;
}

async function codesOf(certificateNumber: string, models?: readonly string[]) {
  const [result] = await applyFor([{ certificateNumber, models }]);
  return result?.application?.traceCodes ?? [];
}

describe('applications for trace codes', () => {
  it('TRC-01, NUM-02, NUM-07, NUM-08: gives each model one code, under the head of its certificate and the year of issue', async () => {
    const first = await codesOf(LANDMARKS.validActivityOne);
    expect(first.map(({ model }) => model)).toEqual(['XT-P1202', 'XT-P1501']);
    expect(first.map(({ createdBy }) => createdBy)).toEqual([bodyOf('101').agency, bodyOf('101').agency]);
    for (const { code } of first)
      expect(parseTraceCode(code)).toMatchObject({ year: 2026, bodyCode: '101', projectCode: '001' });
    const again = await codesOf(LANDMARKS.validActivityOne, ['XT-P1201', 'xt-p1202 ']);
    expect(again.map(({ code }) => code)).toEqual([LANDMARK_TRACE_CODES.valid, first[0]?.code]);
    const repeated = await applyFor([
      { certificateNumber: LANDMARKS.validActivityOne, models: ['XT-P1201', 'XT-P1202'] },
      { certificateNumber: LANDMARKS.validActivityOne },
    ]);
    expect(repeated.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED']);
  });

  it('publishes what it issues', async () => {
    const before = (await hub.published(0)).length;
    const [issued] = await codesOf(LANDMARKS.manyModels, ['LC-C50K']);
    expect((await hub.published(before)).map(({ type, fact }) => ({ type, fact }))).toEqual([
      {
        type: 'TraceCodeIssued',
        fact: {
          code: issued?.code,
          certificateNumber: LANDMARKS.manyModels,
          productSeq: 2,
          model: 'LC-C50K',
          issuedOn: '2026-11-22',
          createdBy: bodyOf('101').agency,
        },
      },
    ]);
  });

  it('TRC-01, TRC-02: refuses with reasons unless the certificate is effectively valid, and takes the application again when it is', async () => {
    const landmarks = ['suspendedWithinLimit', 'oneOfTwoLinksBroken', 'revoked', 'expiresToday'] as const;
    const results = await applyFor(landmarks.map((landmark) => ({ certificateNumber: LANDMARKS[landmark] })));
    expect(results.map(({ outcome, code }) => [outcome, code])).toEqual([
      ...Array.from({ length: 3 }, () => ['REJECTED', 'CERTIFICATE_NOT_VALID']),
      ['ACCEPTED', null],
    ]);
    const number = LANDMARKS.suspendedWithinLimit;
    const refused = results[0]?.application;
    expect(refused).toMatchObject({ state: 'REFUSED', reasons: [{ code: 'CERTIFICATE_NOT_VALID' }], traceCodes: [] });
    const [same] = await applyFor([{ certificateNumber: number }]);
    expect(same?.application?.id).toBe(refused?.id);
    const restore = `mutation($input: ChangeCertificateStatusInput!) { changeCertificateStatus(input: $input) { changed } }`;
    await hub.dataOf(restore, { input: { certificateNumber: number, event: 'RESTORE' } }, operator);
    const [again] = await applyFor([{ certificateNumber: number }]);
    expect(again).toMatchObject({ outcome: 'ACCEPTED', application: { state: 'ISSUED', repeats: refused?.id } });
    expect(again?.application?.traceCodes.length).toBeGreaterThan(0);
  });

  it('names what is malformed, row by row, and refuses others’ certificates', async () => {
    const certificateNumber = LANDMARKS.validStarThree;
    const results = await applyFor([
      { certificateNumber, models: ['LC-M545', 'XX'] },
      { certificateNumber: '1' },
      { certificateNumber: 'G2021101001000003' },
      { certificateNumber: LANDMARKS.expiresInTwentyDays },
      { certificateNumber, unreadable: [{ field: 'models', written: '#REF!', expected: 'models' }] },
    ]);
    expect(results.map(({ outcome, field, code }) => [outcome, field, code])).toEqual([
      ['REJECTED', 'models[1]', 'MODEL_NOT_COVERED'],
      ['REJECTED', 'certificateNumber', 'FIELD_INVALID'],
      ['REJECTED', 'certificateNumber', 'NOT_HELD'],
      ['REJECTED', 'certificateNumber', 'ROW_OF_OTHER_BODY'],
      ['REJECTED', 'models', 'FIELD_UNREADABLE'],
    ]);
    for (const caller of [bodyOf('102'), ministry, { ...ministry, scopes: ['public', 'certificates:report'] }]) {
      const { codes } = await hub.ask(APPLY, { input: { applications: [{ certificateNumber }] } }, caller);
      expect(codes[0]).toBe('FORBIDDEN');
    }
  });

  it('TRC-01: what was reported with something doubtful waits for a person, who issues or refuses with a reason', async () => {
    const { kit } = hub.harness.instance;
    const doubtful = LANDMARKS.yrdBamboo;
    const warnings = [{ code: 'BASIS_NOT_NAMED', field: 'basis', detail: '', expected: 'GB/T 35601' }];
    await kit.models.certificates.updateOne({ _id: doubtful }, { $set: { warnings } }).exec();
    const caller = bodyOf(doubtful.slice(5, 8));
    const [waiting] = await applyFor([{ certificateNumber: doubtful, models: ['MG-J20'] }], caller);
    expect(waiting).toMatchObject({
      outcome: 'ACCEPTED',
      application: { state: 'AWAITING_REVIEW', reasons: [{ code: 'BASIS_NOT_NAMED' }], traceCodes: [] },
    });
    const id = waiting?.application?.id;
    const review = (input: object, by: Caller) => hub.ask(REVIEW, { input: { id, ...input } }, by);
    expect((await review({ issue: true }, caller)).codes).toEqual(['FORBIDDEN']);
    expect((await review({ issue: false }, operator)).codes).toEqual(['BAD_USER_INPUT']);
    expect((await review({ issue: true }, operator)).data).toMatchObject({
      reviewTraceCodeApplication: { changed: true, application: { state: 'ISSUED', traceCodes: [{}] } },
    });
    expect((await review({ issue: true }, operator)).data).toMatchObject({
      reviewTraceCodeApplication: { changed: false },
    });
    expect((await review({ issue: false, reason: '资料不符' }, operator)).codes).toEqual(['CONFLICT']);
    const LIST = '{ traceCodeApplications(filter: { state: ISSUED }) { totalCount edges { node { id } } } }';
    expect(JSON.stringify((await hub.ask(LIST, {}, caller)).data)).toContain(id);
    expect(JSON.stringify((await hub.ask(LIST, {}, bodyOf('102'))).data)).not.toContain(id);
  });

  it('draws again when a code is taken, and gives up on a generator that repeats itself', async () => {
    const { kit } = hub.harness.instance;
    const apply = async (services: ReturnType<typeof createServices>, models?: readonly string[]) => {
      const rows = [{ certificateNumber: LANDMARKS.yrdBattery, models }];
      return (await services.traces.apply(operator, { rows })).applications.get(0)?.codes ?? [];
    };
    const models = hub.world.certificates
      .find(({ number }) => number === LANDMARKS.yrdBattery)
      ?.products.flatMap((product) => product.models);
    const [one = '', other = ''] = models ?? [];
    const [taken = ''] = await apply(hub.harness.instance.services, [one]);
    const draws = [taken.slice(11), taken.slice(11), '000000000042'];
    const repeating = createServices(kit, () => draws.shift() ?? '');
    expect(await apply(repeating, [other])).toEqual([`${taken.slice(0, 11)}000000000042`]);
    const stuck = createServices(kit, () => taken.slice(11));
    const left = models?.slice(2);
    if (left?.length) await expect(apply(stuck, left)).rejects.toThrow('keeps repeating');
  });
});

describe('a list of trace codes (TRC-03)', () => {
  const LISTED = 'query($number: String!) { certificate(number: $number) { traceCodes { totalCount } } }';
  const TRACED = 'query($code: String!) { trace(code: $code) { certificate { number traceCodes { totalCount } } } }';

  it('is for those who answer for them; a code is looked up by anybody', async () => {
    const { holder, bodyCode } =
      hub.world.certificates.find(({ number }) => number === LANDMARKS.validActivityOne) ?? {};
    const seen = [
      ministry,
      operator,
      bodyOf(bodyCode ?? ''),
      enterpriseOf(holder?.uscc ?? ''),
      regulatorOf(holder?.divisionCode ?? ''),
    ];
    for (const caller of seen)
      expect((await hub.ask(LISTED, { number: LANDMARKS.validActivityOne }, caller)).codes, caller.kind).toEqual([]);
    const others = [PUBLIC_CALLER, platform, insurer, bodyOf('102'), regulatorOf('440000'), enterpriseOf('x')];
    // With a scope that opens the field: what is refused is refused by the row.
    for (const caller of others.map((one) => ({ ...one, scopes: [...one.scopes, 'certificates:read'] }))) {
      expect((await hub.ask(LISTED, { number: LANDMARKS.validActivityOne }, caller)).codes, caller.kind).toEqual([
        'FORBIDDEN',
      ]);
      const { data, codes } = await hub.ask(TRACED, { code: LANDMARK_TRACE_CODES.valid }, caller);
      expect(codes).toEqual(['FORBIDDEN']);
      expect(data).toMatchObject({ trace: { certificate: { number: LANDMARKS.validActivityOne, traceCodes: null } } });
    }
  });
});
