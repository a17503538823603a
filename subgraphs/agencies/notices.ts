import { randomUUID } from 'node:crypto';
import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import type { Models, NoticeDocument } from './model.ts';
import { type Notice, type Tell, WORDS } from './notice.ts';
import { isOwn } from './policy.ts';

/** How long a notice stays. */
const KEPT_DAYS = 400;
const DAY_MS = 86_400_000;

export interface Notices {
  readonly tell: Tell;
  /** What the caller's own agency was told, newest first. @throws FORBIDDEN without a token that is for it */
  list(caller: Caller, args: PageArguments): Promise<Page<Notice>>;
}

export function createNotices({ models, clock }: ServiceKit<Models>): Notices {
  return {
    async tell(agencies, { kind, subject, actor, detail = '' }, { session, publish }) {
      const at = clock.now();
      const words = (template: string) =>
        template.replace(/\{(subject|actor|detail)\}/g, (_, name: string) =>
          name === 'subject' ? subject : name === 'actor' ? actor : detail,
        );
      const [zh, en] = WORDS[kind];
      const [textZh, textEn] = [words(zh), words(en)];
      for (const agency of new Set(agencies)) {
        const id = randomUUID();
        await models.notices.create([{ _id: id, agency, kind, subject, textZh, textEn, at }], { session });
        const over = { agency, at: { $lt: new Date(at.getTime() - KEPT_DAYS * DAY_MS) } };
        await models.notices.deleteMany(over, { session }).exec();
        publish({
          type: 'NoticeGiven',
          key: id,
          fact: { id, agency, kind, subject, textZh, textEn, at: at.toISOString() },
        });
      }
    },
    async list(caller, args) {
      const { agency } = caller;
      if (agency === null || !isOwn(caller, agency))
        throw hubError('FORBIDDEN', 'An agency reads its own notices, with a token for OPERATIONS.');
      const sort = [
        ['at', -1],
        ['_id', 1],
      ] as const;
      return findPage<NoticeDocument, Notice>(models.notices, { agency }, sort, args, ({ _id, ...notice }) => ({
        id: _id,
        ...notice,
      }));
    },
  };
}
