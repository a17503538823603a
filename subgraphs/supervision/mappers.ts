import type { DrawConflict } from '../../schema/domain/draw/draw.ts';
import type { Page } from '../shared/paging.ts';
import type { CreditItem } from './credit.ts';
import type { Credit } from './credit-service.ts';
import type { EffectivenessRow } from './effectiveness-service.ts';
import type { Signature } from './inspection-service.ts';
import type {
  DrawDocument,
  Finding,
  HandoverDocument,
  InspectionDocument,
  InspectorDocument,
  JointDocument,
  JointMinutes,
  Participant,
  PlanDocument,
  TaskDocument,
} from './model.ts';

export type SamplingPlanMapper = PlanDocument;
export type SamplingPlanConnectionMapper = Page<PlanDocument>;
export type DrawMapper = DrawDocument;
export type DrawExclusionMapper = DrawConflict;
export type InspectorMapper = InspectorDocument;
export type InspectorConnectionMapper = Page<InspectorDocument>;
export type InspectionTaskMapper = TaskDocument;
export type InspectionTaskConnectionMapper = Page<TaskDocument>;
export type InspectionMapper = InspectionDocument;
export type InspectionConnectionMapper = Page<InspectionDocument>;
export type InspectionSignatureMapper = Signature;
export type JointInspectionMapper = JointDocument;
export type JointInspectionConnectionMapper = Page<JointDocument>;
export type JointParticipantMapper = Participant & { readonly answerDue: string };
export type JointFindingMapper = Finding;
export type JointMinutesMapper = JointMinutes;
export type CaseHandoverMapper = HandoverDocument;
export type CaseHandoverConnectionMapper = Page<HandoverDocument>;
export type EffectivenessRowMapper = EffectivenessRow;
export type CreditMapper = Credit;
export type CreditItemMapper = CreditItem;
