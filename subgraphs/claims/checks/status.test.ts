import { describe, expect, it } from 'vitest';
import type { Day } from '../../../schema/domain/day.ts';
import type { StatusPeriod } from '../../../schema/domain/facts.ts';
import {
  certificate,
  claimed,
  ended,
  expectedOf,
  link,
  outcomeOf,
  RENEWED,
  type Row,
  result,
  suspended,
  TRACE,
  valid,
  withCertificate,
  withResult,
  world,
} from '../fixtures.ts';

const history = (...periods: StatusPeriod[]) => withCertificate({ statusHistory: [valid('2024-03-02'), ...periods] });
const endsOn = (to: Day) => withCertificate({ terms: [{ from: '2024-03-02', to }] });
const SUSPENDED = history(suspended('2026-11-22', '2027-05-21'));
const RESTORED = history(suspended('2026-01-01', '2026-06-30'), valid('2026-04-01'));
const BROKEN = withResult({ statusHistory: [valid('2024-01-01'), suspended('2026-08-01', '2027-01-31')] });

const rows: readonly Row[] = [
  ['suspended', claimed(), SUSPENDED, 'REJECT', ['SUSPENDED']],
  ['the day before suspension', claimed(), SUSPENDED, 'ACCEPT', ['VALID'], '2026-11-21'],
  [
    'suspended beyond the set period',
    claimed(),
    history(suspended('2026-01-01', '2026-06-30')),
    'REJECT',
    ['SUSPENDED'],
  ],
  ['restored', claimed(), RESTORED, 'ACCEPT', ['VALID']],
  ['a past day within the suspension', claimed(), RESTORED, 'REJECT', ['SUSPENDED'], '2026-03-31'],
  ['the day of restoration', claimed(), RESTORED, 'ACCEPT', ['VALID'], '2026-04-01'],
  ['revoked', claimed(), history(ended('REVOKED', '2026-05-01')), 'REJECT', ['REVOKED']],
  [
    'the day before it was revoked',
    claimed(),
    history(ended('REVOKED', '2026-05-01')),
    'ACCEPT',
    ['VALID'],
    '2026-04-30',
  ],
  ['cancelled', claimed(), history(ended('CANCELLED', '2026-05-01')), 'REJECT', ['CANCELLED']],
  [
    'a trace code of a cancelled certificate',
    { traceCode: TRACE },
    history(ended('CANCELLED', '2026-05-01')),
    'REJECT',
    ['CANCELLED'],
  ],
  ['the last valid day', claimed(), endsOn('2026-11-22'), 'ACCEPT', ['VALID']],
  ['the day after the last valid day', claimed(), endsOn('2026-11-21'), 'REJECT', ['EXPIRED']],
  [
    'expired while suspended',
    claimed(),
    (facts) =>
      facts.publish(
        'CertificateChanged',
        certificate({
          terms: [{ from: '2024-03-02', to: '2026-11-21' }],
          statusHistory: [valid('2024-03-02'), suspended('2026-10-01', '2027-03-31')],
        }),
      ),
    'REJECT',
    ['EXPIRED'],
  ],
  ['renewed', claimed(), withCertificate({ terms: RENEWED }), 'ACCEPT', ['VALID']],

  ['a reused result that is valid', claimed(), withResult({}), 'ACCEPT', ['VALID']],
  ['a reused result suspended', claimed(), BROKEN, 'REJECT', ['REUSE_LINK_BROKEN']],
  ['the day before the reused result failed', claimed(), BROKEN, 'ACCEPT', ['VALID'], '2026-07-31'],
  [
    'a reused result expired',
    claimed(),
    withResult({ terms: [{ from: '2024-01-01', to: '2026-11-21' }] }),
    'REJECT',
    ['REUSE_LINK_BROKEN'],
  ],
  [
    'a reused result on its last valid day',
    claimed(),
    withResult({ terms: [{ from: '2024-01-01', to: '2026-11-22' }] }),
    'ACCEPT',
    ['VALID'],
  ],
  [
    'a link to a result nobody holds',
    claimed(),
    (facts) => facts.publish('ReuseLinkChanged', link()),
    'REJECT',
    ['REUSE_LINK_BROKEN'],
  ],
  [
    'one of two links broken',
    claimed(),
    (facts) => {
      withResult({})(facts);
      facts.publish(
        'ConformityResultChanged',
        result({ id: 'R2', statusHistory: [valid('2024-01-01'), ended('REVOKED', '2026-08-01')] }),
      );
      facts.publish('ReuseLinkChanged', link({ id: 'L2', resultId: 'R2' }));
    },
    'REJECT',
    ['REUSE_LINK_BROKEN'],
  ],
  [
    'both links broken',
    claimed(),
    (facts) => {
      BROKEN(facts);
      facts.publish('ReuseLinkChanged', link({ id: 'L2', resultId: 'R2' }));
    },
    'REJECT',
    ['REUSE_LINK_BROKEN', 'REUSE_LINK_BROKEN'],
  ],
  [
    'a broken link that was replaced',
    claimed(),
    (facts) => {
      BROKEN(facts);
      facts.publish('ReuseLinkChanged', link({ to: '2026-08-31' }));
    },
    'ACCEPT',
    ['VALID'],
  ],
  [
    'suspended with a broken link',
    claimed(),
    (facts) => {
      BROKEN(facts);
      SUSPENDED(facts);
    },
    'REJECT',
    ['SUSPENDED', 'REUSE_LINK_BROKEN'],
  ],
  [
    'revoked with a broken link',
    claimed(),
    (facts) => {
      BROKEN(facts);
      history(ended('REVOKED', '2026-05-01'))(facts);
    },
    'REJECT',
    ['REVOKED'],
  ],
];

describe('step 3: effective status', () => {
  it('names the failed result and since when it has failed', () => {
    const [finding] = world(BROKEN).judge(claimed()).findings;
    expect(finding?.fact).toEqual({ kind: 'CONFORMITY_RESULT', key: 'R1', value: 'SUSPENDED since 2026-08-01' });
    expect(finding?.values).toMatchObject({ result: 'YQ-EL-2024-1', since: '2026-08-01' });
    expect(finding?.source).toBe('reusable-results');
  });

  for (const row of rows) it(row[0], () => expect(outcomeOf(row)).toEqual(expectedOf(row)));
});
