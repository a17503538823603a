import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'graphql-sse';
import { compactVerify, createRemoteJWKSet } from 'jose';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type StatusList, statusIn, verifyStatusList } from '../../schema/contract/evidence/status-list.ts';
import { verificationKeys } from '../../schema/contract/evidence/verification-keys.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { runCommandLine } from '../support/command-line.ts';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts';

const NUMBER = LANDMARKS.validActivityOne;
/** Where its holder is. */
const AREA = '330421';
/** Of the same body, in another area. */
const ELSEWHERE = LANDMARKS.renewed;
const CHANGE_STATUS = `mutation ($input: ChangeCertificateStatusInput!) {
  changeCertificateStatus(input: $input) { certificate { number } } }`;
const CREATE = `mutation ($input: CreateSubscriptionInput!) {
  createSubscription(input: $input) { secret webhook { id state cursor } } }`;

let hub: Hub;
let platform: string;
let body: string;
let receiver: WebhookReceiver;
beforeAll(async () => {
  hub = await startHub({ directory: await loadedDirectory() });
  platform = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
  body = await hub.token('demo-body-101', 'REPORTING');
  receiver = await startWebhookReceiver();
});
afterAll(async () => {
  await receiver?.stop();
  await hub?.stop();
});

/** Reads an event stream until it has been heard of what is waited for. */
async function listen(path: string, token: string, headers: Record<string, string> = {}) {
  const controller = new AbortController();
  const response = await fetch(`${hub.url}${path}`, {
    headers: { authorization: `Bearer ${token}`, ...headers },
    signal: controller.signal,
  });
  const events: { readonly id: string; readonly event: string; readonly data: string }[] = [];
  const ids: string[] = [];
  const reading = (async () => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const fields = Object.fromEntries(
          text
            .slice(0, end)
            .split('\n')
            .filter((line) => !line.startsWith(':'))
            .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
        );
        text = text.slice(end + 2);
        if (fields['id']) ids.push(fields['id']);
        if (fields['data'] !== undefined)
          events.push({ id: fields['id'] ?? '', event: fields['event'] ?? 'message', data: fields['data'] });
      }
    }
  })().catch(() => undefined);
  return {
    status: response.status,
    events,
    ids,
    async end() {
      controller.abort();
      await reading;
    },
  };
}

const suspend = (certificateNumber: string) =>
  dataOf(hub, CHANGE_STATUS, { input: { certificateNumber, event: 'SUSPEND', reasonCode: 'SUS-12' } }, body);
const restore = (certificateNumber: string) =>
  dataOf(hub, CHANGE_STATUS, { input: { certificateNumber, event: 'RESTORE' } }, body);

describe('changes that reach everyone', () => {
  it('reach a webhook, an event stream and a subscription of those who watch, and name the subject in access records', async () => {
    const watchers = {
      webhook: { agency: 'demo-ecommerce', token: platform },
      stream: { agency: 'demo-procurement', token: await hub.token('demo-procurement', 'PROCUREMENT') },
      subscription: { agency: 'demo-insurer', token: await hub.token('demo-insurer', 'UNDERWRITING') },
    };
    // By area: whoever is told of a certificate has not named it before.
    const watch = async (token: string) => {
      const { registerWatchList } = (await dataOf(
        hub,
        `mutation ($input: RegisterWatchListInput!) { registerWatchList(input: $input) { watchList { id entryCount } } }`,
        { input: { name: 'listings', kind: 'AREA', add: [AREA, AREA] } },
        token,
      )) as { registerWatchList: { watchList: { id: string; entryCount: number } } };
      expect(registerWatchList.watchList.entryCount).toBe(1);
      return { watchList: registerWatchList.watchList.id, kinds: ['EFFECTIVE_STATUS_CHANGED'] };
    };
    const filter = await watch(watchers.webhook.token);
    const { createSubscription } = (await dataOf(
      hub,
      CREATE,
      { input: { url: receiver.url, filter } },
      watchers.webhook.token,
    )) as { createSubscription: { secret: string; webhook: { id: string } } };
    const { secret, webhook } = createSubscription;
    expect(secret).toMatch(/^whsec_/);

    const ofStream = await watch(watchers.stream.token);
    const events = `/events?watchList=${ofStream.watchList}&kinds=EFFECTIVE_STATUS_CHANGED`;
    const stream = await listen(events, watchers.stream.token);
    expect(stream.status).toBe(200);
    await vi.waitFor(() => expect(stream.ids.length).toBeGreaterThan(0), { timeout: 20_000 });
    const client = createClient({
      url: `${hub.url}/graphql/stream`,
      headers: { authorization: `Bearer ${watchers.subscription.token}` },
      retryAttempts: 0,
    });
    const subscribed: unknown[] = [];
    const failures: unknown[] = [];
    const subscription = {
      query: `subscription Watch($filter: ChangeFilter) { changed(filter: $filter) { ...Parts } }
        fragment Parts on Change { kind cause certificate { effectiveStatus } }`,
      variables: { filter: await watch(watchers.subscription.token) },
    };
    const unsubscribe = client.subscribe(subscription, {
      next: (value) => subscribed.push(value),
      error: (error) => failures.push(error),
      complete: () => undefined,
    });
    await new Promise((resolve) => setTimeout(resolve, 500));

    // Not watched: nobody is told of it.
    await suspend(ELSEWHERE);
    const since = Date.now();
    await suspend(NUMBER);
    await vi.waitFor(
      () => {
        expect(receiver.taken).toHaveLength(1);
        expect(stream.events).toHaveLength(1);
        expect(failures).toEqual([]);
        expect(subscribed).toHaveLength(1);
      },
      { timeout: 30_000 },
    );
    console.info(`change to all three: ${Date.now() - since} ms`);
    // The outside oracle: the published library of Standard Webhooks.
    const [message] = receiver.taken;
    const verified = new Webhook(secret).verify(message?.body ?? '', { ...message?.headers }) as Record<
      string,
      unknown
    >;
    expect(verified).toMatchObject({
      type: 'EFFECTIVE_STATUS_CHANGED',
      data: { certificateNumber: NUMBER, cause: 'REPORT' },
    });
    expect(JSON.parse(stream.events[0]?.data ?? '')).toMatchObject({ certificateNumber: NUMBER });
    expect(subscribed[0]).toMatchObject({ data: { changed: { certificate: { effectiveStatus: 'SUSPENDED' } } } });
    await stream.end();
    unsubscribe();

    // Each who was told stands in the access records of the body whose certificate it is, though none has asked by its number or selected it.
    const own = await hub.token('demo-body-101', 'OWN_RECORDS');
    await vi.waitFor(
      async () => {
        const { accessRecords } = (await dataOf(
          hub,
          '{ accessRecords(first: 50) { edges { node { agency subjects { kind value } } } } }',
          {},
          own,
        )) as { accessRecords: { edges: { node: { agency: string; subjects: { kind: string; value: string }[] } }[] } };
        const told = accessRecords.edges.filter(({ node }) =>
          node.subjects.some(({ kind, value }) => kind === 'CERTIFICATE' && value === NUMBER),
        );
        const agencies = Object.values(watchers).map(({ agency }) => agency);
        expect(told.map(({ node }) => node.agency)).toEqual(expect.arrayContaining(agencies));
      },
      // Who looked is told when the machine has time to spare.
      { timeout: 240_000, interval: 500 },
    );

    // Resumed by `Last-Event-ID`: nothing of before, and what came meanwhile.
    await restore(NUMBER);
    const resumed = await listen(events, watchers.stream.token, {
      'last-event-id': stream.events.at(-1)?.id ?? '',
    });
    await vi.waitFor(() => expect(resumed.events).toHaveLength(1), { timeout: 20_000 });
    expect(JSON.parse(resumed.events[0]?.data ?? '')).toMatchObject({ certificateNumber: NUMBER });
    await resumed.end();
    await vi.waitFor(
      async () => {
        const { myWebhooks } = (await dataOf(
          hub,
          '{ myWebhooks { id delivered waiting deliveries { id state status change } } }',
          {},
          watchers.webhook.token,
        )) as { myWebhooks: { id: string; delivered: number; deliveries: unknown[] }[] };
        expect(myWebhooks).toMatchObject([
          { id: webhook.id, delivered: 2, waiting: 0, deliveries: [{}, { state: 'DELIVERED' }] },
        ]);
      },
      { timeout: 20_000 },
    );
  });

  it('are listed by cursors that never skip and never repeat, and are cut by row', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { changes } = (await dataOf(
        hub,
        'query ($after: String) { changes(after: $after, first: 200) { edges { node { id kind } } pageInfo { hasNextPage endCursor } } }',
        { after },
        platform,
      )) as { changes: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      seen.push(...changes.edges.map(({ node }) => node.id));
      after = changes.pageInfo.endCursor;
      more = changes.pageInfo.hasNextPage;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const kinds = (await dataOf(
      hub,
      `{ surveillances: changes(filter: { kinds: [SURVEILLANCE_REPORTED, TRACE_CODE_ISSUED, AGENCY_CHANGED, AGREEMENT_CHANGED] }) { edges { node { id } } } }`,
      {},
      platform,
    )) as { surveillances: { edges: unknown[] } };
    expect(kinds.surveillances.edges).toEqual([]);
    // Of each register, without a gap, all that everybody may see.
    const numbers = seen.filter((id) => id.startsWith('alliance/')).map((id) => Number(id.split('/')[1]));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('are in the signed list of each body that platforms check by offline, which stays the same while nothing changes', async () => {
    const address = `${hub.url}/status-lists/101`;
    const jwks = createRemoteJWKSet(new URL(`${hub.url}/.well-known/jwks.json`));
    const listOf = async (headers: Record<string, string> = {}) => {
      const response = await fetch(address, { headers });
      return { status: response.status, etag: response.headers.get('etag') ?? '', text: await response.text() };
    };
    const first = await listOf();
    // The outside oracle of the signature: jose.
    const { payload, protectedHeader } = await compactVerify(first.text, jwks);
    expect(protectedHeader.typ).toBe('yunqiao-status-list');
    const said = JSON.parse(new TextDecoder().decode(payload)) as StatusList;
    const known = verificationKeys(await (await fetch(`${hub.url}/.well-known/jwks.json`)).text());
    expect(verifyStatusList(first.text, known, new Date())).toEqual(said);
    expect(() => verifyStatusList(first.text, known, new Date((said.exp + 1) * 1000))).toThrow();
    // The other way to the same: each certificate of the body, asked one by one.
    const { certificates } = (await dataOf(
      hub,
      `{ certificates(filter: { bodyCode: "101" }, first: 200) { totalCount edges { node { number effectiveStatus } } } }`,
    )) as { certificates: { totalCount: number; edges: { node: { number: string; effectiveStatus: string } }[] } };
    expect(said.total).toBe(certificates.totalCount);
    for (const { node } of certificates.edges)
      expect([node.number, statusIn(said, node.number) ?? 'VALID']).toEqual([node.number, node.effectiveStatus]);
    expect(new Set(Object.keys(said.notValid))).toEqual(new Set(['CANCELLED', 'EXPIRED', 'REVOKED', 'SUSPENDED']));

    // A platform with the command line: every list fetched once, then each number without the hub.
    const folder = mkdtempSync(join(tmpdir(), 'yunqiao-lists-'));
    const line = (...words: string[]) => runCommandLine(['status-lists', ...words, '--folder', folder]);
    expect(await line('fetch', '--endpoint', `${hub.url}/graphql`)).toMatchObject({ exitCode: 0, stderr: '' });
    const numbers = certificates.edges.map(({ node }) => node.number);
    const { stdout } = await line('check', '--output', 'json', ...numbers);
    const rows = stdout.trim().split('\n');
    expect(rows.map((row) => (JSON.parse(row) as { status: string }).status.replace('NOT_LISTED', 'VALID'))).toEqual(
      certificates.edges.map(({ node }) => node.effectiveStatus),
    );
    rmSync(folder, { recursive: true });

    expect(await listOf({ 'if-none-match': first.etag })).toMatchObject({ status: 304, text: '' });
    await suspend(LANDMARKS.linkRepaired);
    await vi.waitFor(async () => expect((await listOf({ 'if-none-match': first.etag })).status).toBe(200), {
      timeout: 20_000,
    });
    const next = verifyStatusList((await listOf()).text, known, new Date());
    expect(statusIn(next, LANDMARKS.linkRepaired)).toBe('SUSPENDED');
    expect((await fetch(`${hub.url}/status-lists/999`)).status).toBe(404);
    expect((await fetch(`${hub.url}/status-lists/..%2f`)).status).toBe(404);
  });

  it('are for nobody without a token, and not for webhooks to inner addresses', async () => {
    expect((await fetch(`${hub.url}/events`)).status).toBe(401);
    expect((await fetch(`${hub.url}/graphql/stream`, { method: 'POST', body: '{}' })).status).toBe(401);
    for (const url of [
      'http://example.com/hook',
      'https://10.0.0.1/hook',
      'https://[::ffff:7f00:1]/hook',
      'https://169.254.169.254/latest',
      'https://hub.internal/',
      'https://user:pass@example.com/',
      'https://0x7f.1/',
      'ftp://example.com/',
    ]) {
      const { errors } = await hub.graphql(CREATE, { input: { url } }, platform);
      // What loops back is this machine itself, which a demonstration may tell.
      const loops = url.includes('0x7f') || url.includes('7f00');
      expect([url, errors[0]?.extensions.code]).toEqual([url, loops ? undefined : 'BAD_USER_INPUT']);
    }
  });
});
