import type { CertificationScheme } from '../../../schema/domain/facts.ts';
import type { RowFault } from '../../../schema/domain/report-kinds.ts';
import { auditDays } from './audit-days.ts';
import type { ReportedSurveillance } from './report-row.ts';

/** A surveillance with the least days that its rule asks for, where the number of persons was told; they are kept as they were on the day of the report. */
export type CountedSurveillance = ReportedSurveillance & { readonly leastPersonDays?: number };

/** Works out the least days of a surveillance (SUR-05, AUD-05, AUD-06). */
export function withLeastDays(surveillance: ReportedSurveillance, scheme: CertificationScheme): CountedSurveillance {
  const { effectivePersons, additionalSites } = surveillance;
  if (effectivePersons == null) return surveillance;
  const { days } = auditDays(effectivePersons, additionalSites ?? 0, 'SURVEILLANCE', scheme);
  return { ...surveillance, leastPersonDays: days };
}

/** A warning where a surveillance took fewer days than its rule asks for: it is taken, and said. */
export function shortOfDays({ personDays, leastPersonDays }: CountedSurveillance): RowFault[] {
  if (personDays == null || leastPersonDays === undefined || personDays >= leastPersonDays) return [];
  return [
    {
      field: 'personDays',
      code: 'PERSON_DAYS_SHORT',
      zh: `监督检查${personDays}人日，少于规则要求的${leastPersonDays}人日`,
      en: `The surveillance took ${personDays} person-days, fewer than the ${leastPersonDays} that the rule asks for`,
    },
  ];
}
