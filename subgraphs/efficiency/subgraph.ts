import { defineSubgraph } from '../shared/define-subgraph.ts';
import { createModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { loadSample } from './sample.ts';
import { createServices } from './service.ts';
import { subjectsModel } from './subject-view.ts';
import { makeRollups } from './sums.ts';

/** Efficiency and benefit (能效与效益): what products use and save, counted with dated factors. */
export default defineSubgraph({
  name: 'efficiency',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createServices,
  loaders: () => ({}),
  resolvers,
  readModels: [subjectsModel],
  loadReference: (_services, { models }) => makeRollups(models),
  loadSample,
});
