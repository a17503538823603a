import type { Day } from '../../schema/domain/day.ts';
import type { EvaluationIndicator } from '../../schema/domain/evaluation-indicators.ts';
import type { CertificationScheme } from '../../schema/domain/facts.ts';
import type { VersionRecord } from '../../schema/domain/version-record.ts';
import type { Page } from '../shared/paging.ts';
import type { EditionDocument, EntryContent } from './model.ts';
import type { EntryOnDay, ProjectCodeRecord, StandardRecord } from './records.ts';
import type { ProductGroup, RuleEditionRecord, RuleRecord } from './reference-data.ts';

export type CatalogueEntryMapper = EntryOnDay;
export type CatalogueEntryVersionMapper = VersionRecord<EntryContent>;
export type CatalogueEntryConnectionMapper = Page<CatalogueEntryMapper>;
export type ProjectCodeMapper = ProjectCodeRecord;
export type ProjectCodeConnectionMapper = Page<ProjectCodeMapper>;
export type StandardMapper = StandardRecord;
export type EvaluationIndicatorMapper = EvaluationIndicator;
export type StandardEditionMapper = EditionDocument & { readonly effectiveTo: Day | null };
export type CertificationRuleMapper = RuleRecord;
export type RuleEditionMapper = RuleEditionRecord & { readonly effectiveTo: Day | null };
export type ProductGroupMapper = ProductGroup;
/** What the gateway knows of a certificate when it asks for its entry. */
export interface CertificateMapper {
  readonly number: string;
  readonly scheme?: CertificationScheme;
  readonly firstIssuedOn?: Day;
  readonly projectCode?: { readonly code: string };
}
