import fc from 'fast-check';
import { type ConstDirectiveNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { readOwnSdl } from '../../schema/contract/subgraph-sdl.ts';
import { discoverSubgraphs } from '../../schema/discover.ts';
import { dayOf } from '../../schema/domain/day.ts';
import { faultOf } from '../../schema/domain/events/read-event.ts';
import { type AgenciesHarness, manager, outcomeOf, startAgencies } from '../../tests/support/agencies-subgraph.ts';
import { actOf, agencyMutation, confirmAct } from '../../tests/support/agency-mutations.ts';
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
const SHOP = manager('demo-ecommerce');
const jwk = () => keyPair('P-256').publicKey.export({ format: 'jwk' });
const VICTIM = 'demo-ecommerce';

/** Every mutation of every subgraph, with the scopes that open it. */
const MUTATIONS = discoverSubgraphs().flatMap(({ name, path }) => {
  const sdl = parse(readOwnSdl(path));
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
  issueAuthorizationCode: [
    {
      client: VICTIM,
      redirectUri: 'https://shop.example/back',
      codeChallenge: 'x'.repeat(43),
      purpose: 'OPERATIONS',
    },
  ],
  registerIdentity: [{ agency: VICTIM, issuer: 'https://id.example', subject: 'person-1' }],
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
const run = (caller: Caller, mutation: string, input: Record<string, unknown>) =>
  agencyMutation(harness, caller, mutation, input);
const confirm = (caller: Caller, act: string | undefined) => confirmAct(harness, caller, act);

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
          // Any agency declines what concerns it, and signs in for whoever has registered an address; what does not is none to it.
          if (powers.length === 0 && ['declineAdministrativeAct', 'issueAuthorizationCode'].includes(mutation))
            expect(outcome.code).toBe('NOT_FOUND');
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
