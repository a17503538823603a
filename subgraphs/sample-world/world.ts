import type { Day } from '../../schema/domain/day.ts';
import type {
  CertificateFact,
  CertificationBodyFact,
  ConformityResultFact,
  OrganisationFact,
  ReuseLinkFact,
  TraceCodeFact,
} from '../../schema/domain/facts.ts';

/** A surveillance of a certificate holder by the issuing body (获证后监督); no feed carries it. */
export interface SampleSurveillance {
  readonly certificateNumber: string;
  readonly conductedOn: Day;
  readonly conclusion: 'PASS' | 'PASS_AFTER_CORRECTION' | 'FAIL';
  readonly unannounced: boolean;
}

/**
 * A fictional world that the subgraphs draw their sample data from, so that keys meet across them. The same seed and day give the same world.
 * Negative facts occur only on fictional bodies and enterprises.
 */
export interface SampleWorld {
  /** The day on which boundary records lie: "expires today" means this day. */
  readonly today: Day;
  readonly organisations: readonly OrganisationFact[];
  readonly bodies: readonly CertificationBodyFact[];
  readonly certificates: readonly CertificateFact[];
  readonly traceCodes: readonly TraceCodeFact[];
  readonly surveillances: readonly SampleSurveillance[];
  readonly results: readonly ConformityResultFact[];
  readonly links: readonly ReuseLinkFact[];
  /** A generator of numbers in [0, 1) of its own for each name: adding a subgraph does not change the others' data. */
  random(name: string): () => number;
}
