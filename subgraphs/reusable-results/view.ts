import { type Group, putInGroup } from '../shared/read-model/groups.ts';
import { underField, underKey } from '../shared/read-model/places.ts';
import type { ReadModelDefinition, ReadModelReader } from '../shared/read-model/read-model.ts';
import type { ToldLink, ToldResult } from './records.ts';

/** Results and links by key, as far as the feed tells them: what it does not (who reported, the risk assessment) is read from the store by whoever may see it. */
export const recordsModel: ReadModelDefinition = {
  name: 'records',
  version: 1,
  follows: ['reusable-results'],
  places: {
    ConformityResultChanged: [underKey('result')],
    ConformityResultWithdrawn: [underKey('result')],
    ReuseLinkChanged: [underField('ReuseLinkChanged', 'links', 'certificateNumber')],
  },
  project: {
    ConformityResultChanged({ key, fact }, view) {
      view.put('result', key, { ...fact, history: fact.history ?? null } satisfies ToldResult);
    },
    ConformityResultWithdrawn({ key }, view) {
      view.remove('result', key);
    },
    ReuseLinkChanged({ fact }, view) {
      const link: ToldLink = { ...fact, history: fact.history ?? null };
      putInGroup(view, 'links', link.certificateNumber, link, earliestFirst);
    },
  },
};

export function resultIn(view: ReadModelReader, id: string): ToldResult | null {
  return view.get<ToldResult>('result', id) ?? null;
}

/** All links of a certificate, earliest first, as the store answers them. */
export function linksOf(view: ReadModelReader, certificateNumber: string): readonly ToldLink[] {
  return view.get<Group<ToldLink>>('links', certificateNumber)?.entries ?? [];
}

function earliestFirst(a: ToldLink, b: ToldLink): boolean {
  return a.from === b.from ? a.id < b.id : a.from < b.from;
}
