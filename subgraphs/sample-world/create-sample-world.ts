import type { Day } from '../../schema/domain/day.ts';
import { bodyOrganisations, makeBodies } from './bodies.ts';
import { createCertificateMaker } from './certificate-maker.ts';
import { type Enterprise, enterpriseAt } from './enterprises.ts';
import { makeLandmarkCertificates } from './landmark-certificates.ts';
import { LANDMARKS } from './landmarks.ts';
import { createNumberSource } from './numbers.ts';
import { pick, type Random, seededRandom } from './random.ts';
import { LISTED_ENTERPRISES } from './reference.ts';
import { makeReuse } from './reuse.ts';
import { makeSurveillances } from './surveillances.ts';
import { makeTraceCodes } from './trace-codes.ts';
import type { SampleWorld } from './world.ts';

/** The seed of the demonstration: everybody's first start shows the same certificates. */
export const DEMO_SEED = 20_261_122;
/** Fixed days of the landmarks lie before this one. */
const EARLIEST_TODAY: Day = '2025-06-01';

/** How large a world is and where it stands in time. */
export interface SampleWorldOptions {
  readonly today: Day;
  readonly seed?: number;
  /** Certificates, the landmarks among them. */
  readonly certificates?: number;
  /** Enterprises; the six fictional bodies are organisations beside them. */
  readonly enterprises?: number;
}

/**
 * Makes the fictional world: the same options give the same world.
 * @throws Error when today is before June 2025 or there is no room for the landmarks.
 */
export function createSampleWorld(options: SampleWorldOptions): SampleWorld {
  const { today, seed = DEMO_SEED, certificates: count = 2000, enterprises: enterpriseCount = 400 } = options;
  const landmarks = makeLandmarkCertificates(today);
  if (today < EARLIEST_TODAY) throw new Error(`The sample world begins on ${EARLIEST_TODAY}.`);
  if (count < landmarks.length || enterpriseCount < LISTED_ENTERPRISES.length)
    throw new Error(
      `The sample world needs at least ${landmarks.length} certificates and ${LISTED_ENTERPRISES.length} enterprises.`,
    );
  const random = (name: string) => seededRandom(seed, name);
  const bodies = makeBodies(today);
  const enterprises = Array.from({ length: enterpriseCount }, (_, index) => enterpriseAt(seed, index));
  const makers = createMakers(enterprises);
  const maker = createCertificateMaker(today, bodies, createNumberSource(seed, new Set(Object.values(LANDMARKS))));
  const certificates = [...landmarks];
  const forCertificates = random('certificates');
  while (certificates.length < count) certificates.push(maker.make(forCertificates, makers(forCertificates)));
  const reuse = makeReuse(random('reuse'), certificates, today);
  return {
    today,
    organisations: [...enterprises.map(({ organisation }) => organisation), ...bodyOrganisations()],
    bodies,
    certificates,
    traceCodes: makeTraceCodes(random('trace codes'), certificates, today),
    surveillances: makeSurveillances(random('surveillances'), certificates, today),
    results: reuse.results,
    links: reuse.links,
    random,
  };
}

/** Every fifth certificate goes to a listed enterprise, so that those have enough of them to show. */
function createMakers(enterprises: readonly Enterprise[]): (random: Random) => Enterprise {
  const making = enterprises.filter(({ kinds }) => kinds.length > 0);
  const listed = making.slice(0, LISTED_ENTERPRISES.filter(({ kinds }) => kinds.length > 0).length);
  return (random) => pick(random, random() < 0.2 ? listed : making);
}
