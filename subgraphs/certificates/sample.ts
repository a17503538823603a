import type { SampleWorld } from '../sample-world/world.ts';
import type { Services } from './service.ts';

/**
 * Loads the fictional bodies, organisations, certificates, trace codes and surveillances of the sample world. What has changed since an earlier load is
 * left alone: a restart on another day must not take back what people have done with the samples.
 */
export async function loadSample({ facts, lookup }: Services, world: SampleWorld): Promise<void> {
  const [landmark] = world.certificates;
  if (!landmark || (await lookup.certificates([landmark.number])).length > 0) return;
  await facts.bodies(world.bodies.filter(({ fictional }) => fictional));
  await facts.organisations(world.organisations);
  await facts.traceCodes(world.traceCodes);
  await facts.surveillances(world.surveillances);
  // The first one is a landmark, whose number is the same in every world; stored last, it says that everything is loaded.
  await facts.certificates([...world.certificates].reverse());
}
