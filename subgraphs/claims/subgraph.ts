import { defineSubgraph } from '../shared/define-subgraph.ts';
import { resolvers } from './resolvers.ts';
import { createServices } from './service.ts';
import { factsModel } from './view.ts';

/** Verdicts on sellers' claims. It owns no record: everything comes from a read model that follows the owners' feeds. */
export default defineSubgraph({
  name: 'claims',
  moduleUrl: import.meta.url,
  models: () => ({}),
  services: createServices,
  loaders: () => ({}),
  resolvers,
  readModels: [factsModel],
});
