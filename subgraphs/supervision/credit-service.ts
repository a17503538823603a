import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { isPublicOn } from '../../schema/domain/sight/blacklist-entry.ts';
import { requireUscc } from '../../schema/domain/uscc.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { Group } from '../shared/read-model/groups.ts';
import { type CreditFact, type CreditItem, type CreditStanding, type CreditSubjectKind, creditOf } from './credit.ts';
import { creditModel, type ListedRecord, type ReportingRecord } from './credit-view.ts';
import type { InspectionDocument, Models } from './model.ts';
import { maySeeCredit } from './policy.ts';

/** Days after which a body that has stated its reports complete once, and not since, is late. */
const LATE_AFTER_DAYS = 30;
/** Inspections with findings that one class rests on. */
const FINDINGS_LIMIT = 5_000;

/** A class with whom and which day it is of. */
export interface Credit extends CreditStanding {
  readonly kind: CreditSubjectKind;
  readonly subject: string;
  readonly on: Day;
}

/** Classes of enterprises and bodies (信用分类). */
export interface CreditService {
  /** Today's class, by published facts alone: the same for everybody who may see it; `null` for a body that the register has not. @throws FORBIDDEN, BAD_USER_INPUT, OPERATION_TOO_COSTLY, SOURCE_UNAVAILABLE */
  of(caller: Caller, kind: CreditSubjectKind, subject: string): Promise<Credit | null>;
}

export function createCreditService({ models, clock, readModel, followed }: ServiceKit<Models>): CreditService {
  const view = readModel(creditModel.name);

  const findings = async (kind: CreditSubjectKind, subject: string, today: Day): Promise<CreditFact[]> => {
    const inspections = await models.inspections
      .find({
        [kind === 'BODY' ? 'bodyCode' : 'holderUscc']: subject,
        publicFrom: { $lte: today },
        $or: [{ conclusion: { $ne: 'PASS' } }, { markUse: 'MISUSED' }],
      })
      .limit(FINDINGS_LIMIT + 1)
      .lean<Pick<InspectionDocument, '_id' | 'conclusion' | 'markUse' | 'conductedOn' | 'publicFrom'>[]>()
      .exec();
    if (inspections.length > FINDINGS_LIMIT)
      throw hubError('OPERATION_TOO_COSTLY', `More than ${FINDINGS_LIMIT} findings.`);
    return inspections.flatMap(({ _id: id, conclusion, markUse, conductedOn: on, publicFrom: from }) => {
      const fact = (found: CreditFact['kind']): CreditFact => ({ kind: found, id, on, from, to: null });
      return [
        ...(conclusion === 'FAIL' ? [fact('INSPECTION_FAILED')] : []),
        ...(conclusion === 'PASS_AFTER_CORRECTION' ? [fact('INSPECTION_CORRECTED')] : []),
        ...(markUse === 'MISUSED' ? [fact('MARK_MISUSED')] : []),
      ];
    });
  };

  /** Entries that everybody may read today; what was removed, or is no longer published, says nothing about anybody here. */
  const listings = (kind: CreditSubjectKind, subject: string, today: Day): CreditFact[] =>
    (view.get<Group<ListedRecord>>(kind === 'BODY' ? 'listed-body' : 'listed', subject)?.entries ?? [])
      .filter((entry) => isPublicOn(entry, today))
      .map(({ id, publishedOn: on, endsOn, removedOn }) => {
        const ends = removedOn === null ? endsOn : addDays(removedOn, -1);
        return { kind: 'LISTED', id, on, from: on, to: ends };
      });

  const lateReports = (kind: CreditSubjectKind, subject: string): CreditFact[] => {
    const until = kind === 'BODY' ? view.get<ReportingRecord>('reporting', subject)?.reportedUntil : null;
    if (until == null) return [];
    const on = addDays(until, LATE_AFTER_DAYS + 1);
    return [{ kind: 'REPORT_LATE', id: subject, on, from: on, to: null }];
  };

  return {
    async of(caller, kind, asked) {
      const subject = subjectOf(kind, asked);
      if (!maySeeCredit(caller, kind, subject))
        throw hubError('FORBIDDEN', 'A class is for whom it is of, market regulators and the ministry.');
      // A list that is not known is not an empty one.
      for (const feed of creditModel.follows) followed.mustBeKnown(feed);
      // Nothing known against a body of the register is class A; of a body that is not in it nothing can be said.
      if (kind === 'BODY' && !view.get<ReportingRecord>('reporting', subject)) return null;
      const today = clock.today();
      const facts = [
        ...(await findings(kind, subject, today)),
        ...listings(kind, subject, today),
        ...lateReports(kind, subject),
      ];
      return { kind, subject, on: today, ...creditOf(kind, facts, today) };
    },
  };
}

/** The code as facts have it: a credit code that is written small or wide is the same one. @throws BAD_USER_INPUT */
function subjectOf(kind: CreditSubjectKind, asked: string): string {
  if (kind === 'BODY') {
    if (!/^\d{3}$/.test(asked)) throw badUserInput('subject', 'a code of a body: three digits, such as 101');
    return asked;
  }
  return requireUscc(asked, (expected) => badUserInput('subject', expected));
}

/** As what an item is contested: an appeal of this kind against its owner's fact; `null`: it ends when its owner reports. */
export function contestedAs({ fact }: Pick<CreditItem, 'fact'>): string | null {
  if (fact === 'REPORT_LATE') return null;
  return fact === 'LISTED' ? 'LISTING' : 'INSPECTION_FINDING';
}
