import type { ClaimFindingCode, MutationResolvers, QueryResolvers } from './__generated__/resolvers.ts';

export const watchQueries: Pick<QueryResolvers, 'claimChanges' | 'claimWatchList' | 'watchedClaims'> = {
  claimChanges: (_root, page, { services, caller }) => services.watch.changes(caller, page),
  async claimWatchList(_root, _args, { services, caller }) {
    const state = await services.watch.state(caller);
    return { ...state, sources: [...state.sources] };
  },
  watchedClaims: (_root, page, { services, caller }) => services.watch.watched(caller, page),
};

export const watchMutations: Pick<MutationResolvers, 'watchClaims' | 'unwatchClaims' | 'reviewWatchedClaims'> = {
  watchClaims: async (_root, { input }, { services, caller }) => ({
    results: [...(await services.watch.put(caller, input.claims))],
  }),
  unwatchClaims: async (_root, { input }, { services, caller }) => ({
    removed: await services.watch.remove(caller, input.references),
  }),
  reviewWatchedClaims: async (_root, _args, { services, caller }) => ({ more: await services.review.step(caller) }),
};

/** Codes are kept as text. */
export const watchedFindings = {
  findings: ({ codes }: { readonly codes: readonly string[] }) => codes as ClaimFindingCode[],
};
