import { type Day, dayOf } from '../../schema/domain/day.ts';
import { putInGroup } from '../shared/read-model/groups.ts';
import { underField, underKey } from '../shared/read-model/places.ts';
import type { ReadModelDefinition } from '../shared/read-model/read-model.ts';

/** An entry of a list, as far as a class needs it; which list it is stays with the lists. */
export interface ListedRecord {
  readonly id: string;
  readonly publishedOn: Day;
  readonly endsOn: Day | null;
  readonly removedOn: Day | null;
  readonly publicUntil: Day | null;
}

export interface ReportingRecord {
  /** Day up to which the body has stated its reports to be complete; `null`: never. */
  readonly reportedUntil: Day | null;
}

/** Published facts of other owners that classes rest on. A view of its own: a draw does not wait for lists. */
export const creditModel: ReadModelDefinition = {
  name: 'credit',
  version: 1,
  follows: ['blacklists', 'certificates'],
  places: {
    BlacklistEntryChanged: [
      underField('BlacklistEntryChanged', 'listed', 'subjectUscc'),
      underField('BlacklistEntryChanged', 'listed-body', 'subjectBodyCode'),
    ],
    CertificationBodyChanged: [underKey('reporting')],
  },
  project: {
    BlacklistEntryChanged({ fact }, view) {
      const { id, subjectUscc, subjectBodyCode, publishedOn, endsOn, removedOn, publicUntil } = fact;
      const entry: ListedRecord = { id, publishedOn, endsOn, removedOn, publicUntil };
      putInGroup(view, 'listed', subjectUscc, entry);
      putInGroup(view, 'listed-body', subjectBodyCode, entry);
    },
    CertificationBodyChanged({ key, fact: { reportedUntil } }, view) {
      const day = reportedUntil === null ? null : dayOf(new Date(reportedUntil));
      view.put('reporting', key, { reportedUntil: day } satisfies ReportingRecord);
    },
  },
};
