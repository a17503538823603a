import type { Page } from '../shared/paging.ts';
import type { PositionCheck } from './certificate-check.ts';
import type { Clause } from './clause.ts';
import type { ItemAnswer } from './eligibility.ts';
import type { Reason } from './reasons.ts';
import type { ListEdition, ListItem } from './reference-data.ts';
import type { Eligibility } from './service.ts';
import type { ToldBar } from './supplier-bars.ts';

export type ProcurementEligibilityMapper = Eligibility;
export type ProcurementItemAnswerMapper = ItemAnswer;
export type ProcurementCheckMapper = PositionCheck;
export type ProcurementClauseMapper = Clause;
export type ProcurementReasonMapper = Reason;
export type ProcurementListMapper = ListEdition;
export type ProcurementListItemMapper = ListItem;
export type ProcurementListItemConnectionMapper = Page<ListItem>;
export type SupplierBarMapper = ToldBar;
