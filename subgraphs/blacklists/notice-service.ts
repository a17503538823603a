import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import { deadlineRule } from '../../schema/domain/deadline-rules.ts';
import type { BlacklistKind } from '../../schema/domain/facts.ts';
import { endOfPeriod } from '../../schema/domain/period.ts';
import { requireUscc } from '../../schema/domain/uscc.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import {
  digestOf,
  type Evidence,
  idOf,
  mustBeSame,
  type Optional,
  readEvidence,
  readList,
  readText,
} from '../shared/written-input.ts';
import type { EntryContent } from './entry.ts';
import type { Models } from './model.ts';
import type { NoticeDocument, StatementDocument } from './notice-model.ts';
import { authorityFor, isSubjectOfNotice, noticeRows } from './policy.ts';
import { checkedBodyCode } from './proposal.ts';
import type { ListRules } from './rules.ts';

const STATEMENTS_LIMIT = 10;

export interface NoticeInput {
  readonly list: BlacklistKind;
  readonly subjectUscc: string;
  readonly subjectName: string;
  readonly subjectBodyCode?: Optional<string>;
  readonly authority: string;
  readonly document: string;
  readonly ground: string;
}

export interface StatementInput {
  readonly notice: string;
  readonly reference: string;
  readonly text: string;
  readonly asksForHearing?: Optional<boolean>;
  readonly papers?: Optional<readonly Evidence[]>;
}

export interface NoticeChange {
  readonly notice: NoticeDocument;
  readonly result: 'CREATED' | 'CHANGED' | 'UNCHANGED';
}

/** Notices before a listing, and what their subjects answer. */
export interface NoticeService {
  /** @throws FORBIDDEN, BAD_USER_INPUT, CONFLICT */
  give(caller: Caller, input: NoticeInput): Promise<NoticeChange>;
  /** @throws NOT_FOUND for all but the subject; BAD_USER_INPUT; CONFLICT after its time, or for another statement under the same reference */
  answer(caller: Caller, input: StatementInput): Promise<NoticeChange>;
  /** @throws FORBIDDEN for whoever can be no party */
  list(caller: Caller, page: PageArguments): Promise<Page<NoticeDocument>>;
  /**
   * Checks a proposal that names a notice which was given through the hub.
   * @throws CONFLICT while the subject may still state its defence; BAD_USER_INPUT where what is told of the notice is not what the hub has
   */
  mustBeOver(authorityKey: string, content: EntryContent, scope: WriteScope): Promise<void>;
}

/** Makes the service over the store. */
export function createNoticeService(
  { models: { notices }, write, clock }: ServiceKit<Models>,
  rules: ListRules,
): NoticeService {
  const find = (id: string, { session }: WriteScope) =>
    notices.findById(id, null, { session }).lean<NoticeDocument>().exec();
  const idFor = (
    authorityKey: string,
    { list, subjectUscc }: Pick<EntryContent, 'list' | 'subjectUscc'>,
    document: string,
  ) => idOf('ln', authorityKey, list, subjectUscc, document);

  return {
    async give(caller, input) {
      const today = clock.today();
      const { list } = input;
      const authority = authorityFor(caller, list, rules.ruleOn(list, null, today));
      const content = {
        list,
        subjectUscc: requireUscc(input.subjectUscc, (expected) => badUserInput('input.subjectUscc', expected)),
        subjectName: readText('input.subjectName', input.subjectName, 200),
        subjectBodyCode: checkedBodyCode(input),
        authority: readText('input.authority', input.authority, 200),
        document: readText('input.document', input.document, 100),
        ground: readText('input.ground', input.ground, 2_000),
      };
      const hash = digestOf(content);
      const id = idFor(authority.key, content, content.document);
      return write(async (scope) => {
        const known = await find(id, scope);
        if (known) {
          if (known.hash !== hash)
            throw hubError('CONFLICT', `Notice ${content.document} was given with another content.`, {
              argument: 'input.document',
            });
          return { notice: known, result: 'UNCHANGED' };
        }
        const notice: NoticeDocument = {
          _id: id,
          authorityKey: authority.key,
          hash,
          ...content,
          noticedOn: today,
          statementDue: endOfPeriod(deadlineRule('HUB-27'), today)?.day ?? today,
          statements: [],
        };
        await notices.collection.insertOne(notice as never, { session: scope.session });
        return { notice, result: 'CREATED' };
      });
    },
    answer(caller, input) {
      const content = {
        reference: readText('input.reference', input.reference, 100),
        text: readText('input.text', input.text, 4_000),
        asksForHearing: input.asksForHearing ?? false,
        papers: readList('input.papers', input.papers, [0, 50], readEvidence),
      };
      const hash = digestOf(content);
      return write(async (scope) => {
        const notice = await find(input.notice, scope);
        if (!notice || !isSubjectOfNotice(caller, notice))
          throw hubError('NOT_FOUND', 'There is no such notice to the caller.', { argument: 'input.notice' });
        const known = notice.statements.find(({ reference }) => reference === content.reference);
        if (known) {
          mustBeSame(known, hash, 'statement');
          return { notice, result: 'UNCHANGED' };
        }
        const today = clock.today();
        if (today > notice.statementDue)
          throw hubError('CONFLICT', `The last day for a statement was ${notice.statementDue}.`, {
            argument: 'input.notice',
          });
        if (notice.statements.length >= STATEMENTS_LIMIT)
          throw hubError('CONFLICT', `A notice is answered by at most ${STATEMENTS_LIMIT} statements.`);
        const statement: StatementDocument = { ...content, hash, filedOn: today };
        const answered: NoticeDocument = { ...notice, statements: [...notice.statements, statement] };
        await notices.collection.replaceOne({ _id: notice._id } as never, answered, { session: scope.session });
        return { notice: answered, result: 'CHANGED' };
      });
    },
    async list(caller, page) {
      const rows = noticeRows(caller);
      if (!rows)
        throw hubError(
          'FORBIDDEN',
          'Notices before a listing are for the authority that gives them and their subject.',
        );
      return findPage(
        notices,
        rows as never,
        [
          ['noticedOn', -1],
          ['_id', 1],
        ],
        page,
        (one) => one as NoticeDocument,
      );
    },
    async mustBeOver(authorityKey, content, scope) {
      const { notice: told } = content;
      if (!told) return;
      const notice = await find(idFor(authorityKey, content, told.document), scope);
      if (!notice) return;
      if (told.noticedOn !== notice.noticedOn)
        throw badUserInput('input.notice.noticedOn', `${notice.noticedOn}, the day on which the hub told the subject`);
      if (told.statement !== null)
        throw badUserInput(
          'input.notice.statement',
          'nothing: what the subject has filed itself stays with the notice',
        );
      const today: Day = clock.today();
      if (today <= notice.statementDue)
        throw hubError('CONFLICT', `The subject may state its defence until ${notice.statementDue}.`, {
          argument: 'input.notice.document',
        });
    },
  };
}
