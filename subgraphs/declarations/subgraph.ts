import { defineSubgraph } from '../shared/define-subgraph.ts';
import { createModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { loadSample } from './sample.ts';
import { createDeclarationService } from './service.ts';
import { registersModel } from './view.ts';

/** Declarations of conformity (供方符合性声明备案): what suppliers state of their products themselves, reviewed and filed. */
export default defineSubgraph({
  name: 'declarations',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createDeclarationService,
  loaders: () => ({}),
  resolvers,
  readModels: [registersModel],
  loadSample,
});
