import type { Resolvers } from './__generated__/resolvers.ts';
import { quantify } from './benefit.ts';
import { FACTORS } from './factors.ts';
import { statementOf } from './statement.ts';
import { quantityOf } from './totals.ts';
import { tonnes } from './totals-service.ts';

export const resolvers: Resolvers = {
  Query: {
    benefit: (_, { input }) => quantify(input),
    benefitFactors: (_, { kind }) => FACTORS.filter((factor) => !kind || factor.kind === kind),
    efficiencyReports: (_, { filter, ...page }, { services, caller }) =>
      services.reports.list(caller, filter ?? {}, page),
    benefits: (_, { by, filter, from, to }, { services, caller }) =>
      services.totals.totals(caller, by, filter ?? {}, from, to),
  },
  Mutation: {
    reportEfficiency: async (_, { input }, { services, caller }) => ({
      results: [...(await services.reports.report(caller, input.reports))],
    }),
  },
  Benefit: {
    carriers: ({ carriers }) => [...carriers],
    factors: ({ factors }) => [...factors],
    statementZh: (benefit) => statementOf(benefit).zh,
    statementEn: (benefit) => statementOf(benefit).en,
  },
  CarrierBenefit: { factors: ({ factors }) => [...factors] },
  BenefitQuantity: {
    value: ({ value }) => value.toFixed(),
    low: ({ low }) => low.toFixed(),
    high: ({ high }) => high.toFixed(),
  },
  BenefitFactor: { value: ({ value }) => value.toFixed() },
  BenefitTotals: {
    coverage: ({ sight }) => sight.coverage,
    provinces: ({ sight }) => (sight.coverage === 'DIVISIONS' ? [...sight.provinces] : null),
    rows: ({ rows }) => [...rows],
  },
  BenefitTotalRow: {
    carriers: ({ carriers }) => [...carriers],
    kgce: ({ kgce }) => quantityOf(kgce),
    tce: ({ kgce }) => quantityOf(tonnes(kgce)),
    kgCo2: ({ kgCo2 }) => kgCo2 && quantityOf(kgCo2),
    tCo2: ({ kgCo2 }) => kgCo2 && quantityOf(tonnes(kgCo2)),
  },
  CarrierTotal: {
    amount: ({ amount }) => quantityOf(amount),
    kgce: ({ kgce }) => quantityOf(kgce),
    kgCo2: ({ kgCo2 }) => kgCo2 && quantityOf(kgCo2),
    equivalentKgce: ({ equivalentKgce }) => equivalentKgce && quantityOf(equivalentKgce),
    flaggedAmount: ({ flaggedAmount }) => quantityOf(flaggedAmount),
  },
  EfficiencyReport: {
    id: ({ _id }) => _id,
    figures: ({ figures }) => [...figures],
    benefits: ({ benefits }) => [...benefits],
    flags: ({ flags }) => [...flags],
    earlier: ({ earlier }) => [...earlier],
  },
  ReportedBenefit: {
    amount: ({ amount }) => quantityOf(amount),
    kgce: ({ kgce }) => quantityOf(kgce),
    kgCo2: ({ kgCo2 }) => kgCo2 && quantityOf(kgCo2),
    equivalentKgce: ({ equivalentKgce }) => equivalentKgce && quantityOf(equivalentKgce),
  },
  EarlierEfficiencyReport: {
    from: ({ content }) => content.from,
    to: ({ content }) => content.to,
    benefits: ({ benefits }) => [...benefits],
  },
  EfficiencyReportConnection: { totalCount: (page) => page.totalCount() },
};
