import type { ClaimedMark, Resolvers } from './__generated__/resolvers.ts';
import { markRulesOn } from './checks/mark.ts';
import { hintOf } from './finding-hints.ts';
import { message } from './findings.ts';
import { jobFields, jobMutations, jobQueries } from './job-resolvers.ts';
import { watchedFindings, watchMutations, watchQueries } from './watch-resolvers.ts';

export const resolvers: Pick<
  Resolvers,
  | 'Query'
  | 'Mutation'
  | 'ClaimJob'
  | 'ClaimJobConnection'
  | 'ClaimChange'
  | 'ClaimChangeConnection'
  | 'WatchedClaim'
  | 'WatchedClaimConnection'
  | 'WatchedClaimResult'
  | 'ClaimSource'
  | 'ClaimVerdict'
  | 'ClaimFinding'
  | 'ClaimFact'
> = {
  Query: {
    verifyClaims(_root, { claims, on, asKnownAt }, context) {
      const verification = context.services.verifyClaims(context.caller, claims, on ?? null, asKnownAt ?? null);
      context.noteSources(verification.sources);
      return verification;
    },
    ...jobQueries,
    ...watchQueries,
  },
  Mutation: { ...jobMutations, ...watchMutations },
  ClaimChange: watchedFindings,
  ClaimChangeConnection: { totalCount: (page) => page.totalCount() },
  WatchedClaim: watchedFindings,
  WatchedClaimConnection: { totalCount: (page) => page.totalCount() },
  WatchedClaimResult: watchedFindings,
  ClaimJob: jobFields,
  ClaimJobConnection: { totalCount: (page) => page.totalCount() },
  ClaimSource: {
    coverage: ({ name }, _args, { services }) => services.coverage(name),
  },
  ClaimVerdict: {
    certificate: ({ certificateNumber }) => (certificateNumber === null ? null : { number: certificateNumber }),
    checks: ({ comparisons }) => [...comparisons],
    mark: ({ mark }) => mark as ClaimedMark | null,
    markRules: ({ mark, on }) =>
      markRulesOn(mark, on).map((rule) => ({
        ...rule,
        instrument: { zh: rule.instrumentZh, en: rule.instrumentEn },
        issuedOn: rule.validFrom,
        remark: { zh: rule.remarkZh, en: rule.remarkEn },
      })),
  },
  ClaimFinding: {
    message,
    subCode: ({ key }) => key,
    hint: ({ key }) => hintOf(key),
  },
  ClaimFact: {
    blacklistEntry: ({ kind, key }) => (kind === 'BLACKLIST_ENTRY' ? { ref: key } : null),
  },
};
