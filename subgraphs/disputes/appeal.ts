import { hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import { type Role, roleOf } from '../../schema/domain/sight/role.ts';
import type { ReadAppeal } from './appeal-input.ts';
import type { AppealDocument, AppealForum, AppealKind } from './model.ts';
import { type AppealStage, lastDayOf, stageOn } from './paths.ts';

/** Whose act an appeal is against, and since when it stands. */
export interface Contested {
  readonly certificateNumber: string | null;
  readonly bodyCode: string | null;
  readonly division: string | null;
  readonly contestedOn: Day | null;
}

/** Who decides at a stage. @throws CONFLICT where nobody is known who could */
export function forumRole(forum: AppealForum, { bodyCode, division }: Pick<Contested, 'bodyCode' | 'division'>): Role {
  switch (forum) {
    case 'BODY':
      if (bodyCode !== null) return roleOf.body(bodyCode);
      break;
    case 'REGULATOR':
      // What a national authority has listed, it reviews itself.
      return division === null ? roleOf.ministry : roleOf.regulator(division);
    case 'EXPERT_GROUP':
    case 'CNCA':
      return roleOf.ministry;
    case 'OPERATOR':
      return roleOf.operator;
  }
  throw hubError('CONFLICT', 'No body is known that could decide.', { argument: 'input.subject' });
}

/** Who puts the fact right: its owner, by its own ordinary means. */
export function ownerRole(kind: AppealKind, { bodyCode, division }: Pick<Contested, 'bodyCode' | 'division'>): Role {
  switch (kind) {
    case 'STATUS_DECISION':
    case 'REUSE_DECISION':
    case 'RECORDED_FACT':
      return bodyCode === null ? roleOf.ministry : roleOf.body(bodyCode);
    case 'LISTING':
    case 'INSPECTION_FINDING':
    case 'CREDIT_CLASS':
      return division === null ? roleOf.ministry : roleOf.regulator(division);
    case 'TECHNICAL':
    case 'LIST_ROW':
      return roleOf.ministry;
    case 'ACCESS_RECORD':
      return roleOf.operator;
  }
}

/** What a new appeal is filed as: its stage on that day, and who is party to it. @throws CONFLICT */
export function filed(
  read: ReadAppeal,
  contested: Contested,
  {
    id,
    appellant,
    agency,
    previous,
    today,
  }: {
    readonly id: string;
    readonly appellant: Role;
    readonly agency: string;
    readonly previous: AppealDocument | null;
    readonly today: Day;
  },
): AppealDocument {
  const stage = previous === null ? 1 : previous.stage + 1;
  const rule = stageOn(read.kind, { stage, straight: previous === null && read.straight }, today);
  if (!rule)
    throw hubError('CONFLICT', 'There is no further stage for this appeal.', {
      argument: previous === null ? 'input.kind' : 'input.continues',
    });
  mustBeInTime(rule, contested, read, previous, today);
  const assignee = forumRole(rule.forum, contested);
  if (assignee === appellant)
    throw hubError('CONFLICT', 'The appellant would decide itself; what is its own it corrects.', {
      argument: 'input.kind',
    });
  const owner = ownerRole(read.kind, contested);
  const parties = [...new Set([appellant, assignee, owner])];
  const { reference, hash, kind, subject, grounds, papers, straight } = read;
  return {
    _id: id,
    reference: `${agency}/${reference}`,
    hash,
    kind,
    subject,
    ...contested,
    stage,
    straight: rule.straight || (previous === null && straight),
    forum: rule.forum,
    assignee,
    owner,
    appellant,
    appellantAgency: agency,
    parties,
    regulator: parties.some((role) => role.startsWith('REGULATOR:')) ? contested.division : null,
    grounds,
    papers,
    filedOn: today,
    due: lastDayOf(rule.decideDeadline, today),
    state: 'FILED',
    decision: null,
    remedyDue: null,
    remediedOn: null,
    awaits: null,
    previous: previous?._id ?? null,
    next: null,
    referral: null,
    opinion: null,
    recusals: [],
  };
}

/** @throws CONFLICT after the last day; it runs from the day on which the decision was received */
function mustBeInTime(
  { fileDeadline, source }: AppealStage,
  { contestedOn }: Contested,
  { receivedOn }: ReadAppeal,
  previous: AppealDocument | null,
  today: Day,
): void {
  const decidedOn = previous === null ? contestedOn : (previous.decision?.decidedOn ?? null);
  const starts = receivedOn !== null && (decidedOn === null || receivedOn >= decidedOn) ? receivedOn : decidedOn;
  if (fileDeadline === null || starts === null) return;
  const last = lastDayOf(fileDeadline, starts);
  if (today > last)
    throw hubError('CONFLICT', `The last day for this appeal was ${last} (${source}).`, {
      argument: 'input.receivedOn',
      expected: 'a decision that was received later',
    });
}

/** What others are told of an appeal: neither its grounds nor its reasons, which its parties read here. */
export function appealChanged(appeal: AppealDocument, action: string, at: Date): OutgoingEvent {
  const { _id: id, kind, subject, certificateNumber, stage, forum, state, filedOn, due } = appeal;
  const { assignee, owner, appellant, appellantAgency, decision, remedyDue, remediedOn, referral } = appeal;
  return {
    type: 'AppealChanged',
    key: id,
    fact: {
      id,
      kind,
      subject,
      certificateNumber,
      stage,
      forum,
      state,
      filedOn,
      due,
      assignee,
      owner,
      expertGroup: referral?.group ?? null,
      appellant,
      appellantAgency,
      decidedOn: decision?.decidedOn ?? null,
      remedyDue,
      remediedOn,
      change: { action, at: at.toISOString() },
    },
  };
}
