import { whole } from '../../schema/domain/events/whole.ts';
import { type Group, putInGroup } from '../shared/read-model/groups.ts';
import { underField } from '../shared/read-model/places.ts';
import type { ReadModelDefinition, ReadModelReader } from '../shared/read-model/read-model.ts';
import { putCounted } from './counted-entries.ts';
import type { Entry, PublishedEntry } from './entry.ts';

/** What the published language leaves to the owner. */
const OWN_PART = ['violationField', 'severity', 'heavierPenalty', 'proposedOn', 'removalReason'] as const;

/** Whose entries are asked for. */
export type SubjectKey = { readonly uscc: string } | { readonly bodyCode: string };

/**
 * Published entries by their subjects. Pending ones never enter a feed, so they are kept beside it for those who may see them. Groups stand in list order.
 */
export const entriesModel: ReadModelDefinition = {
  name: 'entries',
  version: 3,
  follows: ['blacklists'],
  places: {
    BlacklistEntryChanged: [
      underField('BlacklistEntryChanged', 'of-organisation', 'subjectUscc'),
      underField('BlacklistEntryChanged', 'of-body', 'subjectBodyCode'),
    ],
  },
  project: {
    BlacklistEntryChanged({ fact }, view) {
      const entry: PublishedEntry = whole(fact, OWN_PART);
      putInGroup(view, 'of-organisation', entry.subjectUscc, entry, newestFirst);
      putInGroup(view, 'of-body', entry.subjectBodyCode, entry, newestFirst);
      putCounted(view, entry);
    },
  },
};

/** Every published entry of a subject, in list order, also those that the caller may not see. */
export function entriesOf(view: ReadModelReader, key: SubjectKey): readonly Entry[] {
  const group =
    'uscc' in key
      ? view.get<Group<PublishedEntry>>('of-organisation', key.uscc)
      : view.get<Group<PublishedEntry>>('of-body', key.bodyCode);
  return group?.entries ?? [];
}

/** The published entry of an id, whoever may see it. */
export function entryOf(view: Pick<ReadModelReader, 'get'>, id: string): Entry | undefined {
  const subject = view.get<string>('of-organisation-place', id);
  if (subject === undefined) return undefined;
  return view.get<Group<PublishedEntry>>('of-organisation', subject)?.entries.find((entry) => entry.id === id);
}

function newestFirst(a: PublishedEntry, b: PublishedEntry): boolean {
  return a.publishedOn === b.publishedOn ? a.id < b.id : a.publishedOn > b.publishedOn;
}
