import type { CertificateStatus, CertificationScheme } from '../../schema/domain/facts.ts';
import { toldCells, toldCount } from '../../schema/domain/sight/counts.ts';
import type { AreaCount } from './counted-certificates.ts';
import { SCHEMES } from './rules/scheme-rules.ts';

const STATUSES: readonly CertificateStatus[] = ['VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'EXPIRED'];

/** Counts as they are told: `null` where the caller is not told them. */
export interface ToldStatistics {
  readonly total: number | null;
  readonly byStatus: readonly { readonly status: CertificateStatus; readonly count: number | null }[];
  readonly byScheme: readonly {
    readonly scheme: CertificationScheme;
    readonly count: number | null;
    readonly valid: number | null;
  }[];
  readonly suspended: number | null;
  readonly restingOnBrokenLink: number | null;
}

/** What the counts of a division come to. Of another province small cells are left out, and every scheme is named, so that its absence tells nothing. */
export function tellStatistics(counts: readonly AreaCount[], isExact: boolean): ToldStatistics {
  const sum = (admits: (count: AreaCount) => boolean) =>
    counts.filter(admits).reduce((total, { count }) => total + count, 0);
  const schemes = isExact ? SCHEMES.filter((scheme) => counts.some((count) => count.scheme === scheme)) : SCHEMES;
  const ofStatus = STATUSES.map((wanted) => sum(({ status }) => status === wanted));
  const ofScheme = schemes.map((wanted) => sum(({ scheme }) => scheme === wanted));
  const valid = schemes.map((wanted) => sum(({ scheme, status }) => scheme === wanted && status === 'VALID'));
  const total = sum(() => true);
  const broken = sum(({ linkBroken }) => linkBroken);
  const cells = isExact ? [...ofStatus] : toldCells(ofStatus);
  const perScheme = isExact ? [...ofScheme] : toldCells(ofScheme);
  const perValid = isExact ? [...valid] : toldValid(ofScheme, valid);
  const suspended = cells[STATUSES.indexOf('SUSPENDED')] ?? null;
  return {
    total: isExact ? total : toldCount(total),
    byStatus: STATUSES.map((status, index) => ({ status, count: cells[index] ?? null })),
    byScheme: schemes.map((scheme, index) => ({
      scheme,
      count: perScheme[index] ?? null,
      valid: perScheme[index] === null ? null : (perValid[index] ?? null),
    })),
    suspended,
    // What is suspended for another reason is a cell as well.
    restingOnBrokenLink: isExact
      ? broken
      : suspended === null || isSmall(suspended - broken)
        ? null
        : toldCount(broken),
  };
}

/** Those of a scheme that are not valid are a cell as well: where they are few, the valid ones are not told either. */
function toldValid(ofScheme: readonly number[], valid: readonly number[]): (number | null)[] {
  const cells = toldCells(valid);
  return cells.map((count, index) => (isSmall((ofScheme[index] ?? 0) - (valid[index] ?? 0)) ? null : count));
}

function isSmall(count: number): boolean {
  return count > 0 && toldCount(count) === null;
}
