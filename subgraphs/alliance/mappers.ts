import type { AllianceDivisionFact, AllianceMemberFact } from '../../schema/domain/facts.ts';
import type { VersionRecord } from '../../schema/domain/version-record.ts';
import type { Page } from '../shared/paging.ts';
import type { MemberContent } from './member-history.ts';
import type { AllianceRecord, ChairTermRecord, DivisionRecord, PilotAreaRecord, RegulatorRecord } from './register.ts';

export type DivisionMapper = DivisionRecord;
export type AllianceMapper = AllianceRecord;
export type AllianceRegulatorMapper = RegulatorRecord;
export type ChairTermMapper = ChairTermRecord;
export type PilotAreaMapper = PilotAreaRecord;
export type AllianceDivisionMapper = AllianceDivisionFact;
export type AllianceMemberMapper = AllianceMemberFact;
export type AllianceMemberConnectionMapper = Page<AllianceMemberFact>;
export type OrganisationMapper = { readonly uscc: string };
export type CertificationBodyMapper = { readonly code: string };
export type AllianceMembershipVersionMapper = VersionRecord<MemberContent>;
