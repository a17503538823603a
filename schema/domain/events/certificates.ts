/** What the owner of certificates tells: certificates, the bodies that issue them, organisations and trace codes. */
import { z } from 'zod';
import { GREEN_ATTRIBUTES } from '../evaluation-indicators.ts';
import { packedHistoryOf, periodHistoryOf } from './history.ts';
import {
  activityClass,
  day,
  divisionCode,
  instant,
  isStretch,
  key,
  listOf,
  optionalDay,
  optionalText,
  scheme,
  statusHistory,
  stretchFault,
  terms,
  text,
} from './parts.ts';

/** A party to a certificate in one of its three roles: client and holder, producer, factory. */
export const party = z.object({
  uscc: key.nullable(),
  name: text,
  address: text,
  divisionCode: divisionCode.nullable(),
  country: text,
});

/** A certified product of the unit: name, brand, series and the models it covers. */
export const certifiedProduct = z.object({
  seq: z.int().min(0),
  name: text,
  brand: optionalText,
  series: optionalText,
  models: listOf(text),
});

/** A tested item: what it is, by which method, limit and result as written, with their unit. */
export const testItem = z.object({
  item: text,
  method: optionalText,
  limit: optionalText,
  result: optionalText,
  unit: optionalText,
  /** Green attribute that the body counts it to; absent when it told none. */
  attribute: z.enum(GREEN_ATTRIBUTES).optional(),
});

/** Fields that a certificate carries beside what verdicts need; each absent when it was not reported. Source: DATA-01, CERT-01 to CERT-03. */
export const certificateDetails = z.object({
  /** Certification mode (认证模式), for example 初始检查+产品抽样检验+获证后监督. */
  mode: text.optional(),
  /** Accreditation mark (认可标识). */
  accreditationMark: text.optional(),
  /** Product mark (产品标志) that the certificate allows. */
  productMark: text.optional(),
  /** Name of the certification unit (认证单元名称). */
  unitName: text.optional(),
  /** Other items that law or rule put on the certificate. */
  otherItems: text.optional(),
  /** Where the certificate can be looked up (查询方式). */
  lookUpAt: text.optional(),
  /** Sites covered, and what for (覆盖的场所和范围). */
  sites: listOf(z.object({ name: text, address: text, scope: optionalText })).optional(),
  testItems: listOf(testItem).optional(),
});

/** What was doubtful when a certificate was reported, by a rule at the door. */
export const doorFinding = z.object({ code: key, field: text, detail: text, expected: text });

const certificateContent = z.object({
  number: key,
  scheme,
  activityClass: activityClass.nullable(),
  bodyCode: key,
  projectCode: key,
  starGrade: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  holder: party,
  producer: party,
  factory: party,
  /** Standards and rules certified against, with their years. */
  basis: listOf(text),
  products: listOf(certifiedProduct),
  firstIssuedOn: day,
  /** Terms in order; renewal adds one. */
  terms,
  reissuedOn: optionalDay,
  /** Reported periods in order, the first VALID from the day of issue. */
  statusHistory,
  fictional: z.boolean(),
  /** Absent when no such field was reported. */
  details: certificateDetails.optional(),
  /** The other system that published it; absent when it was reported to the hub. */
  channel: z.literal('AGRI_FOOD').optional(),
  /** Absent when nothing was doubtful. */
  warnings: listOf(doorFinding).optional(),
});

const packedHistory = packedHistoryOf(certificateContent, 'number');

/** The certificate as it stands, with all its versions beside it: none in an event from before versions were kept. */
export const certificate = certificateContent.extend({ history: packedHistory.optional() });

/** A certificate whose report was withdrawn: as it was last known, and its history. */
export const certificateWithdrawn = z
  .object({ number: key, last: certificateContent, history: packedHistory })
  .refine(({ number, last }) => last.number === number, {
    path: ['last', 'number'],
    error: 'expected the number of the certificate',
  });

export const certificateCorrected = z
  .object({
    id: key,
    certificateNumber: key,
    bodyCode: key,
    kind: z.enum(['CORRECT', 'ANNUL', 'WITHDRAW']),
    grounds: text,
    /** Fields of the certificate that say something else now, on whatever days. */
    fields: listOf(text),
    /** First past day about which a verdict may be another now; `null` when none is. */
    verdictsChangeFrom: optionalDay,
    /** Instants between which the hub knew the certificate otherwise. */
    wrongSince: instant,
    correctedAt: instant,
  })
  .refine(({ wrongSince, correctedAt }) => wrongSince <= correctedAt, {
    path: ['correctedAt'],
    error: 'expected no instant before `wrongSince`',
  });

/** With the word that its body last used for its status, which only the owner's own view needs. */
export const publishedCertificate = certificate.extend({ reportedStatusWord: optionalText.default(null) });

/** A period in which a body was approved, and for which project codes (`null`: all). */
export const bodyApproval = z
  .object({
    from: day,
    /** Last day, inclusive; `null` while it stands. */
    to: optionalDay,
    projectCodes: listOf(key).nullable(),
  })
  .refine(({ from, to }) => isStretch(from, to), stretchFault);

export const certificationBody = z.object({
  code: key,
  nameZh: text,
  nameEn: text,
  shortName: text,
  uscc: key.nullable(),
  approvalNumber: optionalText,
  approvals: listOf(bodyApproval),
  /** The hub holds every certificate that the body issued from this year on; `null`: it does not report to the hub. */
  reportsFromYear: z.int().nullable(),
  /** Until when the body's reports are complete (ISO instant); `null`: it does not report. */
  reportedUntil: instant.nullable(),
  /** Forms of the numbers that it gives itself (`CQC##GBM#####`); absent when it declared none. */
  numberForms: listOf(text).optional(),
  /** The agency that registered it; absent: it was there when the hub began. */
  createdBy: text.optional(),
  fictional: z.boolean(),
  /** Every approval that was ever known; absent in an event from before histories were kept. */
  approvalHistory: periodHistoryOf(z.object({ projectCodes: listOf(key).nullable() })).optional(),
});

/** That a certificate carries a number of its body's own form. */
export const externalNumber = z.object({
  /** Body and number in its form of comparison. */
  id: key,
  bodyCode: key,
  /** The number as it is compared. */
  key,
  /** The number as written on the certificate. */
  written: text,
  /** The certificate's number in the hub; `null`: it was declared by mistake and leads nowhere. */
  certificateNumber: key.nullable(),
});

/** Who an organisation was said to be until somebody said otherwise. */
export const earlierIdentity = z.object({
  nameZh: text,
  address: text,
  divisionCode,
  /** Last day on which it stood. */
  until: day,
});

export const organisation = z.object({
  uscc: key,
  nameZh: text,
  nameEn: optionalText,
  address: text,
  divisionCode,
  /** Set where name, address and division are those of the latest report; otherwise they are an authority's. */
  identifiedBy: z.literal('REPORT').optional(),
  /** The agency whose word it is; not there for what was known when the hub began. */
  createdBy: text.optional(),
  /** Oldest first. */
  earlier: z.array(earlierIdentity).optional(),
  fictional: z.boolean(),
});

export const traceCode = z.object({
  code: key,
  certificateNumber: key,
  productSeq: z.int().min(0),
  model: text,
  issuedOn: day,
  /** The agency that applied for it; not there for what was known when the hub began. */
  createdBy: optionalText.optional(),
});

/** A surveillance of a certificate (获证后监督), as its body reported it: one a day. Not public. */
export const surveillance = z.object({
  certificateNumber: key,
  conductedOn: day,
  conclusion: z.enum(['PASS', 'PASS_AFTER_CORRECTION', 'FAIL']),
  unannounced: z.boolean(),
});
