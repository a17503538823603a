import { defineSubgraph } from '../shared/define-subgraph.ts';
import { allianceFollower } from './alliance-divisions.ts';
import { createFirstOperators, enrolmentFile } from './first-operator.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createModels, type Models } from './model.ts';
import { resolvers } from './resolvers.ts';
import { loadDemoAgencies } from './sample.ts';
import { createServices, type Services } from './service.ts';

export default defineSubgraph<Models, Services, Loaders>({
  name: 'agencies',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createServices,
  loaders: createLoaders,
  resolvers,
  follows: [allianceFollower],
  loadSample: (services, _world, kit) => loadDemoAgencies({ services, kit }),
  beginEmpty: (services, { clock }) => createFirstOperators(services, clock.today()),
  recover: enrolmentFile,
});
