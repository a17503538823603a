import { describe, expect, it } from 'vitest';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import type { EventType } from '../../schema/domain/events/events.ts';
import {
  blacklistEntry,
  certificate,
  claimed,
  ended,
  HOLDER,
  link,
  type MemoryFacts,
  NOW,
  NUMBER,
  OTHER_HOLDER,
  party,
  result,
  SELLER,
  TODAY,
  valid,
  world,
} from './fixtures.ts';
import { createServices } from './service.ts';

const ABSENT_NUMBER = 'G2024101006000001';
const caller = { ...PUBLIC_CALLER, kind: 'ECOMMERCE_PLATFORM', scopes: ['public', 'claims:verify'] } as const;

const period = (status: string, from: string) => ({ ...valid(from), status });
const codesOf = (facts: MemoryFacts, claim = claimed()) => {
  const { decision, findings } = facts.judge(claim);
  return [decision, findings.map(({ key }) => key)];
};
const UNREADABLE = ['REVIEW', ['source.unreadable']];

/** One call about a certificate that is not held and the one of the world. */
function call(facts: MemoryFacts) {
  const kit = {
    clock: { now: () => NOW, today: () => TODAY },
    readModel: () => facts,
  } as unknown as Parameters<typeof createServices>[0];
  const claims = [{ certificateNumber: ABSENT_NUMBER }, { certificateNumber: NUMBER }];
  return createServices(kit).verifyClaims(caller, claims, null, null).verdicts;
}

const malformed: readonly [string, EventType, string, object][] = [
  ['an unknown status word', 'CertificateChanged', NUMBER, { statusHistory: [period('INVALID', '2024-03-02')] }],
  [
    'a history told out of order: revoked, an older VALID behind it',
    'CertificateChanged',
    NUMBER,
    { statusHistory: [ended('REVOKED', '2025-03-02'), valid('2024-03-02')] },
  ],
  ['days in another form', 'CertificateChanged', NUMBER, { terms: [{ from: '2024/03/02', to: '2029/03/01' }] }],
  ['a day that does not exist', 'CertificateChanged', NUMBER, { terms: [{ from: '2024-03-02', to: '2029-02-30' }] }],
  ['no holder', 'CertificateChanged', NUMBER, { holder: undefined }],
  ['no term', 'CertificateChanged', NUMBER, { terms: [] }],
];

describe('a certificate that is told with', () => {
  it.each(malformed)('%s is not known, and the call goes on', (_what, type, key, changes) => {
    const facts = world((w) => w.receive(type, key, { ...certificate(), ...changes }));
    const [other, own] = call(facts);
    expect(other?.findings.map((found) => found.key)).toEqual(['number.notFound']);
    expect([own?.decision, own?.findings.map((found) => found.key)]).toEqual(UNREADABLE);
    facts.publish('CertificateChanged', certificate());
    expect(codesOf(facts)[0]).toBe('ACCEPT');
  });

  it.each(malformed)('%s is not known when it was never told before either', (_what, type, _key, changes) => {
    const fact = { ...certificate({ number: ABSENT_NUMBER }), ...changes };
    const facts = world((w) => w.receive(type, ABSENT_NUMBER, fact));
    expect(codesOf(facts, { certificateNumber: ABSENT_NUMBER })).toEqual(UNREADABLE);
    expect(codesOf(facts)[0]).toBe('ACCEPT');
  });

  it('another number than its event: neither of both is known', () => {
    const facts = world((w) => w.receive('CertificateChanged', ABSENT_NUMBER, certificate()));
    expect(codesOf(facts)).toEqual(UNREADABLE);
    expect(codesOf(facts, { certificateNumber: ABSENT_NUMBER })).toEqual(UNREADABLE);
  });
});

describe('what a certificate rests on', () => {
  it('a result that cannot be read leaves the certificate undecided', () => {
    const facts = world((w) => w.publish('ConformityResultChanged', result()).publish('ReuseLinkChanged', link()));
    expect(codesOf(facts)[0]).toBe('ACCEPT');
    facts.receive('ConformityResultChanged', 'R1', { ...result(), statusHistory: [period('ENDED', '2024-01-01')] });
    expect(codesOf(facts)).toEqual(UNREADABLE);
  });

  it('a link that cannot be read leaves the certificates undecided that it was and is told for', () => {
    const facts = world((w) => w.receive('ReuseLinkChanged', 'L1', { ...link(), reuseClass: 7 }));
    expect(codesOf(facts)).toEqual(UNREADABLE);
  });

  it('a listing that cannot be read leaves its subject undecided, and nobody else', () => {
    const facts = world((w) => w.receive('BlacklistEntryChanged', 'B1', { ...blacklistEntry(), publishedOn: 'soon' }));
    expect(codesOf(facts)).toEqual(UNREADABLE);
    const holder = party(OTHER_HOLDER, '另一家');
    facts.publish('CertificateChanged', certificate({ holder }));
    expect(codesOf(facts)[0]).toBe('ACCEPT');
    expect(codesOf(facts, claimed({ sellerUscc: HOLDER }))).toEqual(UNREADABLE);
    expect(codesOf(facts, claimed({ sellerUscc: SELLER }))[0]).toBe('ACCEPT');
  });

  it('a listing of which it cannot be read whom it lists leaves everything undecided that needs the lists', () => {
    const facts = world((w) => w.receive('BlacklistEntryChanged', 'B1', { ...blacklistEntry(), subjectUscc: 7 }));
    expect(codesOf(facts)).toEqual(['REVIEW', ['source.inconclusive']]);
    facts.publish('BlacklistEntryChanged', blacklistEntry({ subjectUscc: OTHER_HOLDER }));
    expect(codesOf(facts)[0]).toBe('ACCEPT');
  });

  it('does not hide what refutes the claim', () => {
    const facts = world((w) =>
      w.publish(
        'CertificateChanged',
        certificate({ statusHistory: [valid('2024-03-02'), ended('REVOKED', '2025-03-02')] }),
      ),
    );
    facts.receive('BlacklistEntryChanged', 'B1', { ...blacklistEntry(), publishedOn: 'soon' });
    expect(codesOf(facts)).toEqual(['REJECT', ['status.revoked', 'source.unreadable']]);
  });
});

describe('a check that throws', () => {
  it('is a finding of the claim that met it; other claims and other checks stand', () => {
    const facts = world();
    const read = facts.get.bind(facts);
    facts.get = (table, key) => {
      if (table === 'catalogue') throw new TypeError('a defect');
      return read(table, key);
    };
    const defects: unknown[] = [];
    const setting = { ...facts.setting(), onDefect: (error: unknown) => defects.push(error) };
    const verdict = facts.judge(claimed({ sellerUscc: SELLER }));
    expect([verdict.decision, verdict.findings.map(({ code }) => code)]).toEqual(['REVIEW', ['CHECK_FAILED']]);
    expect(setting.fresh.size).toBe(5);
    const kit = {
      clock: { now: () => NOW, today: () => TODAY },
      readModel: () => facts,
      log: { error: (told: { err: unknown }) => defects.push(told.err) },
    } as unknown as Parameters<typeof createServices>[0];
    const claims = [{ certificateNumber: NUMBER }, { certificateNumber: ABSENT_NUMBER }];
    const { verdicts } = createServices(kit).verifyClaims(caller, claims, null, null);
    expect(verdicts.map(({ findings }) => findings.map(({ key }) => key))).toEqual([
      ['check.failed'],
      ['number.notFound'],
    ]);
    expect(defects).toEqual([expect.any(TypeError)]);
  });
});
