import { defineSubgraph, type Follower } from '../shared/define-subgraph.ts';
import { certificateView } from './certificate-view.ts';
import { filingFollower } from './filings.ts';
import { loadList } from './list-register.ts';
import { createLoaders } from './loaders.ts';
import { createModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { loadSampleResults } from './sample.ts';
import { createResultsService, type ResultsService } from './service.ts';
import { recordsModel } from './view.ts';

const filings: Follower<ResultsService> = filingFollower;

/** Conformity results, the List, and which certificates rest on which results. */
export default defineSubgraph({
  name: 'reusable-results',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createResultsService,
  loaders: createLoaders,
  resolvers,
  readModels: [recordsModel, certificateView],
  lookUpsFrom: recordsModel,
  follows: [filings],
  loadReference: (_service, kit) => loadList(kit),
  loadSample: (_service, world, kit) => loadSampleResults(kit, world),
});
