import { defineSubgraph } from '../shared/define-subgraph.ts';
import { createModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { createServices } from './service.ts';
import { partiesModel } from './view.ts';

/** Who looked: what the audit log tells those concerned. The log itself stays where it is; this is a view of it that others may read. */
export default defineSubgraph({
  name: 'access-records',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createServices,
  loaders: () => ({}),
  resolvers,
  readModels: [partiesModel],
});
