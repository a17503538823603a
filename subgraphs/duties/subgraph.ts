import { defineSubgraph, type Follower } from '../shared/define-subgraph.ts';
import { createModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { createServices, type Services } from './service.ts';
import { dutiesModel } from './view.ts';

/** Notices that follow from another subgraph's events. */
const carrying = (feed: string): Follower<Services> => ({
  name: `notices of ${feed}`,
  feed,
  handle: (events, scope, services) => services.carried.handle(events, scope),
  // What can't be read is told to nobody; it is told again when it can.
  setAside: async () => undefined,
});

/** What is due: deadlines derived from everybody's facts, and the tasks and notices that follow from them. */
export default defineSubgraph({
  name: 'duties',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createServices,
  loaders: () => ({}),
  resolvers,
  readModels: [dutiesModel],
  follows: [carrying('agencies'), carrying('changes'), carrying('leads'), carrying('disputes')],
});
