import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { type Day, isWithin } from '../../schema/domain/day.ts';
import { chairs } from './policy.ts';
import type { AllianceRecord, ChairTermRecord, Register } from './register.ts';

/** The term in which somebody chairs the working group on a day; `null` where none is recorded. */
export function chairOn({ chairTerms }: Pick<AllianceRecord, 'chairTerms'>, day: Day): ChairTermRecord | null {
  return chairTerms.find(({ from, to }) => isWithin(day, from, to)) ?? null;
}

/** The alliance that an input names. @throws BAD_USER_INPUT */
export function allianceOf(register: Register, code: string, argument = 'input.allianceCode'): AllianceRecord {
  const alliance = register.alliance(code);
  if (!alliance) throw badUserInput(argument, 'the code of an alliance');
  return alliance;
}

/** @throws FORBIDDEN for everybody but the regulator that chairs the working group on the day */
export function mustChair(caller: Caller, alliance: AllianceRecord, today: Day): void {
  const term = chairOn(alliance, today);
  if (chairs(caller, term?.regulator.divisionCode ?? null)) return;
  const who = term ? term.regulator.nameEn : 'nobody: no term is recorded';
  throw hubError('FORBIDDEN', `This is for the regulator that chairs the working group, on ${today} ${who}.`);
}
