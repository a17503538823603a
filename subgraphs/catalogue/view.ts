import { type Group, putInGroup } from '../shared/read-model/groups.ts';
import type { ReadModelDefinition, ReadModelReader } from '../shared/read-model/read-model.ts';
import type { EntryRecord, ProjectCodeRecord, StandardRecord } from './records.ts';

/** The subgraph's own records by key, as its store holds them. */
export const recordsModel: ReadModelDefinition = {
  name: 'records',
  version: 1,
  follows: ['catalogue'],
  shared: ['entries', 'project-code', 'standard'],
  project(_feed, { type, key, fact }, view) {
    if (type === 'CatalogueEntryChanged') {
      const entry = fact as EntryRecord;
      putInGroup(view, 'entries', entry.projectCode, entry, byFirstDay);
    }
    if (type === 'ProjectCodeChanged') view.put('project-code', key, fact);
    if (type === 'StandardChanged') view.put('standard', key, fact);
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
