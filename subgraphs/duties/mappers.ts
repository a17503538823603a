import type { DeadlineRule } from '../../schema/domain/deadline-rules.ts';
import type { Page } from '../shared/paging.ts';
import type { CertificationDeadline } from './certification-deadlines.ts';
import type {
  DispatchDocument,
  NoticeDocument,
  PreferencesDocument,
  PublicationDocument,
  TaskDocument,
} from './model.ts';
import type { ComputedDeadline } from './reading.ts';
import type { Deadline } from './rules/deadline.ts';

export type DeadlineRuleMapper = DeadlineRule;
export type ComputedDeadlineMapper = ComputedDeadline;
export type CertificationDeadlineMapper = CertificationDeadline;
export type DeadlineMapper = Deadline;
export type DeadlineConnectionMapper = Page<Deadline>;
export type TaskMapper = TaskDocument;
export type TaskConnectionMapper = Page<TaskDocument>;
export type InboxNoticeMapper = NoticeDocument;
export type InboxNoticeConnectionMapper = Page<NoticeDocument>;
export type StatusPublicationMapper = PublicationDocument;
export type CertificateMapper = { readonly number: string };
export type NoticePreferencesMapper = PreferencesDocument;
export type NoticeDispatchMapper = DispatchDocument;
