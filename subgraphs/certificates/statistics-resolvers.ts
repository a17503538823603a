import { badUserInput } from '../../schema/contract/errors.ts';
import type { CertificateStatus, CertificationScheme } from '../../schema/domain/facts.ts';
import { FOREIGN_HORIZON_DAYS, toldCount } from '../../schema/domain/sight/counts.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { checkHorizon } from './certificate-filter.ts';
import { mustLoadBody } from './must-load.ts';

const byCode = (code: string | number | null | undefined) => (typeof code === 'string' ? { code } : null);

/** Counts as they are told: tables by dimensions, and those of an area. */
export const statisticsResolvers: Pick<Resolvers, 'Statistics' | 'StatisticsRow' | 'CertificateStatistics'> = {
  Statistics: {
    asKnownAt: ({ knownAt }) => (knownAt === null ? null : new Date(knownAt)),
    total: ({ total }) => total.count,
    totalAtLeast: ({ total }) => total.atLeast,
    rows: ({ rows }) => [...rows],
  },
  StatisticsRow: {
    groupCode: ({ key }) => (key.GROUP as string | null | undefined) ?? null,
    category: ({ key }) => byCode(key.CATEGORY),
    province: ({ key }) => byCode(key.PROVINCE),
    city: ({ key }) => byCode(key.CITY),
    body: ({ key: { BODY } }, _, { loaders }) => (typeof BODY === 'string' ? mustLoadBody(loaders, BODY) : null),
    scheme: ({ key }) => (key.SCHEME as CertificationScheme | undefined) ?? null,
    starGrade: ({ key }) => (key.STAR as number | null | undefined) ?? null,
    status: ({ key }) => (key.STATUS as CertificateStatus | undefined) ?? null,
  },
  CertificateStatistics: {
    byStatus: ({ byStatus }) => [...byStatus],
    byScheme: ({ byScheme }) => [...byScheme],
    expiringWithin: async ({ division: code, on, isExact, knownAt }, { days }, { loaders }) => {
      if (!isExact && days !== FOREIGN_HORIZON_DAYS)
        throw badUserInput('days', `${FOREIGN_HORIZON_DAYS}, for another province`);
      const count = await loaders.areaExpiring.load({ division: code, on, days: checkHorizon('days', days), knownAt });
      return isExact ? count : toldCount(count);
    },
  },
};
