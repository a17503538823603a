import type { Caller } from '../../schema/contract/caller.ts';
import { type DivisionCode, isWithinDivision } from '../../schema/domain/division.ts';
import type { CertificateFact } from '../../schema/domain/facts.ts';

type CallerKind = Caller['kind'];
/** Row rules by kind of caller; a kind without a rule is refused. */
type RowRules<Row> = Readonly<Partial<Record<CallerKind, (caller: Caller, row: Row) => boolean>>>;

const always = () => true;
const never = () => false;

function allows<Row>(rules: RowRules<Row>, caller: Caller, row: Row): boolean {
  return rules[caller.kind]?.(caller, row) ?? false;
}

/** What row rules look at in a certificate. */
export interface CertificateRow {
  readonly bodyCode: string;
  readonly holder: { readonly uscc: string | null; readonly divisionCode: DivisionCode | null };
}

const WRITING: RowRules<{ readonly bodyCode: string }> = {
  HUB_OPERATOR: always,
  CERTIFICATION_BODY: (caller, { bodyCode }) => caller.body === bodyCode,
};

/**
 * Reports, status changes and trace codes: a body for its own code, the operator for any. What another system published is that system's: nobody changes it here
 * (REP-01).
 */
export function mayWrite(
  caller: Caller,
  row: { readonly bodyCode: string; readonly channel?: CertificateFact['channel'] | undefined },
): boolean {
  return row.channel === undefined && allows(WRITING, caller, row);
}

/** Surveillance results are not public: supervision, underwriting under an agreement, and the two parties themselves. */
const SURVEILLANCES: RowRules<CertificateRow> = {
  HUB_OPERATOR: always,
  MINISTRY: always,
  INSURER: always,
  MARKET_REGULATOR: (caller, { holder }) => holder.divisionCode !== null && covers(caller, holder.divisionCode),
  CERTIFICATION_BODY: (caller, { bodyCode }) => caller.body === bodyCode,
  ENTERPRISE: (caller, { holder }) => caller.uscc !== null && caller.uscc === holder.uscc,
};

export function maySeeSurveillances(caller: Caller, row: CertificateRow): boolean {
  return allows(SURVEILLANCES, caller, row);
}

/** Certificates among which somebody asks, by what it has named itself; absent: any. */
export interface AskedAmong {
  readonly bodyCode?: string | undefined;
  readonly holderUscc?: string | undefined;
  readonly divisions: readonly DivisionCode[];
}

/** Whether surveillances of all certificates among these are the caller's to see: then a filter by them tells no more than the surveillances themselves. */
const SURVEILLANCES_AMONG: RowRules<AskedAmong> = {
  HUB_OPERATOR: always,
  MINISTRY: always,
  INSURER: always,
  MARKET_REGULATOR: (caller, { divisions }) => divisions.some((division) => covers(caller, division)),
  CERTIFICATION_BODY: (caller, { bodyCode }) => caller.body !== null && caller.body === bodyCode,
  ENTERPRISE: (caller, { holderUscc }) => caller.uscc !== null && caller.uscc === holderUscc,
};
/** As `Certificate.surveillances` is opened. */
const SURVEILLANCE_SCOPES = ['certificates:read', 'records:own'];

export function mayAskForSurveillances(caller: Caller, among: AskedAmong): boolean {
  return (
    SURVEILLANCE_SCOPES.some((scope) => caller.scopes.includes(scope)) && allows(SURVEILLANCES_AMONG, caller, among)
  );
}

/** A trace code is looked up by whoever holds the product; a list of them is what a counterfeiter prints, so it is for those who answer for them. */
const TRACE_CODE_LISTS: RowRules<CertificateRow> = { ...SURVEILLANCES, INSURER: never };

export function mayListTraceCodes(caller: Caller, row: CertificateRow): boolean {
  return allows(TRACE_CODE_LISTS, caller, row);
}

/** What an entry of a register of market entities says of its place: the registering office in the credit code, and the division of the address. */
export interface EntityPlace {
  readonly office: DivisionCode;
  readonly divisionCode: DivisionCode;
}

/** Whose word on who an enterprise is stands: the ministry's, and a market regulator's for what it has registered or what lies in its division. */
export function mayIdentify(caller: Caller, { office, divisionCode }: EntityPlace): boolean {
  if (caller.kind === 'MINISTRY') return true;
  const { kind, division } = caller;
  if (kind !== 'MARKET_REGULATOR' || division === null) return false;
  return isWithinDivision(office, division) || isWithinDivision(divisionCode, division);
}

/** An enterprise as bodies tell of it beside its certificates: inspections of its factories, its class. */
export interface EnterpriseRow {
  readonly uscc: string;
  readonly divisionCode: DivisionCode;
}

/** What bodies report of an enterprise is not published (CB-03: it goes to the authorities); the enterprise reads what is said of it. A body: only its own. */
const ENTERPRISE_REPORTS: RowRules<EnterpriseRow> = {
  HUB_OPERATOR: always,
  MINISTRY: always,
  MARKET_REGULATOR: (caller, { divisionCode }) => covers(caller, divisionCode),
  CERTIFICATION_BODY: (caller) => caller.body !== null,
  ENTERPRISE: (caller, { uscc }) => caller.uscc !== null && caller.uscc === uscc,
};

export function maySeeEnterpriseReports(caller: Caller, row: EnterpriseRow): boolean {
  return allows(ENTERPRISE_REPORTS, caller, row);
}

/** A body reads of what bodies report of an enterprise only what it reported itself. */
export function isToldTo(caller: Caller, { bodyCode }: { readonly bodyCode: string }): boolean {
  return caller.kind !== 'CERTIFICATION_BODY' || caller.body === bodyCode;
}

function covers(caller: Caller, division: DivisionCode): boolean {
  return caller.divisions.some((own) => isWithinDivision(division, own));
}
