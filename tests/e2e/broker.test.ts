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
const LATER = { timeout: 240_000, interval: 1_000 };

interface Message {
  readonly subject: string;
  readonly data: Change;
}
interface Change {
  readonly id: string;
  readonly certificateNumber: string | null;
  readonly fields: readonly { readonly field: string; readonly after: string | null }[];
}

interface ChangePage {
  readonly edges: readonly { readonly node: Change }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

describe.skipIf('missing' in found)('changes into a broker', () => {
  let nats: RunningNats;
  let reader: NatsConnection;
  let hub: Hub;
  let body: string;
  let ministry: string;
  beforeAll(async () => {
    nats = await startNats('path' in found ? found.path : '');
    reader = await connect({ servers: nats.url, maxReconnectAttempts: -1, reconnectTimeWait: 100 });
    await (await jetstreamManager(reader)).streams.add({ name: 'CHANGES', subjects: ['yunqiao.changes.>'] });
    hub = await startHub({
      directory: await loadedDirectory(),
      env: { NATS_URL: nats.url, NATS_AGREEMENT: AGREEMENT },
    });
    body = await hub.token('demo-body-101', 'REPORTING');
    ministry = await hub.token('demo-ministry', 'SUPERVISION');
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
  /** What the log of changes has of it, asked by somebody else. */
  async function logged(): Promise<readonly Change[]> {
    const found: Change[] = [];
    let after: string | null = null;
    do {
      const { changes } = (await dataOf(
        hub,
        `query ($after: String) { changes(after: $after, filter: { kinds: [EFFECTIVE_STATUS_CHANGED] }, first: 200) {
          edges { node { id certificateNumber fields { field after } } } pageInfo { endCursor hasNextPage } } }`,
        { after },
        ministry,
      )) as { changes: ChangePage };
      found.push(...changes.edges.map(({ node }) => node));
      after = changes.pageInfo.hasNextPage ? changes.pageInfo.endCursor : null;
    } while (after !== null);
    return found.filter(({ certificateNumber }) => certificateNumber === NUMBER);
  }
  const idsOf = (changes: readonly Change[]) => changes.map(({ id }) => id);
  const statusOf = (one: Change | undefined) => {
    const after = one?.fields.find(({ field }) => field === 'after')?.after;
    return after ? (JSON.parse(after) as { readonly status: string }).status : null;
  };
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
    await change('RESTORE');
    await vi.waitFor(async () => {
      const log = await logged();
      expect(log.length).toBeGreaterThan(1);
      expect(statusOf(log.at(-1))).toBe('VALID');
      expect(idsOf((await told()).map(({ data }) => data))).toEqual(idsOf(log));
    }, SOON);
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
    const consumer = await hub.token('demo-ecommerce', 'OPERATIONS');
    await dataOf(
      hub,
      'mutation ($input: SuspendAgreementInput!) { suspendAgreement(input: $input) { agreement { id } } }',
      { input: { agreement: AGREEMENT, reason: '试验' } },
      consumer,
    );
    await change('SUSPEND');
    // The change is out for others meanwhile.
    let last: Change | undefined;
    await vi.waitFor(async () => {
      last = (await logged()).at(-1);
      expect(statusOf(last)).toBe('SUSPENDED');
    }, SOON);
    const isTold = async () => (await told()).some(({ data }) => data.id === last?.id);
    expect(await isTold()).toBe(false);
    await dataOf(
      hub,
      'mutation ($input: ResumeAgreementInput!) { resumeAgreement(input: $input) { agreement { id } } }',
      { input: { agreement: AGREEMENT } },
      consumer,
    );
    await vi.waitFor(async () => expect(await isTold()).toBe(true), { timeout: 120_000, interval: 500 });
  });
});
