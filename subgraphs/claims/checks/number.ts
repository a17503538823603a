import { type NumberParts, parseCertificateNumber } from '../../../schema/domain/certificate-number.ts';
import { CHANNELS } from '../../../schema/domain/channels.ts';
import { statusOn } from '../../../schema/domain/status.ts';
import type { Claim, NumberReading } from '../claim.ts';
import type { Setting } from '../examination.ts';
import { findingOfExternal } from '../external-number.ts';
import { type Finding, finding } from '../findings.ts';
import { shanghaiTime } from '../shanghai-time.ts';
import type { BodyView, CertificateView, TraceView } from '../view.ts';
import { foreignNumberNames } from './scheme-names.ts';

/** Where a claim leads. */
export interface Located {
  /** The certificate, when it existed on the day. */
  readonly certificate: CertificateView | null;
  /** Number of the certificate in the hub, also when it did not exist yet on the day. */
  readonly heldNumber: string | null;
  /** The trace code claimed, when it existed on the day. */
  readonly trace: { readonly code: string; readonly view: TraceView } | null;
  readonly findings: readonly Finding[];
}

/** Step 1: format and existence of certificate number and trace code. */
export function locate(claim: Claim, setting: Setting): Located {
  const findings: Finding[] = [];
  const { certificateNumber, traceCode } = claim;
  if (certificateNumber.kind === 'ABSENT' && traceCode.kind === 'ABSENT') {
    findings.push(finding('claim.numberMissing', {}, null, null));
  }
  const external = findingOfExternal(claim, setting);
  if (external) findings.push(external);
  else reportUnreadable(certificateNumber, 'certificateNumber', setting, findings);
  reportUnreadable(traceCode, 'traceCode', setting, findings);
  const trace = traceCode.kind === 'READ' ? locateTrace(traceCode.parts, setting, findings) : null;
  const parts =
    certificateNumber.kind === 'READ'
      ? certificateNumber.parts
      : trace && parseCertificateNumber(trace.view.certificateNumber);
  if (!parts) return { certificate: null, heldNumber: null, trace, findings };
  const { certificate, heldNumber } = locateCertificate(parts, setting, findings);
  return { certificate, heldNumber, trace, findings };
}

type Place = 'certificateNumber' | 'traceCode';

function reportUnreadable(reading: NumberReading, place: Place, { facts }: Setting, findings: Finding[]): void {
  if (reading.kind === 'ABSENT' || reading.kind === 'READ') return;
  const { written } = reading;
  const fact = { kind: 'CLAIM', key: place, value: written } as const;
  const withG = 'withG' in reading ? reading.withG : null;
  if (withG !== null && (facts.certificate(withG) ?? facts.trace(withG))) {
    const values = { written, withG };
    findings.push(finding('claim.numberWithoutG', values, fact, null, { field: place, expected: [withG] }));
  } else if (reading.kind === 'OTHER_SCHEME') {
    findings.push(finding('scope.number', { written, ...foreignNumberNames(reading.scheme) }, fact, null));
  } else if (reading.kind === 'DIGITS_LOST') {
    findings.push(finding('claim.digitsLost', { field: place, written }, fact, null));
  } else {
    const beside = reading.kind === 'UNREADABLE' && reading.beside;
    const unreadable = place === 'traceCode' ? 'claim.traceUnreadable' : 'claim.numberUnreadable';
    const key = beside ? 'claim.wordsBesideNumber' : unreadable;
    findings.push(finding(key, { written }, fact, null));
  }
}

function locateTrace(parts: NumberParts, setting: Setting, findings: Finding[]): Located['trace'] {
  const code = parts.number;
  const view = setting.facts.trace(code);
  if (!view) {
    findings.push(absence(parts, setting));
    return null;
  }
  if (setting.on < view.issuedOn) {
    const values = { number: code, issuedOn: view.issuedOn, on: setting.on };
    const fact = { kind: 'TRACE_CODE', key: code, value: `issued on ${view.issuedOn}` } as const;
    findings.push(finding('trace.notYetIssued', values, fact, 'certificates'));
    return null;
  }
  return { code, view };
}

function locateCertificate(
  parts: NumberParts,
  setting: Setting,
  findings: Finding[],
): Pick<Located, 'certificate' | 'heldNumber'> {
  const certificate = setting.facts.certificate(parts.number);
  if (certificate) return onDay(certificate, setting, findings);
  findings.push(absence(parts, setting));
  return { certificate: null, heldNumber: null };
}

/** The certificate as far as it existed on the day; whether its body's reports reach to that day is part of the answer. */
function onDay(
  certificate: CertificateView,
  setting: Setting,
  findings: Finding[],
): Pick<Located, 'certificate' | 'heldNumber'> {
  const { number, firstIssuedOn } = certificate;
  const { on } = setting;
  if (on < firstIssuedOn || statusOn(certificate, on) === null) {
    const fact = { kind: 'CERTIFICATE', key: number, value: `first issued on ${firstIssuedOn}` } as const;
    findings.push(finding('number.notYetIssued', { number, issuedOn: firstIssuedOn, on }, fact, 'certificates'));
    return { certificate: null, heldNumber: number };
  }
  const body = setting.facts.body(certificate.bodyCode);
  if (body && !reportsReach(body, setting)) findings.push(behind(body, number));
  return { certificate, heldNumber: number };
}

/** What it means that the hub holds no record of a number: a refutation only where its source must have had it. */
function absence(parts: NumberParts, setting: Setting): Finding {
  const { number, year, bodyCode } = parts;
  const { on } = setting;
  if (year > Number(on.slice(0, 4))) return finding('number.future', { number, on }, null, null);
  if (!setting.fresh.has('certificates')) return finding('number.hubBehind', { number }, null, 'certificates');
  // What is reported to another system is missing here for no reason of its own.
  if (setting.facts.category(parts.projectCode)?.reportingChannel === 'AGRI_FOOD')
    return finding('number.ofOtherSystem', { number, address: CHANNELS.AGRI_FOOD.address ?? '' }, null, 'certificates');
  const body = setting.facts.body(bodyCode);
  if (!body) return finding('number.bodyUnknown', { number, bodyCode }, null, 'certificates');
  if (body.reportsFromYear === null) return behind(body, number);
  const { nameZh: bodyZh, nameEn: bodyEn, reportsFromYear: fromYear } = body;
  if (year < fromYear) {
    return finding('number.yearNotCovered', { number, bodyZh, bodyEn, fromYear }, bodyFact(body), 'certificates');
  }
  const yearIsComplete = (body.reportedUntilMs ?? 0) >= Date.parse(`${year + 1}-01-01T00:00:00+08:00`);
  if (!yearIsComplete && !reportsReach(body, setting)) return behind(body, number);
  return finding('number.notFound', { number, bodyZh, bodyEn, fromYear }, bodyFact(body), 'certificates');
}

function reportsReach({ reportsFromYear, reportedUntilMs }: BodyView, { reportsNeededUntil }: Setting): boolean {
  return reportsFromYear !== null && reportedUntilMs !== null && reportedUntilMs >= reportsNeededUntil;
}

function behind(body: BodyView, number: string): Finding {
  const { nameZh: bodyZh, nameEn: bodyEn, reportsFromYear, reportedUntil } = body;
  if (reportsFromYear === null || reportedUntil === null) {
    return finding('number.bodyNotReporting', { number, bodyZh, bodyEn }, bodyFact(body), 'certificates');
  }
  const values = { number, bodyZh, bodyEn, until: shanghaiTime(reportedUntil) };
  return finding('number.reportsBehind', values, bodyFact(body), 'certificates');
}

function bodyFact({ code, reportsFromYear, reportedUntil }: BodyView) {
  const value =
    reportsFromYear === null
      ? 'does not report'
      : `reports from ${reportsFromYear}, complete until ${reportedUntil === null ? '–' : shanghaiTime(reportedUntil)}`;
  return { kind: 'CERTIFICATION_BODY', key: code, value } as const;
}
