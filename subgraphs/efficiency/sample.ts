import { addDays, isWithin } from '../../schema/domain/day.ts';
import type { CertificateFact } from '../../schema/domain/facts.ts';
import type { SampleWorld } from '../sample-world/world.ts';
import type { ReportInput } from './report-input.ts';
import type { Services } from './service.ts';
import type { Subject } from './subject-view.ts';

/** Bodies that have a demo agency, which is whose reports these are. */
const BODIES = ['101', '102'];
/** Categories of the samples: electric ones, and a material whose production saves heat. */
const CATEGORIES: Readonly<Record<string, { readonly base: number; readonly standard: string }>> = {
  '015': { base: 320, standard: 'GB 21455-2019' },
  '006': { base: 40, standard: 'GB/T 35607-2017' },
  '001': { base: 60, standard: 'GB/T 35601-2017' },
};
const MOST = 60;

interface SampleReport {
  readonly agency: string;
  readonly subject: Subject;
  readonly input: ReportInput;
}

/** Reports of the year before the world's today, one of them far from what its category's others say. FICTIONAL. */
export function sampleReports({ certificates, today, random }: SampleWorld): SampleReport[] {
  const next = random('efficiency');
  const year = Number(today.slice(0, 4)) - 1;
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const fitting = certificates
    .filter(({ bodyCode, projectCode, holder, terms }) => {
      const isKnown = BODIES.includes(bodyCode) && CATEGORIES[projectCode] !== undefined && holder.uscc !== null;
      return isKnown && terms.some((term) => isWithin(from, addDays(term.from, -1), term.to));
    })
    .slice(0, MOST);
  return fitting.map((certificate, index) => reportOf(certificate, from, to, next(), index === fitting.length - 1));
}

function reportOf(
  { number, bodyCode, projectCode, holder }: CertificateFact,
  from: string,
  to: string,
  random: number,
  isFarOut: boolean,
): SampleReport {
  const { base, standard } = CATEGORIES[projectCode] ?? { base: 50, standard: 'GB/T 33761-2017' };
  const certified = Math.round(base * (0.7 + random / 10));
  return {
    agency: `demo-body-${bodyCode}`,
    subject: { holderUscc: holder.uscc, bodyCode, projectCode, divisionCode: holder.divisionCode },
    input: {
      reference: `sample-${number}`,
      certificateNumber: number,
      from,
      to,
      method: 'CALCULATED',
      source: '样例数据(虚构)',
      baselineStandard: standard,
      figures: [{ stage: 'USE', kind: 'UNITS_IN_USE', value: String(1_000 + Math.round(random * 9_000)), unit: '台' }],
      savings: [
        {
          carrier: 'ELECTRICITY',
          baseline: String(isFarOut ? base * 100 : base),
          certified: String(certified),
          unit: 'kWh',
          quantity: String(1_000 + Math.round(random * 9_000)),
        },
      ],
      factorYear: 2022,
    },
  };
}

/** Loads the sample reports; those that are there stay as they are. */
export async function loadSample({ reports }: Services, world: SampleWorld): Promise<void> {
  for (const { agency, subject, input } of sampleReports(world))
    await reports.record(input, { agency, sourceKind: 'BODY', subject });
}
