import type { Page } from '../shared/paging.ts';
import type { AppealDecision, AppealDocument } from './model.ts';

export type AppealMapper = AppealDocument;
export type AppealDecisionMapper = AppealDecision;
export type AppealConnectionMapper = Page<AppealDocument>;
