import { badUserInput } from '../../schema/contract/errors.ts';
import { type Day, isDay } from '../../schema/domain/day.ts';
import { type DivisionCode, isDivisionCode } from '../../schema/domain/division.ts';
import type { BlacklistGround, BlacklistKind, BlacklistNotice } from '../../schema/domain/facts.ts';
import { requireUscc } from '../../schema/domain/uscc.ts';
import type { EntryContent, HeavierPenalty, ViolationField } from './entry.ts';
import type { ListRule } from './rules.ts';

const NAME_LIMIT = 200;
const NUMBER_LIMIT = 100;
const TEXT_LIMIT = 2000;

/** What a proposal states. */
export interface Proposal {
  readonly list: BlacklistKind;
  readonly subjectUscc: string;
  readonly subjectName: string;
  readonly subjectBodyCode?: string | null;
  readonly authority: string;
  readonly divisionCode: DivisionCode;
  readonly decisionNumber: string;
  readonly ground: string;
  readonly groundCode?: BlacklistGround | null;
  readonly violationField?: ViolationField | null;
  readonly severity?: string | null;
  readonly heavierPenalty?: HeavierPenalty | null;
  readonly notice?: {
    readonly noticedOn: Day;
    readonly document: string;
    readonly statement?: string | null;
    readonly heardOn?: Day | null;
  } | null;
}

/**
 * The content of an entry that a proposal makes.
 * @param rule the rule of the proposal's list and ground
 * @param grounds those that the list's terms go by
 * @throws BAD_USER_INPUT naming the argument and the form it should have
 */
export function checkedContent(
  proposal: Proposal,
  authorityLevel: EntryContent['authorityLevel'],
  rule: ListRule,
  grounds: readonly BlacklistGround[],
  today: Day,
): EntryContent {
  const subjectUscc = requireUscc(proposal.subjectUscc, (expected) => badUserInput('input.subjectUscc', expected));
  if (!isDivisionCode(proposal.divisionCode)) throw badUserInput('input.divisionCode', 'a GB/T 2260 code, six digits');
  const decisionNumber = checkedText('input.decisionNumber', proposal.decisionNumber, NUMBER_LIMIT);
  // The id joins its parts with colons.
  if (decisionNumber.includes(':')) throw badUserInput('input.decisionNumber', 'a number without a colon');
  return {
    list: proposal.list,
    subjectUscc,
    subjectName: checkedText('input.subjectName', proposal.subjectName, NAME_LIMIT),
    subjectBodyCode: checkedBodyCode(proposal),
    authority: checkedText('input.authority', proposal.authority, NAME_LIMIT),
    authorityLevel,
    divisionCode: proposal.divisionCode,
    decisionNumber,
    ground: checkedText('input.ground', proposal.ground, TEXT_LIMIT),
    groundCode: checkedGround(proposal, grounds),
    notice: checkedNotice(proposal.notice ?? null, today),
    ...checkedConditions(proposal, rule),
  };
}

/** The term of a listing may go by its ground: then it has to be one of them, and elsewhere there is none. */
function checkedGround(
  { list, groundCode = null }: Proposal,
  grounds: readonly BlacklistGround[],
): BlacklistGround | null {
  if (grounds.length === 0 && groundCode === null) return null;
  if (grounds.length === 0) throw badUserInput('input.groundCode', `nothing: the list ${list} knows no such grounds`);
  if (groundCode === null || !grounds.includes(groundCode))
    throw badUserInput('input.groundCode', `one of ${grounds.join(', ')}`);
  return groundCode;
}

function checkedNotice(notice: Proposal['notice'], today: Day): BlacklistNotice | null {
  if (!notice) return null;
  const { noticedOn, heardOn = null } = notice;
  if (!isDay(noticedOn) || noticedOn > today)
    throw badUserInput('input.notice.noticedOn', 'a day that is not in the future');
  if (heardOn !== null && (heardOn < noticedOn || heardOn > today))
    throw badUserInput('input.notice.heardOn', `a day from ${noticedOn} to ${today}`);
  const statement = notice.statement?.trim() || null;
  return {
    noticedOn,
    heardOn,
    document: checkedText('input.notice.document', notice.document, NUMBER_LIMIT),
    statement: statement === null ? null : checkedText('input.notice.statement', statement, TEXT_LIMIT),
  };
}

/** @throws BAD_USER_INPUT */
export function checkedBodyCode({ list, subjectBodyCode }: Pick<Proposal, 'list' | 'subjectBodyCode'>): string | null {
  if (subjectBodyCode == null) {
    if (list === 'BODY_VIOLATION') throw badUserInput('input.subjectBodyCode', 'the three digits of the body');
    return null;
  }
  if (!/^\d{3}$/.test(subjectBodyCode)) throw badUserInput('input.subjectBodyCode', 'three digits');
  return subjectBodyCode;
}

/** The two-fold condition of SAMR Order 44: a vile, serious or harmful violation in one of six fields, and a heavier penalty. */
function checkedConditions(
  { violationField, severity, heavierPenalty }: Proposal,
  rule: ListRule,
): Pick<EntryContent, 'violationField' | 'severity' | 'heavierPenalty'> {
  if (rule.needsOrder44Conditions) {
    if (!violationField) throw badUserInput('input.violationField', 'the field of the violation');
    if (severity == null) throw badUserInput('input.severity', 'what makes the violation vile, serious or harmful');
    if (!heavierPenalty) throw badUserInput('input.heavierPenalty', 'the heavier penalty that was imposed');
    return { violationField, severity: checkedText('input.severity', severity, TEXT_LIMIT), heavierPenalty };
  }
  const given = Object.entries({ violationField, severity, heavierPenalty }).find(([, value]) => value != null);
  if (given) throw badUserInput(`input.${given[0]}`, `nothing: the list ${rule.list} does not ask for it`);
  return { violationField: null, severity: null, heavierPenalty: null };
}

export function checkedText(argument: string, given: string, limit: number): string {
  const text = given.trim();
  if (text.length === 0 || text.length > limit) throw badUserInput(argument, `1 to ${limit} characters`);
  return text;
}
