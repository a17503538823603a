import { defineSubgraph } from '../shared/define-subgraph.ts';
import { createModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { createServices } from './service.ts';
import { partiesModel } from './view.ts';

/** The way back: what platforms and buyers meet in the market, on its way to the regulator concerned, and the answers. */
export default defineSubgraph({
  name: 'leads',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createServices,
  loaders: () => ({}),
  resolvers,
  readModels: [partiesModel],
});
