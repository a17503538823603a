import { defineSubgraph } from '../shared/define-subgraph.ts';
import { createModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { loadSample } from './sample.ts';
import { createDirectoryService } from './service.ts';

/** Directories of testing laboratories, mark-service bodies and product suppliers. Certification bodies stand in `certificates`. */
export default defineSubgraph({
  name: 'directories',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createDirectoryService,
  loaders: () => ({}),
  resolvers,
  loadSample,
});
