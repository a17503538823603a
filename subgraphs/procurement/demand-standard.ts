import { type Day, isWithin } from '../../schema/domain/day.ts';
import { toHalfWidth } from '../../schema/domain/text.ts';
import type { DemandStandard } from './reference-data.ts';

/** What stands between the documents that a report names. */
const BETWEEN = /[;,、\n]/;
const EDITION = /\((\d{4})(?:年)?(?:版)?\)$/;

/**
 * Whether a test report says that it is by the demand standard (需求标准) in force on the day. The document has to be named as a whole: a sentence that
 * has its name in it may deny it (不符合需求标准), and a part of the name may be another document's. An edition that is not in force on the day says nothing for it.
 */
export function statesDemandStandard(standard: string | null, known: readonly DemandStandard[], day: Day): boolean {
  const inForce = known.filter(({ validFrom, validTo }) => isWithin(day, validFrom, validTo));
  return toHalfWidth(standard ?? '')
    .split(BETWEEN)
    .map((document) => document.replace(/[《》\s]/g, ''))
    .some((document) =>
      inForce.some(
        ({ name, edition }) =>
          document.replace(EDITION, '') === name && (EDITION.exec(document)?.[1] ?? edition) === edition,
      ),
    );
}
