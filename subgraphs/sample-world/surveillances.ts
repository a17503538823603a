import { addDays, type Day } from '../../schema/domain/day.ts';
import type { CertificateFact } from '../../schema/domain/facts.ts';
import { expiryOn } from '../../schema/domain/status.ts';
import { integer, type Random } from './random.ts';
import type { SampleSurveillance } from './world.ts';

/** About one surveillance a year (SUR-01) until the certificate ended; a suspension for failed requirements follows from a failed one. */
export function makeSurveillances(
  random: Random,
  certificates: readonly CertificateFact[],
  today: Day,
): SampleSurveillance[] {
  return certificates.flatMap((certificate) => {
    const last = certificate.statusHistory.at(-1);
    const ended = last?.status === 'VALID' ? null : last?.from;
    const expiry = expiryOn(certificate, today);
    const until = [today, ended, expiry].filter((day) => day !== null && day !== undefined).sort()[0] ?? today;
    const found: SampleSurveillance[] = [];
    for (let year = 1; ; year++) {
      const conductedOn = addDays(certificate.firstIssuedOn, year * 360 - integer(random, 0, 60));
      if (conductedOn >= until) break;
      found.push({
        certificateNumber: certificate.number,
        conductedOn,
        conclusion: random() < 0.9 ? 'PASS' : 'PASS_AFTER_CORRECTION',
        unannounced: random() < 0.05,
      });
    }
    if (last?.reasonCode === 'SUS-12') {
      const conductedOn = addDays(last.from, -5);
      if (conductedOn > certificate.firstIssuedOn)
        found.push({ certificateNumber: certificate.number, conductedOn, conclusion: 'FAIL', unannounced: true });
    }
    return found.filter(
      ({ conductedOn }, index) => found.findIndex((other) => other.conductedOn === conductedOn) === index,
    );
  });
}
