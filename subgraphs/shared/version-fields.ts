import { badUserInput } from '../../schema/contract/errors.ts';
import type { VersionRecord } from '../../schema/domain/version-record.ts';
import type { Clock } from './clock.ts';

/** Fields that every type of versions has. */
export const versionFields = {
  validFrom: ({ from }: VersionRecord<unknown>) => from,
  validTo: ({ to }: VersionRecord<unknown>) => to,
  recordedFrom: ({ recordedFrom }: VersionRecord<unknown>) => new Date(recordedFrom),
  recordedUntil: ({ recordedUntil }: VersionRecord<unknown>) =>
    recordedUntil === null ? null : new Date(recordedUntil),
  reportedAt: ({ toldAt }: VersionRecord<unknown>) => new Date(toldAt),
};

/** An instant that has come, as facts are dated; `null` for none. @throws BAD_USER_INPUT for a later one. */
export function pastInstant(at: Date | null | undefined, clock: Clock, argument = 'asKnownAt'): string | null {
  if (!at) return null;
  if (at > clock.now()) throw badUserInput(argument, 'an instant that has come');
  return at.toISOString();
}
