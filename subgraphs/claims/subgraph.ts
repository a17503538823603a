import { defineSubgraph } from '../shared/define-subgraph.ts';
import { createModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { createServices } from './service.ts';
import { factsModel } from './view.ts';

/** Verdicts on sellers' claims: every fact comes from a read model that follows the owners' feeds. Its own records are jobs that check files. */
export default defineSubgraph({
  name: 'claims',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createServices,
  loaders: () => ({}),
  resolvers,
  readModels: [factsModel],
});
