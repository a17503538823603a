import { defineSubgraph } from '../shared/define-subgraph.ts';
import { createModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { SAMPLE_BUYER, SAMPLE_TENDER } from './sample.ts';
import { createServices } from './service.ts';
import { samplePolicies } from './support-policy-service.ts';
import { factsModel } from './view.ts';

export default defineSubgraph({
  name: 'procurement',
  moduleUrl: import.meta.url,
  // It owns tenders; its lists are dated files of the source tree, everything else it follows from others.
  models: createModels,
  services: createServices,
  loaders: () => null,
  resolvers,
  readModels: [factsModel],
  async loadSample({ policies, tenders }, { today }) {
    await policies.record(samplePolicies(today));
    await tenders.record(SAMPLE_BUYER, SAMPLE_TENDER);
  },
});
