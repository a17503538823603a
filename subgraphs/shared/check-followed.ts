import { EVENTS, type EventType } from '../../schema/domain/events/events.ts';
import type { SubgraphManifest } from './define-subgraph.ts';

/**
 * Holds a manifest to what there is: whoever follows a feed of no subgraph, or an event that none of its feeds tells, would wait for ever and take silence
 * for good news.
 * @throws Error naming manifest, view and name
 */
export function checkFollowed(
  { name, readModels = [], follows = [] }: Pick<SubgraphManifest, 'name' | 'readModels' | 'follows'>,
  subgraphs: readonly string[],
): void {
  const mustExist = (where: string, feed: string) => {
    if (!subgraphs.includes(feed)) throw new Error(`${name}: ${where} follows "${feed}", which is no subgraph.`);
  };
  for (const follower of follows) mustExist(`the follower ${follower.name}`, follower.feed);
  for (const model of readModels) {
    const where = `the view ${model.name}`;
    for (const feed of model.follows) mustExist(where, feed);
    for (const type of Object.keys(model.project)) {
      const told = Object.hasOwn(EVENTS, type) ? EVENTS[type as EventType].feed : null;
      if (told === null) throw new Error(`${name}: ${where} follows the event ${type}, which nobody publishes.`);
      if (!model.follows.includes(told))
        throw new Error(`${name}: ${where} follows the event ${type} but not the feed ${told}, which tells it.`);
      if (!model.places[type as EventType])
        throw new Error(`${name}: ${where} does not say under which keys ${type} is told.`);
    }
  }
}
