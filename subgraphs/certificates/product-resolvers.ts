import { elementOf } from '../../schema/domain/evaluation-indicators.ts';
import { modelKey } from '../../schema/domain/text.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { mustLoadBody } from './must-load.ts';
import { productsOf } from './product-service.ts';
import { evaluateAttributes } from './rules/green-attributes.ts';

const distinct = (texts: readonly (string | null)[]) => [...new Set(texts.filter((text) => text !== null))];

/** Products, and the attributes of what is certified. */
export const productResolvers = {
  Product: {
    holder: ({ holderUscc }, _, { loaders }) => (holderUscc === null ? null : loaders.organisation.load(holderUscc)),
    names: (product) => distinct(productsOf(product).map(({ name }) => name)),
    brands: (product) => distinct(productsOf(product).map(({ brand }) => brand)),
    series: (product) => distinct(productsOf(product).map(({ series }) => series)),
    certificates: ({ certificates }) => [...certificates],
    bodies: async ({ certificates }, _, { loaders }) =>
      Promise.all(distinct(certificates.map(({ bodyCode }) => bodyCode)).map((code) => mustLoadBody(loaders, code))),
    schemes: ({ certificates }) => [...new Set(certificates.map(({ scheme }) => scheme))],
    basis: ({ certificates }) => distinct(certificates.flatMap(({ basis }) => basis)),
    testItems: ({ certificates }) => certificates.flatMap(({ details }) => details?.testItems ?? []),
    greenAttributes: ({ certificates }, _, { services: { lookup } }) =>
      evaluateAttributes(
        certificates.map((certificate) => {
          const standing = lookup.standingOn(certificate, lookup.pastDay(undefined));
          return { certificate, isInEffect: standing?.status === 'VALID' };
        }),
      ),
    traceCodes: async (product, _, { caller, services, loaders }) => {
      for (const certificate of product.certificates) services.lookup.authoriseTraceCodeList(caller, certificate);
      const codes = await Promise.all(product.certificates.map(({ number }) => loaders.traceCodesOf.load(number)));
      return codes.flat().filter(({ model }) => modelKey(model) === modelKey(product.model));
    },
  },
  GreenAttributeEvaluation: {
    element: ({ attribute }) => elementOf(attribute),
    met: ({ indicators }) => indicators.filter(({ verdict }) => verdict === 'MET').length,
    notMet: ({ indicators }) => indicators.filter(({ verdict }) => verdict === 'NOT_MET').length,
    notKnown: ({ indicators }) => indicators.filter(({ verdict }) => verdict === 'NOT_KNOWN').length,
    indicators: ({ indicators }) => [...indicators],
  },
  EvaluatedIndicator: {
    standard: ({ indicator }) => indicator?.standard ?? null,
    limitSource: ({ limitBy }) => limitBy,
    value: ({ item }) => item?.result ?? null,
    unit: ({ item, indicator }) => item?.unit ?? indicator?.unit ?? null,
    method: ({ item }) => item?.method ?? null,
    indicatorSource: ({ indicator }) => indicator && `${indicator.source} (${indicator.confidence})`,
  },
  ProductConnection: { totalCount: (page) => page.totalCount() },
} satisfies Resolvers;
