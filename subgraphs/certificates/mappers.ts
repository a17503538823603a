import type { Day } from '../../schema/domain/day.ts';
import type {
  BodyApproval,
  CertificateStatus,
  CertificationBodyFact,
  CertifiedProduct,
  OrganisationFact,
  Party,
  StatusPeriod,
  TraceCodeFact,
} from '../../schema/domain/facts.ts';
import type { Page } from '../shared/paging.ts';
import type { AreaStatistics } from './area-service.ts';
import type { CertificateRecord } from './records.ts';
import type { ReportResult } from './report-service.ts';
import type { ReasonCode } from './rules/reason-codes.ts';

/** What resolvers of a type get as their parent. */
export type CertificateMapper = CertificateRecord;
export type CertificatePartyMapper = Party;
export type CertificateStatusPeriodMapper = StatusPeriod;
export interface CertificateStatusDetailMapper {
  readonly status: CertificateStatus;
  readonly since: Day;
  readonly reasonCode: string | null;
  readonly until: Day | null;
}
export type CertificateStatusReasonMapper = ReasonCode;
export type CertificateStatisticsMapper = AreaStatistics;
export type CertificateConnectionMapper = Page<CertificateRecord>;
export type CertifiedProductMapper = CertifiedProduct;
export type CertificationBodyMapper = CertificationBodyFact;
export type CertificationBodyConnectionMapper = Page<CertificationBodyFact>;
export type CertificationBodyApprovalMapper = BodyApproval;
export type OrganisationMapper = OrganisationFact;
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
export interface IssueTraceCodesPayloadMapper {
  readonly traceCodes: readonly TraceCodeFact[];
  readonly issued: number;
}
