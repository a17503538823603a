import type { Day } from '../../schema/domain/day.ts';
import type { RowFault, RowOutcome } from '../../schema/domain/report-kinds.ts';
import type { ResultContent } from '../../schema/domain/result-history.ts';
import type { VersionRecord } from '../../schema/domain/version-record.ts';
import type { Page } from '../shared/paging.ts';
import type { BatchResult } from '../shared/take-rows.ts';
import type { ListAdjustmentResult } from './adjust-list.ts';
import type { CorrectionAnswer } from './correct-results.ts';
import type { RecordedPeriod, RiskAssessment } from './model.ts';
import type { ToldLink, ToldResult } from './records.ts';
import type { ListEdition, ListRow, ListRowContent } from './reusable-results-list.ts';

export type ReusableResultsListMapper = ListEdition;
export type ReusableResultsListRowMapper = ListRow;
export type ReusableResultsListRowVersionMapper = VersionRecord<ListRowContent>;
export type AdjustReusableResultsListPayloadMapper = ListAdjustmentResult;
export type ReportPayloadMapper = BatchResult;
export type ReportedRowMapper = RowOutcome;
export type RowWarningMapper = RowFault;
export type ConformityReportFaultMapper = RowFault;
export type ConformityResultMapper = ToldResult;
export type ConformityResultConnectionMapper = Page<ConformityResultMapper>;
export type ConformityResultStatusPeriodMapper = RecordedPeriod;
export type ConformityResultCorrectionPayloadMapper = CorrectionAnswer;
/** A link with the day and the instant it was asked for. */
export type ReuseLinkMapper = ToldLink & { readonly day: Day; readonly knownAt: string | null };
export type ConformityResultVersionMapper = VersionRecord<ResultContent>;
export type RestingCertificateConnectionMapper = Page<ReuseLinkMapper>;
export type RestingCertificateEdgeMapper = { readonly cursor: string; readonly node: ReuseLinkMapper };
export type RiskAssessmentMapper = RiskAssessment;
export interface CertificateMapper {
  readonly number: string;
}
export interface OrganisationMapper {
  readonly uscc: string;
}
export interface CertificationBodyMapper {
  readonly code: string;
}
