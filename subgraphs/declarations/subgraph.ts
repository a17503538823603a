import { defineSubgraph, type Follower } from '../shared/define-subgraph.ts';
import { createModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { loadSample } from './sample.ts';
import { createDeclarationService, type DeclarationService } from './service.ts';
import { registersModel } from './view.ts';

/** The periodic reports that a filing obliges its supplier to (SDC-01); what others report about the product is no report of its own. */
const reports: Follower<DeclarationService> = {
  name: 'efficiency-reports',
  feed: 'efficiency',
  async handle(events, scope, service) {
    for (const event of events) {
      if (event.type !== 'EfficiencyReported') continue;
      const { id, declarationNumber, sourceKind, from, to } = event.fact;
      if (declarationNumber !== null && sourceKind === 'ENTERPRISE')
        await service.cover(declarationNumber, { report: id, from, to }, scope);
    }
  },
  async setAside({ type, key }, scope, service) {
    if (type === 'EfficiencyReported' && key !== null) await service.uncover(key, scope);
  },
};

/** Declarations of conformity (供方符合性声明备案): what suppliers state of their products themselves, reviewed and filed. */
export default defineSubgraph({
  name: 'declarations',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createDeclarationService,
  loaders: () => ({}),
  resolvers,
  readModels: [registersModel],
  follows: [reports],
  loadSample,
});
