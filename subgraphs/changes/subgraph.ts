import { defineSubgraph } from '../shared/define-subgraph.ts';
import { createModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { createServices } from './service.ts';
import { logModel } from './view.ts';

/** Everything that has changed, and who wants to be told: the log of all registers, watch lists, webhooks. */
export default defineSubgraph({
  name: 'changes',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createServices,
  loaders: () => ({}),
  resolvers,
  readModels: [logModel],
});
