/** What the owner of reusable results tells: results, and which certificates rest on them. */
import { z } from 'zod';
import { packedHistoryOf, periodHistoryOf } from './history.ts';
import {
  day,
  instant,
  isStretch,
  key,
  listOf,
  optionalDay,
  optionalText,
  statusHistory,
  stretchFault,
  terms,
  text,
} from './parts.ts';

/** What a reusable result attests. Source: marks and schemes table; S0 step 2. */
export const conformityKind = z.enum([
  'ENVIRONMENTAL_LABELLING',
  'ENERGY_SAVING',
  'WATER_SAVING',
  'LOW_CARBON',
  'ORGANIC',
  'RECYCLED',
  'ROHS_VOLUNTARY',
  'SUPPLIER_DECLARATION',
  'TEST_REPORT',
]);

/** What a result says of itself. */
const resultContent = z.object({
  id: key,
  kind: conformityKind,
  /** The issuer's own number; opaque, unique within (issuer, kind). */
  number: key,
  issuerBodyCode: key.nullable(),
  issuerName: text,
  holderUscc: key,
  holderName: text,
  productName: text,
  models: listOf(text),
  standard: optionalText,
  /** Efficiency or water grade where the kind has one; 1 is best. */
  grade: z.int().min(1).nullable(),
  terms,
  statusHistory,
  fictional: z.boolean(),
});

/** A conformity result (合格评定结果) that green certificates may rest on, or that procurement lists ask for. */
export const conformityResult = resultContent.extend({
  /** All its versions; absent in an event from before versions were kept. */
  history: packedHistoryOf(resultContent, 'id').optional(),
});

/** A result whose report was withdrawn: as it was last known, and its history. */
export const conformityResultWithdrawn = z
  .object({ id: key, last: resultContent, history: packedHistoryOf(resultContent, 'id') })
  .refine(({ id, last }) => last.id === id, { path: ['last', 'id'], error: 'expected the id of the result' });

/** That a result was corrected, so that whoever rested on it can be told. */
export const conformityResultCorrected = z
  .object({
    id: key,
    resultId: key,
    kind: z.enum(['CORRECT', 'ANNUL', 'WITHDRAW']),
    grounds: text,
    /** Fields of the result that say something else now, on whatever days. */
    fields: listOf(text),
    /** First past day about which a verdict may be another now; `null` when none is. */
    verdictsChangeFrom: optionalDay,
    /** Instants between which the hub knew the result otherwise. */
    wrongSince: instant,
    correctedAt: instant,
  })
  .refine(({ wrongSince, correctedAt }) => wrongSince <= correctedAt, {
    path: ['correctedAt'],
    error: 'expected no instant before `wrongSince`',
  });

/** That a certificate rests on a result. Class 1: on the List; 2: off the List, after a risk assessment; 3: supplier declaration. */
export const reuseLink = z
  .object({
    id: key,
    certificateNumber: key,
    resultId: key,
    reuseClass: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    from: day,
    /** Last day the certificate rested on it, when it was replaced or its items assessed directly; `null` while it does. */
    to: optionalDay,
    /** Every period that was ever known; absent in an event from before histories were kept. */
    history: periodHistoryOf(z.object({ reuseClass: z.union([z.literal(1), z.literal(2), z.literal(3)]) })).optional(),
  })
  .refine(({ from, to }) => isStretch(from, to), stretchFault);

/** What a row of the List says beside its days. */
const listRowContent = z.object({
  projectZh: text,
  projectEn: text,
  resultZh: text,
  legalBasis: text,
  source: text,
});

/** The List (《清单》) in one edition, with every row that it has had. */
export const reusableResultsList = z
  .object({
    edition: key,
    validFrom: day,
    validTo: optionalDay,
    instrument: text,
    official: z.boolean(),
    confidence: text,
    history: periodHistoryOf(z.object({ instrument: text })),
    rows: listOf(
      listRowContent.extend({
        seq: z.int().min(1),
        kind: conformityKind,
        validFrom: day,
        validTo: optionalDay,
        history: periodHistoryOf(listRowContent),
      }),
    ),
  })
  .refine(({ validFrom, validTo }) => isStretch(validFrom, validTo), {
    path: ['validTo'],
    error: 'expected null or a day not before `validFrom`',
  });
