import type { Page } from '../shared/paging.ts';
import type { DeclarationAct, DeclarationDocument, DeclarationFinding, Evidence, Signatory } from './model.ts';
import type { DeclarationChange } from './service.ts';

export type DeclarationMapper = DeclarationDocument;
export type DeclarationConnectionMapper = Page<DeclarationDocument>;
export type DeclarationEvidenceMapper = Evidence;
export type DeclarationSignatoryMapper = Signatory;
export type DeclarationFindingMapper = DeclarationFinding;
export type DeclarationActMapper = DeclarationAct;
export type FileDeclarationPayloadMapper = DeclarationChange;
export type ReviewDeclarationPayloadMapper = DeclarationChange;
export type WithdrawDeclarationPayloadMapper = DeclarationChange;
export interface OrganisationMapper {
  readonly uscc: string;
}
