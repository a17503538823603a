import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../schema/contract/caller.ts';
import { bodyOf, enterpriseOf, ministry, operator } from '../../tests/support/certificate-callers.ts';
import { startCertificates, type TestSubgraph } from '../../tests/support/certificates-subgraph.ts';
import { LANDMARKS } from '../sample-world/landmarks.ts';

let hub: TestSubgraph;

beforeAll(async () => {
  hub = await startCertificates();
});

afterAll(() => hub?.stop());

const CHANGE = `mutation($input: ChangeCertificateStatusInput!) { changeCertificateStatus(input: $input) {
  changed certificate { number status expiresOn statusDetail { since until reason { code } } statusHistory { status from } } } }`;

interface Changed {
  readonly changed: boolean;
  readonly certificate: { readonly status: string; readonly expiresOn: string; readonly statusDetail: unknown };
}

async function change(input: Record<string, unknown>, caller: Caller = bodyOf('101')): Promise<Changed> {
  return (await hub.dataOf<{ changeCertificateStatus: Changed }>(CHANGE, { input }, caller)).changeCertificateStatus;
}

async function refusal(input: Record<string, unknown>, caller: Caller = bodyOf('101')) {
  const { errors } = await hub.ask(CHANGE, { input }, caller);
  return [errors[0]?.extensions?.['code'], errors[0]?.extensions?.['argument']];
}

describe('a status change', () => {
  it('suspends and restores, each once (ST-03, ST-04)', async () => {
    const certificateNumber = LANDMARKS.validActivityOne;
    const suspend = { certificateNumber, event: 'SUSPEND', on: '2026-11-10', reasonCode: 'SUS-12' };
    const before = (await hub.published(0)).length;
    expect(await change(suspend)).toMatchObject({
      changed: true,
      certificate: {
        status: 'SUSPENDED',
        statusDetail: { since: '2026-11-10', until: '2027-05-10', reason: { code: 'SUS-12' } },
      },
    });
    expect((await change(suspend)).changed).toBe(false);
    expect(await change({ certificateNumber, event: 'RESTORE' })).toMatchObject({
      changed: true,
      certificate: { status: 'VALID' },
    });
    expect((await change(suspend)).changed).toBe(false);
    expect((await hub.published(before)).map(({ type, key }) => [type, key])).toEqual([
      ['CertificateChanged', certificateNumber],
      ['CertificateChanged', certificateNumber],
    ]);
  });

  it('is a conflict when the status does not allow it (ST-08)', async () => {
    expect(await refusal({ certificateNumber: LANDMARKS.revoked, event: 'RESTORE' })).toEqual([
      'CONFLICT',
      'input.event',
    ]);
    expect(
      await refusal({ certificateNumber: LANDMARKS.expiredYesterday, event: 'SUSPEND', reasonCode: 'SUS-12' }),
    ).toEqual(['CONFLICT', 'input.event']);
    expect(await refusal({ certificateNumber: LANDMARKS.suspendedBeyondLimit, event: 'RESTORE' })).toEqual([
      'CONFLICT',
      'input.on',
    ]);
    expect(
      (await change({ certificateNumber: LANDMARKS.suspendedWithinLimit, event: 'RESTORE' })).certificate.status,
    ).toBe('VALID');
  });

  it('names what is malformed', async () => {
    const certificateNumber = LANDMARKS.validStarThree;
    expect(await refusal({ certificateNumber, event: 'SUSPEND' })).toEqual(['BAD_USER_INPUT', 'input.reasonCode']);
    expect(await refusal({ certificateNumber, event: 'CANCEL', reasonCode: 'CAN-01', on: '2026-11-23' })).toEqual([
      'BAD_USER_INPUT',
      'input.on',
    ]);
    expect(await refusal({ certificateNumber: 'G20', event: 'RENEW' })).toEqual([
      'BAD_USER_INPUT',
      'input.certificateNumber',
    ]);
    expect(await refusal({ certificateNumber: 'G2021101001000002', event: 'RENEW' })).toEqual([
      'NOT_FOUND',
      'input.certificateNumber',
    ]);
  });

  /** Adds a surveillance to the store and answers its id. */
  const surveillance = async (certificateNumber: string, conductedOn: string, conclusion: 'PASS' | 'FAIL') => {
    const _id = `${certificateNumber} ${conductedOn}`;
    const { surveillances } = hub.harness.instance.kit.models;
    await surveillances.create({ _id, certificateNumber, conductedOn, conclusion, unannounced: false });
    return _id;
  };

  it('renews inside the window, once (REN-01)', async () => {
    const renew = { certificateNumber: LANDMARKS.expiresInTwentyDays, event: 'RENEW' };
    expect(await refusal(renew, bodyOf('102'))).toEqual(['CONFLICT', 'input.certificateNumber']);
    await surveillance(LANDMARKS.expiresInTwentyDays, '2026-10-20', 'PASS');
    expect(await change(renew, bodyOf('102'))).toMatchObject({
      changed: true,
      certificate: { expiresOn: '2031-12-12' },
    });
    expect((await change(renew, bodyOf('102'))).changed).toBe(false);
    expect(await refusal({ certificateNumber: LANDMARKS.validStarThree, event: 'RENEW' })).toEqual([
      'CONFLICT',
      'input.on',
    ]);
  });

  it('does not renew after a failed surveillance (REN-01)', async () => {
    await surveillance(LANDMARKS.expiresToday, '2026-10-20', 'PASS');
    const failed = await surveillance(LANDMARKS.expiresToday, '2026-11-01', 'FAIL');
    expect(await refusal({ certificateNumber: LANDMARKS.expiresToday, event: 'RENEW' })).toEqual([
      'CONFLICT',
      'input.certificateNumber',
    ]);
    await hub.harness.instance.kit.models.surveillances.deleteOne({ _id: failed });
    expect((await change({ certificateNumber: LANDMARKS.expiresToday, event: 'RENEW' })).changed).toBe(true);
  });

  it('is for the issuing body and the operator (ACT-03)', async () => {
    const input = { certificateNumber: LANDMARKS.yrdBattery, event: 'CANCEL', reasonCode: 'CAN-01' };
    for (const caller of [
      bodyOf('101'),
      ministry,
      enterpriseOf('91330502YQ0008223H'),
      { ...ministry, scopes: ['public', 'certificates:report'] },
    ])
      expect((await refusal(input, caller))[0]).toBe('FORBIDDEN');
    expect((await change(input, operator)).certificate.status).toBe('CANCELLED');
  });
});
