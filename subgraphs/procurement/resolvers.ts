import { pageOfList } from '../shared/paging.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import type { PositionCheck } from './certificate-check.ts';
import { barClause, clauseOf, listClause } from './clause.ts';
import type { ItemAnswer } from './eligibility.ts';
import type { ToldBar } from './supplier-bars.ts';

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
