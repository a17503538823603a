import type { CertificationBodyFact } from '../../schema/domain/facts.ts';
import type { SampleWorld } from '../sample-world/world.ts';
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

/**
 * Loads the fictional bodies, organisations, certificates, trace codes and surveillances of the sample world. What has changed since an earlier load is
 * left alone: a restart on another day must not take back what people have done with the samples.
 */
export async function loadSample({ facts, lookup }: Services, world: SampleWorld): Promise<void> {
  const [landmark] = world.certificates;
  if (!landmark || (await lookup.certificates([landmark.number])).length > 0) return;
  await facts.bodies(world.bodies.filter(({ fictional }) => fictional));
  await facts.organisations(world.organisations);
  await facts.traceCodes(world.traceCodes);
  await facts.surveillances(world.surveillances);
  // The first one is a landmark, whose number is the same in every world; stored last, it says that everything is loaded.
  await facts.certificates([...world.certificates].reverse());
}
