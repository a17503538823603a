import { badUserInput } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { DivisionCode } from '../../schema/domain/division.ts';
import type { AllianceMemberCategory, AllianceMemberFact } from '../../schema/domain/facts.ts';
import { requireUscc } from '../../schema/domain/uscc.ts';
import type { Register } from './register.ts';

const NAME_LIMIT = 200;

/** What an admission states. */
export interface Admission {
  readonly allianceCode: string;
  readonly category: AllianceMemberCategory;
  readonly bodyCode?: string | null;
  readonly uscc?: string | null;
  readonly nameZh: string;
  readonly nameEn?: string | null;
  readonly divisionCode: DivisionCode;
  readonly from: Day;
}

/** Key of a membership in the store and in the feed: a member may leave and be admitted again. */
export function membershipId(allianceCode: string, member: string, from: Day): string {
  return `${allianceCode}:${member}:${from}`;
}

/** The membership that an admission makes. @throws BAD_USER_INPUT naming the argument and the form it should have. */
export function checkedAdmission(input: Admission, register: Register): AllianceMemberFact {
  const { allianceCode, category, divisionCode, from } = input;
  if (!register.alliance(allianceCode)) throw badUserInput('input.allianceCode', 'the code of an alliance');
  if (!register.division(divisionCode)) throw badUserInput('input.divisionCode', 'a code of the divisions register');
  const bodyCode = checkedBodyCode(input);
  const uscc = checkedUscc(input);
  const member = bodyCode ?? uscc;
  if (member === null) throw badUserInput('input.uscc', 'the unified social credit code of the member');
  return {
    id: membershipId(allianceCode, member, from),
    allianceCode,
    category,
    bodyCode,
    uscc,
    nameZh: checkedName('input.nameZh', input.nameZh),
    nameEn: input.nameEn == null ? null : checkedName('input.nameEn', input.nameEn),
    divisionCode,
    from,
    to: null,
    fictional: false,
  };
}

function checkedBodyCode({ category, bodyCode }: Admission): string | null {
  if (category === 'CERTIFICATION_BODY') {
    if (!bodyCode || !/^\d{3}$/.test(bodyCode)) throw badUserInput('input.bodyCode', 'the three digits of the body');
    return bodyCode;
  }
  if (bodyCode != null) throw badUserInput('input.bodyCode', 'nothing: only a certification body has a code');
  return null;
}

function checkedUscc({ uscc }: Admission): string | null {
  if (uscc == null) return null;
  return requireUscc(uscc, (expected) => badUserInput('input.uscc', expected));
}

function checkedName(argument: string, text: string): string {
  const name = text.trim();
  if (name.length === 0 || name.length > NAME_LIMIT) throw badUserInput(argument, `1 to ${NAME_LIMIT} characters`);
  return name;
}
