import type { ChannelEntry } from '../../schema/domain/channels.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { DoorFinding } from '../../schema/domain/door-rules.ts';
import type {
  BodyApproval,
  CertificateFact,
  CertificateStatus,
  CertificationBodyFact,
  CertifiedProduct,
  EarlierIdentity,
  OrganisationFact,
  Party,
  StatusPeriod,
  TestItem,
  TraceCodeFact,
} from '../../schema/domain/facts.ts';
import type { RowFault, RowOutcome } from '../../schema/domain/report-kinds.ts';
import type { VersionRecord } from '../../schema/domain/version-record.ts';
import type { List, Page } from '../shared/paging.ts';
import type { BatchResult } from '../shared/take-rows.ts';
import type { AreaStatistics } from './area-service.ts';
import type { ToldStatistics } from './area-statistics.ts';
import type { BodyChange } from './body-service.ts';
import type { ChannelFaultDocument, ForwardDocument } from './channel-model.ts';
import type { ChannelState } from './channel-service.ts';
import type { CorrectionAnswer } from './correction-service.ts';
import type { ProductRecord } from './product-service.ts';
import type { CertificateRecord } from './records.ts';
import type {
  EnterpriseClassDocument,
  FactoryInspectionDocument,
  QueuedRowDocument,
  ReportReceiptDocument,
  TraceApplicationDocument,
} from './report-model.ts';
import type { ReportResult, RowResult } from './report-service.ts';
import type { ApprovalScope } from './rules/approvals.ts';
import type { AuditDays } from './rules/audit-days.ts';
import type { EvaluatedIndicator, GreenAttributeEvaluation } from './rules/green-attributes.ts';
import type { ReasonCode } from './rules/reason-codes.ts';
import type { CountedSurveillance } from './rules/surveillance-days.ts';
import type { Statistics, StatisticsRow } from './statistics.ts';
import type { ChangedStatus } from './status-service.ts';
import type { TraceApplications } from './trace-service.ts';
import type { CertificateAsOf } from './version-service.ts';

/** What resolvers of a type get as their parent. */
export type AuditDaysMapper = AuditDays;
export type CertificateMapper = CertificateAsOf;
export type GreenAttributeEvaluationMapper = GreenAttributeEvaluation;
export type ReportingSourceMapper = ChannelEntry;
export type ReportingChannelStateMapper = ChannelState;
export type ForwardedReportMapper = ForwardDocument;
export type ForwardedReportConnectionMapper = Page<ForwardDocument>;
export type ChannelFaultMapper = ChannelFaultDocument;
export type ChannelFaultConnectionMapper = Page<ChannelFaultDocument>;
export type CertificateTestItemMapper = TestItem;
export type EvaluatedIndicatorMapper = EvaluatedIndicator;
export type CertificateVersionMapper = VersionRecord<CertificateFact>;
export type CertificateCorrectionPayloadMapper = CorrectionAnswer;
export type CertificatePartyMapper = Party;
export type CertificateSurveillanceMapper = CountedSurveillance;
export type CertificateWarningMapper = DoorFinding;
export type CertificateStatusPeriodMapper = StatusPeriod;
export interface CertificateStatusDetailMapper {
  readonly status: CertificateStatus;
  readonly since: Day;
  readonly reasonCode: string | null;
  readonly until: Day | null;
}
export type CertificateStatusReasonMapper = ReasonCode;
export interface CertificateStatisticsMapper extends AreaStatistics, ToldStatistics {
  readonly isExact: boolean;
  /** As known at this instant; `null`: now. */
  readonly knownAt: string | null;
}
export type StatisticsMapper = Statistics;
export type StatisticsRowMapper = StatisticsRow;
export type CertificateConnectionMapper = List<CertificateRecord>;
export type CertifiedProductMapper = CertifiedProduct;
export type CertificationBodyMapper = CertificationBodyFact;
export type CertificationBodyConnectionMapper = Page<CertificationBodyFact>;
export type CertificationBodyApprovalMapper = BodyApproval;
export type BodyApprovalVersionMapper = VersionRecord<ApprovalScope>;
export type OrganisationMapper = OrganisationFact;
export type EarlierIdentityMapper = EarlierIdentity;
export type RegisterBodyPayloadMapper = BodyChange;
export type ChangeBodyApprovalPayloadMapper = BodyChange;
export type TraceCodeMapper = TraceCodeFact;
export type TraceCodeConnectionMapper = Page<TraceCodeFact>;
export interface ChangeCertificateStatusPayloadMapper {
  readonly number: string;
  readonly changed: boolean;
}
export type ReportCertificatesPayloadMapper = ReportResult;
export interface DivisionMapper {
  readonly code: string;
}
export type ProductMapper = ProductRecord;
export type ProductConnectionMapper = Page<ProductRecord>;
export type ReportPayloadMapper = BatchResult;
export type ReportedRowMapper = RowOutcome;
export type RowWarningMapper = RowFault;
export type QueuedRowMapper = QueuedRowDocument;
export type QueuedRowConnectionMapper = Page<QueuedRowDocument>;
export type ReportReceiptMapper = ReportReceiptDocument;
export type ReportReceiptConnectionMapper = Page<ReportReceiptDocument>;
export type CertificateReportResultMapper = RowResult;
export type ApplyForTraceCodesPayloadMapper = TraceApplications;
export interface TraceCodeApplicationResultMapper extends RowOutcome {
  readonly application: TraceApplicationDocument | null;
}
export type TraceCodeApplicationMapper = TraceApplicationDocument;
export type TraceCodeApplicationConnectionMapper = Page<TraceApplicationDocument>;
export type DeclareExternalNumberPayloadMapper = ChangedStatus;
export type WithdrawExternalNumberPayloadMapper = ChangedStatus;
export type FactoryInspectionMapper = FactoryInspectionDocument;
export type EnterpriseClassificationMapper = EnterpriseClassDocument;
