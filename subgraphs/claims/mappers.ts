import type { Page } from '../shared/paging.ts';
import type { Coverage } from './coverage.ts';
import type { JobDocument } from './model.ts';
import type { DatedFinding, SourceFreshness, VerdictAnswer, Verification } from './service.ts';
import type { BodyView } from './view.ts';

export type ClaimVerificationMapper = Verification;
export type ClaimSourceMapper = SourceFreshness;
export type ClaimSourceCoverageMapper = Coverage;
export type ClaimBodyCoverageMapper = BodyView;
export type ClaimVerdictMapper = VerdictAnswer;
export type ClaimFindingMapper = DatedFinding;
export type CertificateMapper = { readonly number: string };
export type ClaimJobMapper = JobDocument;
export type ClaimJobConnectionMapper = Page<JobDocument>;
