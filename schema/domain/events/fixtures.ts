import type { EventType } from './events.ts';
import { AGENCIES } from './samples/agencies.ts';
import { ALLIANCE } from './samples/alliance.ts';
import { AROUND_CERTIFICATES } from './samples/around-certificates.ts';
import { CATALOGUES } from './samples/catalogues.ts';
import { CERTIFICATES } from './samples/certificates.ts';
import { DECLARATIONS } from './samples/declarations.ts';
import { DISPUTES } from './samples/disputes.ts';
import { DUTIES } from './samples/duties.ts';
import { REGISTERS } from './samples/registers.ts';
import type { Samples } from './samples/sample.ts';
import { SUPERVISION } from './samples/supervision.ts';

/** A sample of every event, for tests. Everything here is FICTIONAL. */
export const SAMPLES: Samples<EventType> = {
  ...CERTIFICATES,
  ...AROUND_CERTIFICATES,
  ...CATALOGUES,
  ...DECLARATIONS,
  ...REGISTERS,
  ...AGENCIES,
  ...ALLIANCE,
  ...SUPERVISION,
  ...DISPUTES,
  ...DUTIES,
};
