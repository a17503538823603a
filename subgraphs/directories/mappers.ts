import type { DirectoryEntryFact, DirectoryPeriod } from '../../schema/domain/facts.ts';
import type { Page } from '../shared/paging.ts';
import type { EntryChange } from './service.ts';

/** What resolvers of a type get as their parent. */
export type LaboratoryMapper = DirectoryEntryFact;
export type MarkServiceBodyMapper = DirectoryEntryFact;
export type SupplierMapper = DirectoryEntryFact;
export type DirectoryPeriodMapper = DirectoryPeriod;
export type LaboratoryConnectionMapper = Page<DirectoryEntryFact>;
export type MarkServiceBodyConnectionMapper = Page<DirectoryEntryFact>;
export type SupplierConnectionMapper = Page<DirectoryEntryFact>;
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
