import { defineSubgraph } from '../shared/define-subgraph.ts';
import { resolvers } from './resolvers.ts';

/** Efficiency and benefit (能效与效益): what certified products save, counted with dated factors. */
export default defineSubgraph({
  name: 'efficiency',
  moduleUrl: import.meta.url,
  // Factors are dated files of the source tree.
  models: () => null,
  services: () => null,
  loaders: () => null,
  resolvers,
});
