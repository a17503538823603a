import type { Page } from '../shared/paging.ts';
import type { AppealDecision, AppealDocument, ExpertOpinion } from './model.ts';

export type AppealMapper = AppealDocument;
export type AppealDecisionMapper = AppealDecision;
export type ExpertOpinionMapper = ExpertOpinion;
export type AppealConnectionMapper = Page<AppealDocument>;
