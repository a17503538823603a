import type { Caller } from '../../schema/contract/caller.ts';
import type { Page } from '../shared/paging.ts';
import type { Agency, Agreement, AgreementChange, Credential } from './agreement.ts';
import type { RegisteredOperation } from './registered-operations.ts';
import type { SignInOutcome } from './sign-in.ts';
import type { UsageRange } from './usage.ts';

export type MeMapper = Caller;
export type AgencyMapper = Agency;
export type AgencyConnectionMapper = Page<Agency>;
export type AgencyCredentialMapper = Credential;
export type SharingAgreementMapper = Agreement;
export type SharingAgreementConnectionMapper = Page<Agreement>;
export type AuthenticateAgencyPayloadMapper = SignInOutcome;
export type RegisteredOperationMapper = RegisteredOperation;
export type RegisteredOperationConnectionMapper = Page<RegisteredOperation>;
export type AgreementChangeMapper = AgreementChange;
export type AgreementUsageMapper = { readonly agreement: string } & UsageRange;
