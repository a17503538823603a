import { defineSubgraph } from '../shared/define-subgraph.ts';
import { createModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { createServices } from './service.ts';
import { dutiesModel } from './view.ts';

/** What is due: deadlines derived from everybody's facts, and the tasks and notices that follow from them. */
export default defineSubgraph({
  name: 'duties',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createServices,
  loaders: () => ({}),
  resolvers,
  readModels: [dutiesModel],
});
