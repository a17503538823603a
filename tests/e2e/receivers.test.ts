import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { runCommandLine } from '../support/command-line.ts';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';
import { type ReceivedMessage, startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts';

/** Of body 101; and one of body 102. */
const A = LANDMARKS.validActivityOne;
const B = LANDMARKS.renewed;
const OTHERS = LANDMARKS.otherFactory;
const REGISTER = `mutation ($input: RegisterReceiverInput!) { registerReceiver(input: $input) {
  secret awaitsConfirmation receiver { kind isJoined } } }`;
const DELIVERIES = `query ($receiver: ReceiverKind, $state: ReceiverDeliveryState, $certificateNumber: ID) {
  receiverDeliveries(receiver: $receiver, state: $state, certificateNumber: $certificateNumber, first: 200) {
    totalCount edges { node { id change kind certificateNumber bodyCode state attempts status reason contentHash receiptNumber isReceiptVerified } } } }`;
const soon = { timeout: 240_000, interval: 300 };

interface Delivery {
  readonly id: string;
  readonly change: string;
  readonly certificateNumber: string;
  readonly bodyCode: string;
  readonly state: string;
  readonly attempts: number;
  readonly status: number | null;
  readonly reason: string | null;
  readonly contentHash: string | null;
  readonly receiptNumber: string | null;
  readonly isReceiptVerified: boolean | null;
}

/** The receiver's own key, with which it signs receipts. */
const keys = generateKeyPairSync('ed25519', {
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'der' },
});
const receiptKey = `whpk_${keys.publicKey.subarray(-32).toString('base64')}`;
const numbers = new Map<string, string>();
/** Takes a message as the platform does: each id once, with a numbered and signed receipt. */
const receipt = ({ headers, body }: ReceivedMessage) => {
  const id = headers['webhook-id'] ?? '';
  const number = numbers.get(id) ?? `CNCA-${numbers.size + 1}`;
  numbers.set(id, number);
  const text = `${id}.${createHash('sha256').update(body).digest('hex')}.${number}`;
  return {
    status: 200,
    body: JSON.stringify({
      receipt: number,
      signature: sign(null, Buffer.from(text), keys.privateKey).toString('base64'),
    }),
  };
};

let hub: Hub;
let receiver: WebhookReceiver;
let agreement: string;
let secret = '';
/** Where the log of changes ended before anything was sent. */
let head: string;
const tokens: Record<'system' | 'security' | 'ministry' | 'body101' | 'body102' | 'insurer', string> = {} as never;
const signIn = async () => {
  tokens.system = await hub.token('demo-operator', 'OPERATIONS');
  tokens.security = await hub.token('demo-operator-security', 'OPERATIONS');
  tokens.ministry = await hub.token('demo-ministry', 'SUPERVISION');
  tokens.body101 = await hub.token('demo-body-101', 'REPORTING');
  tokens.body102 = await hub.token('demo-body-102', 'REPORTING');
  tokens.insurer = await hub.token('demo-insurer', 'UNDERWRITING');
};
beforeAll(async () => {
  hub = await startHub({ directory: await loadedDirectory() });
  receiver = await startWebhookReceiver();
  receiver.answerWith((_, message) => receipt(message));
  await signIn();
  const { me } = (await dataOf(hub, '{ me { agreement { id } } }', {}, tokens.ministry)) as {
    me: { agreement: { id: string } };
  };
  agreement = me.agreement.id;
  const { changes } = (await dataOf(hub, '{ changes(first: 1) { head } }', {}, tokens.ministry)) as unknown as {
    changes: { head: string };
  };
  head = changes.head;
});
afterAll(async () => {
  await receiver?.stop();
  await hub?.stop();
});

const register = async (input: object, token: string) => {
  const { data, errors } = await hub.graphql(
    REGISTER,
    { input: { receiver: 'CNCA_PLATFORM', agreement, ...input } },
    token,
  );
  return { errors, ...(data?.['registerReceiver'] as { secret: string | null; awaitsConfirmation: boolean } | null) };
};
const deliveries = async (token: string, variables: object = {}): Promise<Delivery[]> => {
  const data = await dataOf(hub, DELIVERIES, variables as Record<string, unknown>, token);
  return (data['receiverDeliveries'] as unknown as { edges: { node: Delivery }[] }).edges.map(({ node }) => node);
};
const change = (certificateNumber: string, event: 'SUSPEND' | 'RESTORE', token = tokens.body101) =>
  dataOf(
    hub,
    'mutation ($input: ChangeCertificateStatusInput!) { changeCertificateStatus(input: $input) { changed } }',
    { input: { certificateNumber, event, ...(event === 'SUSPEND' && { reasonCode: 'SUS-12' }) } },
    token,
  );
const tasks = async (token: string) => {
  const query =
    '{ myTasks(filter: { rule: RECEIVER_REFUSED, states: [OPEN, TAKEN, DONE, CLOSED] }) { edges { node { subject state } } } }';
  const { myTasks } = (await dataOf(hub, query, {}, token)) as unknown as {
    myTasks: { edges: { node: { subject: string; state: string } }[] };
  };
  return myTasks.edges.map(({ node }) => node);
};
const dataIn = ({ body }: ReceivedMessage) =>
  (JSON.parse(body) as { data: { id: string; certificateNumber: string } }).data;
/** What each certificate's messages tell, in the order in which they were first taken. */
const taken = () => {
  const byCertificate = new Map<string, number[]>();
  const seen = new Set<string>();
  for (const message of receiver.taken) {
    const { id, certificateNumber } = dataIn(message);
    if (seen.has(id)) continue;
    seen.add(id);
    byCertificate.set(certificateNumber, [...(byCertificate.get(certificateNumber) ?? []), Number(id.split('/')[1])]);
  }
  return byCertificate;
};

describe('SYS-11, CB-03: receivers of others', () => {
  it('are joined by two administrators who say the same, at public addresses only', async () => {
    expect((await register({ url: receiver.url }, tokens.ministry)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    for (const url of ['http://169.254.169.254/', 'https://10.0.0.1/in', 'https://u:p@platform.example.com/'])
      expect((await register({ url }, tokens.system)).errors[0]?.extensions, url).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'input.url',
      });
    const unknown = await register({ url: receiver.url, agreement: 'none' }, tokens.system);
    expect(unknown.errors[0]?.extensions).toMatchObject({ argument: 'input.agreement' });
    const waits = { secret: null, awaitsConfirmation: true };
    expect(await register({ url: receiver.url, receiptKey }, tokens.system)).toMatchObject(waits);
    expect(await register({ url: receiver.url, receiptKey }, tokens.system)).toMatchObject(waits);
    // The other one says something else: nothing is joined.
    expect(await register({ url: `${receiver.url}/other`, receiptKey }, tokens.security)).toMatchObject(waits);
    expect(await register({ url: receiver.url, receiptKey }, tokens.system)).toMatchObject(waits);
    const joined = await register({ url: receiver.url, receiptKey }, tokens.security);
    expect(joined).toMatchObject({ awaitsConfirmation: false });
    secret = joined.secret ?? '';
    expect(secret).toMatch(/^whsec_/);
    expect(await register({ url: receiver.url, receiptKey }, tokens.system)).toMatchObject({
      secret: null,
      awaitsConfirmation: false,
    });
  });

  it('are told what the table says, through faults, with a numbered and signed receipt that is kept', async () => {
    receiver.answerWith((attempt, message) => (attempt === 1 ? null : attempt === 2 ? 503 : receipt(message)));
    await change(A, 'SUSPEND');
    await change(OTHERS, 'SUSPEND', tokens.body102);
    await vi.waitFor(async () => {
      const all = await deliveries(tokens.system);
      expect(all.map(({ state }) => state)).toEqual(['DELIVERED', 'DELIVERED']);
    }, soon);
    expect(receiver.attempts.length).toBeGreaterThan(2);
    for (const one of await deliveries(tokens.system)) {
      const message = receiver.taken.find(({ headers }) => headers['webhook-id'] === one.id);
      expect(one.contentHash).toBe(
        createHash('sha256')
          .update(message?.body ?? '')
          .digest('hex'),
      );
      expect(one).toMatchObject({ receiptNumber: numbers.get(one.id), isReceiptVerified: true, status: 200 });
      new Webhook(secret).verify(message?.body ?? '', { ...message?.headers });
    }
  });

  it('refuse a message: a task of its body and of nobody else, no second attempt, done once a later one is taken', async () => {
    receiver.answerWith((_, message) =>
      dataIn(message).certificateNumber === A
        ? { status: 422, body: JSON.stringify({ reason: '范围代码\u001b[31m不符' }) }
        : receipt(message),
    );
    await change(A, 'RESTORE');
    await vi.waitFor(async () => expect(await deliveries(tokens.body101, { state: 'REFUSED' })).toHaveLength(1), soon);
    const [refused] = await deliveries(tokens.body101, { state: 'REFUSED' });
    // Others' words are shown without what steers a terminal.
    expect(refused).toMatchObject({ certificateNumber: A, attempts: 1, status: 422, reason: '范围代码 [31m不符' });
    await vi.waitFor(
      async () => expect(await tasks(tokens.body101)).toEqual([{ subject: refused?.id, state: 'OPEN' }]),
      soon,
    );
    expect(await tasks(tokens.body102)).toEqual([]);
    receiver.answerWith((_, message) => receipt(message));
    await change(A, 'SUSPEND');
    await vi.waitFor(
      async () => expect(await tasks(tokens.body101)).toEqual([{ subject: refused?.id, state: 'CLOSED' }]),
      soon,
    );
    expect(await deliveries(tokens.body101, { state: 'MENDED' })).toMatchObject([{ id: refused?.id, attempts: 1 }]);
    expect(receiver.attempts.filter(({ headers }) => headers['webhook-id'] === refused?.id)).toHaveLength(1);
  });

  it('that die and come back, while the hub is killed in the middle of a turn, get every event once, in order for each certificate', async () => {
    await receiver.die();
    for (const event of ['RESTORE', 'SUSPEND', 'RESTORE'] as const) await change(A, event);
    for (const event of ['SUSPEND', 'RESTORE', 'SUSPEND'] as const) await change(B, event);
    await vi.waitFor(
      async () => expect((await deliveries(tokens.system, { state: 'WAITING' })).length).toBeGreaterThan(0),
      soon,
    );
    // It takes the first message and keeps it waiting for an answer; meanwhile the hub ends.
    let isHeld: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      isHeld = resolve;
    });
    receiver.answerWith((_, message) => {
      isHeld();
      return { ...receipt(message), slowMs: 5_000 };
    });
    await receiver.comeBack();
    await held;
    const { directory } = hub;
    await hub.kill();
    receiver.answerWith((_, message) => receipt(message));
    hub = await startHub({ directory });
    await signIn();
    const expected = async (number: string) => {
      const query = `query ($after: String, $filter: ChangeFilter) { changes(after: $after, filter: $filter, first: 200) { edges { node { id } } } }`;
      const filter = { receiver: 'CNCA_PLATFORM', certificateNumbers: [number] };
      const { changes } = (await dataOf(hub, query, { after: head, filter }, tokens.ministry)) as unknown as {
        changes: { edges: { node: { id: string } }[] };
      };
      return changes.edges.map(({ node }) => Number(node.id.split('/')[1]));
    };
    await vi.waitFor(async () => {
      expect(await deliveries(tokens.system, { state: 'WAITING' })).toEqual([]);
      const mended = (await deliveries(tokens.system, { state: 'MENDED' })).map(({ change: id }) => id);
      for (const [number, count] of [
        [A, 5],
        [B, 3],
      ] as const) {
        // As the log has them, but for the one that it had refused.
        const log = (await expected(number)).filter((seq) => !mended.includes(`certificates/${seq}`));
        expect(log).toHaveLength(count);
        expect(taken().get(number)).toEqual(log);
      }
    }, soon);
    const all = await deliveries(tokens.system);
    expect(new Set(all.map(({ change: id }) => id)).size).toBe(all.length);
    for (const one of all.filter(({ state }) => state === 'DELIVERED'))
      expect(one).toMatchObject({ receiptNumber: numbers.get(one.id), isReceiptVerified: true });
    // Whatever came twice had the same id and got the same receipt.
    expect(numbers.size).toBe(all.filter(({ state }) => state === 'DELIVERED').length);
  }, 600_000);

  it('are sent again what they refused, by the system administrator', async () => {
    receiver.answerWith(() => ({ status: 400, body: '' }));
    await change(B, 'RESTORE');
    await vi.waitFor(async () => expect(await deliveries(tokens.system, { state: 'REFUSED' })).toHaveLength(1), soon);
    const [{ id } = { id: '' }] = await deliveries(tokens.system, { state: 'REFUSED' });
    // What is mended before anybody was told of it is nobody's task.
    await vi.waitFor(
      async () => expect((await tasks(tokens.body101)).find(({ subject }) => subject === id)?.state).toBe('OPEN'),
      soon,
    );
    receiver.answerWith((_, message) => receipt(message));
    const cli = (argv: string[], purpose: string, client = 'demo-operator') =>
      runCommandLine([...argv, '--endpoint', hub.url, '--client-id', client, '--purpose', purpose], {
        env: { YUNQIAO_CLIENT_SECRET: 'demo-secret' },
      });
    const sent = await cli(['receivers', 'resend', id], 'OPERATIONS');
    expect(sent).toMatchObject({ exitCode: 0, stdout: `${id}  WAITING\n` });
    await vi.waitFor(
      async () => expect((await deliveries(tokens.body101)).find((one) => one.id === id)?.state).toBe('DELIVERED'),
      soon,
    );
    await vi.waitFor(
      async () => expect((await tasks(tokens.body101)).find(({ subject }) => subject === id)?.state).toBe('CLOSED'),
      soon,
    );
    const listed = await cli(
      ['receivers', 'deliveries', '--certificate', B, '--output', 'csv'],
      'REPORTING',
      'demo-body-101',
    );
    expect(listed.stdout).toContain(id);
    const receivers = await cli(['receivers', 'list'], 'OPERATIONS');
    expect(receivers.stdout).toContain('国家认监委信息监管平台');
  });

  it('are shown to the operator, to their own agency, and to a body of its own facts', async () => {
    const all = await deliveries(tokens.system);
    expect(await deliveries(tokens.ministry)).toHaveLength(all.length);
    const [own, others] = [await deliveries(tokens.body101), await deliveries(tokens.body102)];
    expect(new Set(own.map(({ bodyCode }) => bodyCode))).toEqual(new Set(['101']));
    expect(new Set(others.map(({ bodyCode }) => bodyCode))).toEqual(new Set(['102']));
    expect(own.length + others.length).toBe(all.length);
    expect(await deliveries(tokens.insurer)).toEqual([]);
    expect((await hub.graphql(DELIVERIES)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    // The agency sees no webhook of its own in it, and can't change it as one.
    const { myWebhooks } = await dataOf(hub, '{ myWebhooks { id } }', {}, tokens.ministry);
    expect(myWebhooks).toEqual([]);
  });

  it('are closed by one administrator; nothing is sent any more, and receipts stay', async () => {
    const before = await deliveries(tokens.system);
    const CLOSE = 'mutation { closeReceiver(input: { receiver: CNCA_PLATFORM }) { receiver { isJoined } } }';
    const closed = await dataOf(hub, CLOSE, {}, tokens.security);
    expect(closed).toEqual({ closeReceiver: { receiver: { isJoined: false } } });
    const attempts = receiver.attempts.length;
    await change(B, 'SUSPEND');
    const joined = await dataOf(hub, '{ receivers { kind isJoined rules { change source } } }', {});
    expect((joined['receivers'] as unknown as { isJoined: boolean }[]).map(({ isJoined }) => isJoined)).toEqual([
      false,
      false,
      false,
    ]);
    expect(await deliveries(tokens.system)).toEqual(before);
    expect(receiver.attempts).toHaveLength(attempts);
  });
});
