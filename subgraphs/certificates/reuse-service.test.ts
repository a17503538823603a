import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedEvent } from '../../schema/domain/events/events.ts';
import type { ConformityResultFact, ReuseLinkFact, StatusPeriod } from '../../schema/domain/facts.ts';
import { operator } from '../../tests/support/certificate-callers.ts';
import { startCertificates, type TestSubgraph, TODAY } from '../../tests/support/certificates-subgraph.ts';
import { LANDMARK_RESULTS, LANDMARKS } from '../sample-world/landmarks.ts';

let hub: TestSubgraph;
let seq = 1_000_000;

beforeAll(async () => {
  hub = await startCertificates();
});

afterAll(() => hub?.stop());

function place() {
  seq += 1;
  return { seq, at: `${TODAY}T00:00:00.000Z` };
}

function result(id: string): ConformityResultFact {
  const found = hub.world.results.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no result ${id}`);
  return found;
}

const changed = (fact: ConformityResultFact): FeedEvent => ({
  ...place(),
  type: 'ConformityResultChanged',
  key: fact.id,
  fact,
});
const linked = (fact: ReuseLinkFact): FeedEvent => ({ ...place(), type: 'ReuseLinkChanged', key: fact.id, fact });
const period = (status: StatusPeriod['status'], from: string): StatusPeriod => ({
  status,
  from,
  reasonCode: status === 'VALID' ? null : 'SUS-12',
  until: null,
  voluntary: false,
});

function withPeriod(id: string, status: StatusPeriod['status'], from: string): ConformityResultFact {
  const fact = result(id);
  return { ...fact, statusHistory: [...fact.statusHistory, period(status, from)] };
}

async function effective(number: string, on = TODAY): Promise<unknown> {
  const query = 'query($number: String!, $on: Date) { certificate(number: $number) { effectiveStatus(on: $on) } }';
  return (await hub.dataOf<{ certificate: { effectiveStatus: unknown } }>(query, { number, on })).certificate
    .effectiveStatus;
}

describe('reused results', () => {
  it('that are restored one of two do not restore the certificate; both do (CAS-04)', async () => {
    await hub.follow([changed(withPeriod(LANDMARK_RESULTS.bothFirst, 'VALID', '2026-11-20'))]);
    expect(await effective(LANDMARKS.bothLinksBroken)).toBe('SUSPENDED');
    await hub.follow([changed(withPeriod(LANDMARK_RESULTS.bothSecond, 'VALID', '2026-11-21'))]);
    expect(await effective(LANDMARKS.bothLinksBroken)).toBe('VALID');
    expect(await effective(LANDMARKS.bothLinksBroken, '2026-11-20')).toBe('SUSPENDED');
  });

  it('that feed many certificates break and mend them all, and publish nothing of the certificates (CAS-01, CAS-02)', async () => {
    const fed = hub.world.links
      .filter(({ resultId }) => resultId === LANDMARK_RESULTS.shared)
      .map(({ certificateNumber }) => certificateNumber);
    expect(fed.length).toBeGreaterThan(1);
    const before = await Promise.all(fed.map((number) => effective(number)));
    expect(before).toContain('VALID');
    const events = (await hub.published(0)).length;
    await hub.follow([changed(withPeriod(LANDMARK_RESULTS.shared, 'SUSPENDED', '2026-11-22'))]);
    const broken = await Promise.all(fed.map((number) => effective(number)));
    expect(broken).toEqual(before.map((status) => (status === 'VALID' ? 'SUSPENDED' : status)));
    await hub.follow([changed(result(LANDMARK_RESULTS.shared))]);
    expect(await Promise.all(fed.map((number) => effective(number)))).toEqual(before);
    expect(await hub.published(events)).toEqual([]);
  });

  it('change nothing when an event comes again or late', async () => {
    const suspended = changed(withPeriod(LANDMARK_RESULTS.oneOfTwoValid, 'SUSPENDED', '2026-11-21'));
    const restored = changed(result(LANDMARK_RESULTS.oneOfTwoSuspended));
    const mended = changed(withPeriod(LANDMARK_RESULTS.oneOfTwoSuspended, 'VALID', '2026-11-21'));
    await hub.follow([mended]);
    expect(await effective(LANDMARKS.oneOfTwoLinksBroken)).toBe('VALID');
    await hub.follow([restored]);
    expect(await effective(LANDMARKS.oneOfTwoLinksBroken)).toBe('VALID');
    await hub.follow([mended, mended]);
    expect(await effective(LANDMARKS.oneOfTwoLinksBroken)).toBe('VALID');
    await hub.follow([{ ...suspended, seq: seq + 1 }]);
    expect(await effective(LANDMARKS.oneOfTwoLinksBroken)).toBe('SUSPENDED');
  });

  it('that the hub does not know break the link until they become known (CAS-01)', async () => {
    const number = LANDMARKS.validStarTwo;
    const link: ReuseLinkFact = {
      id: 'RL-test-unknown',
      certificateNumber: number,
      resultId: 'CR-unknown',
      reuseClass: 2,
      from: '2024-01-01',
      to: null,
    };
    await hub.follow([linked(link)]);
    expect(await effective(number)).toBe('SUSPENDED');
    await hub.follow([changed({ ...result(LANDMARK_RESULTS.waterTap), id: 'CR-unknown' })]);
    expect(await effective(number)).toBe('VALID');
  });

  it('no longer count after the certificate has ceased to rest on them (REU-05)', async () => {
    const number = LANDMARKS.brokenByExpiry;
    const link = hub.world.links.find(({ certificateNumber }) => certificateNumber === number);
    if (!link) throw new Error('the landmark has a link');
    await hub.follow([linked({ ...link, to: '2026-11-20' })]);
    expect(await effective(number)).toBe('VALID');
    await hub.follow([linked({ ...link, to: '2026-11-22' })]);
    expect(await effective(number)).toBe('SUSPENDED');
  });

  it('that cannot be read leave the effective status unknown, an error and in no count, until they are told again', async () => {
    const number = LANDMARKS.linkRepaired;
    const link = hub.world.links.find(({ certificateNumber }) => certificateNumber === number);
    if (!link) throw new Error('the landmark has a link');
    const before = await effective(number);
    const STATUS = 'query($number: String!) { certificate(number: $number) { status effectiveStatus } }';
    const unknown = async () => {
      const { data, codes } = await hub.ask(STATUS, { number });
      return [(data as { certificate: { effectiveStatus: unknown } }).certificate.effectiveStatus, codes];
    };
    const { instance } = hub.harness;
    const setAside = (event: FeedEvent) =>
      instance.kit.write((scope) => instance.services.reuse.setAside(event, scope));
    const broken = { ...result(link.resultId), statusHistory: [] };
    await setAside(changed(broken));
    expect(await unknown()).toEqual([null, ['SOURCE_UNAVAILABLE']]);
    await hub.follow([changed(result(link.resultId))]);
    expect(await effective(number)).toBe(before);

    await setAside(linked({ ...link, reuseClass: 7 as never }));
    expect(await unknown()).toEqual([null, ['SOURCE_UNAVAILABLE']]);
    await hub.follow([linked(link)]);
    expect(await effective(number)).toBe(before);

    const other = LANDMARKS.validStarThree;
    const moved = { ...link, id: 'RL-test-unread', certificateNumber: other, reuseClass: 7 as never };
    await setAside(linked(moved));
    expect((await hub.ask(STATUS, { number: other })).codes).toEqual(['SOURCE_UNAVAILABLE']);
    await hub.follow([linked({ ...moved, reuseClass: 1, to: link.from })]);
    expect(await effective(other)).toBe('VALID');
  });

  it('are applied to a certificate that is reported after its link', async () => {
    const number = 'G2025101005888001';
    await hub.follow([
      linked({
        id: 'RL-test-early',
        certificateNumber: number,
        resultId: LANDMARK_RESULTS.energyAirConditionerExpired,
        reuseClass: 1,
        from: '2025-05-05',
        to: null,
      }),
    ]);
    await hub.harness.instance.services.reports.report(operator, {
      partial: true,
      certificates: [
        {
          number,
          scheme: 'CHINA_GREEN_PRODUCT',
          holder: { name: '样例', address: '样例路' },
          basis: ['GB/T 35606-2017'],
          products: [{ name: '太阳能热水系统', models: [] }],
          firstIssuedOn: '2025-05-05',
          expiresOn: '2030-05-04',
        },
      ],
    });
    expect(await effective(number)).toBe('SUSPENDED');
    expect(await effective(number, '2026-11-21')).toBe('VALID');
  });
});
