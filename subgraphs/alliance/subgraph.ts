import { defineSubgraph } from '../shared/define-subgraph.ts';
import { bulletinModel } from './bulletin-view.ts';
import { createLoaders } from './loaders.ts';
import { createModels } from './model.ts';
import { regulatorModel } from './regulator-view.ts';
import { resolvers } from './resolvers.ts';
import { loadSampleMembers } from './sample.ts';
import { createServices } from './service.ts';
import { membershipsModel } from './view.ts';

/** Divisions, alliances of regions and their members. */
export default defineSubgraph({
  name: 'alliance',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createServices,
  loaders: createLoaders,
  resolvers,
  readModels: [membershipsModel, bulletinModel, regulatorModel],
  lookUpsFrom: membershipsModel,
  loadReference: ({ divisions }) => divisions.recordFounding(),
  loadSample: loadSampleMembers,
});
