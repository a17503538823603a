/**
 * The published language of the change feeds: what each subgraph tells the others of its facts. The types follow from the schemas in `events/`, which
 * every event is read by; a fact carries its whole known history, so that a reader can answer for any day without asking the owner again.
 */
import type { allianceDivision, allianceMember, allianceMemberCategory } from './events/alliance.ts';
import type {
  blacklistEntry,
  blacklistGround,
  blacklistKind,
  blacklistNotice,
  blacklistStated,
  punishmentMeasure,
} from './events/blacklists.ts';
import type { catalogueEntry } from './events/catalogue.ts';
import type {
  bodyApproval,
  certificate,
  certificateCorrected,
  certificateDetails,
  certificateWithdrawn,
  certificationBody,
  certifiedProduct,
  earlierIdentity,
  externalNumber,
  organisation,
  party,
  testItem,
  traceCode,
} from './events/certificates.ts';
import type { directoryEntry, directoryKind, directoryPeriod } from './events/directories.ts';
import type { activityClass, Fact, reportedStatus, scheme, statusPeriod, term } from './events/parts.ts';
import type { reportReceived } from './events/reports.ts';
import type { conformityKind, conformityResult, reuseLink } from './events/results.ts';

export type { FactByEvent } from './events/events.ts';

/** What a certification body can report; expiry comes from the clock. */
export type ReportedStatus = Fact<typeof reportedStatus>;
/** 有效 · 暂停 · 撤销 (for cause) · 注销 (without fault) · 过期失效. 撤销 and 注销 are different states. Source: domain vocabulary ST-01, ST-02. */
export type CertificateStatus = ReportedStatus | 'EXPIRED';

/** 全绿 (activity one) · 涉绿 (activity two) · self-declaration and others (activity three). Source: 2019 No. 20 measures. */
export type ActivityClass = Fact<typeof activityClass>;

/** Certification schemes whose certificates the hub holds. `GREEN_DESIGN` (GB/T 32161) is an organisation-level scheme and no China Green Product certificate. */
export type CertificationScheme = Fact<typeof scheme>;

/** One period of a status; it lasts until the next period's `from`. */
export interface StatusPeriod<S extends string = ReportedStatus> extends Omit<Fact<typeof statusPeriod>, 'status'> {
  readonly status: S;
}

/** A term of validity, both days inclusive. */
export interface Term extends Fact<typeof term> {}

/** A party to a certificate in one of its three roles: client and holder, producer, factory. */
export interface Party extends Fact<typeof party> {}

/** A certified product of the unit: name, brand, series and the models it covers. */
export interface CertifiedProduct extends Fact<typeof certifiedProduct> {}

export interface CertificateFact extends Fact<typeof certificate> {}

/** A certificate that never was: its report was withdrawn. Nothing counts of it any more; what was known before stays readable. */
export interface CertificateWithdrawnFact extends Fact<typeof certificateWithdrawn> {}

/** That a certificate was corrected, so that whoever rested on it can be told: answers given since `wrongSince` about days from `verdictsChangeFrom` on. */
export interface CertificateCorrectedFact extends Fact<typeof certificateCorrected> {}

/** Fields that a certificate carries beside what verdicts need. */
export interface CertificateDetails extends Fact<typeof certificateDetails> {}

/** A tested item with its limit and result, as written. */
export interface TestItem extends Fact<typeof testItem> {}

/** A period in which a body was approved, and for which project codes (`null`: all). */
export interface BodyApproval extends Fact<typeof bodyApproval> {}

export interface CertificationBodyFact extends Fact<typeof certificationBody> {}

/** That a certificate carries a number of its body's own form. */
export interface ExternalNumberFact extends Fact<typeof externalNumber> {}

/** Who an organisation was said to be until somebody said otherwise. */
export interface EarlierIdentity extends Fact<typeof earlierIdentity> {}

export interface OrganisationFact extends Fact<typeof organisation> {}

export interface TraceCodeFact extends Fact<typeof traceCode> {}

/** What a reusable result attests. Source: marks and schemes table; S0 step 2. */
export type ConformityKind = Fact<typeof conformityKind>;

/** A conformity result (合格评定结果) that green certificates may rest on, or that procurement lists ask for. */
export interface ConformityResultFact extends Fact<typeof conformityResult> {}

/** That a certificate rests on a result. Class 1: on the List; 2: off the List, after a risk assessment; 3: supplier declaration. */
export interface ReuseLinkFact extends Fact<typeof reuseLink> {}

export interface CatalogueEntryFact extends Fact<typeof catalogueEntry> {}

/** Lists that must never be mixed. Source: domain section 6. */
export type BlacklistKind = Fact<typeof blacklistKind>;

/** Grounds by which the term of a listing goes. */
export type BlacklistGround = Fact<typeof blacklistGround>;

/** That the subject was told before the decision and could answer. */
export interface BlacklistNotice extends Fact<typeof blacklistNotice> {}

/** What the keeper of a list states of it. */
export interface BlacklistStatedFact extends Fact<typeof blacklistStated> {}

/** A measure of joint punishment. */
export interface PunishmentMeasureFact extends Fact<typeof punishmentMeasure> {}

/** A published entry. Pending entries never enter a feed. */
export interface BlacklistEntryFact extends Fact<typeof blacklistEntry> {}

/** Membership of an alliance of regions: which divisions share supervision details with each other, and since when. */
export interface AllianceDivisionFact extends Fact<typeof allianceDivision> {}

/** What an alliance member is. Only certification bodies certify for the alliance. Source: seed 004, (四) and (五). */
export type AllianceMemberCategory = Fact<typeof allianceMemberCategory>;

/** A membership of an alliance. */
export interface AllianceMemberFact extends Fact<typeof allianceMember> {}

/** A report that was taken, with what became of each row. */
export interface ReportReceivedFact extends Fact<typeof reportReceived> {}

/** Directories that the platform publishes beside that of certification bodies. */
export type DirectoryKind = Fact<typeof directoryKind>;

/** A period in which an entry of a directory stands, with its scope. */
export interface DirectoryPeriod extends Fact<typeof directoryPeriod> {}

/** A testing laboratory, a mark-service body or a supplier. */
export interface DirectoryEntryFact extends Fact<typeof directoryEntry> {}
