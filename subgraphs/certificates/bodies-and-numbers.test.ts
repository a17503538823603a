import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { bodyOf, operator } from '../../tests/support/certificate-callers.ts';
import { startCertificates, type TestSubgraph } from '../../tests/support/certificates-subgraph.ts';
import { createNumberService } from './number-service.ts';

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startCertificates(undefined, { certificates: 40, enterprises: 30 });
});
afterAll(() => hub?.stop());

const keeper = (kind: Caller['kind']): Caller => ({
  ...PUBLIC_CALLER,
  kind,
  agency: `test-${kind}`,
  scopes: ['public', 'directories:maintain'],
});
const REGISTER = `mutation($input: RegisterBodyInput!) { registerBody(input: $input) {
  changed body { code name createdBy reportsFromYear approvals { from to projectCodes { code } } } } }`;
const CHANGE = `mutation($input: ChangeBodyApprovalInput!) { changeBodyApproval(input: $input) {
  changed body { reportsFromYear approvals { from to } } } }`;
const BODY = {
  code: '701',
  nameZh: '样例认证有限公司',
  approval: { from: '2026-01-01', projectCodes: ['001', '006'] },
  reportsFromYear: 2026,
};

describe('the register of certification bodies', () => {
  it('NUM-06, ACT-01: the ministry registers a body, once', async () => {
    const register = (input: object, caller = keeper('MINISTRY')) => hub.ask(REGISTER, { input }, caller);
    expect((await register(BODY)).data).toMatchObject({
      registerBody: {
        changed: true,
        body: { code: '701', createdBy: 'test-MINISTRY', reportsFromYear: 2026, approvals: [{ from: '2026-01-01' }] },
      },
    });
    // Whoever registers it again has not made it.
    expect((await register(BODY, keeper('HUB_OPERATOR'))).data).toMatchObject({
      registerBody: { changed: false, body: { createdBy: 'test-MINISTRY' } },
    });
    expect((await register({ ...BODY, nameZh: '另一认证有限公司' })).codes).toEqual(['CONFLICT']);
    expect((await register({ ...BODY, code: '000' })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await register({ ...BODY, code: '702' }, keeper('MARKET_REGULATOR'))).codes).toEqual(['FORBIDDEN']);
    expect((await register({ ...BODY, code: '702' }, bodyOf('101'))).codes).not.toEqual([]);
  });

  it('CB-01: its approval is added to and ended by date, and never overlaps', async () => {
    const change = (input: object) => hub.ask(CHANGE, { input: { code: '701', ...input } }, keeper('MINISTRY'));
    expect((await change({ add: { from: '2026-06-01' } })).codes).toEqual(['CONFLICT']);
    const end = { from: '2026-01-01', lastDay: '2026-05-31' };
    expect((await change({ end })).data).toMatchObject({ changeBodyApproval: { changed: true } });
    expect((await change({ end })).data).toMatchObject({ changeBodyApproval: { changed: false } });
    expect((await change({ end: { ...end, lastDay: '2026-04-30' } })).codes).toEqual(['CONFLICT']);
    expect((await change({ add: { from: '2026-06-01' } })).data).toMatchObject({
      changeBodyApproval: { body: { approvals: [{ to: '2026-05-31' }, { from: '2026-06-01', to: null }] } },
    });
    expect(
      (await hub.ask(CHANGE, { input: { code: '799', reportsFromYear: 2026 } }, keeper('MINISTRY'))).codes,
    ).toEqual(['NOT_FOUND']);
  });
});

describe('certificate numbers that the hub gives', () => {
  const ALLOCATE = `mutation($input: AllocateCertificateNumbersInput!) { allocateCertificateNumbers(input: $input) { numbers } }`;
  const request = { bodyCode: '101', projectCode: '001', count: 3, idempotencyKey: 'a-1' };
  const allocate = (changes: object = {}, caller: Caller = bodyOf('101')) =>
    hub.ask(ALLOCATE, { input: { ...request, ...changes } }, caller);

  it('MI-02, NUM-04: are of the form, of this year, and the same for the same key', async () => {
    const first = await allocate();
    const { numbers } = (first.data as { allocateCertificateNumbers: { numbers: string[] } })
      .allocateCertificateNumbers;
    expect(numbers).toHaveLength(3);
    for (const number of numbers) expect(number).toMatch(/^G2026101001\d{6}$/);
    expect((await allocate()).data).toEqual(first.data);
    expect((await allocate({ count: 4 })).codes).toEqual(['CONFLICT']);
    expect((await allocate({ idempotencyKey: 'b', projectCode: '301' })).codes).toEqual(['CONFLICT']);
    expect((await allocate({ idempotencyKey: 'c', bodyCode: '102' })).codes).toEqual(['FORBIDDEN']);
    expect((await allocate({ idempotencyKey: 'd', count: 201 })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('NUM-04: are unique under 16 writers at once, even when the generator often draws the same', async () => {
    let state = 7;
    const narrow = () => {
      state = (state * 48271) % 2147483647;
      return String(state % 120).padStart(6, '0');
    };
    const numbers = createNumberService(hub.harness.instance.kit, narrow);
    const given = await Promise.all(
      Array.from({ length: 16 }, (_, writer) =>
        numbers.allocate(operator, {
          bodyCode: '102',
          projectCode: '006',
          count: 5,
          idempotencyKey: `writer-${writer}`,
        }),
      ),
    );
    expect(new Set(given.flat()).size).toBe(80);
  });
});
