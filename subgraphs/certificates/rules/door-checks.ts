import { isDeepStrictEqual } from 'node:util';
import { CHANNELS } from '../../../schema/domain/channels.ts';
import type { Day } from '../../../schema/domain/day.ts';
import { isWithin } from '../../../schema/domain/day.ts';
import { type DoorFinding, doorRuleOn } from '../../../schema/domain/door-rules.ts';
import type { CertificateFact, CertificationScheme } from '../../../schema/domain/facts.ts';
import { standardNumbersIn } from '../../../schema/domain/standard-number.ts';
import type { EntryView, Registers, StandardView } from '../registers-view.ts';
import { categoriesOfName } from './product-words.ts';
import { longestFirstTerm, longestNextTerm, schemeRule } from './scheme-rules.ts';
import { certifiedTwice } from './unit.ts';

/** What is checked: the certificate as it would stand, and as it stood before. */
export interface Reported {
  readonly after: CertificateFact;
  /** `null`: reported for the first time. */
  readonly before: CertificateFact | null;
  /** Certificates of the same unit that the hub holds or that the same report names (CERT-04). */
  readonly sameUnit: readonly CertificateFact[];
  /** The latest day on which what is new can have been decided: that of the report, or of the decision where it is named. */
  readonly decidedBy: Day;
  /** The other system that tells it; absent: it was reported here. */
  readonly from?: TellingSystem | undefined;
  /** Where agri-food products are reported, where an operator has said it; else where the register of channels says. */
  readonly agriFoodAddress?: string | undefined;
}

/** Another system whose certificates the hub takes over. */
export interface TellingSystem {
  readonly channel: NonNullable<CertificateFact['channel']>;
  readonly address: string;
}

/** What came of the checks: what refuses the row, and what is kept with it. */
export interface DoorResult {
  readonly refused: DoorFinding | null;
  readonly warnings: readonly DoorFinding[];
}

/** Evaluates organisations: it has no catalogue (GB/T 32161). */
const WITHOUT_CATALOGUE: CertificationScheme = 'GREEN_DESIGN';
const OF_THE_DELTA: readonly CertificationScheme[] = ['YRD_GREEN_PRODUCT', 'YRD_GREEN_SERVICE'];

type Check = (reported: Reported, registers: Registers) => Iterable<DoorFinding>;

/**
 * Checks a row that is well-formed and fits the record against the catalogue, the alliance and the certificates of the same unit. What a row repeats
 * of a certificate that the hub has taken already is no reason to refuse its suspension or its correction: it stands as a warning then.
 */
export function checkAtDoor(reported: Reported, registers: Registers): DoorResult {
  const { after, before, from, agriFoodAddress = addressOf() } = reported;
  if (from) return checkPublished(from, reported, registers);
  if (before?.channel !== undefined)
    return { refused: finding('KEPT_BY_OTHER_SYSTEM', 'number', '', agriFoodAddress), warnings: [] };
  const ready = registers.ready();
  const checks = ready ? [...REGISTER_CHECKS, ...OWN_CHECKS] : OWN_CHECKS;
  const found = checks.flatMap((check) => [...check(reported, registers)]);
  if (!ready) found.push(finding('REGISTERS_NOT_READ', 'number'));
  let refused: DoorFinding | null = null;
  const warnings: DoorFinding[] = [];
  for (const one of found) {
    const rule = doorRuleOn(one.code, after.firstIssuedOn);
    if (!rule) continue;
    if (rule.severity === 'REFUSE' && (before === null || isNew(one.field, before, after))) refused ??= one;
    else warnings.push(one);
  }
  return { refused, warnings };
}

/** A certificate with these warnings and no others. */
export function withWarnings<C extends CertificateFact>(
  { warnings: _, ...certificate }: C,
  warnings: readonly DoorFinding[],
): C {
  return { ...certificate, ...(warnings.length > 0 && { warnings }) } as C;
}

/** Whether the row brings what a finding is about. */
function isNew(field: string, before: CertificateFact, after: CertificateFact): boolean {
  const head = field.split(/[.[]/)[0];
  // Only a correction touches these.
  if (head === 'number') return before.scheme !== after.scheme || before.firstIssuedOn !== after.firstIssuedOn;
  if (head === 'basis') return !isDeepStrictEqual(before.basis, after.basis);
  if (head === 'products') return !isDeepStrictEqual(before.products, after.products);
  if (head === 'termFrom' || head === 'expiresOn') return before.terms.length !== after.terms.length;
  return false;
}

const addressOf = () => CHANNELS.AGRI_FOOD.address ?? '';

function finding(code: string, field: string, detail = '', expected = ''): DoorFinding {
  return { code, field, detail, expected };
}

/** NUM-01, CAT-03, REP-01: the category exists, and is reported here. */
function* checkCategory({ after: { projectCode }, agriFoodAddress = addressOf() }: Reported, registers: Registers) {
  const category = registers.category(projectCode);
  if (!category) yield finding('CATEGORY_UNKNOWN', 'number', projectCode);
  else if (category.reportingChannel === 'AGRI_FOOD')
    yield finding('WRONG_CHANNEL', 'number', `${projectCode} ${category.productZh}`, agriFoodAddress);
}

/**
 * Checks what another system published: that it is that system's to publish. What else is doubtful of it stands as a warning, since its authority has decided; where
 * it came from is said to whoever relies on it.
 */
function checkPublished({ channel, address }: TellingSystem, reported: Reported, registers: Registers): DoorResult {
  const { projectCode } = reported.after;
  const category = registers.category(projectCode);
  const source = finding('FROM_OTHER_SYSTEM', 'number', address);
  // Not read yet: whose category it is can't be told, and is not guessed.
  if (!registers.ready()) return { refused: finding('REGISTERS_NOT_READ', 'number'), warnings: [] };
  if (category?.reportingChannel !== channel)
    return { refused: finding('NOT_OF_CHANNEL', 'number', projectCode), warnings: [] };
  // The agri-food part of the catalogue is not held here: nothing follows from an entry that is missing.
  const unheld: readonly Check[] = [
    checkCategory,
    ...(registers.entries(projectCode).length === 0 ? [checkCatalogue] : []),
  ];
  const found = REGISTER_CHECKS.filter((check) => !unheld.includes(check))
    .concat(OWN_CHECKS)
    .flatMap((check) => [...check(reported, registers)]);
  return { refused: null, warnings: [source, ...found] };
}

/**
 * The days on which renewals that the row brings were decided at the latest: a term that begins later than the decision was renewed before, one that
 * began earlier is judged by its first day, because the request lies before it.
 */
function renewalDays({ after, before, decidedBy }: Reported): Day[] {
  return after.terms
    .slice(Math.max(1, before?.terms.length ?? 1))
    .map(({ from }) => (from < decidedBy ? from : decidedBy));
}

/** CAT-05: an entry of the scheme was in force on the day of first issue, and on the days of renewal. */
function* checkCatalogue(reported: Reported, registers: Registers) {
  const { after } = reported;
  const { scheme, projectCode, firstIssuedOn } = after;
  if (scheme === WITHOUT_CATALOGUE) return;
  const entries = registers.entries(projectCode);
  if (!entryOn(entries, scheme, firstIssuedOn))
    yield finding('NOT_IN_CATALOGUE', 'number', `${scheme} ${projectCode} ${firstIssuedOn}`);
  for (const day of renewalDays(reported))
    if (!entryOn(entries, scheme, day))
      yield finding('ENTRY_LEFT_BEFORE_RENEWAL', 'termFrom', `${scheme} ${projectCode} ${day}`);
}

function entryOn(entries: readonly EntryView[], scheme: CertificationScheme, day: Day): EntryView | undefined {
  return entries.find((entry) => entry.scheme === scheme && isWithin(day, entry.validFrom, entry.validTo));
}

/** MI-04: the basis names the standard of the category, in an edition that stood on the day of issue. */
function* checkBasis({ after, before }: Reported, registers: Registers) {
  const { scheme, projectCode, firstIssuedOn, basis } = after;
  const entry = entryOn(registers.entries(projectCode), scheme, firstIssuedOn);
  if (scheme === WITHOUT_CATALOGUE || !entry) return;
  const { standards } = entry;
  const named = basis.flatMap(standardNumbersIn);
  const own = named.filter(({ standard }) => standards.includes(standard));
  const foreign = named.filter(({ standard }) => isOfOthers(standard, projectCode, registers));
  const [stranger] = foreign;
  const strange = stranger ? (stranger.edition ?? stranger.standard) : '';
  const expected = standards.join(', ');
  if (own.length === 0) {
    // Where the catalogue's standard is not known, only a basis of nothing but strangers says that it is wrong.
    const isStrange = standards.length > 0 ? stranger : foreign.length === named.length && stranger;
    if (isStrange) yield finding('BASIS_OF_OTHER_CATEGORY', 'basis', strange, expected);
    else if (standards.length > 0) yield finding('BASIS_NOT_NAMED', 'basis', '', expected);
    return;
  }
  if (stranger) yield finding('BASIS_NAMES_OTHER_TOO', 'basis', strange, expected);
  // A new basis is judged by the day on which it came into the certificate.
  const isReissued =
    before !== null && !isDeepStrictEqual(before.basis, basis) && before.reissuedOn !== after.reissuedOn;
  const judged = (isReissued ? after.reissuedOn : null) ?? firstIssuedOn;
  const renewedOn = [after.reissuedOn, after.terms.at(-1)?.from]
    .filter((day) => day != null)
    .toSorted()
    .at(-1);
  for (const { standard, edition } of own) {
    const register = registers.standard(standard);
    if (!register) continue;
    if (edition === null) {
      // One line may name the standard, another its edition.
      if (!own.some((other) => other.standard === standard && other.edition !== null))
        yield finding('BASIS_WITHOUT_YEAR', 'basis', standard, standing(register, judged) ?? standard);
      continue;
    }
    const told = register.editions.find(({ number }) => number === edition);
    if (!told) {
      yield finding(
        'BASIS_EDITION_UNKNOWN',
        'basis',
        edition,
        register.editions.map(({ number }) => number).join(', '),
      );
      continue;
    }
    const left = replacedBy(register, edition, judged);
    if (left) yield finding('BASIS_EDITION_LEFT', 'basis', edition, left);
    else if (renewedOn && renewedOn > judged) {
      const since = replacedBy(register, edition, renewedOn);
      if (since) yield finding('BASIS_EDITION_LEFT_SINCE', 'basis', edition, since);
    }
    if (told.effectiveFrom !== null && told.effectiveFrom > judged)
      yield finding('BASIS_EDITION_NOT_YET', 'basis', edition, told.effectiveFrom);
  }
}

function isOfOthers(standard: string, projectCode: string, registers: Registers): boolean {
  const codes = registers.categoriesOf(standard);
  return codes.length > 0 && !codes.includes(projectCode);
}

/** The edition that stood on a day, as far as the days are known. */
function standing({ editions }: StandardView, on: Day): string | null {
  return editions.findLast(({ effectiveFrom }) => effectiveFrom !== null && effectiveFrom <= on)?.number ?? null;
}

/** The edition that stood in place of an earlier one on a day; `null` when the earlier one stood, or the days are not known. */
function replacedBy({ editions }: StandardView, edition: string, on: Day): string | null {
  const place = editions.findIndex(({ number }) => number === edition);
  const later = place < 0 ? [] : editions.slice(place + 1);
  return later.findLast(({ effectiveFrom }) => effectiveFrom !== null && effectiveFrom <= on)?.number ?? null;
}

/** MI-04: no product's name is that of another category. What a name only mentions may be what the product is for: that is doubtful, not wrong. */
function* checkProducts({ after: { products, projectCode, scheme } }: Reported) {
  if (scheme === WITHOUT_CATALOGUE) return;
  for (const [index, { name }] of products.entries()) {
    const field = `products[${index}].name`;
    const named = categoriesOfName(name);
    if (!named) {
      yield finding('PRODUCT_NAME_UNKNOWN', field, name, projectCode);
      continue;
    }
    const { categories, isWhat } = named;
    if (categories.includes(projectCode)) continue;
    yield finding(
      isWhat ? 'PRODUCT_OF_OTHER_CATEGORY' : 'PRODUCT_MENTIONS_OTHER',
      field,
      name,
      categories.join(', ') || '目录外 (none)',
    );
  }
}

/** YRD-03: only a member body certifies for the alliance, on the day of issue and on those of renewal. */
function* checkMembership(reported: Reported, registers: Registers) {
  const { after } = reported;
  if (!OF_THE_DELTA.includes(after.scheme)) return;
  if (!registers.wasMember(after.bodyCode, after.firstIssuedOn))
    yield finding('BODY_NOT_MEMBER', 'number', after.firstIssuedOn);
  for (const day of renewalDays(reported))
    if (!registers.wasMember(after.bodyCode, day)) yield finding('BODY_NOT_MEMBER', 'termFrom', day);
}

/** CERT-04: one certificate for each unit. A report without a site of its own is read with the holder as its factory, and then the site is not known. */
function* checkUnit({ after, sameUnit }: Reported) {
  const other = certifiedTwice(after, sameUnit);
  if (!other) return;
  const isSiteTold = !isDeepStrictEqual(after.factory, after.holder);
  yield finding(isSiteTold ? 'UNIT_CERTIFIED_TWICE' : 'UNIT_SITE_NOT_TOLD', 'products', other.number);
}

/** VAL-01, VAL-02: the last term is as long as the scheme's. A longer one has been refused before. */
function* checkTerm({ after: { scheme, terms } }: Reported) {
  const [previous, last] = [terms.at(-2), terms.at(-1)];
  if (!last) return;
  const full = previous ? longestNextTerm(scheme, previous.to) : longestFirstTerm(scheme, last.from);
  if (last.to < full) yield finding('TERM_SHORTER', 'expiresOn', last.to, full);
}

/** REN-01: of a certificate first told with a renewed term the hub can't know the surveillance of the term before. */
function* checkFirstTold({ after: { scheme, terms }, before }: Reported) {
  const last = terms.at(-1);
  // It stays doubtful when the same is reported again.
  const isDoubtful = before === null || before.warnings?.some(({ code }) => code === 'RENEWAL_SURVEILLANCE_UNKNOWN');
  if (isDoubtful && terms.length > 1 && last && schemeRule(scheme, last.from).renewalNeedsSurveillance)
    yield finding('RENEWAL_SURVEILLANCE_UNKNOWN', 'termFrom');
}

const REGISTER_CHECKS: readonly Check[] = [checkCategory, checkCatalogue, checkBasis, checkMembership];
const OWN_CHECKS: readonly Check[] = [checkProducts, checkUnit, checkTerm, checkFirstTold];
