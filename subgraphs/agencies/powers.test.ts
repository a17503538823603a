import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type ConstDirectiveNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { discoverSubgraphs } from '../../schema/discover.ts';
import { dayOf } from '../../schema/domain/day.ts';
import { faultOf } from '../../schema/domain/events/read-event.ts';
import { type AgenciesHarness, manager, outcomeOf, startAgencies } from '../../tests/support/agencies-subgraph.ts';
import { keyPair } from '../../tests/support/key-pair.ts';
import type { Clock } from '../shared/clock.ts';
import { POWERS, ROLE_OF_SCOPE, type Role } from './operator-roles.ts';
import { roleOf } from './policy.ts';

let now = new Date('2026-11-24T04:00:00Z');
const clock: Clock = { now: () => now, today: () => dayOf(now) };
let harness: AgenciesHarness;
beforeAll(async () => {
  harness = await startAgencies(clock);
});
afterAll(() => harness?.stop());

const ROLES: Readonly<Record<Role, Caller>> = {
  SYSTEM: manager('demo-operator'),
  SECURITY: manager('demo-operator-security'),
  AUDIT: manager('demo-operator-audit'),
};
const { SYSTEM, SECURITY, AUDIT } = ROLES;
const [MINISTRY, SHOP] = [manager('demo-ministry'), manager('demo-ecommerce')];
const jwk = () => keyPair('P-256').publicKey.export({ format: 'jwk' });
const VICTIM = 'demo-ecommerce';

/** Every mutation of every subgraph, with the scopes that open it. */
const MUTATIONS = discoverSubgraphs().flatMap(({ name }) => {
  const sdl = parse(readFileSync(new URL(`../${name}/schema.graphql`, import.meta.url), 'utf8'));
  const mutation = sdl.definitions.find(
    (each): each is ObjectTypeDefinitionNode =>
      each.kind === Kind.OBJECT_TYPE_DEFINITION && each.name.value === 'Mutation',
  );
  return (mutation?.fields ?? []).map(({ name: { value }, directives = [] }) => ({
    subgraph: name,
    mutation: value,
    scopes: scopesIn(directives),
  }));
});

function scopesIn(directives: readonly ConstDirectiveNode[]): string[] {
  const value = directives.find(({ name }) => name.value === 'access')?.arguments?.[0]?.value;
  return value?.kind === Kind.LIST
    ? value.values.flatMap((each) => (each.kind === Kind.STRING ? [each.value] : []))
    : [];
}

/** What aims a mutation at somebody else; one that is not here is not an administrator's at all. */
const AT_OTHERS: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  registerAgency: [{ id: VICTIM, kind: 'ECOMMERCE_PLATFORM', name: '改名', nameEn: 'Renamed' }],
  openEnrolment: [{ agency: VICTIM, reason: 'lost' }],
  suspendAgency: [{ agency: VICTIM, reason: 'x' }],
  resumeAgency: [{ agency: 'demo-insurer', reason: 'x' }],
  nameProvider: [{ provider: 'demo-regulator-zj', scopes: ['blacklists:read'], area: '330500' }],
  dismissProvider: [{ provider: 'demo-ministry', scopes: ['records:own'] }],
  confirmAdministrativeAct: [{ act: 'none' }],
  declineAdministrativeAct: [{ act: 'none', reason: 'x' }],
  addPublicKey: [{ agency: VICTIM, publicKey: jwk() }],
  enrolAgency: [{ agency: VICTIM, code: 'x.y', publicKey: jwk() }],
  withdrawCredential: [{ agency: VICTIM, credential: 'none', force: true }],
  registerOperations: [{ agency: VICTIM, operations: [{ text: 'query A { me { agency } }' }] }],
  withdrawOperation: [{ agency: VICTIM, hash: '00' }],
  setTrustedOperationsOnly: [{ agency: VICTIM, enabled: true }],
  changeAgencySettings: [
    { agency: 'demo-ministry', approvalThresholds: [{ purpose: 'CLAIM_CHECK', dailyUnits: 2_000_000_000 }] },
    { agency: 'demo-regulator-zj', supervisionDelayDays: 0 },
  ],
  requestAgreement: [
    {
      provider: 'demo-ministry',
      consumer: VICTIM,
      purpose: 'CLAIM_CHECK',
      legalBasis: { instrument: '电子商务法' },
      scopes: ['claims:verify'],
      dailyQuota: 7,
    },
  ],
  ...Object.fromEntries(
    ['approve', 'activate', 'suspend', 'resume', 'end'].map((verb) => [
      `${verb}Agreement`,
      [undefined, 'PROVIDER', 'CONSUMER'].map((actingFor) => ({
        agreement: `${VICTIM}:CLAIM_CHECK`,
        reason: 'x',
        actingFor,
      })),
    ]),
  ),
};
const typeOf = (mutation: string) => `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
const SELECTED: Readonly<Record<string, string>> = {
  registerAgency: 'codePart act { id state }',
  openEnrolment: 'codePart act { id state }',
  confirmAdministrativeAct: 'codePart act { id state decidedBy }',
  enrolAgency: 'credential',
  addPublicKey: 'credential',
  registerOperations: 'operations { hash }',
  withdrawOperation: 'operation { hash }',
  setTrustedOperationsOnly: 'agency { id }',
  changeAgencySettings: 'agency { id }',
  resumeAgency: 'agency { state }',
};
const run = (caller: Caller, mutation: string, input: Record<string, unknown>) =>
  outcomeOf(
    harness,
    caller,
    `mutation ($input: ${typeOf(mutation)}!) { ${mutation}(input: $input) { ${SELECTED[mutation] ?? 'act { id state }'} } }`,
    { input },
  );
type Outcome = Awaited<ReturnType<typeof run>>;
const actOf = ({ value }: Outcome) => value?.['act'] as { id: string; state: string } | null | undefined;
const confirm = (caller: Caller, act: string | undefined) => run(caller, 'confirmAdministrativeAct', { act });

/** Everything that the register says, without who was told and what waits. */
async function register(): Promise<string> {
  const { agencies, agreements, provisions, operations } = harness.instance.kit.models;
  const all = [agencies, agreements, provisions, operations] as {
    find(filter: object): { lean(): Promise<unknown> };
  }[];
  return JSON.stringify(await Promise.all(all.map((model) => model.find({}).lean())));
}

describe('the three administrators (GB/T 22239-2019, 7.1.5)', () => {
  it('have their mutations by one table, over all mutations of all subgraphs', () => {
    expect(MUTATIONS.length).toBeGreaterThan(40);
    const wrong = MUTATIONS.flatMap(({ mutation, scopes }) => {
      const byScope = [...new Set(scopes.flatMap((scope) => ROLE_OF_SCOPE.get(scope) ?? []))].sort();
      const byTable = [
        ...new Set(POWERS.filter((power) => power.mutation === mutation).map(({ role }) => role)),
      ].sort();
      return byScope.join() === byTable.join() ? [] : [{ mutation, byScope, byTable }];
    });
    expect(wrong).toEqual([]);
    expect(POWERS.filter(({ mutation }) => !MUTATIONS.some((each) => each.mutation === mutation))).toEqual([]);
    expect(POWERS.some(({ role }) => role === 'AUDIT')).toBe(false);
    expect(POWERS.filter(({ role, confirmedBy }) => role === confirmedBy)).toEqual([]);
  });

  it('do at others what the table says and nothing else: no role does another’s work', async () => {
    const own = MUTATIONS.filter(
      ({ subgraph, scopes }) => subgraph === 'agencies' && !scopes.some((scope) => scope.startsWith('hub:')),
    );
    expect(own.map(({ mutation }) => mutation).filter((mutation) => !AT_OTHERS[mutation])).toEqual([]);
    const before = await register();
    for (const [role, caller] of Object.entries(ROLES)) {
      for (const { mutation } of own) {
        for (const input of AT_OTHERS[mutation] ?? []) {
          const powers = POWERS.filter((power) => power.role === role && power.mutation === mutation);
          // What a role does alone is tried below, so that the register stays as it is.
          if (powers.some(({ confirmedBy }) => confirmedBy === null) && input['act'] === undefined) continue;
          const outcome = await run(caller, mutation, input);
          const told = [role, mutation, JSON.stringify(input), outcome.code];
          const isEnrolment = mutation === 'enrolAgency';
          // Any agency declines what concerns it; what does not is none to it.
          if (powers.length === 0 && mutation === 'declineAdministrativeAct') expect(outcome.code).toBe('NOT_FOUND');
          else if (powers.length === 0 || isEnrolment) expect(told).toEqual([...told.slice(0, 3), 'FORBIDDEN']);
          // For a side that is named; without one the system role stands on none.
          else if (outcome.code === null) expect(actOf(outcome)?.state ?? 'NO_CHANGE').toMatch(/WAITING|NO_CHANGE/);
          else expect(told[3]).toMatch(/FORBIDDEN|CONFLICT|NOT_FOUND/);
        }
      }
    }
    expect(await register()).toBe(before);
  });

  it('are nobody’s two: a token with scopes of two roles stands for none, and no agreement gives them', async () => {
    const scopes = ['public', 'agencies:manage', 'security:manage', 'audit:read', 'agreements:manage'];
    expect(roleOf({ kind: 'HUB_OPERATOR', scopes })).toBeNull();
    expect(roleOf({ kind: 'MINISTRY', scopes: ['security:manage'] })).toBeNull();
    const all = { ...SYSTEM, scopes };
    for (const mutation of ['registerAgency', 'resumeAgency', 'nameProvider', 'openEnrolment'])
      expect([mutation, (await run(all, mutation, AT_OTHERS[mutation]?.[0] ?? {})).code]).toEqual([
        mutation,
        'FORBIDDEN',
      ]);
    const ask = (role: Caller, wanted: string[], provider = 'demo-operator') =>
      run(role, 'requestAgreement', {
        provider,
        consumer: role.agency,
        purpose: 'OPERATIONS',
        legalBasis: { instrument: '网络安全法' },
        scopes: wanted,
      });
    expect(await ask(SYSTEM, ['agencies:manage', 'security:manage'])).toMatchObject({ argument: 'input.scopes' });
    expect((await ask(SYSTEM, ['security:manage'])).code).toBe('CONFLICT');
    expect((await ask(AUDIT, ['security:manage'])).code).toBe('CONFLICT');
    expect((await ask(SECURITY, ['operations:read'])).code).toBe('CONFLICT');
    expect((await ask(SHOP, ['audit:read'])).code).toBe('BAD_USER_INPUT');
    expect(await ask(AUDIT, ['audit:read'], 'demo-operator-audit')).toMatchObject({ argument: 'input.provider' });
  });

  it('give a role only together, and nobody takes the audit role away alone', async () => {
    const { models } = harness.instance.kit;
    const made = await run(SYSTEM, 'registerAgency', {
      id: 'second-auditor',
      kind: 'HUB_OPERATOR',
      name: '第二审计',
      nameEn: 'Second auditor',
    });
    await confirm(SECURITY, actOf(made)?.id);
    const auditor: Caller = {
      ...SYSTEM,
      agency: 'second-auditor',
      scopes: ['public', 'agreements:manage'],
      agreement: null,
    };
    await run(auditor, 'requestAgreement', {
      provider: 'demo-operator',
      consumer: 'second-auditor',
      purpose: 'OPERATIONS',
      legalBasis: { instrument: '网络安全法' },
      scopes: ['audit:read'],
    });
    const [asked] = await models.agreements.find({ consumer: 'second-auditor', state: 'REQUESTED' }).lean().exec();
    const agreement = asked?._id ?? '';
    const approval = await run(SYSTEM, 'approveAgreement', { agreement });
    expect(actOf(approval)?.state).toBe('WAITING');
    expect((await confirm(SYSTEM, actOf(approval)?.id)).code).toBe('FORBIDDEN');
    expect((await confirm(SECURITY, actOf(approval)?.id)).code).toBeNull();
    expect((await run(SYSTEM, 'activateAgreement', { agreement })).code).toBeNull();

    const own = 'demo-operator-audit:OPERATIONS';
    const attempts: [Caller, string, Record<string, unknown>][] = [
      [SECURITY, 'suspendAgreement', { agreement: own, reason: 'x' }],
      [SECURITY, 'endAgreement', { agreement: own, reason: 'x' }],
      [SYSTEM, 'endAgreement', { agreement, reason: 'x' }],
      [SYSTEM, 'suspendAgency', { agency: 'demo-operator-audit', reason: 'x' }],
      [SYSTEM, 'suspendAgency', { agency: 'demo-operator-security', reason: 'x' }],
    ];
    const before = await register();
    for (const [caller, mutation, input] of attempts)
      expect([mutation, actOf(await run(caller, mutation, input))?.state]).toEqual([mutation, 'WAITING']);
    const [audit] = await models.agencies.find({ _id: 'demo-operator-audit' }).lean().exec();
    const credential = audit?.credentials[0]?.id;
    const withdrawn = await run(SECURITY, 'withdrawCredential', { agency: 'demo-operator-audit', credential });
    expect(actOf(withdrawn)?.state).toBe('WAITING');
    expect(await register()).toBe(before);
    // The system role whose key is in wrong hands is stopped at once, by the one that it can't act as.
    const stop = { agreement: 'demo-operator:OPERATIONS', reason: 'stolen' };
    expect((await run(SECURITY, 'suspendAgreement', stop)).value).toEqual({ act: null });
    expect((await run(SECURITY, 'resumeAgreement', stop)).code).toBeNull();
  });
});

describe('the identity of an agency', () => {
  it('can’t be taken by any administrator alone, whatever it does in whatever order', async () => {
    const { models } = harness.instance.kit;
    const victim = async () => {
      const [agency] = await models.agencies.find({ _id: VICTIM }).lean().exec();
      return agency?.credentials.filter(({ withdrawnAt }) => !withdrawnAt).map(({ id }) => id);
    };
    const before = await victim();
    const steps = Object.entries(AT_OTHERS).flatMap(([mutation, inputs]) =>
      inputs.map((input) => ({ mutation, input: { ...input, ...('agency' in input && { agency: VICTIM }) } })),
    );
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Role>('SYSTEM', 'SECURITY', 'AUDIT'),
        fc.array(fc.constantFrom(...steps), { minLength: 3, maxLength: 8 }),
        async (role, chosen) => {
          const parts: string[] = [];
          const acts: string[] = [];
          for (const { mutation, input } of chosen) {
            if (mutation === 'suspendAgency' || mutation === 'withdrawCredential') continue;
            const outcome = await run(ROLES[role], mutation, input);
            tried++;
            const part = outcome.value?.['codePart'];
            if (typeof part === 'string') parts.push(part);
            const act = actOf(outcome)?.id;
            if (act) acts.push(act);
          }
          for (const act of acts) {
            const { value } = await confirm(ROLES[role], act);
            expect(value).toBeNull();
          }
          for (const code of [...parts, ...parts.map((part) => `${part}.${part}`), parts.join('.')])
            expect((await run(PUBLIC_CALLER, 'enrolAgency', { agency: VICTIM, code, publicKey: jwk() })).code).toBe(
              'FORBIDDEN',
            );
          expect(await victim()).toEqual(before);
          for (const act of acts) await run(ROLES[role], 'declineAdministrativeAct', { act, reason: 'over' });
        },
      ),
      { numRuns: 25 },
    );
    expect(tried).toBeGreaterThan(50);
  });

  it('begins anew by two, the agency is told before it happens and may refuse, and keys from before end', async () => {
    const agency = 'demo-procurement';
    const own = manager(agency);
    const open = () => run(SYSTEM, 'openEnrolment', { agency, reason: 'says that it lost its key' });
    const first = await open();
    const NOTICES = '{ me { notices(first: 5) { edges { node { kind subject textZh textEn } } } } }';
    const notices = async (caller: Caller) => {
      const { value } = await outcomeOf(harness, caller, NOTICES);
      const page = value?.['notices'] as { edges: { node: { kind: string; subject: string } }[] } | undefined;
      return (page?.edges ?? []).map(({ node }) => node);
    };
    expect((await notices(own))[0]).toMatchObject({ kind: 'ACT_PROPOSED', subject: actOf(first)?.id });
    expect((await notices(manager('demo-insurer'))).some(({ subject }) => subject === actOf(first)?.id)).toBe(false);
    // An agency that has its key still says no.
    expect(
      (await run(manager('demo-insurer'), 'declineAdministrativeAct', { act: actOf(first)?.id, reason: 'x' })).code,
    ).toBe('NOT_FOUND');
    expect((await run(own, 'declineAdministrativeAct', { act: actOf(first)?.id, reason: 'not us' })).code).toBeNull();
    expect((await confirm(SECURITY, actOf(first)?.id)).code).toBe('CONFLICT');

    const second = await open();
    const part = second.value?.['codePart'];
    now = new Date(now.getTime() + 1000);
    const other = (await confirm(SECURITY, actOf(second)?.id)).value?.['codePart'];
    now = new Date(now.getTime() + 1000);
    const enrolled = await run(PUBLIC_CALLER, 'enrolAgency', { agency, code: `${part}.${other}`, publicKey: jwk() });
    const [document] = await harness.instance.kit.models.agencies.find({ _id: agency }).lean().exec();
    const inUse = document?.credentials.filter(({ withdrawnAt }) => withdrawnAt === null);
    expect(inUse).toMatchObject([
      {
        id: enrolled.value?.['credential'],
        createdBy: agency,
        approvedBy: ['demo-operator', 'demo-operator-security'],
      },
    ]);
    expect((await notices(own)).slice(0, 2).map(({ kind }) => kind)).toEqual(['CREDENTIAL_ADDED', 'ENROLMENT_OPENED']);
    const { events } = await harness.instance.feed.read(0, 1000);
    const told = events.filter(({ type }) => type === 'NoticeGiven');
    expect(told.length).toBeGreaterThan(3);
    expect(told.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
    expect(JSON.stringify(events)).not.toContain(part);
  });
});

describe('an act of two persons', () => {
  const shop = (id: string) => ({ id, kind: 'ECOMMERCE_PLATFORM', name: '平台', nameEn: 'Shop' });

  it('is not confirmed for somebody who has lost his powers, nor after seven days, nor twice at the same time', async () => {
    const { register: machine } = harness.instance.services;
    const act = actOf(await run(SYSTEM, 'registerAgency', shop('shop-a')))?.id;
    await machine.setState('demo-operator', 'SUSPENDED');
    expect((await confirm(SECURITY, act)).code).toBe('CONFLICT');
    await machine.setState('demo-operator', 'ACTIVE');
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => confirm(SECURITY, act)));
    expect(outcomes.map(({ code }) => code).sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', null]);
    const late = actOf(await run(SYSTEM, 'registerAgency', shop('shop-b')))?.id;
    now = new Date(now.getTime() + 7 * 86_400_000);
    expect((await confirm(SECURITY, late)).code).toBe('CONFLICT');
    const LIST =
      '{ administrativeActs(states: [LAPSED], first: 100) { edges { node { id state terms { name value } } } } }';
    const { value } = await outcomeOf(harness, AUDIT, LIST);
    expect(JSON.stringify(value)).toContain('"name":"details.id","value":"shop-b"');
    expect(JSON.stringify(value)).not.toContain('codeHash');
  });

  it('is for its sides only, and bounded', async () => {
    const LIST = '{ administrativeActs(first: 1) { totalCount } }';
    for (const caller of [SHOP, MINISTRY, PUBLIC_CALLER])
      expect((await outcomeOf(harness, caller, LIST)).code).toBe('FORBIDDEN');
    const OWN = '{ me { administrativeActs(first: 100) { edges { node { subject } } } } }';
    const own = JSON.stringify((await outcomeOf(harness, manager('demo-insurer'), OWN)).value);
    expect(own).not.toMatch(/shop-a|demo-procurement/);
    for (let index = 0; index < 50; index++) await run(SYSTEM, 'registerAgency', shop(`many-${index}`));
    expect((await run(SYSTEM, 'registerAgency', shop('one-more'))).code).toBe('CONFLICT');
    now = new Date(now.getTime() + 7 * 86_400_000);
  });
});

describe('an agency that is provider and consumer', () => {
  it('can’t give itself anything alone, be it by one id or by two of the same body', async () => {
    const terms = {
      provider: 'demo-ministry',
      purpose: 'SUPERVISION',
      legalBasis: { instrument: '认证认可条例' },
      scopes: ['supervision:read'],
      dailyQuota: 5,
    };
    const { models } = harness.instance.kit;
    const requestOf = async (consumer: string) =>
      (await models.agreements.find({ consumer, state: 'REQUESTED' }).lean().exec()).at(-1)?._id ?? '';
    await run(MINISTRY, 'changeAgencySettings', {
      agency: 'demo-ministry',
      approvalThresholds: [{ purpose: 'SUPERVISION', dailyUnits: 2_000_000_000 }],
    });
    await run(MINISTRY, 'requestAgreement', { ...terms, consumer: 'demo-ministry' });
    const agreement = await requestOf('demo-ministry');
    const approval = await run(MINISTRY, 'approveAgreement', { agreement });
    expect(actOf(approval)?.state).toBe('WAITING');
    expect((await run(MINISTRY, 'activateAgreement', { agreement })).code).toBe('CONFLICT');
    for (const caller of [MINISTRY, SYSTEM, AUDIT])
      expect((await confirm(caller, actOf(approval)?.id)).code).toMatch(/FORBIDDEN|NOT_FOUND/);
    await confirm(SECURITY, actOf(approval)?.id);
    expect((await models.agreements.findById(agreement).lean().exec())?.approvedBy).toEqual([
      'demo-ministry',
      'demo-operator-security',
    ]);

    const uscc = '91310118YQ0001371W';
    await models.agencies
      .updateMany({ _id: { $in: ['demo-ministry', 'demo-regulator-sh'] } }, { $set: { uscc } })
      .exec();
    await run(manager('demo-regulator-sh'), 'requestAgreement', { ...terms, consumer: 'demo-regulator-sh' });
    const other = await run(MINISTRY, 'approveAgreement', { agreement: await requestOf('demo-regulator-sh') });
    expect(actOf(other)?.state).toBe('WAITING');
  });
});

describe('a provider', () => {
  const ask = (consumer: string, provider: string, divisions: string[] = []) =>
    run(manager(consumer), 'requestAgreement', {
      provider,
      consumer,
      purpose: 'SUPERVISION',
      legalBasis: { instrument: '认证认可条例' },
      scopes: ['supervision:read'],
      divisions,
    });
  const name = (provider: string, scopes: string[], area: string | null = null) =>
    run(SYSTEM, 'nameProvider', { provider, scopes, area });

  it('is the only one for its kind of fact and area: a second ministry opens nothing of it', async () => {
    const made = await run(SYSTEM, 'registerAgency', {
      id: 'ministry-2',
      kind: 'MINISTRY',
      name: '部',
      nameEn: 'Ministry',
    });
    await confirm(SECURITY, actOf(made)?.id);
    expect(await ask('demo-regulator-zj', 'ministry-2')).toMatchObject({ argument: 'input.provider' });
    expect((await name('ministry-2', ['supervision:read'])).code).toBe('CONFLICT');
    expect((await name('demo-regulator-zj', ['supervision:read'], '330500')).code).toBe('CONFLICT');
    expect((await name('demo-ecommerce', ['claims:verify'])).argument).toBe('input.provider');
    expect((await name('ministry-2', ['hub:identity'])).argument).toBe('input.scopes');
    expect((await name('ministry-2', ['agreements:manage'])).argument).toBe('input.provider');
    expect((await name('nobody', ['records:own'])).code).toBe('NOT_FOUND');
    const dismiss = { provider: 'demo-ministry', scopes: ['supervision:read'] };
    expect((await run(SYSTEM, 'dismissProvider', dismiss)).code).toBe('CONFLICT');
  });

  it('of a part of the country opens that part, and no two are ever named for one, at whatever the same time', async () => {
    const { models } = harness.instance.kit;
    await models.agreements.updateMany({ scopes: 'supervision:read' }, { $set: { state: 'ENDED' } }).exec();
    const gone = await run(SYSTEM, 'dismissProvider', { provider: 'demo-ministry', scopes: ['supervision:read'] });
    await confirm(SECURITY, actOf(gone)?.id);
    expect((await name('demo-regulator-zj', ['supervision:read'], '310000')).argument).toBe('input.provider');
    const [zj, ministry, other] = [
      await name('demo-regulator-zj', ['supervision:read'], '330000'),
      await name('ministry-2', ['supervision:read'], '330500'),
      await name('demo-ministry', ['supervision:read']),
    ].map((outcome) => actOf(outcome)?.id);
    const codes = await Promise.all([zj, ministry, other].map(async (act) => (await confirm(SECURITY, act)).code));
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(2);
    const [scope] = await models.provisions.find({ _id: 'supervision:read' }).lean().exec();
    expect(scope?.areas).toHaveLength(1);
    await models.provisions
      .updateOne(
        { _id: 'supervision:read' },
        {
          $set: {
            areas: [
              {
                area: '330000',
                provider: 'demo-regulator-zj',
                since: '2026-01-01',
                createdBy: 'machine',
                approvedBy: [],
              },
            ],
          },
        },
      )
      .exec();
    expect((await ask('demo-regulator-sh', 'demo-regulator-zj', ['330500'])).code).toBeNull();
    for (const divisions of [[], ['310000'], ['330500', '310000']])
      expect(await ask('demo-regulator-sh', 'demo-regulator-zj', divisions)).toMatchObject({
        argument: 'input.provider',
      });
    const LIST = '{ providers(first: 200) { edges { node { scope area provider } } } }';
    expect(JSON.stringify((await outcomeOf(harness, SHOP, LIST)).value)).toContain(
      '{"scope":"supervision:read","area":"330000","provider":"demo-regulator-zj"}',
    );
    expect((await outcomeOf(harness, PUBLIC_CALLER, LIST)).code).toBe('FORBIDDEN');
  });
});
