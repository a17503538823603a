import type { Page } from '../shared/paging.ts';
import type { LeadResult } from './lead-service.ts';
import type { LeadDocument, LeadReport } from './model.ts';
import type { ComplaintSums } from './statistics-service.ts';

export type LeadMapper = LeadDocument;
/** With the lead whose contacts the caller may read; `null` where there is none. */
export type LeadReportMapper = LeadReport & { readonly contactOf: string | null };
export type LeadResultMapper = LeadResult;
export type LeadConnectionMapper = Page<LeadDocument>;
export type ComplaintStatisticsMapper = ComplaintSums;
