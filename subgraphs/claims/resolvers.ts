import type { Resolvers } from './__generated__/resolvers.ts';
import { message } from './findings.ts';

export const resolvers: Pick<Resolvers, 'Query' | 'ClaimSource' | 'ClaimVerdict' | 'ClaimFinding'> = {
  Query: {
    verifyClaims(_root, { claims, on }, context) {
      const verification = context.services.verifyClaims(context.caller, claims, on ?? null);
      context.noteSources(verification.sources);
      return verification;
    },
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
