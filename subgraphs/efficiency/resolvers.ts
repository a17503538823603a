import type { Resolvers } from './__generated__/resolvers.ts';
import { quantify } from './benefit.ts';
import { FACTORS } from './factors.ts';
import { statementOf } from './statement.ts';

export const resolvers: Resolvers = {
  Query: {
    benefit: (_, { input }) => quantify(input),
    benefitFactors: (_, { kind }) => FACTORS.filter((factor) => !kind || factor.kind === kind),
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
};
