import type { Day } from '../../schema/domain/day.ts';
import type { KeptSecret } from '../shared/define-subgraph.ts';
import { OPERATOR_ROLES } from './operator-roles.ts';
import { scopesOf } from './purposes.ts';
import type { Services } from './service.ts';

/**
 * Makes the agencies that a hub without sample data begins with: its operator in three roles, each with an agreement for OPERATIONS and a code to register
 * a key of its own with. Called at every start: a role that has no key yet gets a new code, one that has none is left alone; interrupted, it goes on at the next start.
 */
export async function createFirstOperators({ register, provide }: Services, today: Day): Promise<KeptSecret[]> {
  if (await register.hasOperator()) return [];
  const codes: KeptSecret[] = [];
  for (const { agency: id, nameZh, nameEn, scopes } of OPERATOR_ROLES) {
    const details = { id, kind: 'HUB_OPERATOR', nameZh, nameEn, division: null, body: null, uscc: null } as const;
    await register.saveAgency({ ...details, demo: false });
    await register.saveAgreement({
      id: `${id}:OPERATIONS`,
      provider: id,
      consumer: id,
      purpose: 'OPERATIONS',
      legalBasis: { instrument: '网络安全法', article: 'art. 21' },
      scopes,
      allianceSharing: false,
      divisions: [],
      dailyQuota: null,
      burst: null,
      sealedBeforeAnswered: false,
      validFrom: today,
      validTo: null,
      state: 'ACTIVE',
      suspendedBy: [],
      replaces: null,
      history: [],
      createdBy: null,
      approvedBy: [],
    });
    codes.push(await enrolmentFile({ register }, id));
  }
  const [system] = OPERATOR_ROLES;
  if (system) await provide({ provider: system.agency, scopes: scopesOf('OPERATIONS'), area: null });
  return codes;
}

/** A new enrolment of an agency, as a file for whoever runs the machine. */
export async function enrolmentFile({ register }: Pick<Services, 'register'>, agency: string): Promise<KeptSecret> {
  const { code, validUntil } = await register.openEnrolment(agency);
  return {
    name: `enrolment-${agency}`,
    content: `${agency}.${code}`,
    told: `${agency} registers its key with "npx yunqiao credential enrol", by ${validUntil.toISOString()}, with the code in`,
  };
}
