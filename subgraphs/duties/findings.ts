import type { Day } from '../../schema/domain/day.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import type { FindingDocument, Models } from './model.ts';
import type { Step } from './steps.ts';
import { inspectionsOf, standingFacts } from './view.ts';

/** What was told of findings by now, by certificate. */
export async function findingsTold(
  models: Models,
  numbers: readonly string[],
  { session }: WriteScope,
): Promise<ReadonlyMap<string, readonly FindingDocument[]>> {
  const known = new Map<string, FindingDocument[]>();
  if (numbers.length === 0) return known;
  const found = await models.findings
    .find({ certificateNumber: { $in: [...numbers] } })
    .session(session)
    .lean<FindingDocument[]>()
    .exec();
  for (const one of found) known.set(one.certificateNumber, [...(known.get(one.certificateNumber) ?? []), one]);
  return known;
}

/**
 * Tells of inspections of a certificate that have failed and are public by now: once each, and again where the record says something else since. Before its publication nothing of
 * one is told, and of one that never was public as failed nothing ever.
 */
export async function tellFindings(
  number: string,
  told: readonly FindingDocument[],
  { quiet }: Pick<Step, 'quiet'>,
  { models, view, today }: { readonly models: Models; readonly view: ReadModelReader; readonly today: Day },
  { session, publish }: WriteScope,
): Promise<void> {
  const certificate = standingFacts(view, number)?.certificate;
  if (!certificate) return;
  const last = new Map(told.map((one) => [one._id, one.conclusion]));
  for (const { id, conductedOn, conclusion, division, publicFrom } of inspectionsOf(view, number)) {
    const before = last.get(id);
    const isNew = before === undefined ? conclusion === 'FAIL' : before !== conclusion;
    if (publicFrom > today || !isNew) continue;
    const finding: FindingDocument = { _id: id, certificateNumber: number, conclusion };
    await models.findings.collection.replaceOne({ _id: id } as never, finding, { session, upsert: true });
    if (quiet) continue;
    publish({
      type: 'InspectionPublished',
      key: id,
      fact: {
        id,
        certificateNumber: number,
        bodyCode: certificate.bodyCode,
        holderUscc: certificate.holderUscc,
        divisionCode: division,
        conductedOn,
        conclusion,
        publicFrom,
      },
    });
  }
}
