import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';
import { natsServer, type RunningNats, startNats } from '../support/nats-server.ts';

const found = natsServer();
if ('missing' in found) console.warn(`A hub is not tested with a real broker: ${found.missing}.`);

const NUMBER = LANDMARKS.validActivityOne;
const AGREEMENT = 'demo-ecommerce:CLAIM_CHECK';
const CHANGE_STATUS = `mutation ($input: ChangeCertificateStatusInput!) {
  changeCertificateStatus(input: $input) { certificate { number } } }`;
const SOON = { timeout: 60_000, interval: 250 };
const LATER = { timeout: 300_000, interval: 1_000 };

interface Message {
  readonly subject: string;
  readonly data: { readonly kind: string; readonly certificateNumber: string | null; readonly after: unknown };
}

describe.skipIf('missing' in found)('changes into a broker', () => {
  let nats: RunningNats;
  let reader: NatsConnection;
  let hub: Hub;
  let body: string;
  beforeAll(async () => {
    nats = await startNats('path' in found ? found.path : '');
    reader = await connect({ servers: nats.url, maxReconnectAttempts: -1, reconnectTimeWait: 100 });
    await (await jetstreamManager(reader)).streams.add({ name: 'CHANGES', subjects: ['yunqiao.changes.>'] });
    hub = await startHub({
      directory: await loadedDirectory(),
      env: { NATS_URL: nats.url, NATS_AGREEMENT: AGREEMENT },
    });
    body = await hub.token('demo-body-101', 'REPORTING');
  }, 900_000);
  afterAll(async () => {
    await hub?.stop();
    await reader?.close();
    await nats?.stop();
  });

  /** What the stream holds of the certificate, in its order. */
  async function told(): Promise<readonly Message[]> {
    const consumer = await jetstream(reader).consumers.get('CHANGES');
    const { num_pending: count } = await consumer.info();
    const messages: Message[] = [];
    if (count > 0)
      for await (const message of await consumer.fetch({ max_messages: count, expires: 10_000 }))
        messages.push({ subject: message.subject, data: message.json<{ readonly data: Message['data'] }>().data });
    return messages.filter(
      ({ subject, data }) =>
        subject === 'yunqiao.changes.EFFECTIVE_STATUS_CHANGED' && data.certificateNumber === NUMBER,
    );
  }
  const change = (event: 'SUSPEND' | 'RESTORE') =>
    dataOf(
      hub,
      CHANGE_STATUS,
      { input: { certificateNumber: NUMBER, event, ...(event === 'SUSPEND' && { reasonCode: 'SUS-12' }) } },
      body,
    );

  it('come as they are made, also those of a time in which the broker was dead, each certificate in its order', async () => {
    await change('SUSPEND');
    await vi.waitFor(async () => expect((await told()).length).toBe(1), SOON);
    await nats.kill();
    await change('RESTORE');
    await change('SUSPEND');
    await nats.start();
    // A restoration and a suspension of one day are one change where nobody looked between them.
    await vi.waitFor(async () => expect((await told()).length).toBeGreaterThanOrEqual(1), SOON);
    await change('RESTORE');
    await vi.waitFor(async () => expect(JSON.stringify((await told()).at(-1)?.data)).toContain('VALID'), SOON);
  });

  it('name the certificate among what the agency of the agreement was told', async () => {
    const own = await hub.token('demo-body-101', 'OWN_RECORDS');
    await vi.waitFor(async () => {
      const { accessRecords } = (await dataOf(
        hub,
        `{ accessRecords(filter: { subject: "${NUMBER}" }, first: 50) { edges { node { agreement } } } }`,
        {},
        own,
      )) as { accessRecords: { edges: { node: { agreement: string } }[] } };
      expect(accessRecords.edges.map(({ node }) => node.agreement)).toContain(AGREEMENT);
      // Whoever hands records over rests twenty times as long as it worked while the machine is busy.
    }, LATER);
  });

  it('end with the agreement, and go on where they ended once it is in force again', async () => {
    const before = (await told()).length;
    const consumer = await hub.token('demo-ecommerce', 'OPERATIONS');
    await dataOf(
      hub,
      'mutation ($input: SuspendAgreementInput!) { suspendAgreement(input: $input) { agreement { id } } }',
      { input: { agreement: AGREEMENT, reason: '试验' } },
      consumer,
    );
    await change('SUSPEND');
    // The change is out for others meanwhile.
    await vi.waitFor(async () => {
      const { certificate } = (await dataOf(hub, `{ certificate(number: "${NUMBER}") { effectiveStatus } }`)) as {
        certificate: { effectiveStatus: string };
      };
      expect(certificate.effectiveStatus).toBe('SUSPENDED');
    }, SOON);
    expect((await told()).length).toBe(before);
    await dataOf(
      hub,
      'mutation ($input: ResumeAgreementInput!) { resumeAgreement(input: $input) { agreement { id } } }',
      { input: { agreement: AGREEMENT } },
      consumer,
    );
    await vi.waitFor(async () => expect((await told()).length).toBe(before + 1), { timeout: 120_000, interval: 500 });
  });
});
