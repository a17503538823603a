/** How facts carry all their versions. */
import { z } from 'zod';
import { VERSION_CAUSES } from '../versions.ts';
import { day, instant, key, listOf, optionalDay, optionalText } from './parts.ts';

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

/** A history beside the record as it stands: each version as the fields in which it differs from that, each as the record's own. */
export function packedHistoryOf(content: z.ZodObject) {
  const someFields = content.partial();
  const packedVersion = z.object({
    ...place,
    differs: z.record(z.string(), z.unknown()).refine((fields) => someFields.safeParse(fields).success, {
      error: 'expected fields of the record',
    }),
    without: listOf(key).optional(),
  });
  return z.object({ acts: listOf(act).min(1), versions: listOf(packedVersion) });
}

/** A history of periods, with their content whole. */
export function periodHistoryOf<Content extends z.ZodType>(content: Content) {
  return z.object({ acts: listOf(act), versions: listOf(z.object({ ...place, data: content })) });
}
