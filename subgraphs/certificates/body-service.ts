import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { BodyApproval, CertificationBodyFact } from '../../schema/domain/facts.ts';
import { actOf } from '../../schema/domain/life-history.ts';
import { maintainersOf } from '../../schema/domain/maintainers.ts';
import { requireUscc } from '../../schema/domain/uscc.ts';
import type { VersionCause } from '../../schema/domain/versions.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { Models } from './model.ts';
import { bodyDocument, bodyFact } from './records.ts';
import { toldBody } from './rules/approvals.ts';

const NAME_LIMIT = 200;
const CODES_LIMIT = 999;
const FIRST_YEAR = 2016;

type Optional<T> = T | null | undefined;

/** A body as it is put into the register. */
export interface BodyRegistration {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn?: Optional<string>;
  readonly shortName?: Optional<string>;
  readonly uscc?: Optional<string>;
  readonly approvalNumber?: Optional<string>;
  readonly approval: ApprovalInput;
  readonly reportsFromYear?: Optional<number>;
}

export interface ApprovalInput {
  readonly from: Day;
  readonly to?: Optional<Day>;
  readonly projectCodes?: Optional<readonly string[]>;
}

/** The end of a period; with grounds it puts right an end that was told wrongly. */
export interface ApprovalEnd {
  readonly from: Day;
  readonly lastDay: Day;
  readonly grounds?: Optional<string>;
}

/** A change of what a body is approved for, or of since when it reports. */
export interface ApprovalChange {
  readonly code: string;
  readonly add?: Optional<ApprovalInput>;
  readonly end?: Optional<ApprovalEnd>;
  readonly reportsFromYear?: Optional<number>;
}

export interface BodyChange {
  readonly body: CertificationBodyFact;
  readonly changed: boolean;
}

/** Keeps the register of certification bodies (NUM-06, CB-01); the same input again changes nothing. */
export interface BodyService {
  /** @throws FORBIDDEN, BAD_USER_INPUT; CONFLICT when the code belongs to a body with other details. */
  register(caller: Caller, input: BodyRegistration): Promise<BodyChange>;
  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT; CONFLICT for a period that overlaps another or has ended otherwise. */
  change(caller: Caller, input: ApprovalChange): Promise<BodyChange>;
}

export function createBodyService({ models, write, clock }: ServiceKit<Models>): BodyService {
  const find = async (code: string, { session }: WriteScope) => {
    const document = await models.bodies.findById(code).session(session).lean().exec();
    return document ? bodyFact(document) : null;
  };
  const put = async (body: CertificationBodyFact, { session, publish }: WriteScope) => {
    await models.bodies.replaceOne({ _id: body.code }, bodyDocument(body), { session, upsert: true }).exec();
    publish({ type: 'CertificationBodyChanged', key: body.code, fact: body });
  };
  const actBy = ({ kind }: Caller, cause: VersionCause, grounds: string | null) =>
    actOf({ at: clock.now().toISOString(), by: kind }, cause, grounds);
  return {
    async register(caller, input) {
      authorise(caller);
      const body = readRegistration(input, clock.today());
      return write(async (scope) => {
        const known = await find(body.code, scope);
        if (!known) {
          const mine = caller.agency === null ? body : { ...body, createdBy: caller.agency };
          const told = toldBody(null, mine, actBy(caller, 'ISSUE', null));
          await put(told, scope);
          return { body: told, changed: true };
        }
        // Whoever registers it again has not made it.
        const { reportedUntil, numberForms, createdBy, approvalHistory: _, ...content } = known;
        if (isDeepStrictEqual({ ...content, reportedUntil }, { ...body, reportedUntil }))
          return { body: known, changed: false };
        throw hubError(
          'CONFLICT',
          `The code ${body.code} belongs to ${known.nameZh}; its approval is changed by its own act.`,
          {
            argument: 'input.code',
          },
        );
      });
    },
    async change(caller, input) {
      authorise(caller);
      if (!input.add && !input.end && input.reportsFromYear == null)
        throw badUserInput('input', 'add, end or reportsFromYear');
      return write(async (scope) => {
        const known = await find(input.code, scope);
        if (!known)
          throw hubError('NOT_FOUND', `There is no certification body ${input.code}.`, { argument: 'input.code' });
        let { approvals } = known;
        const grounds = input.end?.grounds?.trim() || null;
        if (input.end) approvals = ended(approvals, input.end, grounds !== null);
        if (input.add) approvals = added(approvals, readApproval('input.add', input.add));
        const year = readYear(input.reportsFromYear, clock.today()) ?? known.reportsFromYear;
        const body = { ...known, approvals, reportsFromYear: year };
        const changed = !isDeepStrictEqual(known, body);
        if (!changed) return { body: known, changed };
        const told = toldBody(known, body, actBy(caller, grounds === null ? 'CHANGE' : 'CORRECTION', grounds));
        await put(told, scope);
        return { body: told, changed };
      });
    },
  };
}

function authorise(caller: Caller): void {
  if (!maintainersOf('CERTIFICATION_BODIES').some((kind) => kind === caller.kind))
    throw hubError('FORBIDDEN', 'Only the ministry and the hub operator keep the register of certification bodies.');
}

function readRegistration(input: BodyRegistration, today: Day): CertificationBodyFact {
  const code = input.code.trim();
  // NUM-06: three digits, and 000 is none.
  if (!/^\d{3}$/.test(code) || code === '000') throw badUserInput('input.code', 'three digits, from 001 to 999');
  const nameZh = readName('input.nameZh', input.nameZh);
  return {
    code,
    nameZh,
    nameEn: input.nameEn ? readName('input.nameEn', input.nameEn) : nameZh,
    shortName: input.shortName ? readName('input.shortName', input.shortName) : nameZh,
    uscc: input.uscc ? requireUscc(input.uscc, (expected) => badUserInput('input.uscc', expected)) : null,
    approvalNumber: input.approvalNumber ? readName('input.approvalNumber', input.approvalNumber) : null,
    approvals: [readApproval('input.approval', input.approval)],
    reportsFromYear: readYear(input.reportsFromYear, today),
    reportedUntil: null,
    fictional: false,
  };
}

function readName(argument: string, text: string): string {
  const name = text.trim();
  if (name === '' || name.length > NAME_LIMIT) throw badUserInput(argument, `1 to ${NAME_LIMIT} characters`);
  return name;
}

function readYear(year: Optional<number>, today: Day): number | null {
  if (year === null || year === undefined) return null;
  const thisYear = Number(today.slice(0, 4));
  if (year < FIRST_YEAR || year > thisYear)
    throw badUserInput('input.reportsFromYear', `a year from ${FIRST_YEAR} to ${thisYear}`);
  return year;
}

function readApproval(argument: string, { from, to, projectCodes }: ApprovalInput): BodyApproval {
  if (to && to < from) throw badUserInput(`${argument}.to`, `${from} or later`);
  const codes = projectCodes ? [...new Set(projectCodes)].sort() : null;
  if (codes && (codes.length === 0 || codes.length > CODES_LIMIT || codes.some((code) => !/^\d{3}$/.test(code))))
    throw badUserInput(
      `${argument}.projectCodes`,
      `1 to ${CODES_LIMIT} codes of three digits, or nothing for no limit`,
    );
  return { from, to: to ?? null, projectCodes: codes };
}

function ended(approvals: readonly BodyApproval[], end: ApprovalEnd, isCorrection: boolean): BodyApproval[] {
  const period = approvals.find(({ from }) => from === end.from);
  if (!period) throw hubError('NOT_FOUND', `No approval begins on ${end.from}.`, { argument: 'input.end.from' });
  if (end.lastDay < end.from) throw badUserInput('input.end.lastDay', `${end.from} or later`);
  const next = approvals.find(({ from }) => from > period.from);
  if (next && end.lastDay >= next.from)
    throw hubError('CONFLICT', `The next approval begins on ${next.from}.`, { argument: 'input.end.lastDay' });
  if (period.to !== null && period.to !== end.lastDay && !isCorrection)
    throw hubError('CONFLICT', `The approval of ${end.from} has ended on ${period.to} already.`);
  return approvals.map((approval) => (approval === period ? { ...approval, to: end.lastDay } : approval));
}

function added(approvals: readonly BodyApproval[], approval: BodyApproval): BodyApproval[] {
  if (approvals.some((known) => isDeepStrictEqual(known, approval))) return [...approvals];
  const inTheWay = approvals.find(
    ({ from, to }) => (approval.to === null || from <= approval.to) && (to === null || approval.from <= to),
  );
  if (inTheWay)
    throw hubError(
      'CONFLICT',
      `An approval from ${inTheWay.from} to ${inTheWay.to ?? 'no end'} stands; end it first.`,
      {
        argument: 'input.add.from',
      },
    );
  return [...approvals, approval].sort((a, b) => (a.from < b.from ? -1 : 1));
}
