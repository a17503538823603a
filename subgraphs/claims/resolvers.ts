import type { Resolvers } from './__generated__/resolvers.ts';
import { message } from './findings.ts';

export const resolvers: Pick<Resolvers, 'Query' | 'ClaimSource' | 'ClaimVerdict' | 'ClaimFinding'> = {
  Query: {
    verifyClaims: (_root, { claims, on }, { services, caller }) => services.verifyClaims(caller, claims, on ?? null),
  },
  ClaimSource: {
    coverage: ({ name }, _args, { services }) => services.coverage(name),
  },
  ClaimVerdict: {
    certificate: ({ certificateNumber }) => (certificateNumber === null ? null : { number: certificateNumber }),
  },
  ClaimFinding: {
    message,
  },
};
