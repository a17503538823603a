import { defineSubgraph } from '../shared/define-subgraph.ts';
import { allianceFollower } from './alliance-divisions.ts';
import { createFirstOperator } from './first-operator.ts';
import { loadDemoAgencies } from './load-sample.ts';
import { createLoaders } from './loaders.ts';
import { createModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { createServices } from './service.ts';

export default defineSubgraph({
  name: 'agencies',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createServices,
  loaders: createLoaders,
  resolvers,
  follows: [allianceFollower],
  loadSample: loadDemoAgencies,
  async beginEmpty(services, { clock }) {
    const made = await createFirstOperator(services, clock.today());
    return (
      made &&
      `First operator of this hub: client id ${made.clientId}, secret ${made.clientSecret} (shown once; keep it).`
    );
  },
});
