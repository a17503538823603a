import { pageOfList } from '../shared/paging.ts';
import type { ConstructionProjectType, Resolvers } from './__generated__/resolvers.ts';
import type { PositionCheck } from './certificate-check.ts';
import { barClause, clauseOf, listClause } from './clause.ts';
import type { ItemAnswer } from './eligibility.ts';
import { evidenceOf } from './evidence.ts';
import { type Fen, yuan } from './money.ts';
import type { ToldBar } from './supplier-bars.ts';
import { pointsText } from './tender.ts';

const amount = (value: Fen | null) => (value === null ? null : yuan(value));
const divisionOf = (code: string | null) => (code === null ? null : { code });

/** The certificate of what an answer rests on, when it is one of green certification. */
function certificateOf(basis: ItemAnswer['basis']) {
  const used = usedIn(basis);
  return used?.type === 'CERTIFICATE' ? { number: used.record.number } : null;
}

/** The certificate of what an answer rests on, when it is a conformity result. */
function resultOf(basis: ItemAnswer['basis']) {
  const used = usedIn(basis);
  return used?.type === 'RESULT' ? { id: used.record.id } : null;
}

function usedIn(basis: PositionCheck | ToldBar | null) {
  return basis !== null && 'used' in basis ? basis.used : null;
}

export const resolvers: Resolvers = {
  Query: {
    procurementEligibility(_parent, { input }, context) {
      const eligibility = context.services.checkEligibility(context.caller, input);
      context.noteSources(eligibility.sources);
      return eligibility;
    },
    procurementLists: (_parent, { on }, { services }) => [...services.lists(on ?? null)],
    market(_parent, { categories, division }, context) {
      const market = context.services.market.supply(categories, division ?? null);
      context.noteSources(market.sources);
      return market;
    },
    tender: (_parent, { id }, { services, caller }) => services.tenders.find(caller, id),
    async policyItemVersions(_parent, { id, asKnownAt }, { services }) {
      return [...(await services.policies.versions(id, asKnownAt))];
    },
    async policyFor(_parent, input, context) {
      const { day, sources, answers } = await context.services.policies.find(input);
      context.noteSources(sources);
      return { on: day, sources: [...sources], items: [...answers] };
    },
  },
  Mutation: {
    reportPolicyItem: (_parent, { input }, { services, caller }) => services.policies.report(caller, input),
    endPolicyItem: async (_parent, { input: { id, lastDay } }, { services, caller }) => ({
      item: await services.policies.end(caller, id, lastDay),
    }),
    createTender: (_parent, { input }, { services, caller }) => services.tenders.create(caller, input),
    async evaluateTender(_parent, { input }, context) {
      const evaluation = await context.services.tenders.evaluate(context.caller, input);
      context.noteSources(evaluation.sources);
      return { tenderEvaluation: evaluation };
    },
  },
  Market: { sources: ({ sources }) => [...sources], items: ({ items }) => [...items] },
  MarketItem: { schemes: ({ schemes }) => [...schemes], divisions: ({ divisions }) => [...divisions] },
  MarketOfDivision: { division: ({ code }) => ({ code }) },
  PolicyItem: {
    region: ({ region }) => divisionOf(region),
    schemes: ({ schemes }) => [...schemes],
    categories: ({ categories }) => [...categories],
  },
  Tender: {
    reference: ({ content }) => content.reference,
    name: ({ content }) => content.name,
    purchaser: ({ content }) => content.purchaser,
    region: ({ content }) => ({ code: content.region }),
    projectType: ({ content }) => content.projectType as ConstructionProjectType | null,
    preference: ({ content: { preference } }) =>
      preference && { preferenceForm: preference.form, value: pointsText(preference.hundredths) },
    lots: ({ content }) => [...content.lots],
    async evaluations(tender, _, context) {
      const evaluations = await context.services.tenders.evaluationsOf(context.caller, tender);
      for (const { sources } of evaluations) context.noteSources(sources);
      return evaluations;
    },
  },
  TenderLot: { items: ({ items }) => [...items] },
  TenderItem: { budget: ({ budget }) => amount(budget) },
  TenderEvaluation: {
    asKnownAt: ({ knownAt }) => knownAt,
    sources: ({ sources }) => [...sources],
    preferenceRule: ({ rule }) => rule,
    lots: ({ lots }) => [...lots],
  },
  LotEvaluation: { bids: ({ bids }) => [...bids] },
  LotBid: {
    bid: ({ bid }) => bid.reference,
    supplier: ({ bid }) => ({ uscc: bid.supplierUscc }),
    supplierBars: ({ bars }) => [...bars],
    total: ({ total }) => amount(total),
    comparedPrice: ({ comparedPrice }) => amount(comparedPrice),
    points: ({ points }) => (points === null ? null : pointsText(points)),
    cells: ({ cells }) => [...cells],
  },
  TenderCell: {
    item: ({ item }) => item.reference,
    isOffered: ({ offered }) => offered !== null,
    price: ({ offered }) => amount(offered?.price ?? null),
    productModel: ({ offered }) => offered?.productModel ?? null,
    outcome: ({ answer }) => answer?.outcome ?? null,
    clause: ({ answer }) => clauseOf(answer?.basis ?? null),
    checks: ({ answer }) => [...(answer?.checks ?? [])],
    reasons: ({ answer }) => [...(answer?.reasons ?? [])],
    certificate: ({ answer }) => certificateOf(answer?.basis ?? null),
    conformityResult: ({ answer }) => resultOf(answer?.basis ?? null),
    evidence: ({ answer, day }) => {
      const used = usedIn(answer?.basis ?? null);
      return used && evidenceOf(used, day);
    },
    lacking: ({ missing }) => [...missing],
  },
  Missing: { code: ({ reason }) => reason.code, message: ({ reason }) => reason.message },
  PreferenceRule: {
    region: ({ region }) => ({ code: region }),
    preferenceForm: ({ form }) => form,
    lowestValue: ({ least }) => String(least),
    highestValue: ({ most }) => String(most),
  },
  ProcurementEligibility: {
    region: ({ region }) => divisionOf(region),
    supplier: ({ supplierUscc }) => (supplierUscc === null ? null : { uscc: supplierUscc }),
    supplierBars: ({ supplierBars }) => [...supplierBars],
    sources: ({ sources }) => [...sources],
    items: ({ items }) => [...items],
  },
  ProcurementItemAnswer: {
    clause: ({ basis }) => clauseOf(basis),
    checks: ({ checks }) => [...checks],
    reasons: ({ reasons }) => [...reasons],
    certificate: ({ basis }) => certificateOf(basis),
    conformityResult: ({ basis }) => resultOf(basis),
  },
  ProcurementCheck: {
    clause: ({ edition, item }) => listClause(edition, item),
    treatment: ({ item }) => item.treatment,
    certificate: certificateOf,
    conformityResult: resultOf,
  },
  ProcurementReason: {
    candidates: ({ candidates }) => (candidates === null ? null : [...candidates]),
  },
  ProcurementList: {
    cities: ({ cities }) => cities?.map((code) => ({ code })) ?? null,
    items: ({ items }, args) => pageOfList(items, ({ position }) => position, args),
  },
  ProcurementListItemConnection: { totalCount: (page) => page.totalCount() },
  SupplierBar: {
    entry: ({ entry }) => entry?.id ?? null,
    list: ({ rule }) => rule?.list ?? null,
    decisionNumber: ({ entry }) => entry?.decisionNumber ?? null,
    publishedOn: ({ entry }) => entry?.publishedOn ?? null,
    clause: barClause,
  },
};
