import { badUserInput } from '../../schema/contract/errors.ts';
import { readGlobalId } from '../../schema/domain/global-id.ts';
import type { Resolvers } from './__generated__/resolvers.ts';

export const resolvers: Resolvers = {
  Query: {
    node(_, { id }) {
      const named = readGlobalId(id);
      if (!named) throw badUserInput('id', 'a global id, as an object of the hub has it in its field id');
      return { __typename: named.type, ref: named.key };
    },
  },
  Node: { __resolveType: ({ __typename }) => __typename },
};
