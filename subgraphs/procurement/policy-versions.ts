import { addDays, type Day } from '../../schema/domain/day.ts';
import type { PolicyDocument } from './model.ts';
import type { PolicyItem } from './support-policy.ts';

/** A version of an item with the instant from which the hub knew it. */
export interface PolicyVersion {
  readonly item: PolicyItem;
  /** Version that it puts right; `null`: it follows on the one before. */
  readonly correctsVersion: number | null;
  /** `null`: it was there when the hub began. */
  readonly recordedAt: Date | null;
}

/** Id of the item that a document is a version of. */
export const itemIdOf = ({ _id, itemId }: PolicyDocument): string => itemId ?? _id;
export const versionOf = ({ version }: PolicyDocument): number => version ?? 1;

/** A version as it was reported, with its end where one was told. */
export function reported(document: PolicyDocument): PolicyItem {
  const { _id, itemId: _i, version: _v, correctsVersion: _c, recordedAt: _r, endRecordedAt: _e, ...item } = document;
  return { ...item, id: itemIdOf(document), version: versionOf(document) };
}

/**
 * The versions of items as the hub knew them at an instant (`null`: now), oldest first: without those reported later and without ends told later. A version holds until
 * the day before the next one begins; one that was put right is not among them any more from then on.
 */
export function versionsKnownAt(
  documents: readonly PolicyDocument[],
  knownAt: string | null,
): readonly PolicyVersion[] {
  const isLater = (at: Date | null | undefined) => knownAt !== null && at != null && at.toISOString() > knownAt;
  const byItem = new Map<string, PolicyDocument[]>();
  for (const document of documents) {
    if (isLater(document.recordedAt)) continue;
    const id = itemIdOf(document);
    byItem.set(id, [...(byItem.get(id) ?? []), document]);
  }
  return [...byItem.values()].flatMap((versions) => {
    versions.sort((a, b) => versionOf(a) - versionOf(b));
    const wrong = new Set(versions.map(({ correctsVersion }) => correctsVersion));
    const standing = versions.filter((document) => !wrong.has(versionOf(document)));
    return standing.map((document, index): PolicyVersion => {
      const item = reported(document);
      const told = isLater(document.endRecordedAt) ? null : item.validTo;
      const next = standing[index + 1];
      const validTo = next ? earlier(told, addDays(next.validFrom, -1)) : told;
      const { correctsVersion = null, recordedAt = null } = document;
      return { item: { ...item, validTo }, correctsVersion, recordedAt };
    });
  });
}

function earlier(day: Day | null, other: Day): Day {
  return day !== null && day < other ? day : other;
}
