import { defineSubgraph } from '../shared/define-subgraph.ts';
import { resolvers } from './resolvers.ts';

/** Where a global id leads. It holds nothing: whether an object is there, and who may see it, is its own subgraph's to say. */
export default defineSubgraph({
  name: 'nodes',
  moduleUrl: import.meta.url,
  models: () => null,
  services: () => null,
  loaders: () => null,
  resolvers,
});
