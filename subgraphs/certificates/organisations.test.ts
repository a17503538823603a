import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { bodyOf } from '../../tests/support/certificate-callers.ts';
import { startCertificates, type TestSubgraph } from '../../tests/support/certificates-subgraph.ts';

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startCertificates(undefined, { certificates: 40, enterprises: 30 });
});
afterAll(() => hub?.stop());

const authority = (kind: Caller['kind'], division: string | null = null): Caller => ({
  ...PUBLIC_CALLER,
  kind,
  agency: `test-${kind}-${division}`,
  division,
  divisions: division === null ? [] : [division],
  scopes: ['public', 'directories:maintain'],
});
const [ministry, zj, sh, gd] = [
  authority('MINISTRY'),
  authority('MARKET_REGULATOR', '330000'),
  authority('MARKET_REGULATOR', '310000'),
  authority('MARKET_REGULATOR', '440000'),
];
const REGISTER = `mutation ($input: RegisterOrganisationsInput!) { registerOrganisations(input: $input) { changed organisations {
  uscc name address division { code } identifiedBy createdBy divisionDiffersFromCode
  earlierIdentities { name address division { code } } } } }`;
/** Registered in Qingpu, Shanghai. */
const ENTITY = { uscc: '91310118YQ00999973', nameZh: '样例登记有限公司', address: '样例路9号', divisionCode: '310118' };
const register = (caller: Caller | undefined, changes: object = {}, ...more: object[]) =>
  hub.ask(REGISTER, { input: { organisations: [{ ...ENTITY, ...changes }, ...more] } }, caller ?? PUBLIC_CALLER);

describe('the register of market entities (USCC-01)', () => {
  it('says who an enterprise is, with what stood before, and flags a division apart from its code', async () => {
    expect((await register(sh)).data).toMatchObject({
      registerOrganisations: {
        changed: 1,
        organisations: [
          { identifiedBy: 'AUTHORITY', createdBy: 'test-MARKET_REGULATOR-310000', divisionDiffersFromCode: false },
        ],
      },
    });
    expect((await register(sh)).data).toMatchObject({ registerOrganisations: { changed: 0 } });
    expect((await register(ministry, { nameZh: '样例迁址有限公司', divisionCode: '330500' })).data).toMatchObject({
      registerOrganisations: {
        organisations: [
          {
            name: '样例迁址有限公司',
            division: { code: '330500' },
            divisionDiffersFromCode: true,
            earlierIdentities: [{ name: '样例登记有限公司', division: { code: '310118' } }],
          },
        ],
      },
    });
  });

  it('is a regulator’s for its own division only, and nobody claims another’s enterprise for his', async () => {
    expect((await register(gd)).codes).toEqual(['FORBIDDEN']);
    expect((await register(gd, { divisionCode: '440100' })).codes).toEqual(['FORBIDDEN']);
    expect((await register(zj, { divisionCode: '330500' })).codes).toEqual([]);
    for (const caller of [bodyOf('101'), undefined, authority('HUB_OPERATOR'), authority('ENTERPRISE')])
      expect((await register(caller)).codes).toEqual(['FORBIDDEN']);
  });

  it('is all or none, and names what is wrong', async () => {
    const { codes } = await register(ministry, { address: '新址' }, { ...ENTITY, uscc: '91310118YQ0099992X' });
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect((await register(ministry, {}, ENTITY)).codes).toEqual(['BAD_USER_INPUT']);
    for (const wrong of [
      { nameZh: ' ' },
      { nameZh: '名'.repeat(201) },
      { divisionCode: '31' },
      { nameZh: '有限\u202E公司' },
    ])
      expect((await register(ministry, wrong)).codes).toEqual(['BAD_USER_INPUT']);
    const { data } = await hub.ask(`{ organisation(uscc: "${ENTITY.uscc}") { address } }`, {}, PUBLIC_CALLER);
    expect(data).toMatchObject({ organisation: { address: '样例路9号' } });
  });
});
