import { isDeepStrictEqual } from 'node:util';
import { type CertificateHistory, DATED_FIELDS } from '../../../schema/domain/certificate-history.ts';
import type { Day } from '../../../schema/domain/day.ts';
import type { CertificateFact } from '../../../schema/domain/facts.ts';
import { type Act, fieldsChanged, revise, type VersionCause, withoutFields } from '../../../schema/domain/versions.ts';

/** Who tells it and when; the days follow from what is told. */
export interface Telling {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** What names no day of its own counts from this one: the day on which it is told or decided. */
  readonly today: Day;
  /** Code of the body that answers for it; `null` for what the hub took over from a register. */
  readonly by: string | null;
}

/** The act of a telling. */
export function actOf({ at, by }: Telling, cause: VersionCause, grounds: string | null = null): Act {
  return { at, cause, by, grounds };
}

/**
 * The history after a report, a status event or a renewal has made `after` of `before` (`null`: the certificate is new). A changed content holds from the day
 * of its reissue, or from the day of telling when none is named; a status from its own first day; a renewed term from the day of telling, or from its first
 * day when it is told later.
 */
export function afterReport(
  history: CertificateHistory,
  before: CertificateFact | null,
  after: CertificateFact,
  telling: Telling,
): CertificateHistory {
  if (!before) return revise(history, actOf(telling, 'ISSUE'), { from: after.firstIssuedOn, to: null }, () => after);
  const patched = (
    told: CertificateHistory,
    cause: VersionCause,
    from: Day,
    patch: Partial<CertificateFact>,
    gone: readonly string[] = [],
  ) =>
    revise(
      told,
      actOf(telling, cause),
      { from, to: null },
      (known) => known && { ...withoutFields(known, gone), ...patch },
    );
  let told = history;
  const content = changedContent(before, after);
  if (content) told = patched(told, 'CHANGE', contentFrom(before, after, telling.today), content.changed, content.gone);
  if (!isDeepStrictEqual(before.terms, after.terms)) {
    const renewed = after.terms.find((term, index) => !isDeepStrictEqual(term, before.terms[index]));
    const from = renewed && renewed.from < telling.today ? renewed.from : telling.today;
    told = patched(told, 'CHANGE', from, { terms: after.terms });
  }
  if (!isDeepStrictEqual(before.statusHistory, after.statusHistory)) {
    const begun = after.statusHistory.find((period, index) => !isDeepStrictEqual(period, before.statusHistory[index]));
    told = patched(told, 'STATUS', begun?.from ?? telling.today, { statusHistory: after.statusHistory });
  }
  return told;
}

function contentFrom(before: CertificateFact, after: CertificateFact, today: Day): Day {
  return after.reissuedOn !== null && after.reissuedOn !== before.reissuedOn ? after.reissuedOn : today;
}

/** The fields without days of their own in which two states differ; `null` for none. */
function changedContent(before: CertificateFact, after: CertificateFact) {
  const { changed, gone } = fieldsChanged(withoutFields(before, DATED_FIELDS), withoutFields(after, DATED_FIELDS));
  if (Object.keys(changed).length === 0 && gone.length === 0) return null;
  return { changed: changed as Partial<CertificateFact>, gone };
}
