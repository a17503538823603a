/** What the owner of reusable results tells: results, and which certificates rest on them. */
import { z } from 'zod';
import {
  day,
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

/** A conformity result (合格评定结果) that green certificates may rest on, or that procurement lists ask for. */
export const conformityResult = z.object({
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
  })
  .refine(({ from, to }) => isStretch(from, to), stretchFault);
