import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, hubCaller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { dayOf } from '../../schema/domain/day.ts';
import { type AgenciesHarness, manager, outcomeOf, startAgencies } from '../../tests/support/agencies-subgraph.ts';
import type { Clock } from '../shared/clock.ts';
import { DEMO_SECRET } from './sample.ts';

const HUB = hubCaller('hub:identity');
const FIELDS = `{ act { id } agreement { id state suspendedBy replaces dailyQuota burstRate divisions { code }
  createdBy approvedBy history { actor confirmedBy side action state reason } } }`;
const [SHOP, MINISTRY] = [manager('demo-ecommerce'), manager('demo-ministry')];
const [OPERATOR, SECURITY] = [manager('demo-operator'), manager('demo-operator-security')];

let now = new Date('2026-11-24T04:00:00Z');
const clock: Clock = { now: () => now, today: () => dayOf(now) };
let harness: AgenciesHarness;
beforeAll(async () => {
  harness = await startAgencies(clock);
});
afterAll(() => harness?.stop());

type Step = 'approve' | 'activate' | 'suspend' | 'resume' | 'end';
interface Stands {
  readonly id: string;
  readonly state: string;
  readonly history: readonly { actor: string; side: string; action: string }[];
}

const request = (caller: Caller, changes: Record<string, unknown> = {}) =>
  outcomeOf(
    harness,
    caller,
    `mutation ($input: RequestAgreementInput!) { requestAgreement(input: $input) ${FIELDS} }`,
    {
      input: {
        provider: 'demo-ministry',
        consumer: 'demo-ecommerce',
        purpose: 'CLAIM_CHECK',
        legalBasis: { instrument: '电子商务法', article: 'arts 17, 38' },
        scopes: ['claims:verify'],
        dailyQuota: 1000,
        ...changes,
      },
    },
  );
const step = (caller: Caller, what: Step, agreement: string, more: Record<string, unknown> = {}) => {
  const name = `${what[0]?.toUpperCase()}${what.slice(1)}`;
  const query = `mutation ($input: ${name}AgreementInput!) { ${what}Agreement(input: $input) ${FIELDS} }`;
  return outcomeOf(harness, caller, query, { input: { agreement, reason: 'a reason', ...more } });
};
const standing = ({ value }: { value: Record<string, unknown> | null }) => value?.['agreement'] as Stands;

async function requested(changes: Record<string, unknown> = {}): Promise<string> {
  return standing(await request(SHOP, { reason: crypto.randomUUID(), validTo: nextEnd(), ...changes })).id;
}
let ends = 0;
/** A last day that no other request of the test has, as the same terms would be the same request. */
function nextEnd(): string {
  return dayOf(new Date(Date.UTC(2030, 0, ++ends)));
}

async function active(changes: Record<string, unknown> = {}): Promise<string> {
  const id = await requested(changes);
  await step(MINISTRY, 'approve', id);
  await step(SHOP, 'activate', id);
  return id;
}

async function inForce(agreement: string): Promise<unknown> {
  const query = `mutation ($input: LeaseAgreementsInput!) { leaseAgreements(input: $input) { leases { inForce } } }`;
  const { value } = await outcomeOf(harness, HUB, query, { input: { leases: [{ agreement, units: 0, returned: 0 }] } });
  const leases = value?.['leases'] as { inForce: boolean }[] | undefined;
  return leases?.[0]?.inForce;
}

describe('an agreement', () => {
  it('is requested, approved, activated, suspended, resumed and ended, each change recorded and told in the feed', async () => {
    const id = await requested({ burstRate: 10, burstCapacity: 50 });
    expect(await inForce(id)).toBe(false);
    expect((await step(SHOP, 'activate', id)).code).toBe('CONFLICT');
    expect((await step(SHOP, 'approve', id)).code).toBe('FORBIDDEN');
    expect(standing(await step(MINISTRY, 'approve', id)).state).toBe('APPROVED');
    expect(await inForce(id)).toBe(false);
    expect(standing(await step(SHOP, 'activate', id)).state).toBe('ACTIVE');
    expect(await inForce(id)).toBe(true);
    expect(standing(await step(SHOP, 'activate', id)).history).toHaveLength(3);
    expect(standing(await step(MINISTRY, 'suspend', id))).toMatchObject({
      state: 'SUSPENDED',
      suspendedBy: ['PROVIDER'],
    });
    expect(await inForce(id)).toBe(false);
    expect((await step(SHOP, 'resume', id)).code).toBe('FORBIDDEN');
    expect((await step(SECURITY, 'resume', id)).code).toBe('FORBIDDEN');
    await step(SHOP, 'suspend', id);
    expect(standing(await step(MINISTRY, 'resume', id))).toMatchObject({
      state: 'SUSPENDED',
      suspendedBy: ['CONSUMER'],
    });
    expect(standing(await step(SHOP, 'resume', id)).state).toBe('ACTIVE');
    expect(standing(await step(SHOP, 'end', id)).state).toBe('ENDED');
    for (const what of ['approve', 'activate', 'suspend', 'resume'] as const)
      expect([what, (await step(MINISTRY, what, id)).code]).toEqual([what, 'CONFLICT']);
    const { history } = standing(await step(MINISTRY, 'end', id));
    expect(history.map(({ actor, side, action }) => [actor, side, action].join(' '))).toEqual([
      'demo-ecommerce CONSUMER REQUEST',
      'demo-ministry PROVIDER APPROVE',
      'demo-ecommerce CONSUMER ACTIVATE',
      'demo-ministry PROVIDER SUSPEND',
      'demo-ecommerce CONSUMER SUSPEND',
      'demo-ministry PROVIDER RESUME',
      'demo-ecommerce CONSUMER RESUME',
      'demo-ecommerce CONSUMER END',
    ]);
    const { events } = await harness.instance.feed.read(0, 1000);
    const told = events.filter(({ type, key }) => type === 'AgreementChanged' && key === id);
    expect(told.map(({ fact }) => (fact as { change: { action: string } }).change.action)).toEqual(
      history.map(({ action }) => action),
    );
    expect(told.at(-1)?.fact).toMatchObject({
      state: 'ENDED',
      change: { actor: 'demo-ecommerce', reason: 'a reason' },
    });
  });

  it('is nobody else’s: strangers and the public learn not even that it exists', async () => {
    const id = await active();
    const stranger = manager('demo-insurer');
    const wrongPurpose = { ...SHOP, purpose: 'CLAIM_CHECK' as const, scopes: ['public', 'claims:verify'] };
    for (const what of ['approve', 'activate', 'suspend', 'resume', 'end'] as const) {
      expect(await step(stranger, what, id)).toEqual(await step(stranger, what, 'no-such-agreement'));
      for (const caller of [stranger, wrongPurpose, PUBLIC_CALLER])
        expect([what, (await step(caller, what, id)).code]).toEqual([what, 'FORBIDDEN']);
    }
    expect((await step(SECURITY, 'suspend', 'no-such-agreement')).code).toBe('NOT_FOUND');
    expect((await request(stranger)).code).toBe('FORBIDDEN');
    expect((await request(PUBLIC_CALLER)).code).toBe('FORBIDDEN');
    expect((await step(SHOP, 'suspend', id, { actingFor: 'PROVIDER' })).code).toBe('FORBIDDEN');
    expect((await step(SHOP, 'suspend', id, { reason: ' ' })).argument).toBe('input.reason');
  });

  it('is acted on for a side by two administrators, and stopped by the security one at once', async () => {
    const id = await requested();
    const confirm = async (caller: Caller, act: unknown) => {
      const query = `mutation ($input: ConfirmAdministrativeActInput!) { confirmAdministrativeAct(input: $input) {
        act { state } } }`;
      return outcomeOf(harness, caller, query, { input: { act } });
    };
    const actOf = ({ value }: { value: Record<string, unknown> | null }) =>
      (value?.['act'] as { id: string } | null)?.id;
    expect((await step(OPERATOR, 'approve', id)).code).toBe('FORBIDDEN');
    expect((await step(SECURITY, 'approve', id)).code).toBe('FORBIDDEN');
    const proposed = await step(OPERATOR, 'approve', id, { actingFor: 'PROVIDER' });
    expect(standing(proposed).state).toBe('REQUESTED');
    for (const caller of [OPERATOR, SHOP, manager('demo-insurer'), manager('demo-operator-audit'), PUBLIC_CALLER])
      expect((await confirm(caller, actOf(proposed))).code).toMatch(/FORBIDDEN|NOT_FOUND/);
    expect((await confirm(SECURITY, actOf(proposed))).code).toBeNull();
    expect((await confirm(SECURITY, actOf(proposed))).code).toBe('CONFLICT');
    const activation = await step(OPERATOR, 'activate', id, { actingFor: 'CONSUMER' });
    expect(standing(activation).history.at(-1)).toMatchObject({
      actor: 'demo-operator',
      confirmedBy: 'demo-operator-security',
      side: 'PROVIDER',
      action: 'APPROVE',
    });
    expect(standing(activation)).toMatchObject({
      createdBy: 'demo-ecommerce',
      approvedBy: ['demo-operator', 'demo-operator-security'],
    });
    await confirm(SECURITY, actOf(activation));
    expect((await step(OPERATOR, 'suspend', id)).code).toBe('FORBIDDEN');
    expect(standing(await step(SECURITY, 'suspend', id))).toMatchObject({ suspendedBy: ['OPERATOR'] });
    expect((await step(MINISTRY, 'resume', id)).code).toBe('FORBIDDEN');
    expect(standing(await step(SECURITY, 'resume', id)).state).toBe('ACTIVE');
    for (const what of ['suspend', 'end'] as const)
      expect((await step(SECURITY, what, 'demo-operator-security:OPERATIONS')).code).toBe('CONFLICT');
  });

  it('takes the place of another when it is activated, not before', async () => {
    const old = await active();
    const next = await requested({ replaces: old, dailyQuota: 2000 });
    await step(MINISTRY, 'approve', next);
    expect([await inForce(old), await inForce(next)]).toEqual([true, false]);
    await step(SHOP, 'activate', next);
    expect([await inForce(old), await inForce(next)]).toEqual([false, true]);
    expect((await request(SHOP, { replaces: old, validTo: nextEnd() })).argument).toBe('input.replaces');
    expect((await request(SHOP, { replaces: 'demo-insurer:UNDERWRITING' })).argument).toBe('input.replaces');
  });

  it('is one request when it is sent again', async () => {
    const terms = { validTo: nextEnd() };
    const [first, again] = [await request(SHOP, terms), await request(SHOP, terms)];
    expect(standing(again)).toEqual(standing(first));
  });

  it.each([
    ['a provider that does not answer for the facts', { provider: 'demo-body-101' }, 'input.provider'],
    ['the operator as provider of facts', { provider: 'demo-operator' }, 'input.provider'],
    ['scopes of another purpose', { scopes: ['supervision:read'] }, 'input.scopes'],
    ['a purpose that is not for its kind', { purpose: 'SUPERVISION', scopes: ['supervision:read'] }, 'input.scopes'],
    [
      'to run the hub',
      { purpose: 'OPERATIONS', provider: 'demo-operator', scopes: ['agencies:manage'] },
      'input.scopes',
    ],
    ['scopes of the hub itself', { scopes: ['hub:identity'] }, 'input.scopes'],
    ['divisions that would limit nothing', { divisions: ['330000'] }, 'input.divisions'],
    ['a past beginning', { validFrom: '2026-11-23' }, 'input.validFrom'],
    ['a quota of nothing', { dailyQuota: 0 }, 'input.dailyQuota'],
    ['half a burst', { burstRate: 5 }, 'input.burstCapacity'],
    ['no legal basis', { legalBasis: { instrument: '' } }, 'input.legalBasis.instrument'],
  ])('can’t be requested with %s', async (_what, changes, argument) => {
    expect(await request(SHOP, changes)).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('has bounds: a consumer waits for twenty answers at most', async () => {
    const consumer = manager('demo-insurer');
    const asking = {
      consumer: 'demo-insurer',
      purpose: 'UNDERWRITING',
      scopes: ['certificates:read'],
    };
    for (let index = 0; index < 20; index++) await request(consumer, { ...asking, validTo: nextEnd() });
    expect((await request(consumer, { ...asking, validTo: nextEnd() })).code).toBe('CONFLICT');
  });
});

describe('a provider’s threshold', () => {
  const settings = (dailyUnits: number | null) =>
    outcomeOf(
      harness,
      MINISTRY,
      'mutation ($input: ChangeAgencySettingsInput!) { changeAgencySettings(input: $input) { agency { id } } }',
      {
        input: {
          agency: 'demo-ministry',
          approvalThresholds: dailyUnits === null ? [] : [{ purpose: 'PROCUREMENT', dailyUnits }],
        },
      },
    );
  const BUYER = manager('demo-procurement');
  const ask = (dailyQuota: number | null, more: Record<string, unknown> = {}) =>
    request(BUYER, {
      consumer: 'demo-procurement',
      purpose: 'PROCUREMENT',
      scopes: ['procurement:check'],
      dailyQuota,
      validTo: nextEnd(),
      ...more,
    });

  it('approves at once what stays within it altogether, and nothing above', async () => {
    // What there is already counts: without it ended, every further unit would be above.
    await step(BUYER, 'end', 'demo-procurement:PROCUREMENT');
    expect(standing(await ask(100)).state).toBe('REQUESTED');
    await settings(100);
    expect(standing(await ask(60)).history.map(({ side, action }) => `${side} ${action}`)).toEqual([
      'CONSUMER REQUEST',
      'PROVIDER APPROVE',
    ]);
    expect(standing(await ask(60)).state).toBe('REQUESTED');
    expect(standing(await ask(null)).state).toBe('REQUESTED');
    expect(standing(await ask(40)).state).toBe('APPROVED');
    expect(standing(await ask(1)).state).toBe('REQUESTED');
  });

  it('is no way around a suspension or an end by the provider', async () => {
    await settings(1_000_000);
    const first = standing(await ask(10));
    expect(first.state).toBe('APPROVED');
    await step(BUYER, 'activate', first.id);
    await step(MINISTRY, 'suspend', first.id);
    expect(standing(await ask(10)).state).toBe('REQUESTED');
    expect(standing(await ask(10, { replaces: first.id })).state).toBe('REQUESTED');
    await step(BUYER, 'end', first.id);
    expect(standing(await ask(10)).state).toBe('REQUESTED');
  });
});

describe('what an agreement is used for', () => {
  const USAGE = `query ($from: Date, $to: Date) { me { quotaLeft agreements(first: 200) { edges { node { id
    usage(from: $from, to: $to) { from to units days { day units } } } } } } }`;
  const lease = (agreement: string, units: number, returned = 0) =>
    outcomeOf(
      harness,
      HUB,
      'mutation ($input: LeaseAgreementsInput!) { leaseAgreements(input: $input) { leases { granted } } }',
      { input: { leases: [{ agreement, units, returned }] } },
    );

  it('is seen by both sides and by the operator, in one query for a whole page', async () => {
    const id = 'demo-ecommerce:CLAIM_CHECK';
    await lease(id, 500);
    await lease(id, 0, 100);
    now = new Date(now.getTime() + 86_400_000);
    await lease(id, 30);
    const shop = { ...SHOP, purpose: 'CLAIM_CHECK' as const, scopes: ['public', 'claims:verify'], agreement: id };
    for (const caller of [shop, MINISTRY]) {
      const { value } = await outcomeOf(harness, caller, USAGE);
      const page = value?.['agreements'] as { edges: { node: { id: string; usage: unknown } }[] } | undefined;
      expect(page?.edges.find(({ node }) => node.id === id)?.node.usage).toMatchObject({
        units: 430,
        days: [
          { day: '2026-11-24', units: 400 },
          { day: '2026-11-25', units: 30 },
        ],
      });
      if (caller === shop) expect(value?.['quotaLeft']).toBe(1_000_000_000 - 30);
    }
    const list = `{ agencies(first: 200) { edges { node { agreements(first: 200) { edges { node { usage { units } } } } } } } }`;
    const commands = await harness.commandsOf(async () => {
      const { value, code } = await outcomeOf(harness, OPERATOR, list);
      expect(code).toBeNull();
      expect(JSON.stringify(value)).toContain('{"units":430}');
    });
    expect(commands.filter((command) => command.endsWith('agreement_days'))).toHaveLength(1);
  });

  it('is asked for within bounds', async () => {
    const wrong = async (from: string, to: string) => (await outcomeOf(harness, SHOP, USAGE, { from, to })).code;
    expect(await wrong('2026-11-25', '2026-11-24')).toBe('BAD_USER_INPUT');
    expect(await wrong('2024-01-01', '2026-11-24')).toBe('BAD_USER_INPUT');
  });

  it('has nothing for the public', async () => {
    expect((await outcomeOf(harness, PUBLIC_CALLER, USAGE)).value).toMatchObject({ quotaLeft: null });
  });
});

describe('divisions of an agreement', () => {
  it('cut what a token of a regulator opens', async () => {
    const sign = async () => {
      const { value } = await outcomeOf(
        harness,
        HUB,
        'mutation ($input: AuthenticateAgencyInput!) { authenticateAgency(input: $input) { granted { divisions agreement } } }',
        { input: { clientId: 'demo-regulator-zj', clientSecret: DEMO_SECRET, purpose: 'SUPERVISION' } },
      );
      return (value?.['granted'] as { divisions: string[] } | null)?.divisions;
    };
    expect(await sign()).toEqual(['330000']);
    const regulator = manager('demo-regulator-zj');
    const { id } = standing(
      await request(regulator, {
        consumer: 'demo-regulator-zj',
        purpose: 'SUPERVISION',
        scopes: ['supervision:read'],
        divisions: ['330500', '310000'],
        replaces: 'demo-regulator-zj:SUPERVISION',
      }),
    );
    await step(MINISTRY, 'approve', id);
    await step(regulator, 'activate', id);
    expect(await sign()).toEqual(['330500']);
  });
});

describe('a notice to the agency concerned', () => {
  const told = async (caller: Caller) => {
    const query = '{ me { notices(first: 20) { edges { node { kind subject textEn } } } } }';
    const { value } = await outcomeOf(harness, caller, query);
    const page = value?.['notices'] as { edges: { node: { kind: string; subject: string; textEn: string } }[] };
    return page.edges.map(({ node }) => node);
  };

  it('tells each side what the other did to an agreement, and nobody else', async () => {
    const id = await active();
    await step(MINISTRY, 'suspend', id, { reason: 'too many requests' });
    const ofIt = async (caller: Caller) => (await told(caller)).filter(({ subject }) => subject === id);
    expect(await ofIt(SHOP)).toContainEqual(
      expect.objectContaining({
        kind: 'AGREEMENT_CHANGED',
        textEn: expect.stringContaining('SUSPEND (PROVIDER) → SUSPENDED: too many requests'),
      }),
    );
    expect((await ofIt(MINISTRY)).map(({ kind }) => kind)).toContain('AGREEMENT_CHANGED');
    // What an agency did itself it is not told.
    expect((await ofIt(MINISTRY)).some(({ textEn }) => textEn.includes('too many requests'))).toBe(false);
    expect(await ofIt(manager('demo-insurer'))).toEqual([]);
  });
});
