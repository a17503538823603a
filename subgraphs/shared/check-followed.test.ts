import { describe, expect, it } from 'vitest';
import { discoverSubgraphs } from '../../schema/discover.ts';
import { checkFollowed } from './check-followed.ts';
import { readManifest } from './host.ts';
import { underKey } from './read-model/places.ts';
import type { ReadModelDefinition } from './read-model/read-model.ts';

const folders = discoverSubgraphs();
const names = folders.map(({ name }) => name);
const PASSED_OVER = { OrganisationChanged: () => undefined };
const MISSPELT = { OrganisationMoved: () => undefined };
const model = (changes: Partial<ReadModelDefinition>): ReadModelDefinition => ({
  name: 'facts',
  version: 1,
  follows: ['certificates'],
  places: { OrganisationChanged: [underKey('organisation')] },
  project: PASSED_OVER,
  ...changes,
});
const check = (changes: Partial<ReadModelDefinition>) => () =>
  checkFollowed({ name: 'reader', readModels: [model(changes)] }, names);

describe('what manifests follow', () => {
  it.each(folders)('exists: $name', async (folder) => {
    const manifest = await readManifest(folder);
    expect(() => checkFollowed(manifest, names)).not.toThrow();
  });

  it('is refused where nobody tells it', () => {
    expect(check({})).not.toThrow();
    expect(check({ follows: ['certificates', 'certficates'] })).toThrow('reader: the view facts follows "certficates"');
    expect(check({ project: { ...PASSED_OVER, ...MISSPELT } })).toThrow('OrganisationMoved, which nobody');
    expect(check({ follows: ['catalogue'] })).toThrow('but not the feed certificates, which tells it');
    expect(check({ places: {} })).toThrow('does not say under which keys OrganisationChanged is told');
    const follower = {
      name: 'copies',
      feed: 'nowhere',
      handle: async () => undefined,
      setAside: async () => undefined,
    };
    expect(() => checkFollowed({ name: 'reader', follows: [follower] }, names)).toThrow(
      'follower copies follows "nowhere"',
    );
  });
});
