import { createHash, randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { FeedEvent } from '../../schema/domain/events/events.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { appealChanged, type Contested, filed } from './appeal.ts';
import {
  ABOUT_CERTIFICATE,
  type AppealInput,
  type PaperInput,
  type ReadAppeal,
  readAppeal,
  readPapers,
  readReasons,
  requiredText,
} from './appeal-input.ts';
import type { AppealDecision, AppealDocument, AppealKind, AppealOutcome, AppealState, Models } from './model.ts';
import { lastDayOf } from './paths.ts';
import { appellantRole, mayDecide, visibleRows } from './policy.ts';
import { isRemedied, subjectOfEvent } from './remedies.ts';
import {
  type AppealedCertificate,
  type AppealedEntry,
  type AppealedFinding,
  type AppellantBody,
  type AppellantPlace,
  findingsModel,
  subjectsModel,
} from './view.ts';

const REMEDY_LIMIT = 1_000;
/** The period in which the owner carries out a decision. */
const REMEDY_PERIOD = 'HUB-08';
const GRANTED: ReadonlySet<AppealState> = new Set(['UPHELD', 'PARTLY_UPHELD']);

export interface AppealFilter {
  readonly states?: readonly AppealState[] | null;
  readonly kinds?: readonly AppealKind[] | null;
  readonly certificateNumber?: string | null;
}

export interface DecisionInput {
  readonly outcome: AppealOutcome;
  readonly reasons: string;
  readonly remedy?: string | null;
  readonly papers?: readonly PaperInput[] | null;
}

/** Appeals and objections, from filing to the fact put right. */
export interface AppealService {
  /** @throws FORBIDDEN, NOT_FOUND, CONFLICT, BAD_USER_INPUT */
  file(caller: Caller, input: AppealInput): Promise<AppealDocument>;
  /** @throws FORBIDDEN, NOT_FOUND, CONFLICT, BAD_USER_INPUT */
  decide(caller: Caller, id: string, input: DecisionInput): Promise<AppealDocument>;
  /** @throws NOT_FOUND, CONFLICT */
  withdraw(caller: Caller, id: string): Promise<AppealDocument>;
  list(caller: Caller, filter: AppealFilter, page: PageArguments): Promise<Page<AppealDocument>>;
  one(caller: Caller, id: string): Promise<AppealDocument | null>;
  /** Notes that owners have put right what was upheld. */
  follow(events: readonly FeedEvent[], scope: WriteScope): Promise<void>;
}

export function createAppealService({ models, write, clock, readModel }: ServiceKit<Models>): AppealService {
  const view = readModel(subjectsModel.name);
  const findings = readModel(findingsModel.name);
  const rowsOf = (caller: Caller): Record<string, unknown> => {
    const rows = visibleRows(caller);
    if (!rows) throw hubError('FORBIDDEN', 'Appeals are for their parties.');
    return rows;
  };
  const put = async (appeal: AppealDocument, { session, publish }: WriteScope, action: string) => {
    await models.appeals.collection.replaceOne({ _id: appeal._id } as never, appeal, { session, upsert: true });
    publish(appealChanged(appeal, action, clock.now()));
  };
  const find = async (
    caller: Caller,
    id: string,
    { session }: WriteScope,
    argument: string,
  ): Promise<AppealDocument> => {
    const found = await models.appeals
      .findOne({ _id: id, ...rowsOf(caller) })
      .session(session)
      .lean<AppealDocument>()
      .exec();
    if (!found) throw hubError('NOT_FOUND', 'There is no such appeal.', { argument });
    return found;
  };

  /** What the appeal is against, and that it concerns the appellant. @throws NOT_FOUND, FORBIDDEN, CONFLICT, BAD_USER_INPUT */
  const contested = (caller: Caller, { kind, subject, contestedOn, division }: ReadAppeal): Contested => {
    const nothing = { certificateNumber: null, bodyCode: null, division: null, contestedOn };
    if (ABOUT_CERTIFICATE.has(kind)) {
      const certificate = view.get<AppealedCertificate>('certificate', subject);
      if (!certificate)
        throw hubError('NOT_FOUND', 'The hub holds no such certificate.', { argument: 'input.subject' });
      if (caller.uscc === null || certificate.holderUscc !== caller.uscc)
        throw hubError('FORBIDDEN', 'Only its holder appeals about a certificate.', { argument: 'input.subject' });
      const { bodyCode, division: place } = certificate;
      const about = { certificateNumber: subject, bodyCode, division: place };
      return { ...about, contestedOn: kind === 'STATUS_DECISION' ? decisionOf(certificate, contestedOn) : contestedOn };
    }
    if (kind === 'LISTING') {
      const entry = view.get<AppealedEntry>('entry', subject);
      const isOwn =
        (caller.uscc !== null && entry?.subjectUscc === caller.uscc) ||
        (caller.body !== null && entry?.subjectBodyCode === caller.body);
      if (!entry || !isOwn)
        throw hubError('NOT_FOUND', 'There is no such entry about the appellant.', { argument: 'input.subject' });
      return { ...nothing, division: entry.division, contestedOn: contestedOn ?? entry.publishedOn };
    }
    if (kind === 'INSPECTION_FINDING') {
      const finding = findings.get<AppealedFinding>('inspection', subject);
      if (!finding || !concerns(caller, finding, clock.today()))
        throw hubError('NOT_FOUND', 'There is no such inspection of the appellant.', { argument: 'input.subject' });
      const { certificateNumber, division: place, conductedOn } = finding;
      return { ...nothing, certificateNumber, division: place, contestedOn: contestedOn ?? conductedOn };
    }
    if (kind !== 'CREDIT_CLASS') return nothing;
    if (subject !== appellantRole(caller))
      throw hubError('NOT_FOUND', 'There is no such class of the appellant.', { argument: 'input.subject' });
    // Whoever contests its class doesn't choose who decides.
    const place = placeOf(caller) ?? division;
    if (place === null) throw badUserInput('input.division', 'the division where the appellant sits');
    return { ...nothing, division: place };
  };
  const placeOf = ({ uscc, body }: Caller): string | null => {
    const code = uscc ?? (body === null ? null : (view.get<AppellantBody>('body', body)?.uscc ?? null));
    return code === null ? null : (view.get<AppellantPlace>('organisation', code)?.division ?? null);
  };

  /** The appeal that this one goes on from: decided, or overdue. @throws NOT_FOUND, CONFLICT */
  const continued = async (caller: Caller, read: ReadAppeal, scope: WriteScope, today: Day) => {
    if (read.continues === null) return null;
    const previous = await find(caller, read.continues, scope, 'input.continues');
    const conflict = (message: string) => hubError('CONFLICT', message, { argument: 'input.continues' });
    if (previous.appellant !== appellantRole(caller)) throw conflict('Only its appellant goes on with an appeal.');
    if (previous.kind !== read.kind || previous.subject !== read.subject)
      throw conflict('That appeal is against something else.');
    if (previous.next !== null) throw conflict('That appeal has been continued already.');
    if (previous.state === 'UPHELD' || previous.state === 'WITHDRAWN')
      throw conflict(`That appeal is ${previous.state}.`);
    if (previous.state === 'FILED' && previous.due >= today)
      throw conflict(`That appeal is to be decided by ${previous.due}.`);
    return previous;
  };

  return {
    async file(caller, input) {
      const { agency } = caller;
      const appellant = appellantRole(caller);
      if (appellant === null || agency === null)
        throw hubError('FORBIDDEN', 'Enterprises and certification bodies appeal, each for itself.');
      const today = clock.today();
      const read = readAppeal(input, today);
      const reference = `${agency}/${read.reference}`;
      return write(async (scope) => {
        const known = await models.appeals.findOne({ reference }).session(scope.session).lean<AppealDocument>().exec();
        if (known && known.hash === read.hash) return known;
        if (known)
          throw hubError('CONFLICT', 'The reference was used for another appeal.', { argument: 'input.reference' });
        const previous = await continued(caller, read, scope, today);
        const id = `ap_${createHash('sha256').update(reference).digest('hex').slice(0, 8)}${randomBytes(8).toString('hex')}`;
        const appeal = filed(read, contested(caller, read), { id, appellant, agency, previous, today });
        await put(appeal, scope, 'FILE');
        if (previous) await put(handedOn(previous, appeal), scope, 'CONTINUE');
        return appeal;
      });
    },

    async decide(caller, id, { outcome, reasons: written, remedy: asked, papers: given }) {
      const reasons = readReasons(written);
      const papers = readPapers(given);
      const isGranted = GRANTED.has(outcome);
      if (!isGranted && asked) throw badUserInput('input.remedy', 'none, unless the appeal is upheld');
      const remedy = isGranted ? requiredText(asked ?? '', REMEDY_LIMIT, 'input.remedy') : null;
      return write(async (scope) => {
        const appeal = await find(caller, id, scope, 'input.appeal');
        if (!mayDecide(caller, appeal)) throw hubError('FORBIDDEN', `This appeal is decided by ${appeal.assignee}.`);
        const today = clock.today();
        if (isSameDecision(appeal, { outcome, reasons, remedy, papers })) return appeal;
        if (appeal.state !== 'FILED' || appeal.next !== null)
          throw hubError(
            'CONFLICT',
            `The appeal is ${appeal.next === null ? appeal.state : 'before the next stage'}.`,
            {
              argument: 'input.appeal',
            },
          );
        if (appeal.forum === 'EXPERT_GROUP' && outcome !== 'INADMISSIBLE' && !appeal.opinion)
          throw hubError('CONFLICT', 'The expert group has not given its opinion yet.', { argument: 'input.appeal' });
        const decision: AppealDecision = { outcome, reasons, remedy, papers, decidedOn: today };
        const decided: AppealDocument = {
          ...appeal,
          state: outcome,
          decision,
          remedyDue: isGranted ? lastDayOf(REMEDY_PERIOD, today) : null,
          awaits: isGranted ? awaited(appeal) : null,
        };
        await put(decided, scope, 'DECIDE');
        return decided;
      });
    },

    withdraw: (caller, id) =>
      write(async (scope) => {
        const appeal = await find(caller, id, scope, 'input.appeal');
        if (appeal.appellant !== appellantRole(caller))
          throw hubError('FORBIDDEN', 'Only its appellant withdraws an appeal.');
        if (appeal.state === 'WITHDRAWN') return appeal;
        if (appeal.state !== 'FILED' || appeal.next !== null)
          throw hubError('CONFLICT', `The appeal is ${appeal.state}.`, { argument: 'input.appeal' });
        const withdrawn: AppealDocument = { ...appeal, state: 'WITHDRAWN' };
        await put(withdrawn, scope, 'WITHDRAW');
        return withdrawn;
      }),

    async list(caller, { states, kinds, certificateNumber }, page) {
      const filter = {
        $and: [
          rowsOf(caller),
          {
            ...(states && { state: { $in: [...states] } }),
            ...(kinds && { kind: { $in: [...kinds] } }),
            ...(certificateNumber && { certificateNumber }),
          },
        ],
      };
      return findPage<AppealDocument, AppealDocument>(
        models.appeals,
        filter as never,
        [['_id', 1]],
        page,
        (one) => one,
      );
    },
    one: async (caller, id) =>
      models.appeals
        .findOne({ _id: id, ...rowsOf(caller) })
        .lean<AppealDocument>()
        .exec(),

    async follow(events, scope) {
      const today = clock.today();
      const keysOf = (event: FeedEvent) => {
        const about = subjectOfEvent(event);
        const { kinds = [], subject = null } = about ?? {};
        return kinds.map((kind) => awaited({ kind: kind as AppealKind, subject: subject ?? '' }));
      };
      const keys = new Set(events.flatMap(keysOf));
      if (keys.size === 0) return;
      // One question for a page: appeals are few and events many, and a transaction that stays open keeps the store from using room again.
      const waiting = await models.appeals
        .find({ awaits: { $in: [...keys] } })
        .session(scope.session)
        .lean<AppealDocument[]>()
        .exec();
      for (const appeal of waiting)
        if (events.some((event) => keysOf(event).includes(appeal.awaits ?? '') && isRemedied(event, appeal, today)))
          await put({ ...appeal, awaits: null, remediedOn: today }, scope, 'REMEDY');
    },
  };
}

/** Under what an appeal waits for its owner's correction; a List is corrected as a whole. */
function awaited({ kind, subject }: Pick<AppealDocument, 'kind' | 'subject'>): string {
  return kind === 'LIST_ROW' ? 'LIST_ROW ' : `${kind} ${subject}`;
}

/** Whether a finding is about the appellant and one that it is told: what is not public yet, a body knows of failures alone. */
function concerns({ uscc, body }: Caller, finding: AppealedFinding, today: Day): boolean {
  if (uscc !== null && finding.holderUscc === uscc) return true;
  return body !== null && finding.bodyCode === body && (finding.tellsBody || finding.publicFrom <= today);
}

/** The status decision that is contested: the one of the day, or the last one. @throws CONFLICT */
function decisionOf({ decisions }: AppealedCertificate, on: Day | null): Day {
  const against = decisions.filter(({ status, from }) => status !== 'VALID' && (on === null || from === on));
  const last = against.at(-1);
  if (!last)
    throw hubError('CONFLICT', 'The certificate has no such suspension, revocation or cancellation.', {
      argument: 'input.contestedOn',
    });
  return last.from;
}

/** Whoever decides at the next stage reads what was decided before. */
function handedOn(previous: AppealDocument, next: AppealDocument): AppealDocument {
  const parties = [...new Set([...previous.parties, next.assignee])];
  return { ...previous, parties, regulator: previous.regulator ?? next.regulator, next: next._id };
}

function isSameDecision(
  { decision }: AppealDocument,
  { outcome, reasons, remedy, papers }: Omit<AppealDecision, 'decidedOn'>,
): boolean {
  if (decision === null) return false;
  const { decidedOn: _day, ...known } = decision;
  return isDeepStrictEqual(known, { outcome, reasons, remedy, papers });
}
