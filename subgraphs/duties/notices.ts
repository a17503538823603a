import { randomBytes } from 'node:crypto';
import type { Role } from '../../schema/domain/sight/role.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { planDispatches } from './dispatches.ts';
import type { Models, NoticeDocument } from './model.ts';

/** A notice before it is kept. */
export interface NewNotice {
  readonly to: Role;
  /** A rule, `STATUS_CHANGED`, `TASK_ESCALATED`, or what other subgraphs ask to be told. */
  readonly kind: string;
  readonly subject: string;
  readonly values: Readonly<Record<string, string>>;
  /** What it is told for: the same to the same role is told once. */
  readonly occasion: string;
}

/** Keeps notices that were not kept before, and tells them. */
export async function createNotices(
  models: Models,
  notices: readonly NewNotice[],
  at: Date,
  { session, publish }: WriteScope,
): Promise<void> {
  if (notices.length === 0) return;
  const known = await models.notices
    .find({ occasion: { $in: [...new Set(notices.map(({ occasion }) => occasion))] } }, { occasion: 1, to: 1 })
    .session(session)
    .batchSize(5000)
    .lean<Pick<NoticeDocument, 'occasion' | 'to'>[]>()
    .exec();
  const told = new Set(known.map(({ occasion, to }) => `${occasion}\n${to}`));
  const made: NoticeDocument[] = [];
  for (const { to, kind, subject, values, occasion } of notices) {
    const once = `${occasion}\n${to}`;
    if (told.has(once)) continue;
    told.add(once);
    made.push({ _id: noticeId(at), to, kind, subject, values, at, occasion, readBy: [] });
  }
  if (made.length === 0) return;
  await models.notices.collection.insertMany(made as never, { session });
  await planDispatches(models, made, at, session);
  for (const { _id: id, to, kind, subject, values } of made)
    publish({ type: 'NoticeIssued', key: id, fact: { id, to, kind, subject, values, at: at.toISOString() } });
}

/** Sorts by time; random, so that nobody counts what others are told. */
function noticeId(at: Date): string {
  return `${at.getTime().toString(36).padStart(9, '0')}${randomBytes(9).toString('hex')}`;
}
