import { join } from 'node:path';
import { pino } from 'pino';
import { generateKeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { DEMO_AGENCIES, DEMO_SECRET } from '../../subgraphs/agencies/sample.ts';
import agencies from '../../subgraphs/agencies/subgraph.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { createInstance } from '../../subgraphs/shared/instance.ts';
import { connectStore } from '../../subgraphs/shared/store/connection.ts';
import { launchEmbeddedStore } from '../../subgraphs/shared/store/embedded/launch.ts';
import { NEVER_MADE } from './subgraph-harness.ts';

/**
 * Puts further e-commerce platforms into the store of a directory whose hub does not run: agreements as `demo-ecommerce` has them, with a daily quota of their own, and the
 * sample data's secret.
 */
export async function addPlatforms(directory: string, quotas: Readonly<Record<string, number | null>>): Promise<void> {
  const platform = DEMO_AGENCIES.find(({ details }) => details.id === 'demo-ecommerce');
  if (!platform) throw new Error('The sample data has no platform.');
  const embedded = await launchEmbeddedStore({ directory: join(directory, 'store') });
  const store = await connectStore({ uri: embedded.uri, appName: 'test' });
  try {
    const { services } = createInstance(agencies, {
      store,
      clock: systemClock,
      log: pino({ level: 'silent' }),
      keys: parseKeySet(generateKeySet()),
      readModel: () => NEVER_MADE,
    });
    const { register } = services;
    for (const [id, dailyQuota] of Object.entries(quotas)) {
      await register.saveAgency({ ...platform.details, id });
      for (const agreement of platform.agreements)
        await register.saveAgreement({ ...agreement, id: `${id}:${agreement.purpose}`, consumer: id, dailyQuota });
      await register.addSampleSecret(id, DEMO_SECRET);
    }
  } finally {
    await store.close();
    await embedded.stop();
  }
}
