import type { DirectoryPeriod } from '../../schema/domain/facts.ts';
import type { Page } from '../shared/paging.ts';
import type { EntryChange, RecordedEntry } from './service.ts';

/** What resolvers of a type get as their parent. */
export type LaboratoryMapper = RecordedEntry;
export type MarkServiceBodyMapper = RecordedEntry;
export type SupplierMapper = RecordedEntry;
export type DirectoryPeriodMapper = DirectoryPeriod;
export type LaboratoryConnectionMapper = Page<RecordedEntry>;
export type MarkServiceBodyConnectionMapper = Page<RecordedEntry>;
export type SupplierConnectionMapper = Page<RecordedEntry>;
export type RegisterLaboratoryPayloadMapper = EntryChange;
export type ChangeLaboratoryApprovalPayloadMapper = EntryChange;
export type RegisterMarkServiceBodyPayloadMapper = EntryChange;
export type ChangeMarkServiceBodyPayloadMapper = EntryChange;
export type RegisterSupplierPayloadMapper = EntryChange;
export type ChangeSupplierPayloadMapper = EntryChange;
export interface DivisionMapper {
  readonly code: string;
}
export interface OrganisationMapper {
  readonly uscc: string;
}
