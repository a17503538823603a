import type { Page } from '../shared/paging.ts';
import type { AccessRow, DayUse } from './model.ts';

export type AccessRecordMapper = AccessRow;
export type AccessRecordConnectionMapper = Page<AccessRow>;
export type AccessStatisticsMapper = DayUse;
export type AccessStatisticsConnectionMapper = Page<DayUse>;
