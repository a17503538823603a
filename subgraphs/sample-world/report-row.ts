import type { Day } from '../../schema/domain/day.ts';
import type { CertificateFact, Party } from '../../schema/domain/facts.ts';

/** A certificate as a body reports it: the fields of `CertificateReportInput`. Absent fields have the meaning that the input gives them. */
export interface ReportRow {
  readonly number: string;
  readonly scheme: string;
  readonly starGrade?: number;
  readonly holder: ReportedParty;
  readonly producer?: ReportedParty;
  readonly factory?: ReportedParty;
  readonly basis: readonly string[];
  readonly products: readonly {
    readonly name: string;
    readonly brand?: string;
    readonly series?: string;
    readonly models: readonly string[];
  }[];
  readonly firstIssuedOn: Day;
  readonly expiresOn: Day;
  readonly termFrom?: Day;
  readonly reissuedOn?: Day;
  readonly status?: string;
  readonly statusSince?: Day;
  readonly statusReason?: string;
  readonly suspendedUntil?: Day;
}

/** A party as it is reported. */
export interface ReportedParty {
  readonly uscc?: string;
  readonly name: string;
  readonly address: string;
  readonly divisionCode?: string;
  readonly country?: string;
}

/** The report of a certificate as it stands: its last term and its last status; what lay between is the hub's to remember. */
export function reportRowOf(certificate: CertificateFact): ReportRow {
  const { holder, producer, factory, terms, statusHistory, starGrade, reissuedOn } = certificate;
  const term = terms.at(-1);
  const period = statusHistory.at(-1);
  return {
    number: certificate.number,
    scheme: certificate.scheme,
    ...(starGrade !== null && { starGrade }),
    holder: partyRow(holder),
    ...(producer !== holder && { producer: partyRow(producer) }),
    ...(factory !== producer && { factory: partyRow(factory) }),
    basis: certificate.basis,
    products: certificate.products.map(({ name, brand, series, models }) => ({
      name,
      ...(brand !== null && { brand }),
      ...(series !== null && { series }),
      models,
    })),
    firstIssuedOn: certificate.firstIssuedOn,
    expiresOn: term?.to ?? '',
    ...(terms.length > 1 && { termFrom: term?.from }),
    ...(reissuedOn !== null && { reissuedOn }),
    ...(period &&
      period.status !== 'VALID' && {
        status: period.status,
        statusSince: period.from,
        ...(period.reasonCode !== null && { statusReason: period.reasonCode }),
        ...(period.until !== null && { suspendedUntil: period.until }),
      }),
  };
}

function partyRow({ uscc, name, address, divisionCode, country }: Party): ReportedParty {
  return {
    ...(uscc !== null && { uscc }),
    name,
    address,
    ...(divisionCode !== null && { divisionCode }),
    ...(country !== 'CN' && { country }),
  };
}
