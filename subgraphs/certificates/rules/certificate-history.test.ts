import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CertificateHistory } from '../../../schema/domain/certificate-history.ts';
import { addDays, type Day } from '../../../schema/domain/day.ts';
import type { CertificateFact, ReportedStatus } from '../../../schema/domain/facts.ts';
import { actOf } from '../../../schema/domain/life-history.ts';
import { knownVersions, NO_HISTORY, version } from '../../../schema/domain/versions.ts';
import { body } from '../../claims/fixtures.ts';
import { afterReport } from './certificate-versions.ts';
import { annul, correct } from './correction.ts';
import { mergeReport } from './merge-report.ts';
import { readReportRow } from './report-row.ts';
import { applyEvent, eventTo } from './status-events.ts';

const TODAY: Day = '2026-11-22';
const FIRST: Day = '2026-06-01';
const LENGTH = 12;
const BODY = body({ code: '101', approvals: [{ from: '2017-01-01', to: null, projectCodes: null }] });
const HOLDER = { uscc: '91330421YQ0012337C', name: 'A', divisionCode: '330421', address: '样例路1号' };
const ROW = {
  number: 'G2026101001900001',
  scheme: 'CHINA_GREEN_PRODUCT',
  holder: HOLDER,
  basis: ['GB/T 35601-2024'],
  products: [{ name: '实木复合地板', models: ['a'] }],
  firstIssuedOn: FIRST,
  expiresOn: '2031-05-31',
};
const ISSUED: CertificateFact = mergeReport(null, readReportRow(ROW, TODAY), BODY, TODAY, []);
const day = (offset: number) => addDays(FIRST, offset);
const instant = (minutes: number) => new Date(Date.UTC(2026, 10, 22, 0, minutes)).toISOString();

/** What is asked about: what a day's version says of models and holder. */
interface Said {
  readonly models: string;
  readonly holder: string;
  readonly status: ReportedStatus;
}

/** Something told after the issue: a reissue with other content from a day on, or a correction of what was wrong around a day. */
interface Told {
  readonly kind: 'CHANGE' | 'CORRECTION';
  readonly on: number;
  readonly said: Partial<Omit<Said, 'status'>>;
}

/** A status that is reported from a day on, or the report of one that never was. */
interface StatusTold {
  readonly kind: 'STATUS';
  readonly on: number;
  readonly status: ReportedStatus;
}
interface Annulled {
  readonly kind: 'ANNUL';
  /** Which of the reported ones, counted round. */
  readonly which: number;
}
/** What may come after what, by the law: out of a final status nothing leads. */
const FOLLOWERS: Readonly<Record<ReportedStatus, readonly ReportedStatus[]>> = {
  VALID: ['SUSPENDED', 'REVOKED', 'CANCELLED'],
  SUSPENDED: ['VALID', 'REVOKED', 'CANCELLED'],
  REVOKED: [],
  CANCELLED: [],
};
const REASONS = { VALID: null, SUSPENDED: 'SUS-12', REVOKED: 'REV-11', CANCELLED: 'CAN-03' } as const;

/** The naive model: after each act a square for every day, the last one for all later days, kept as a whole. Knows nothing of intervals, acts or packing. */
class Calendars {
  private readonly kept: { readonly at: string; readonly squares: readonly Said[] }[] = [];

  constructor() {
    this.kept.push({
      at: instant(0),
      squares: new Array<Said>(LENGTH + 1).fill({ models: 'a', holder: 'A', status: 'VALID' }),
    });
  }

  private get latest(): readonly Said[] {
    return this.kept.at(-1)?.squares ?? [];
  }

  tell(at: string, { kind, on, said }: Told): void {
    const before = this.latest;
    const squares = before.map((square) => ({ ...square }));
    for (const field of ['models', 'holder'] as const) {
      const value = said[field];
      if (value === undefined) continue;
      if (kind === 'CHANGE') {
        // A report that says of a field what stands already tells nothing of it.
        if (before[LENGTH]?.[field] === value) continue;
        for (let at = on; at <= LENGTH; at++) squares[at] = { ...(squares[at] as Said), [field]: value };
      } else {
        const wrong = before[on]?.[field];
        for (let at = on; at >= 0 && before[at]?.[field] === wrong; at--)
          squares[at] = { ...(squares[at] as Said), [field]: value };
        for (let at = on; at <= LENGTH && before[at]?.[field] === wrong; at++)
          squares[at] = { ...(squares[at] as Said), [field]: value };
      }
    }
    this.kept.push({ at, squares });
  }

  /** What was reported and not annulled, in order; the issue first. */
  private reported: { readonly status: ReportedStatus; readonly on: number }[] = [{ status: 'VALID', on: 0 }];

  get lastReported(): number | undefined {
    return this.reported.at(-1)?.on;
  }

  /** Whether it can be reported: in order of days, and after what it may follow. */
  report(at: string, { status, on }: StatusTold): boolean {
    const last = this.reported.at(-1);
    if (!last || on <= last.on || !FOLLOWERS[last.status].includes(status)) return false;
    this.reported = [...this.reported, { status, on }];
    this.keepStatuses(at);
    return true;
  }

  /** The one that is annulled; `null` when there is none, or what came after it could not stand without it. */
  annul(at: string, { which }: Annulled): { readonly status: ReportedStatus; readonly on: number } | null {
    const index = 1 + (which % Math.max(this.reported.length - 1, 1));
    const mistaken = this.reported[index];
    if (!mistaken) return null;
    const restored = mistaken.status === 'SUSPENDED' && this.reported[index + 1]?.status === 'VALID' ? 1 : 0;
    const left = this.reported.filter((_, place) => place < index || place > index + restored);
    const stands = left.every(({ status }, place) => {
      const before = left[place - 1];
      return !before || FOLLOWERS[before.status].includes(status);
    });
    if (!stands) return null;
    this.reported = left;
    this.keepStatuses(at);
    return mistaken;
  }

  private keepStatuses(at: string): void {
    const statusOf = (square: number) => this.reported.findLast(({ on }) => on <= square)?.status ?? 'VALID';
    this.kept.push({ at, squares: this.latest.map((square, index) => ({ ...square, status: statusOf(index) })) });
  }

  ask(on: number, knownAt: string | null): Said | null {
    return this.kept.filter(({ at }) => knownAt === null || at <= knownAt).at(-1)?.squares[on] ?? null;
  }
}

const statusTold: fc.Arbitrary<StatusTold> = fc.record({
  kind: fc.constant('STATUS' as const),
  on: fc.integer({ min: 1, max: LENGTH }),
  status: fc.constantFrom('VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED'),
});
const annulled: fc.Arbitrary<Annulled> = fc.record({ kind: fc.constant('ANNUL' as const), which: fc.nat(5) });
const said = fc
  .record({ models: fc.constantFrom('a', 'b', 'c'), holder: fc.constantFrom('A', 'B') }, { requiredKeys: [] })
  .filter((one) => Object.keys(one).length > 0);
const told: fc.Arbitrary<Told> = fc.record({
  kind: fc.constantFrom('CHANGE', 'CORRECTION'),
  on: fc.nat(LENGTH),
  said,
});
const question = fc.tuple(fc.nat(LENGTH), fc.option(fc.integer({ min: -1, max: 20 }).map(instant)));

const productsOf = (models: string | undefined) =>
  models === undefined ? {} : { products: [{ name: '实木复合地板', models: [models] }] };

function tell(history: CertificateHistory, { kind, on, said: what }: Told, at: string): CertificateHistory {
  const stands = knownVersions(history, null).at(-1)?.data;
  if (!stands) throw new Error('The certificate is never withdrawn here.');
  const holder = what.holder === undefined ? {} : { holder: { ...HOLDER, name: what.holder } };
  if (kind === 'CORRECTION') {
    const act = actOf({ at, by: '101' }, 'CORRECTION', '样例');
    return correct(history, day(on), { ...productsOf(what.models), ...holder }, { act, today: TODAY, body: BODY });
  }
  // As a report arrives: read, then merged with what is held, with a day of reissue of its own.
  const row = {
    ...ROW,
    ...productsOf(what.models ?? stands.products[0]?.models[0]),
    holder: { ...HOLDER, name: what.holder ?? stands.holder.name },
  };
  const read = mergeReport(null, readReportRow(row, TODAY), BODY, TODAY, []);
  const after = { ...stands, products: read.products, holder: read.holder, reissuedOn: day(on) };
  return afterReport(history, stands, after, { at, today: TODAY, by: '101' });
}

function tellStatus(history: CertificateHistory, { status, on }: StatusTold, at: string): CertificateHistory {
  const stands = knownVersions(history, null).at(-1)?.data;
  if (!stands) throw new Error('The certificate is never withdrawn here.');
  const reported = {
    event: eventTo(status),
    on: day(on),
    reasonCode: REASONS[status],
    suspendedUntil: null,
    expiresOn: null,
  };
  const after = applyEvent(stands, reported, TODAY);
  return after ? afterReport(history, stands, after, { at, today: TODAY, by: '101' }) : history;
}

function afterRefusal(history: CertificateHistory, one: StatusTold, at: string): CertificateHistory {
  try {
    return tellStatus(history, one, at);
  } catch {
    return history;
  }
}

describe('versions of a certificate (CHG-01, A1, ST-08)', () => {
  it('answer any (on, known-at) as a calendar per act would, after reports, reissues, statuses, corrections and annulments in any order', () => {
    const property = fc.property(
      fc.array(fc.oneof(told, statusTold, annulled), { maxLength: 14 }),
      fc.array(question, { minLength: 25, maxLength: 25 }),
      (all, asked) => {
        const naive = new Calendars();
        const telling = { at: instant(0), today: TODAY, by: '101' };
        let history = afterReport(NO_HISTORY, null, ISSUED, telling);
        for (const [index, one] of all.entries()) {
          const at = instant(index + 1);
          if (one.kind === 'STATUS') {
            // Several of one day follow each other as they come, which a calendar of days can't say.
            if (one.on === naive.lastReported) continue;
            if (naive.report(at, one)) history = tellStatus(history, one, at);
            // What is known already changes nothing; what can't follow is refused.
            else expect(afterRefusal(history, one, at)).toBe(history);
            continue;
          }
          if (one.kind === 'ANNUL') {
            const mistaken = naive.annul(at, one);
            if (mistaken) {
              const act = actOf({ at, by: '101' }, 'CORRECTION', '样例');
              history = annul(history, eventTo(mistaken.status), day(mistaken.on), act);
            }
            continue;
          }
          // The same day of reissue again is no reissue: what is told then counts from the day of telling, which lies behind the calendar.
          const stands = knownVersions(history, null).at(-1)?.data;
          if (one.kind === 'CHANGE' && stands?.reissuedOn === day(one.on)) continue;
          naive.tell(instant(index + 1), one);
          history = tell(history, one, instant(index + 1));
        }
        const answers = asked.map(([on, knownAt]) => {
          const data = version(history, day(on), knownAt)?.data;
          if (!data) return null;
          const status = data.statusHistory.findLast(({ from }) => from <= day(on))?.status;
          return { models: data.products[0]?.models.join(), holder: data.holder.name, status };
        });
        expect(answers).toEqual(asked.map(([on, knownAt]) => naive.ask(on, knownAt)));
      },
    );
    fc.assert(property, { numRuns: Number(process.env['VERSION_RUNS'] ?? 150) });
  });
});
