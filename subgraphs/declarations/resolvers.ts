import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { isOverdue, stateOn } from './life-cycle.ts';
import { CONFORMITY_MARK } from './mark.ts';
import type { DeclarationDocument } from './model.ts';
import { maySeeDetails } from './policy.ts';

export const resolvers: Resolvers = {
  Query: {
    declaration: (_, { number }, { services, caller }) => services.one(caller, number),
    declarations: (_, { filter, ...page }, { services, caller }) => services.list(caller, filter ?? {}, page),
  },
  Mutation: {
    fileDeclaration: (_, { input }, { services, caller }) => services.file(caller, input),
    reviewDeclaration: (_, { input: { declaration, decision, reasons } }, { services, caller }) =>
      services.review(caller, declaration, decision, reasons),
    withdrawDeclaration: (_, { input: { declaration, reason } }, { services, caller }) =>
      services.withdraw(caller, declaration, reason),
  },
  Declaration: {
    id: ({ _id }) => _id,
    state: (declaration, _, { clock }) => stateOn(declaration, clock.today()),
    supplier: ({ supplierUscc }) => ({ uscc: supplierUscc }),
    models: ({ models }) => [...models],
    standards: ({ standards }) => [...standards],
    evidence: ({ evidence }) => [...evidence],
    mark: (declaration, _, { clock }) => (stateOn(declaration, clock.today()) === 'FILED' ? CONFORMITY_MARK : null),
    isReportOverdue: (declaration, _, { clock }) => isOverdue(declaration, clock.today()),
    signatory: (declaration, _, { caller }) => detailsOf(caller, declaration).signatory,
    findings: (declaration, _, { caller }) => [...detailsOf(caller, declaration).findings],
    acts: (declaration, _, { caller }) => [...detailsOf(caller, declaration).acts],
  },
  DeclarationEvidence: { scope: ({ scope }) => [...scope] },
  DeclarationAct: { reasons: ({ reasons }) => [...reasons] },
  DeclarationConnection: { totalCount: (page) => page.totalCount() },
  Organisation: {
    __resolveReference: ({ uscc }) => ({ uscc }),
    declarations: ({ uscc }, page, { services, caller }) => services.list(caller, { supplierUscc: uscc }, page),
  },
};

function detailsOf(caller: Caller, declaration: DeclarationDocument): DeclarationDocument {
  if (!maySeeDetails(caller, declaration))
    throw hubError('FORBIDDEN', `The caller may not see who signed or reviewed declaration ${declaration.ownNumber}.`);
  return declaration;
}
