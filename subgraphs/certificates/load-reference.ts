import type { CertificationBodyFact } from '../../schema/domain/facts.ts';
import { readTable } from './rules/tables.ts';
import type { Services } from './service.ts';

/**
 * The certification bodies that the hub knows without sample data. None of them reports to it yet, and what it knows of their approvals sets no limit:
 * see the column `confidence`.
 */
export function referenceBodies(): CertificationBodyFact[] {
  return readTable('certification_bodies').map((row) => ({
    code: row['code'] ?? '',
    nameZh: row['name_zh'] ?? '',
    nameEn: row['name_en'] ?? '',
    shortName: row['short_name'] ?? '',
    uscc: null,
    approvalNumber: null,
    approvals: [
      {
        from: row['approved_from'] ?? '',
        to: null,
        projectCodes: row['approved_project_codes'] ? row['approved_project_codes'].split(';') : null,
      },
    ],
    reportsFromYear: null,
    reportedUntil: null,
    fictional: false,
  }));
}

/** Loads the register of bodies; one that is there already is left alone: its approval may have been changed, and it may have reported. */
export async function loadReference({ facts, lookup }: Services): Promise<void> {
  const listed = referenceBodies();
  const known = await lookup.bodies(listed.map(({ code }) => code));
  const held = new Set(known.map(({ code }) => code));
  await facts.bodies(listed.filter(({ code }) => !held.has(code)));
}
