import { describe, expect, it } from 'vitest';
import { parseCertificateNumber, parseTraceCode } from '../../schema/domain/certificate-number.ts';
import { addDays } from '../../schema/domain/day.ts';
import { isDivisionCode } from '../../schema/domain/division.ts';
import type { CertificateStatus } from '../../schema/domain/facts.ts';
import { brokenLinksOn, effectiveStatusOn, statusOn } from '../../schema/domain/status.ts';
import { isUscc } from '../../schema/domain/uscc.ts';
import { isApproved } from './certificate-maker.ts';
import { createSampleWorld } from './create-sample-world.ts';
import { isFictionalUscc } from './fictional-uscc.ts';
import { LANDMARK_RESULTS, LANDMARK_TRACE_CODES, LANDMARKS, type Landmark } from './landmarks.ts';
import type { SampleWorld } from './world.ts';

const TODAY = '2026-11-22';
const world = createSampleWorld({ today: TODAY });

function certificate(landmark: Landmark, of: SampleWorld = world) {
  const found = of.certificates.find(({ number }) => number === LANDMARKS[landmark]);
  if (!found) throw new Error(`${landmark} is missing`);
  return found;
}

function standing(landmark: Landmark, on: string = TODAY, of: SampleWorld = world) {
  const record = certificate(landmark, of);
  const results = new Map(of.results.map((result) => [result.id, result]));
  const links = of.links
    .filter((link) => link.certificateNumber === record.number)
    .map((link) => ({ link, result: results.get(link.resultId) ?? null }));
  const broken = brokenLinksOn(links, on);
  return {
    reported: statusOn(record, on)?.status,
    effective: effectiveStatusOn(record, broken, on)?.status,
    links,
    broken,
  };
}

describe('the sample world', () => {
  it('is the same for the same seed and day', () => {
    expect(createSampleWorld({ today: TODAY })).toMatchObject(JSON.parse(JSON.stringify(world)));
    const other = createSampleWorld({ today: TODAY, seed: 7 });
    expect(other.certificates.at(-1)).not.toEqual(world.certificates.at(-1));
  });

  it('has the demonstration’s size', () => {
    expect(world.certificates).toHaveLength(2000);
    expect(world.organisations).toHaveLength(406);
    expect(world.bodies.filter(({ fictional }) => fictional)).toHaveLength(6);
    expect(world.bodies.filter(({ fictional }) => !fictional)).toHaveLength(9);
    expect(world.links.length).toBeGreaterThan(500);
    expect(world.traceCodes.length).toBeGreaterThan(800);
  });

  it('says nothing about real bodies or enterprises', () => {
    const real = new Set(world.bodies.filter(({ fictional }) => !fictional).map(({ code }) => code));
    expect(world.certificates.filter(({ bodyCode }) => real.has(bodyCode))).toEqual([]);
    expect(world.results.filter(({ issuerBodyCode }) => issuerBodyCode !== null && real.has(issuerBodyCode))).toEqual(
      [],
    );
    for (const { uscc, fictional } of world.organisations)
      expect([isFictionalUscc(uscc), fictional]).toEqual([true, true]);
    for (const body of world.bodies)
      if (!body.fictional) expect(body.approvals.every(({ to }) => to === null)).toBe(true);
  });

  it('has well-formed keys that are unique and meet', () => {
    const usccs = new Set(world.organisations.map(({ uscc }) => uscc));
    const numbers = new Set(world.certificates.map(({ number }) => number));
    expect(usccs.size).toBe(world.organisations.length);
    expect(numbers.size).toBe(world.certificates.length);
    expect(new Set(world.traceCodes.map(({ code }) => code)).size).toBe(world.traceCodes.length);
    for (const { uscc, divisionCode } of world.organisations)
      expect([isUscc(uscc), isDivisionCode(divisionCode)]).toEqual([true, true]);
    for (const { number, bodyCode, projectCode, firstIssuedOn, holder } of world.certificates) {
      expect(parseCertificateNumber(number)).toEqual({
        number,
        year: Number(firstIssuedOn.slice(0, 4)),
        bodyCode,
        projectCode,
      });
      expect(usccs.has(holder.uscc ?? '')).toBe(true);
    }
    for (const { code, certificateNumber, issuedOn } of world.traceCodes) {
      expect(parseTraceCode(code)?.year).toBe(Number(issuedOn.slice(0, 4)));
      expect(code.slice(5, 11)).toBe(certificateNumber.slice(5, 11));
    }
    const results = new Set(world.results.map(({ id }) => id));
    for (const link of world.links)
      expect([results.has(link.resultId), numbers.has(link.certificateNumber)]).toEqual([true, true]);
  });

  it('has histories in order that begin with the issue', () => {
    for (const { firstIssuedOn, statusHistory, terms } of world.certificates) {
      expect(statusHistory[0]).toMatchObject({ status: 'VALID', from: firstIssuedOn });
      expect(statusHistory.map(({ from }) => from)).toEqual(statusHistory.map(({ from }) => from).sort());
      expect(statusHistory.every(({ from }) => from <= TODAY)).toBe(true);
      for (const [index, term] of terms.entries()) {
        expect(term.from).toBe(index === 0 ? firstIssuedOn : addDays(terms[index - 1]?.to ?? '', 1));
      }
    }
  });

  it('has every status, scheme and star, in all four provinces of the delta and beyond', () => {
    const statuses = new Set(world.certificates.map((record) => statusOn(record, TODAY)?.status));
    expect([...statuses].sort()).toEqual([
      'CANCELLED',
      'EXPIRED',
      'REVOKED',
      'SUSPENDED',
      'VALID',
    ] satisfies CertificateStatus[]);
    expect(new Set(world.certificates.map(({ scheme }) => scheme)).size).toBe(6);
    expect(new Set(world.certificates.map(({ starGrade }) => starGrade))).toEqual(new Set([null, 1, 2, 3]));
    const provinces = new Set(world.certificates.map(({ holder }) => holder.divisionCode?.slice(0, 2)));
    for (const province of ['31', '32', '33', '34', '44']) expect(provinces).toContain(province);
    for (const { scheme, starGrade } of world.certificates)
      expect(starGrade !== null).toBe(scheme === 'GREEN_BUILDING_MATERIAL');
  });

  it('issues inside the approved scope but for the two certificates that stand for the opposite', () => {
    const outside = world.certificates.filter(
      ({ bodyCode, projectCode, firstIssuedOn }) =>
        !world.bodies.some((body) => body.code === bodyCode && isApproved(body, projectCode, firstIssuedOn)),
    );
    expect(outside.map(({ number }) => number).sort()).toEqual([
      LANDMARKS.outOfScopeIssue,
      LANDMARKS.issuedAfterApprovalRevoked,
    ]);
  });

  it.each(['2025-06-01', '2026-02-28', TODAY, '2026-12-31', '2028-02-29', '2031-07-31'])(
    'has its landmarks as told on %s',
    (today) => {
      const of = createSampleWorld({ today, certificates: 200, enterprises: 60 });
      const effective = (landmark: Landmark) => standing(landmark, today, of).effective;
      for (const landmark of [
        'validActivityOne',
        'validStarThree',
        'expiresToday',
        'linkRepaired',
        'suspendedThenRestored',
        'renewed',
      ] as const)
        expect([landmark, effective(landmark)]).toEqual([landmark, 'VALID']);
      expect(effective('expiredYesterday')).toBe('EXPIRED');
      expect(effective('suspendedWithinLimit')).toBe('SUSPENDED');
      expect(effective('revoked')).toBe('REVOKED');
      expect(effective('cancelled')).toBe('CANCELLED');
      for (const [landmark, links, broken] of [
        ['oneOfTwoLinksBroken', 2, 1],
        ['bothLinksBroken', 2, 2],
        ['brokenByExpiry', 1, 1],
      ] as const) {
        const found = standing(landmark, today, of);
        expect([found.reported, found.effective, found.links.length, found.broken.length]).toEqual([
          'VALID',
          'SUSPENDED',
          links,
          broken,
        ]);
      }
      const within = statusOn(certificate('suspendedWithinLimit', of), today);
      const beyond = statusOn(certificate('suspendedBeyondLimit', of), today);
      expect((within?.until ?? '') >= today).toBe(true);
      expect((beyond?.until ?? '') < today).toBe(true);
    },
  );

  it('tells past days otherwise', () => {
    expect(standing('suspendedThenRestored', '2023-04-01').effective).toBe('SUSPENDED');
    expect(standing('linkRepaired', '2024-03-20').effective).toBe('SUSPENDED');
    expect(standing('cancelled', '2024-11-04').effective).toBe('VALID');
    expect(standing('brokenByExpiry', addDays(TODAY, -1)).effective).toBe('VALID');
  });

  it('shares results between certificates', () => {
    const fed = (id: string) => world.links.filter(({ resultId }) => resultId === id).length;
    expect(fed(LANDMARK_RESULTS.shared)).toBeGreaterThanOrEqual(10);
    expect(fed(LANDMARK_RESULTS.sharedSuspended)).toBeGreaterThanOrEqual(3);
  });

  it('has the landmark trace codes', () => {
    const codes = new Set(world.traceCodes.map(({ code }) => code));
    for (const code of Object.values(LANDMARK_TRACE_CODES)) expect(codes).toContain(code);
  });
});
