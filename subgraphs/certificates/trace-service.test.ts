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

const ISSUE =
  'mutation($input: IssueTraceCodesInput!) { issueTraceCodes(input: $input) { issued traceCodes { code model issuedOn certificate { number } } } }';

interface Issued {
  readonly issued: number;
  readonly traceCodes: readonly { readonly code: string; readonly model: string; readonly issuedOn: string }[];
}

async function issue(input: Record<string, unknown>, caller: Caller = bodyOf('101')): Promise<Issued> {
  return (await hub.dataOf<{ issueTraceCodes: Issued }>(ISSUE, { input }, caller)).issueTraceCodes;
}

async function refusal(input: Record<string, unknown>, caller: Caller = bodyOf('101')) {
  const { errors } = await hub.ask(ISSUE, { input }, caller);
  return [errors[0]?.extensions?.['code'], errors[0]?.extensions?.['argument']];
}

describe('issuing trace codes', () => {
  it('gives each model one code, under the head of its certificate and the year of issue', async () => {
    const first = await issue({ certificateNumber: LANDMARKS.validActivityOne });
    expect(first.issued).toBe(2);
    expect(first.traceCodes.map(({ model }) => model)).toEqual(['XT-P1202', 'XT-P1501']);
    for (const { code } of first.traceCodes)
      expect(parseTraceCode(code)).toMatchObject({ year: 2026, bodyCode: '101', projectCode: '001' });
    const again = await issue({ certificateNumber: LANDMARKS.validActivityOne, models: ['XT-P1201', 'XT-P1202'] });
    expect(again.issued).toBe(0);
    expect(again.traceCodes.map(({ code }) => code)).toEqual([LANDMARK_TRACE_CODES.valid, first.traceCodes[0]?.code]);
    expect(await issue({ certificateNumber: LANDMARKS.validActivityOne })).toEqual({ issued: 0, traceCodes: [] });
  });

  it('publishes what it issues', async () => {
    const before = (await hub.published(0)).length;
    const { traceCodes } = await issue({ certificateNumber: LANDMARKS.manyModels, models: ['LC-C50K'] });
    expect((await hub.published(before)).map(({ type, fact }) => ({ type, fact }))).toEqual([
      {
        type: 'TraceCodeIssued',
        fact: {
          code: traceCodes[0]?.code,
          certificateNumber: LANDMARKS.manyModels,
          productSeq: 2,
          model: 'LC-C50K',
          issuedOn: '2026-11-22',
        },
      },
    ]);
  });

  it('needs a certificate that is effectively valid', async () => {
    for (const landmark of ['suspendedWithinLimit', 'oneOfTwoLinksBroken', 'revoked'] as const)
      expect((await refusal({ certificateNumber: LANDMARKS[landmark] }))[0]).toBe('CONFLICT');
    expect((await refusal({ certificateNumber: LANDMARKS.brokenByExpiry }, bodyOf('105')))[0]).toBe('CONFLICT');
    expect((await issue({ certificateNumber: LANDMARKS.expiresToday })).issued).toBe(1);
  });

  it('names what is malformed and refuses others’ certificates', async () => {
    const certificateNumber = LANDMARKS.validStarThree;
    expect(await refusal({ certificateNumber, models: ['LC-M545', 'XX'] })).toEqual([
      'BAD_USER_INPUT',
      'input.models[1]',
    ]);
    expect(await refusal({ certificateNumber, models: [] })).toEqual(['BAD_USER_INPUT', 'input.models']);
    expect(await refusal({ certificateNumber: '1' })).toEqual(['BAD_USER_INPUT', 'input.certificateNumber']);
    expect(await refusal({ certificateNumber: 'G2021101001000003' })).toEqual(['NOT_FOUND', 'input.certificateNumber']);
    for (const caller of [bodyOf('102'), ministry, { ...ministry, scopes: ['public', 'certificates:report'] }])
      expect((await refusal({ certificateNumber }, caller))[0]).toBe('FORBIDDEN');
  });

  it('draws again when a code is taken, and gives up on a generator that repeats itself', async () => {
    const { kit } = hub.harness.instance;
    const taken =
      (await hub.harness.instance.services.traces.issue(operator, LANDMARKS.yrdBamboo, ['MG-J20'])).traceCodes[0]
        ?.code ?? '';
    const draws = [taken.slice(11), taken.slice(11), '000000000042'];
    const repeating = createServices(kit, () => draws.shift() ?? '');
    const { traceCodes } = await repeating.traces.issue(operator, LANDMARKS.yrdBamboo, ['MG-J40']);
    expect(traceCodes[0]?.code).toBe(`${taken.slice(0, 11)}000000000042`);
    const stuck = createServices(kit, () => '000000000042');
    await expect(stuck.traces.issue(operator, LANDMARKS.yrdBattery, null)).rejects.toThrow('keeps repeating');
  });
});

describe('a list of trace codes', () => {
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
