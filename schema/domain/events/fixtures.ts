import type { EventType } from './events.ts';
import { AGENCIES } from './samples/agencies.ts';
import { AROUND_CERTIFICATES } from './samples/around-certificates.ts';
import { CATALOGUES } from './samples/catalogues.ts';
import { CERTIFICATES } from './samples/certificates.ts';
import { DECLARATIONS } from './samples/declarations.ts';
import { DISPUTES } from './samples/disputes.ts';
import { EFFICIENCY } from './samples/efficiency.ts';
import { REGISTERS } from './samples/registers.ts';
import type { Samples } from './samples/sample.ts';

/** Events of duties and supervision, which have no sample yet: their own tests know what they hold. */
export const WITHOUT_SAMPLE = [
  'SurveillanceReported',
  'EffectiveStatusChanged',
  'TaskChanged',
  'NoticeIssued',
  'StatusPublished',
  'WebhookPaused',
  'LeadChanged',
  'LeadAnswered',
] as const satisfies readonly EventType[];

/** A sample of every other event, for tests. Everything here is FICTIONAL. */
export const SAMPLES: Samples<Exclude<EventType, (typeof WITHOUT_SAMPLE)[number]>> = {
  ...CERTIFICATES,
  ...AROUND_CERTIFICATES,
  ...CATALOGUES,
  ...DECLARATIONS,
  ...EFFICIENCY,
  ...REGISTERS,
  ...AGENCIES,
  ...DISPUTES,
};
