import { DEMO_AGENCIES, DEMO_PROVIDERS, DEMO_SECRET } from './fixtures.ts';
import type { Services } from './service.ts';

/** Registers the demo agencies with their agreements and the demo secret. Idempotent: an agency that has a credential gets no other. */
export async function loadDemoAgencies({ register, provide }: Services): Promise<void> {
  for (const { details } of DEMO_AGENCIES) await register.saveAgency(details);
  for (const { agreements } of DEMO_AGENCIES) {
    for (const agreement of agreements) await register.saveAgreement(agreement);
  }
  for (const naming of DEMO_PROVIDERS) await provide(naming);
  const registered = await register.agencies(DEMO_AGENCIES.map(({ details }) => details.id));
  for (const { id, credentials } of registered) {
    if (credentials.length === 0) await register.addSampleSecret(id, DEMO_SECRET);
  }
}
