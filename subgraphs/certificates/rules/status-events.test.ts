import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type Day } from '../../../schema/domain/day.ts';
import type { CertificateStatus } from '../../../schema/domain/facts.ts';
import { statusOn } from '../../../schema/domain/status.ts';
import { Refusal } from './refusal.ts';
import { applyEvent, type CertificateLife, type ReportedEvent, type StatusEvent } from './status-events.ts';

const TODAY = '2026-11-22';

function issued(on: Day, to: Day, scheme: CertificateLife['scheme'] = 'CHINA_GREEN_PRODUCT'): CertificateLife {
  return {
    scheme,
    terms: [{ from: on, to }],
    statusHistory: [{ status: 'VALID', from: on, reasonCode: null, until: null, voluntary: false }],
  };
}

function act(event: StatusEvent, on: Day, details: Partial<ReportedEvent> = {}): ReportedEvent {
  const reasonCode = { SUSPEND: 'SUS-12', REVOKE: 'REV-12', CANCEL: 'CAN-01', RESTORE: null, RENEW: null }[event];
  return { event, on, reasonCode, suspendedUntil: null, expiresOn: null, ...details };
}

function lifeAfter(life: CertificateLife, ...events: ReportedEvent[]): CertificateLife {
  return events.reduce((current, event) => applyEvent(current, event, TODAY) ?? current, life);
}

function refusal(work: () => unknown): [string, string] {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return [error.kind, error.field];
    throw error;
  }
  throw new Error('not refused');
}

const valid = issued('2024-03-10', '2029-03-09');
const suspended = lifeAfter(valid, act('SUSPEND', '2026-06-01'));

describe('status events', () => {
  it('suspend for at most six months, by default for all of them (ST-03)', () => {
    expect(suspended.statusHistory.at(-1)).toEqual({
      status: 'SUSPENDED',
      from: '2026-06-01',
      reasonCode: 'SUS-12',
      until: '2026-12-01',
      voluntary: false,
    });
    expect(lifeAfter(valid, act('SUSPEND', '2026-08-31')).statusHistory.at(-1)?.until).toBe('2027-02-28');
    expect(
      refusal(() => applyEvent(valid, act('SUSPEND', '2026-06-01', { suspendedUntil: '2026-12-02' }), TODAY)),
    ).toEqual(['INPUT', 'suspendedUntil']);
    expect(
      refusal(() => applyEvent(valid, act('SUSPEND', '2026-06-01', { suspendedUntil: '2026-05-31' }), TODAY)),
    ).toEqual(['INPUT', 'suspendedUntil']);
  });

  it('restore up to the last day of the suspension, not after (ST-04)', () => {
    const until = '2026-11-22';
    const short = lifeAfter(valid, act('SUSPEND', '2026-06-01', { suspendedUntil: until }));
    expect(lifeAfter(short, act('RESTORE', until)).statusHistory.at(-1)?.status).toBe('VALID');
    const over = lifeAfter(valid, act('SUSPEND', '2026-05-21'));
    expect(over.statusHistory.at(-1)?.until).toBe('2026-11-21');
    expect(refusal(() => applyEvent(over, act('RESTORE', TODAY), TODAY))).toEqual(['CONFLICT', 'on']);
    expect(lifeAfter(over, act('REVOKE', TODAY)).statusHistory.at(-1)?.status).toBe('REVOKED');
  });

  it('never leave revoked, cancelled or expired (ST-08)', () => {
    const revoked = lifeAfter(valid, act('REVOKE', '2026-01-01'));
    const cancelled = lifeAfter(valid, act('CANCEL', '2026-01-01'));
    const expired = issued('2020-01-01', '2024-12-31');
    for (const life of [revoked, cancelled, expired]) {
      for (const event of ['SUSPEND', 'RESTORE', 'REVOKE', 'CANCEL', 'RENEW'] as const)
        expect(refusal(() => applyEvent(life, act(event, '2026-11-01'), TODAY))).toEqual(['CONFLICT', 'event']);
    }
  });

  it('do not restore a suspended certificate that has expired meanwhile (ST-04, ST-08)', () => {
    const life = lifeAfter(issued('2021-07-01', '2026-06-30'), act('SUSPEND', '2026-06-01'));
    expect(refusal(() => applyEvent(life, act('RESTORE', '2026-07-01'), TODAY))).toEqual(['CONFLICT', 'event']);
  });

  it('take a reason of the act and of the scheme’s rules only (ST-02)', () => {
    expect(refusal(() => applyEvent(valid, act('SUSPEND', TODAY, { reasonCode: 'REV-12' }), TODAY))).toEqual([
      'INPUT',
      'reasonCode',
    ]);
    expect(refusal(() => applyEvent(valid, act('SUSPEND', TODAY, { reasonCode: null }), TODAY))).toEqual([
      'INPUT',
      'reasonCode',
    ]);
    expect(refusal(() => applyEvent(valid, act('SUSPEND', TODAY, { reasonCode: 'SUS-01' }), TODAY))).toEqual([
      'INPUT',
      'reasonCode',
    ]);
    expect(refusal(() => applyEvent(valid, act('SUSPEND', TODAY, { reasonCode: 'SUS-21' }), TODAY))).toEqual([
      'INPUT',
      'reasonCode',
    ]);
    expect(refusal(() => applyEvent(suspended, act('RESTORE', TODAY, { reasonCode: 'SUS-12' }), TODAY))).toEqual([
      'INPUT',
      'reasonCode',
    ]);
    const design = issued('2025-01-01', '2027-12-31', 'GREEN_DESIGN');
    expect(lifeAfter(design, act('SUSPEND', TODAY, { reasonCode: 'SUS-06' })).statusHistory.at(-1)?.voluntary).toBe(
      true,
    );
    expect(lifeAfter(design, act('REVOKE', TODAY, { reasonCode: 'REV-07' })).statusHistory.at(-1)?.voluntary).toBe(
      true,
    );
  });

  it('of one day follow each other: suspended, restored and suspended again is suspended', () => {
    const day = '2026-06-01';
    const restored = lifeAfter(suspended, act('RESTORE', day));
    const again = lifeAfter(restored, act('SUSPEND', day));
    expect(again.statusHistory.slice(-3).map(({ status, from }) => [status, from])).toEqual([
      ['SUSPENDED', day],
      ['VALID', day],
      ['SUSPENDED', day],
    ]);
    expect(statusOn(again, day)?.status).toBe('SUSPENDED');
    expect(applyEvent(again, act('SUSPEND', day), TODAY)).toBeNull();
  });

  it('are known the second time, and a contradiction when they differ', () => {
    expect(applyEvent(suspended, act('SUSPEND', '2026-06-01'), TODAY)).toBeNull();
    expect(
      applyEvent(lifeAfter(suspended, act('RESTORE', '2026-07-01')), act('SUSPEND', '2026-06-01'), TODAY),
    ).toBeNull();
    expect(refusal(() => applyEvent(suspended, act('SUSPEND', '2026-06-01', { reasonCode: 'SUS-11' }), TODAY))).toEqual(
      ['CONFLICT', 'reasonCode'],
    );
    expect(refusal(() => applyEvent(suspended, act('REVOKE', '2026-05-31'), TODAY))).toEqual(['CONFLICT', 'on']);
    expect(refusal(() => applyEvent(valid, act('SUSPEND', addDays(TODAY, 1)), TODAY))).toEqual(['INPUT', 'on']);
  });

  it('do not take the issue for a restoration', () => {
    expect(refusal(() => applyEvent(valid, act('RESTORE', '2024-03-10'), TODAY))).toEqual(['CONFLICT', 'event']);
  });
});

describe('renewal', () => {
  it('counts from the old end: five years for products, three for design', () => {
    const product = issued('2021-12-01', '2026-11-30');
    expect(lifeAfter(product, act('RENEW', TODAY)).terms.at(-1)).toEqual({ from: '2026-12-01', to: '2031-11-30' });
    const design = issued('2023-12-01', '2026-11-30', 'GREEN_DESIGN');
    expect(lifeAfter(design, act('RENEW', TODAY)).terms.at(-1)).toEqual({ from: '2026-12-01', to: '2029-11-30' });
    expect(refusal(() => applyEvent(design, act('RENEW', TODAY, { expiresOn: '2029-12-01' }), TODAY))).toEqual([
      'INPUT',
      'expiresOn',
    ]);
    expect(refusal(() => applyEvent(design, act('RENEW', TODAY, { expiresOn: '2026-11-30' }), TODAY))).toEqual([
      'INPUT',
      'expiresOn',
    ]);
  });

  it('opens 90 days before the end for products and three months before for design', () => {
    const end = '2026-09-30';
    const product = issued('2021-10-01', end);
    const design = issued('2023-10-01', end, 'GREEN_DESIGN');
    expect(addDays(end, -90)).toBe('2026-07-02');
    expect(addMonths(end, -3)).toBe('2026-06-30');
    expect(refusal(() => applyEvent(product, act('RENEW', '2026-07-01'), TODAY))).toEqual(['CONFLICT', 'on']);
    expect(lifeAfter(product, act('RENEW', '2026-07-02')).terms).toHaveLength(2);
    expect(refusal(() => applyEvent(design, act('RENEW', '2026-06-29'), TODAY))).toEqual(['CONFLICT', 'on']);
    expect(lifeAfter(design, act('RENEW', '2026-06-30')).terms).toHaveLength(2);
    expect(refusal(() => applyEvent(product, act('RENEW', '2026-10-01'), TODAY))).toEqual(['CONFLICT', 'event']);
  });

  it('is known the second time', () => {
    const renewed = lifeAfter(issued('2021-12-01', '2026-11-30'), act('RENEW', '2026-11-01'));
    expect(applyEvent(renewed, act('RENEW', '2026-11-01'), TODAY)).toBeNull();
    expect(refusal(() => applyEvent(renewed, act('RENEW', '2026-11-01', { expiresOn: '2030-01-01' }), TODAY))).toEqual([
      'CONFLICT',
      'expiresOn',
    ]);
  });
});

describe('any sequence of events', () => {
  const events = fc.array(
    fc.record({
      event: fc.constantFrom<StatusEvent>('SUSPEND', 'RESTORE', 'REVOKE', 'CANCEL', 'RENEW'),
      offset: fc.integer({ min: 0, max: 1900 }),
    }),
    { maxLength: 12 },
  );
  const allowed: Readonly<Record<CertificateStatus, readonly CertificateStatus[]>> = {
    VALID: ['SUSPENDED', 'REVOKED', 'CANCELLED'],
    SUSPENDED: ['VALID', 'REVOKED', 'CANCELLED'],
    REVOKED: [],
    CANCELLED: [],
    EXPIRED: [],
  };

  it('leaves a life in order that took allowed steps only, and does nothing when told again', () => {
    fc.assert(
      fc.property(events, (sequence) => {
        let life = issued('2021-03-01', '2026-02-28');
        for (const { event, offset } of sequence) {
          const reported = act(event, addDays('2021-03-01', offset));
          try {
            const next = applyEvent(life, reported, TODAY);
            if (!next) continue;
            life = next;
          } catch (error) {
            if (error instanceof Refusal) continue;
            throw error;
          }
          expect(applyEvent(life, reported, TODAY)).toBeNull();
        }
        const { statusHistory, terms } = life;
        for (const [index, step] of statusHistory.entries()) {
          const before = statusHistory[index - 1];
          if (!before) continue;
          expect(step.from >= before.from).toBe(true);
          expect(allowed[before.status]).toContain(step.status);
          expect(statusOn({ terms, statusHistory: statusHistory.slice(0, index) }, step.from)?.status).toBe(
            before.status,
          );
        }
        for (const [index, term] of terms.entries())
          if (index > 0) expect(term.from).toBe(addDays(terms[index - 1]?.to ?? '', 1));
      }),
    );
  });
});
