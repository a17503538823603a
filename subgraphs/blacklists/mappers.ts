import type { List, Page } from '../shared/paging.ts';
import type { Entry } from './entry.ts';
import type { Measure } from './measure.ts';
import type { NoticeDocument } from './notice-model.ts';
import type { ListRule } from './rules.ts';

export type BlacklistEntryMapper = Entry;
export type BlacklistEntryConnectionMapper = Page<Entry> | List<Entry>;
export type PunishmentMeasureMapper = Measure;
export type ListingNoticeMapper = NoticeDocument;
export type ListingNoticeConnectionMapper = Page<NoticeDocument>;
export type BlacklistRuleMapper = ListRule;
export type OrganisationMapper = { readonly uscc: string };
export type CertificationBodyMapper = { readonly code: string };
export type DivisionMapper = { readonly code: string };
