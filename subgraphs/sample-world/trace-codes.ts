import { addDays, type Day } from '../../schema/domain/day.ts';
import type { CertificateFact, TraceCodeFact } from '../../schema/domain/facts.ts';
import { statusOn } from '../../schema/domain/status.ts';
import { LANDMARK_TRACE_CODES, LANDMARKS } from './landmarks.ts';
import { integer, type Random } from './random.ts';

/** The landmarks' codes; the head's year is that of the code's own issue. */
const LANDMARK_CODES: readonly TraceCodeFact[] = [
  {
    code: LANDMARK_TRACE_CODES.valid,
    certificateNumber: LANDMARKS.validActivityOne,
    productSeq: 1,
    model: 'XT-P1201',
    issuedOn: '2022-03-01',
  },
  {
    code: LANDMARK_TRACE_CODES.cancelled,
    certificateNumber: LANDMARKS.cancelled,
    productSeq: 1,
    model: 'JLJ-S700',
    issuedOn: '2024-01-15',
  },
  {
    code: LANDMARK_TRACE_CODES.suspended,
    certificateNumber: LANDMARKS.suspendedWithinLimit,
    productSeq: 1,
    model: 'NH-S40',
    issuedOn: '2022-05-20',
  },
  {
    code: LANDMARK_TRACE_CODES.starThree,
    certificateNumber: LANDMARKS.validStarThree,
    productSeq: 1,
    model: 'LC-M545',
    issuedOn: '2022-01-12',
  },
];

/** Codes for a third of the certificates that were valid a month after issue, one for each model of their first product. */
export function makeTraceCodes(random: Random, certificates: readonly CertificateFact[], today: Day): TraceCodeFact[] {
  const codes = [...LANDMARK_CODES];
  const taken = new Set(codes.map(({ code }) => code));
  const landmarks = new Set<string>(Object.values(LANDMARKS));
  for (const certificate of certificates) {
    if (landmarks.has(certificate.number) || random() > 0.33) continue;
    const issuedOn = addDays(certificate.firstIssuedOn, 30);
    if (issuedOn > today || statusOn(certificate, issuedOn)?.status !== 'VALID') continue;
    for (const model of certificate.products[0]?.models ?? []) {
      const head = `G${issuedOn.slice(0, 4)}${certificate.bodyCode}${certificate.projectCode}`;
      const code = `${head}${String(integer(random, 0, 999_999)).padStart(6, '0')}${String(integer(random, 0, 999_999)).padStart(6, '0')}`;
      if (taken.has(code)) continue;
      taken.add(code);
      codes.push({ code, certificateNumber: certificate.number, productSeq: 1, model, issuedOn });
    }
  }
  return codes;
}
