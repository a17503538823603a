/** What the owner of the catalogues tells: entries, project codes and standards. */
import { z } from 'zod';
import { periodHistoryOf } from './history.ts';
import {
  activityClass,
  day,
  instant,
  isStretch,
  key,
  listOf,
  optionalDay,
  optionalText,
  scheme,
  text,
} from './parts.ts';

export const catalogueEntry = z.object({
  id: key,
  layer: z.enum(['NATIONAL', 'YRD']),
  scheme,
  activityClass: activityClass.nullable(),
  projectCode: key,
  productZh: text,
  productEn: optionalText,
  standards: listOf(text),
  ruleNumber: optionalText,
  instrument: text,
  validFrom: day,
  validTo: optionalDay,
});

/** With what only the owner's own view needs. */
export const publishedCatalogueEntry = catalogueEntry
  .extend({
    categoryZh: optionalText.optional(),
    batch: z.number().nullable().optional(),
    announcedOn: day.optional(),
    endInstrument: optionalText.optional(),
    filedOn: optionalDay.optional(),
    filingNumber: optionalText.optional(),
    source: text.optional(),
    confidence: text.optional(),
    fictional: z.boolean().optional(),
    createdBy: optionalText.optional(),
    /** Every period that was ever known; absent where nothing but the announced one was. */
    history: periodHistoryOf(z.object({ endInstrument: optionalText })).optional(),
  })
  .refine(({ validFrom, validTo }) => isStretch(validFrom, validTo), {
    path: ['validTo'],
    error: 'expected null or a day not before `validFrom`',
  });

export const projectCode = z.object({
  id: key,
  productZh: text,
  productEn: optionalText,
  groupCode: optionalText,
  reportingChannel: z.enum(['UNIFIED', 'AGRI_FOOD']),
  note: optionalText,
});

export const standard = z.object({
  /** Number without year. */
  id: key,
  titleZh: text,
  titleEn: optionalText,
  editions: listOf(
    z.object({
      /** With year. */
      number: text,
      issuedOn: optionalDay,
      effectiveFrom: optionalDay,
      source: text,
      confidence: text,
      /** Since when the hub knows it; absent or `null`: since it began. */
      recordedAt: instant.nullable().optional(),
    }),
  ),
});
