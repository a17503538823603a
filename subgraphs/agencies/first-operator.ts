import type { Day } from '../../schema/domain/day.ts';
import { scopesOf } from './purposes.ts';
import type { Services } from './service.ts';

const OPERATOR = 'operator';

/** Credentials of a new agency; the secret can't be read again. */
export interface NewCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * Makes the agency that a hub without sample data begins with: its operator, with an agreement with itself for OPERATIONS. `null` when an operator
 * can sign in already, so it is called at every start; interrupted, it goes on at the next one.
 */
export async function createFirstOperator({ register }: Services, today: Day): Promise<NewCredentials | null> {
  if (await register.hasOperator()) return null;
  await register.saveAgency({
    id: OPERATOR,
    kind: 'HUB_OPERATOR',
    nameZh: '云桥运营机构',
    nameEn: 'Yunqiao operator',
    division: null,
    body: null,
    uscc: null,
    demo: false,
  });
  await register.saveAgreement({
    id: `${OPERATOR}:OPERATIONS`,
    provider: OPERATOR,
    consumer: OPERATOR,
    purpose: 'OPERATIONS',
    legalBasis: { instrument: '网络安全法', article: 'art. 21' },
    scopes: scopesOf('OPERATIONS'),
    allianceSharing: false,
    divisions: [],
    dailyQuota: null,
    burst: null,
    validFrom: today,
    validTo: null,
    state: 'ACTIVE',
    suspendedBy: [],
    replaces: null,
    history: [],
  });
  const { secret } = await register.addSecret(OPERATOR);
  return { clientId: OPERATOR, clientSecret: secret };
}
