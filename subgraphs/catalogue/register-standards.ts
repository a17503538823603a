import { badUserInput } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import { byYear, parseStandardNumber } from '../../schema/domain/standard-number.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { EditionDocument, Models, StandardDocument } from './model.ts';
import { standardChanged } from './records.ts';

/** An edition of a standard that an entry is evaluated by. */
export interface StandardEdition {
  /** Number without year. */
  readonly standard: string;
  readonly edition: EditionDocument;
  /** Needed where the standard is new to the register. */
  readonly titleZh: string | null;
}

/** A standard as a caller names it. */
export interface StatedEdition {
  readonly number: string;
  readonly titleZh?: string | null;
  readonly issuedOn?: Day | null;
  readonly effectiveFrom?: Day | null;
}

/** @throws BAD_USER_INPUT when a number is no standard number with year. */
export function readStatedEdition(stated: StatedEdition, argument: string, source: string): StandardEdition {
  const number = parseStandardNumber(stated.number);
  if (!number?.edition)
    throw badUserInput(`${argument}.number`, 'a standard with its year, for example GB/T 35603-2024');
  return {
    standard: number.standard,
    titleZh: stated.titleZh ?? null,
    edition: {
      number: number.edition,
      issuedOn: stated.issuedOn ?? null,
      effectiveFrom: stated.effectiveFrom ?? null,
      source,
      confidence: 'stated by the authority',
    },
  };
}

/** Adds standards and editions that the register does not hold yet; what it holds stays as it is. @throws BAD_USER_INPUT when a title is missing. */
export async function registerStandards(
  models: Models,
  { session, publish }: WriteScope,
  stated: readonly StandardEdition[],
  recordedAt: string,
): Promise<void> {
  const numbers = stated.map(({ standard }) => standard);
  const found = await models.standards
    .find({ _id: { $in: numbers } })
    .session(session)
    .lean()
    .exec();
  const known = new Map<string, StandardDocument>(found.map((standard) => [standard._id, standard]));
  for (const [index, { standard, edition: named, titleZh }] of stated.entries()) {
    const edition = { ...named, recordedAt };
    const before = known.get(standard);
    if (before?.editions.some(({ number }) => number === edition.number)) continue;
    if (!before && !titleZh)
      throw badUserInput(
        `input.add.standards[${index}].titleZh`,
        `the title, because ${standard} is new to the register`,
      );
    const after: StandardDocument = before
      ? { ...before, editions: [...before.editions, edition].toSorted(byYear) }
      : { _id: standard, titleZh: titleZh ?? '', titleEn: null, editions: [edition], origin: null };
    await models.standards.replaceOne({ _id: standard }, after, { session, upsert: true }).exec();
    publish(standardChanged(after));
    known.set(standard, after);
  }
}
