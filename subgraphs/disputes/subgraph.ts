import { defineSubgraph, type Follower } from '../shared/define-subgraph.ts';
import { createModels } from './model.ts';
import { resolvers } from './resolvers.ts';
import { loadSample } from './sample.ts';
import { createServices, type Services } from './service.ts';
import { expertGroupsModel, findingsModel, subjectsModel } from './view.ts';

/** What owners of facts put right after an appeal was upheld. */
const remedies = (feed: string): Follower<Services> => ({
  name: `remedies in ${feed}`,
  feed,
  handle: (events, scope, services) => services.appeals.follow(events, scope),
  // What can't be read has put nothing right that is known; it is told again when it can.
  setAside: async () => undefined,
});

/** Disputes (争议): appeals and objections against facts of the hub, on their way through body, expert group, regulator and ministry. */
export default defineSubgraph({
  name: 'disputes',
  moduleUrl: import.meta.url,
  models: createModels,
  services: createServices,
  loaders: () => ({}),
  resolvers,
  readModels: [subjectsModel, findingsModel, expertGroupsModel],
  follows: [remedies('certificates'), remedies('blacklists'), remedies('reusable-results'), remedies('supervision')],
  loadSample: (_services, world, kit) => loadSample(world, kit),
});
