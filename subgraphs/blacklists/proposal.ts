import { badUserInput } from '../../schema/contract/errors.ts';
import { type DivisionCode, isDivisionCode } from '../../schema/domain/division.ts';
import type { BlacklistKind } from '../../schema/domain/facts.ts';
import { parseUscc } from '../../schema/domain/uscc.ts';
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
  readonly violationField?: ViolationField | null;
  readonly severity?: string | null;
  readonly heavierPenalty?: HeavierPenalty | null;
}

/** The content of an entry that a proposal makes. @throws BAD_USER_INPUT naming the argument and the form it should have. */
export function checkedContent(
  proposal: Proposal,
  authorityLevel: EntryContent['authorityLevel'],
  rule: ListRule,
): EntryContent {
  const parsed = parseUscc(proposal.subjectUscc);
  if ('fault' in parsed)
    throw badUserInput('input.subjectUscc', 'a unified social credit code, 18 characters, GB 32100-2015');
  if (!isDivisionCode(proposal.divisionCode)) throw badUserInput('input.divisionCode', 'a GB/T 2260 code, six digits');
  const decisionNumber = checkedText('input.decisionNumber', proposal.decisionNumber, NUMBER_LIMIT);
  // The id joins its parts with colons.
  if (decisionNumber.includes(':')) throw badUserInput('input.decisionNumber', 'a number without a colon');
  return {
    list: proposal.list,
    subjectUscc: parsed.uscc,
    subjectName: checkedText('input.subjectName', proposal.subjectName, NAME_LIMIT),
    subjectBodyCode: checkedBodyCode(proposal),
    authority: checkedText('input.authority', proposal.authority, NAME_LIMIT),
    authorityLevel,
    divisionCode: proposal.divisionCode,
    decisionNumber,
    ground: checkedText('input.ground', proposal.ground, TEXT_LIMIT),
    ...checkedConditions(proposal, rule),
  };
}

function checkedBodyCode({ list, subjectBodyCode }: Proposal): string | null {
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

function checkedText(argument: string, given: string, limit: number): string {
  const text = given.trim();
  if (text.length === 0 || text.length > limit) throw badUserInput(argument, `1 to ${limit} characters`);
  return text;
}
