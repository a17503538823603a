import { whole } from '../../schema/domain/events/whole.ts';
import { type Group, putInGroup } from '../shared/read-model/groups.ts';
import { underField, underKey } from '../shared/read-model/places.ts';
import type { ReadModelDefinition, ReadModelReader } from '../shared/read-model/read-model.ts';
import type { EntryRecord, ProjectCodeRecord, StandardRecord } from './records.ts';

/** What the published language leaves to the owner. */
const OWN_PART = [
  'categoryZh',
  'batch',
  'announcedOn',
  'endInstrument',
  'filedOn',
  'filingNumber',
  'source',
  'confidence',
  'fictional',
] as const;

/** The subgraph's own records by key, as its store holds them. */
export const recordsModel: ReadModelDefinition = {
  name: 'records',
  version: 2,
  follows: ['catalogue'],
  shared: ['entries', 'project-code', 'standard'],
  places: {
    CatalogueEntryChanged: [underField('CatalogueEntryChanged', 'entries', 'projectCode')],
    ProjectCodeChanged: [underKey('project-code')],
    StandardChanged: [underKey('standard')],
  },
  project: {
    CatalogueEntryChanged({ fact }, view) {
      const entry: EntryRecord = whole(fact, OWN_PART);
      putInGroup(view, 'entries', entry.projectCode, entry, byFirstDay);
    },
    ProjectCodeChanged({ key, fact }, view) {
      view.put('project-code', key, fact satisfies ProjectCodeRecord);
    },
    StandardChanged({ key, fact }, view) {
      view.put('standard', key, fact satisfies StandardRecord);
    },
  },
};

/** All entries of a project code, earliest first. */
export function entriesOfCode(view: ReadModelReader, code: string): readonly EntryRecord[] {
  return view.get<Group<EntryRecord>>('entries', code)?.entries ?? [];
}

export function projectCode(view: ReadModelReader, code: string): ProjectCodeRecord | null {
  return view.get<ProjectCodeRecord>('project-code', code) ?? null;
}

/** A standard by its number without year. */
export function standard(view: ReadModelReader, number: string): StandardRecord | null {
  return view.get<StandardRecord>('standard', number) ?? null;
}

function byFirstDay(a: EntryRecord, b: EntryRecord): boolean {
  return a.validFrom === b.validFrom ? a.id < b.id : a.validFrom < b.validFrom;
}
