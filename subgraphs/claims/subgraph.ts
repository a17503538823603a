import { defineSubgraph, type Follower } from '../shared/define-subgraph.ts';
import { createModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { createServices, type Services } from './service.ts';
import { factsModel } from './view.ts';
import { watchFollowers } from './watch-review.ts';

const follows: readonly Follower<Services>[] = watchFollowers;

/** Verdicts on sellers' claims: every fact comes from a read model that follows the owners' feeds. Its own records are jobs that check files, and watch lists. */
export default defineSubgraph({
  name: 'claims',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createServices,
  loaders: () => ({}),
  resolvers,
  readModels: [factsModel],
  follows,
});
