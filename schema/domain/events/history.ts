/** How facts carry all their versions. */
import { z } from 'zod';
import { VERSION_CAUSES } from '../versions.ts';
import { day, instant, isStretch, key, listOf, optionalDay, optionalText, stretchFault } from './parts.ts';

/** Something told of a record; acts are numbered from 1 in their order. */
const act = z.object({
  at: instant,
  cause: z.enum(VERSION_CAUSES),
  /** Who answers for it: code of the body that reported it, or the kind of authority; `null` when the hub took it over from a register. */
  by: key.nullable(),
  grounds: optionalText,
});

const position = z.int().min(1);
const place = {
  from: day,
  to: optionalDay,
  recordedFrom: position,
  recordedTo: position.nullable(),
  act: position,
};

/** Most versions of one record. */
const VERSION_LIMIT = 2_000;

const endsAfterItBegins = ({ from, to }: Place) => isStretch(from, to);
const isKnownAWhile = ({ recordedFrom, recordedTo }: Place) => recordedTo === null || recordedFrom < recordedTo;
const knownFault = { path: ['recordedTo'], error: 'expected null or a later act than `recordedFrom`' };

interface Place {
  readonly from: string;
  readonly to: string | null;
  readonly recordedFrom: number;
  readonly recordedTo: number | null;
  readonly act: number;
}

/**
 * A history beside the record as it stands: each version as the fields in which it differs from that, each as the record's own, never its key. Acts stand in their
 * order, versions are of these acts, and no two say what was the case on one day as known at one moment.
 */
export function packedHistoryOf(content: z.ZodObject, own: string) {
  const someFields = content.partial();
  const names: ReadonlySet<string> = new Set(Object.keys(content.shape).filter((name) => name !== own));
  const packedVersion = z
    .object({
      ...place,
      differs: z
        .record(z.string(), z.unknown())
        .refine(
          (fields) => Object.keys(fields).every((name) => names.has(name)) && someFields.safeParse(fields).success,
          {
            error: 'expected fields of the record, without its key',
          },
        ),
      without: listOf(key).optional(),
    })
    .refine(endsAfterItBegins, stretchFault)
    .refine(isKnownAWhile, knownFault);
  return z
    .object({ acts: listOf(act).min(1), versions: z.array(packedVersion).max(VERSION_LIMIT) })
    .superRefine((history, context) => {
      checkActs(history, context);
      for (const [index, version] of history.versions.entries())
        if (history.versions.some((other, at) => at < index && sharesADay(other, version)))
          fault(context, ['versions', index, 'from'], 'expected days of which no other version was known at the time');
    });
}

/** A history of periods, with their content whole; several may stand at a time. */
export function periodHistoryOf<Content extends z.ZodType>(content: Content) {
  const version = z
    .object({ ...place, data: content })
    .refine(endsAfterItBegins, stretchFault)
    .refine(isKnownAWhile, knownFault);
  return z.object({ acts: listOf(act), versions: z.array(version).max(VERSION_LIMIT) }).superRefine(checkActs);
}

function checkActs(
  { acts, versions }: { readonly acts: readonly { readonly at: string }[]; readonly versions: readonly Place[] },
  context: z.RefinementCtx,
): void {
  for (let index = 1; index < acts.length; index++)
    if ((acts[index]?.at ?? '') < (acts[index - 1]?.at ?? ''))
      fault(context, ['acts', index, 'at'], 'expected no instant before that of the act before');
  for (const [index, version] of versions.entries())
    for (const name of ['recordedFrom', 'recordedTo', 'act'] as const)
      if ((version[name] ?? 1) > acts.length)
        fault(context, ['versions', index, name], `expected an act, 1 to ${acts.length}`);
}

function fault(context: z.RefinementCtx, path: (string | number)[], message: string): void {
  context.addIssue({ code: 'custom', path, message });
}

function sharesADay(one: Place, other: Place): boolean {
  return (
    (one.to === null || other.from <= one.to) &&
    (other.to === null || one.from <= other.to) &&
    (one.recordedTo === null || other.recordedFrom < one.recordedTo) &&
    (other.recordedTo === null || one.recordedFrom < other.recordedTo)
  );
}
