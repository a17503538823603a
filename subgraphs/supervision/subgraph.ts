import { defineSubgraph } from '../shared/define-subgraph.ts';
import { creditModel } from './credit-view.ts';
import { createModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { loadSample } from './sample.ts';
import { createServices } from './service.ts';
import { populationModel } from './view.ts';

/** Supervision that closes the loop: sampling plans, random draws, inspections, joint inspections. */
export default defineSubgraph({
  name: 'supervision',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createServices,
  loaders: () => ({}),
  resolvers,
  readModels: [populationModel, creditModel],
  loadSample,
});
