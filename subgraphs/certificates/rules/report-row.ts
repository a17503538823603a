import { type NumberParts, parseCertificateNumber } from '../../../schema/domain/certificate-number.ts';
import type { Day } from '../../../schema/domain/day.ts';
import { isDivisionCode } from '../../../schema/domain/division.ts';
import type {
  CertificateDetails,
  CertificationScheme,
  CertifiedProduct,
  Party,
  ReportedStatus,
  Term,
} from '../../../schema/domain/facts.ts';
import { type CodeOf, codeOfWord, codesOf, type WordTable } from '../../../schema/domain/report-words.ts';
import { statusOfWord } from '../../../schema/domain/status-words.ts';
import { hiddenWithin, withoutHidden } from '../../../schema/domain/text.ts';
import { requireUscc } from '../../../schema/domain/uscc.ts';
import type { RowRemarks } from '../../shared/report-receipts.ts';
import { PERSONS_LIMIT, SITES_LIMIT } from './audit-days.ts';
import { Refusal, refuseInput } from './refusal.ts';
import { type DetailsInput, readDetails } from './report-details.ts';
import { isAbsent, type Optional, readDay, readDayBetween, readList, readOptional, readText } from './report-text.ts';
import { SCHEMES, schemeRule } from './scheme-rules.ts';

/** A row as it arrives: every field may be absent or be any text. */
export interface ReportRowInput extends DetailsInput, RowRemarks {
  readonly number?: Optional<string>;
  /** A number of the body's own form, as printed. */
  readonly externalNumber?: Optional<string>;
  /** Of a row without a number of the hub: whose certificate it is (the operator says it) and of which category. */
  readonly bodyCode?: Optional<string>;
  readonly projectCode?: Optional<string>;
  readonly scheme?: Optional<string>;
  readonly starGrade?: Optional<number>;
  readonly holder?: Optional<PartyInput>;
  readonly producer?: Optional<PartyInput>;
  readonly factory?: Optional<PartyInput>;
  readonly basis?: Optional<readonly string[]>;
  readonly products?: Optional<readonly ProductInput[]>;
  readonly firstIssuedOn?: Optional<string>;
  readonly expiresOn?: Optional<string>;
  readonly termFrom?: Optional<string>;
  readonly renewalRequestedOn?: Optional<string>;
  readonly reissuedOn?: Optional<string>;
  readonly status?: Optional<string>;
  readonly statusSince?: Optional<string>;
  readonly statusReason?: Optional<string>;
  readonly suspendedUntil?: Optional<string>;
  readonly surveillances?: Optional<readonly SurveillanceInput[]>;
}

interface PartyInput {
  readonly uscc?: Optional<string>;
  readonly name?: Optional<string>;
  readonly address?: Optional<string>;
  readonly divisionCode?: Optional<string>;
  readonly country?: Optional<string>;
}

interface ProductInput {
  readonly name?: Optional<string>;
  readonly brand?: Optional<string>;
  readonly series?: Optional<string>;
  readonly models?: Optional<readonly string[]>;
}

export interface SurveillanceInput {
  readonly conductedOn?: Optional<string>;
  readonly conclusion?: Optional<string>;
  readonly unannounced?: Optional<boolean>;
  readonly grounds?: Optional<string>;
  readonly personDays?: Optional<string>;
  readonly effectivePersons?: Optional<string>;
  readonly additionalSites?: Optional<string>;
  readonly productTest?: Optional<string>;
  readonly note?: Optional<string>;
}

/** Conclusions of a surveillance. */
export type SurveillanceConclusion = CodeOf<'conclusion'>;

/** A surveillance as it is reported. */
export interface ReportedSurveillance {
  readonly conductedOn: Day;
  readonly conclusion: SurveillanceConclusion;
  readonly unannounced: boolean;
  /** Why it was made (SUR-03); `null` or absent when that was not reported. */
  readonly grounds?: CodeOf<'surveillanceGrounds'> | null;
  /** Person-days on site. */
  readonly personDays?: number | null;
  /** Effective number of persons, and additional sites, from which the least days follow. */
  readonly effectivePersons?: number | null;
  readonly additionalSites?: number | null;
  /** Conclusion of the product test, where one was made. */
  readonly productTest?: SurveillanceConclusion | null;
  readonly note?: string | null;
}

/** A row that is well-formed in itself. */
export interface ReportedCertificate extends NumberParts {
  readonly scheme: CertificationScheme;
  readonly starGrade: 1 | 2 | 3 | null;
  readonly holder: Party;
  readonly producer: Party;
  readonly factory: Party;
  readonly basis: readonly string[];
  readonly products: readonly CertifiedProduct[];
  readonly firstIssuedOn: Day;
  readonly term: Term;
  /** Day on which the renewal that made the term was asked for; `null` when the row does not say. */
  readonly renewalRequestedOn: Day | null;
  readonly reissuedOn: Day | null;
  readonly details: CertificateDetails | null;
  /** `null`: valid since the first issue, as far as the row tells. */
  readonly status: {
    readonly status: ReportedStatus;
    readonly since: Day;
    readonly reasonCode: string | null;
    readonly until: Day | null;
  } | null;
  /** The word that the row used for the status. */
  readonly statusWord: string | null;
  readonly surveillances: readonly ReportedSurveillance[];
}

/** Most items and characters of a row. */
const LIMITS = {
  basis: 20,
  products: 100,
  models: 500,
  surveillances: 50,
  name: 200,
  address: 300,
  code: 100,
  note: 500,
} as const;

/**
 * Reads a row: form, digits and days; what needs the record or the body is checked later.
 * @throws Refusal of kind INPUT that names the first field at fault.
 */
export function readReportRow(input: ReportRowInput, today: Day): ReportedCertificate {
  const hidden = hiddenWithin(input);
  if (hidden !== null) refuseInput(hidden.place, withoutHidden(hidden.found));
  const parts = parseCertificateNumber(input.number ?? '');
  if (!parts) return refuseInput('number', 'G + year (4 digits) + body (3) + product category (3) + 6 digits');
  const word = codeOfWord('scheme', input.scheme ?? '');
  const scheme = SCHEMES.find((known) => known === word);
  if (!scheme) return refuseInput('scheme', `one of ${SCHEMES.join(', ')}`);
  const firstIssuedOn = readDay('firstIssuedOn', input.firstIssuedOn, today);
  if (Number(firstIssuedOn.slice(0, 4)) !== parts.year)
    refuseInput('firstIssuedOn', `a day of ${parts.year}, the year in the number`);
  const holder = readParty('holder', input.holder);
  const producer = input.producer ? readParty('producer', input.producer) : holder;
  const term = readTerm(input, firstIssuedOn, today);
  return {
    ...parts,
    scheme,
    starGrade: readStars(scheme, firstIssuedOn, input.starGrade),
    holder,
    producer,
    factory: input.factory ? readParty('factory', input.factory) : producer,
    basis: readList('basis', input.basis, 1, LIMITS.basis, (text, field) => readText(field, text, LIMITS.name)),
    products: readList('products', input.products, 1, LIMITS.products, readProduct),
    firstIssuedOn,
    term,
    renewalRequestedOn: readOptional(input.renewalRequestedOn, (text) =>
      readDayBetween('renewalRequestedOn', text, firstIssuedOn, today),
    ),
    details: readDetails(input),
    reissuedOn: readOptional(input.reissuedOn, (text) => readDayBetween('reissuedOn', text, firstIssuedOn, today)),
    status: readStatus(input, firstIssuedOn, term, today),
    statusWord: readOptional(input.status, (text) => readText('status', text, LIMITS.code)),
    surveillances: readList('surveillances', input.surveillances ?? [], 0, LIMITS.surveillances, (item, field) =>
      readSurveillance(item, field, firstIssuedOn, today),
    ),
  };
}

/** Reads a party. @throws Refusal of kind INPUT */
export function readParty(field: string, input: Optional<PartyInput>): Party {
  if (!input) return refuseInput(field, 'a party with name and address');
  const country = readOptional(input.country, (text) => text.trim().toUpperCase()) ?? 'CN';
  if (!/^[A-Z]{2}$/.test(country)) refuseInput(`${field}.country`, 'two letters, ISO 3166-1 alpha-2');
  const uscc = readOptional(input.uscc, (text) => readUscc(`${field}.uscc`, text));
  const divisionCode = readOptional(input.divisionCode, (text) => {
    const code = text.trim();
    return isDivisionCode(code) ? code : refuseInput(`${field}.divisionCode`, 'six digits of GB/T 2260');
  });
  if (uscc !== null && divisionCode === null)
    refuseInput(`${field}.divisionCode`, 'the division of the address, because the party has a credit code');
  return {
    uscc,
    name: readText(`${field}.name`, input.name, LIMITS.name),
    address: readText(`${field}.address`, input.address, LIMITS.address),
    divisionCode,
    country,
  };
}

/** Reads a credit code. @throws Refusal of kind INPUT */
export function readUscc(field: string, text: string): string {
  return requireUscc(text, (expected) => new Refusal('INPUT', field, expected));
}

function readProduct(input: ProductInput, field: string, index: number): CertifiedProduct {
  return {
    seq: index + 1,
    name: readText(`${field}.name`, input.name, LIMITS.name),
    brand: readOptional(input.brand, (text) => readText(`${field}.brand`, text, LIMITS.name)),
    series: readOptional(input.series, (text) => readText(`${field}.series`, text, LIMITS.name)),
    models: readList(`${field}.models`, input.models ?? [], 0, LIMITS.models, (text, at) =>
      readText(at, text, LIMITS.code),
    ),
  };
}

function readStars(scheme: CertificationScheme, issuedOn: Day, stars: Optional<number>): 1 | 2 | 3 | null {
  if (!schemeRule(scheme, issuedOn).graded) {
    if (stars !== null && stars !== undefined)
      refuseInput('starGrade', `none: certificates of ${scheme} have no grade`);
    return null;
  }
  if (stars !== 1 && stars !== 2 && stars !== 3)
    return refuseInput('starGrade', `1, 2 or 3: certificates of ${scheme} are graded`);
  return stars;
}

/** A term lies in the row as its first and last day; whether it is a first or a renewed one decides its longest length, later. */
function readTerm(input: ReportRowInput, firstIssuedOn: Day, today: Day): Term {
  const from =
    readOptional(input.termFrom, (text) => readDayBetween('termFrom', text, firstIssuedOn, END_OF_TERMS)) ??
    firstIssuedOn;
  // A renewal is decided before the old term ends, so a term can begin later than today, but not by more than a renewal window.
  if (from > today && from.slice(0, 4) > String(Number(today.slice(0, 4)) + 1))
    refuseInput('termFrom', 'a day within the coming year');
  return { from, to: readDayBetween('expiresOn', input.expiresOn, from, END_OF_TERMS) };
}

const END_OF_TERMS: Day = '2099-12-31';

function readStatus(input: ReportRowInput, issuedOn: Day, term: Term, today: Day): ReportedCertificate['status'] {
  const status = isAbsent(input.status) ? 'VALID' : statusOfWord(input.status);
  if (!status) return refuseInput('status', 'a status of a certificate, for example 有效, 暂停, 撤销, 注销 or VALID');
  const since = readOptional(input.statusSince, (text) => readDayBetween('statusSince', text, issuedOn, today));
  const reasonCode = readOptional(input.statusReason, (text) => text.trim().toUpperCase());
  const until = readOptional(input.suspendedUntil, (text) =>
    readDayBetween('suspendedUntil', text, since ?? issuedOn, END_OF_TERMS),
  );
  if (until !== null && status !== 'SUSPENDED') refuseInput('suspendedUntil', 'none unless the status is SUSPENDED');
  if (status === 'EXPIRED') {
    if (term.to >= today)
      refuseInput('status', `one other than EXPIRED: the last valid day, ${term.to}, has not passed`);
    return null;
  }
  if (since === null) {
    if (status !== 'VALID') refuseInput('statusSince', 'the first day of the status');
    if (reasonCode !== null) refuseInput('statusReason', 'none for a valid certificate');
    return null;
  }
  return { status, since, reasonCode, until };
}

/** Reads a surveillance. @throws Refusal of kind INPUT */
export function readSurveillance(
  input: SurveillanceInput,
  field: string,
  issuedOn: Day,
  today: Day,
): ReportedSurveillance {
  const at = (name: string) => (field === '' ? name : `${field}.${name}`);
  const read = {
    conductedOn: readDayBetween(at('conductedOn'), input.conductedOn, issuedOn, today),
    conclusion: readWord('conclusion', at('conclusion'), input.conclusion),
    unannounced: input.unannounced ?? false,
  };
  const further = {
    grounds: readOptional(input.grounds, (text) => readWord('surveillanceGrounds', at('grounds'), text)),
    personDays: readOptional(input.personDays, (text) => readPersonDays(at('personDays'), text)),
    productTest: readOptional(input.productTest, (text) => readWord('conclusion', at('productTest'), text)),
    note: readOptional(input.note, (text) => readText(at('note'), text, LIMITS.note)),
  };
  // A failed product test is always a failed surveillance (APP-04).
  if (further.productTest === 'FAIL' && read.conclusion !== 'FAIL')
    refuseInput(at('conclusion'), 'FAIL, because the product test failed', 'PRODUCT_TEST_FAILED');
  const counted = {
    effectivePersons: readOptional(input.effectivePersons, (text) =>
      readCount(at('effectivePersons'), text, 1, PERSONS_LIMIT),
    ),
    additionalSites: readOptional(input.additionalSites, (text) =>
      readCount(at('additionalSites'), text, 0, SITES_LIMIT),
    ),
  };
  if (counted.effectivePersons === null && counted.additionalSites !== null)
    refuseInput(at('effectivePersons'), 'the effective number of persons, where additional sites are told');
  return {
    ...read,
    ...(Object.values(further).some((value) => value !== null) && further),
    ...(counted.effectivePersons !== null && { ...counted, additionalSites: counted.additionalSites ?? 0 }),
  };
}

/** The code of a word of a table. @throws Refusal of kind INPUT */
export function readWord<Table extends WordTable>(table: Table, field: string, text: Optional<string>): CodeOf<Table> {
  return codeOfWord(table, text ?? '') ?? refuseInput(field, `one of ${codesOf(table).join(', ')}`);
}

/** Person-days in half days. @throws Refusal of kind INPUT */
export function readPersonDays(field: string, text: string): number {
  const days = /^\d{1,4}(\.[05])?$/.test(text.trim()) ? Number(text) : 0;
  return days > 0 ? days : refuseInput(field, 'half a day to 9,999 days, in half days');
}

/** A whole number. @throws Refusal of kind INPUT */
function readCount(field: string, text: string, least: number, most: number): number {
  const count = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return count >= least && count <= most ? count : refuseInput(field, `a whole number from ${least} to ${most}`);
}
