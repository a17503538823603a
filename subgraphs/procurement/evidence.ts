import type { Day } from '../../schema/domain/day.ts';
import { statusOn } from '../../schema/domain/status.ts';
import type { Offered } from './certificate-check.ts';

/** What a certificate said on the day that an answer is for. */
export interface Evidence {
  readonly number: string;
  readonly kind: string;
  readonly status: string | null;
  readonly termFrom: Day | null;
  readonly termTo: Day | null;
  readonly standard: string | null;
  readonly grade: number | null;
}

/** The certificate that an answer rests on, in its version of the day. */
export function evidenceOf({ type, record }: Offered, day: Day): Evidence {
  const term = record.terms.filter(({ from }) => from <= day).at(-1) ?? null;
  const shared = {
    number: record.number,
    status: statusOn(record, day)?.status ?? null,
    termFrom: term?.from ?? null,
    termTo: term?.to ?? null,
  };
  if (type === 'CERTIFICATE') return { ...shared, kind: record.scheme, standard: null, grade: record.starGrade };
  return { ...shared, kind: record.kind, standard: record.standard, grade: record.grade };
}
