import { usccCheckCharacter } from '../../schema/domain/uscc.ts';

/** Organisation codes of fictional units begin so; none of the real register does. */
export const FICTIONAL_ORGANISATION_PREFIX = 'YQ';

const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of an organisation code (GB 11714), which is the USCC's 17th character. */
function organisationCheckCharacter(first8: string): string {
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += ORGANISATION_ALPHABET.indexOf(first8.charAt(i)) * (ORGANISATION_WEIGHTS[i] ?? 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

/**
 * A well-formed unified social credit code of a fictional enterprise, both check characters right. `office` is the registering office's
 * division, which need not be that of the address; `serial` is 0 to 999,999.
 */
export function fictionalUscc(office: string, serial: number): string {
  const organisation = `${FICTIONAL_ORGANISATION_PREFIX}${String(serial).padStart(6, '0')}`;
  const first17 = `91${office}${organisation}${organisationCheckCharacter(organisation)}`;
  return first17 + usccCheckCharacter(first17);
}

/** Whether a code belongs to a fictional unit. */
export function isFictionalUscc(uscc: string): boolean {
  return uscc.startsWith(FICTIONAL_ORGANISATION_PREFIX, 8);
}
