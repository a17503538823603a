import type { DirectoryEntryFact } from '../../schema/domain/facts.ts';
import type { Page } from '../shared/paging.ts';
import { pastInstant } from '../shared/version-fields.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { type EntryChange, entryKnownAt, standsOn } from './service.ts';

/** Fields that entries of every directory have. */
const entry = {
  name: ({ nameZh }: DirectoryEntryFact) => nameZh,
  organisation: ({ uscc }: DirectoryEntryFact) => (uscc === null ? null : { uscc }),
  division: ({ divisionCode }: DirectoryEntryFact) => ({ code: divisionCode }),
  periods: ({ periods }: DirectoryEntryFact) => [...periods],
};
const counted = { totalCount: (page: Page<DirectoryEntryFact>) => page.totalCount() };
const told = ({ entry: found }: EntryChange) => found;

/** Maps arguments to the service; rules live there. */
export const resolvers: Resolvers = {
  Query: {
    laboratory: (_, { cmaNumber }, { services }) => services.find('LABORATORY', cmaNumber),
    laboratories: (_, { filter, ...page }, { services }) => services.list('LABORATORY', filter ?? {}, page),
    markServiceBodies: (_, { filter, ...page }, { services }) => services.list('MARK_SERVICE_BODY', filter ?? {}, page),
    suppliers: (_, { filter, ...page }, { services }) => services.list('SUPPLIER', filter ?? {}, page),
  },
  Mutation: {
    registerLaboratory: (_, { input: { cmaNumber, ...input } }, { caller, services }) =>
      services.register(caller, 'LABORATORY', { ...input, key: cmaNumber }),
    changeLaboratoryApproval: (_, { input: { cmaNumber, ...input } }, { caller, services }) =>
      services.change(caller, 'LABORATORY', { ...input, key: cmaNumber }),
    registerMarkServiceBody: (_, { input: { uscc, ...input } }, { caller, services }) =>
      services.register(caller, 'MARK_SERVICE_BODY', { ...input, key: uscc }),
    changeMarkServiceBody: (_, { input: { uscc, ...input } }, { caller, services }) =>
      services.change(caller, 'MARK_SERVICE_BODY', { ...input, key: uscc }),
    registerSupplier: (_, { input: { uscc, ...input } }, { caller, services }) =>
      services.register(caller, 'SUPPLIER', { ...input, key: uscc }),
    changeSupplier: (_, { input: { uscc, ...input } }, { caller, services }) =>
      services.change(caller, 'SUPPLIER', { ...input, key: uscc }),
  },
  Laboratory: {
    ...entry,
    cmaNumber: ({ key }) => key,
    approvedFor: (laboratory, { standard, on, asKnownAt }, { clock }) => {
      const known = entryKnownAt(laboratory, pastInstant(asKnownAt, clock));
      return known !== null && standsOn(known, on ?? clock.today(), standard ?? undefined);
    },
  },
  MarkServiceBody: { ...entry, uscc: ({ key }) => key },
  Supplier: { ...entry, uscc: ({ key }) => key },
  DirectoryPeriod: { scope: ({ scope }) => [...scope] },
  LaboratoryConnection: counted,
  MarkServiceBodyConnection: counted,
  SupplierConnection: counted,
  RegisterLaboratoryPayload: { laboratory: told },
  ChangeLaboratoryApprovalPayload: { laboratory: told },
  RegisterMarkServiceBodyPayload: { markServiceBody: told },
  ChangeMarkServiceBodyPayload: { markServiceBody: told },
  RegisterSupplierPayload: { supplier: told },
  ChangeSupplierPayload: { supplier: told },
};
