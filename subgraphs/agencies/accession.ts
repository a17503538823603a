import type { Day } from '../../schema/domain/day.ts';
import type { Agreement } from './agreement.ts';

/** The agreement by which an agency joins the hub: under it the agency manages its agreements, credentials, registered operations and settings. */
export function accessionOf(agency: string, operator: string, validFrom: Day): Agreement {
  return {
    id: `${agency}:OPERATIONS`,
    provider: operator,
    consumer: agency,
    purpose: 'OPERATIONS',
    legalBasis: { instrument: '网络安全法', article: 'art. 21' },
    scopes: ['agreements:manage'],
    allianceSharing: false,
    divisions: [],
    dailyQuota: null,
    burst: null,
    sealedBeforeAnswered: false,
    validFrom,
    validTo: null,
    state: 'ACTIVE',
    suspendedBy: [],
    replaces: null,
    history: [],
    createdBy: null,
    approvedBy: [],
  };
}
