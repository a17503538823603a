import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Random } from '../differential/random.ts';
import { connectHub, dataOf, type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';
import { freePort } from '../support/replica-set.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts';

/** In the test command one round of each; `DELIVERY_ROUNDS=20` for more. */
const ROUNDS = Number(process.env['DELIVERY_ROUNDS'] ?? 1);
const SEED = Number(process.env['DELIVERY_SEED'] ?? 1);
const VICTIMS = ['gateway/main', 'hub/projector', 'embedded/main'] as const;
/** Certificates that are suspended before each kill and restored after it. */
const AT_EACH = 3;
const TIMEOUT_MS = 600_000 + ROUNDS * 120_000;

let hub: Hub;
let receiver: WebhookReceiver;
beforeAll(async () => {
  receiver = await startWebhookReceiver();
  // A worker that comes after another must be found where the first was.
  hub = await startHub({ directory: await loadedDirectory(), env: { PORT: String(await freePort()) } });
});
afterAll(async () => {
  await receiver?.stop();
  await hub?.stop();
});

/** Kills a process of the hub: a worker, the projector or the store; its primary starts another. */
function kill(victim: string): boolean {
  const children = readdirSync('/proc').flatMap((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      return group === hub.process.pid && Number(name) !== hub.process.pid && command.includes(victim)
        ? [Number(name)]
        : [];
    } catch {
      return [];
    }
  });
  for (const pid of children) process.kill(pid, 'SIGKILL');
  return children.length > 0;
}

/** Asks until it is answered: a hub whose process has just died refuses for a while. */
const insist = <T>(work: () => Promise<T>): Promise<T> => vi.waitFor(work, { timeout: 240_000, interval: 300 });

describe('a receiver that fails half of the time, dies and comes back', () => {
  it(
    `gets every change at least once and in order per certificate, whichever process of the hub is killed (${ROUNDS * VICTIMS.length} kills)`,
    async () => {
      const random = new Random(SEED);
      const body = () => insist(() => connectHub(hub.url, hub.directory).token('demo-body-101', 'REPORTING'));
      const platform = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
      const create = `mutation ($input: CreateSubscriptionInput!) { createSubscription(input: $input) { webhook { id } } }`;
      const { certificates, changes: log } = (await dataOf(
        hub,
        `{ certificates(filter: { bodyCode: "101", effectiveStatus: [VALID] }, first: ${ROUNDS * VICTIMS.length * AT_EACH}) { edges { node { number } } } changes(first: 1) { head } }`,
        {},
        platform,
      )) as { certificates: { edges: { node: { number: string } }[] }; changes: { head: string } };
      const numbers = certificates.edges.map(({ node }) => node.number);
      const filter = { bodyCodes: ['101'], kinds: ['CERTIFICATE_CHANGED'] };
      await dataOf(hub, create, { input: { url: receiver.url, filter } }, platform);
      receiver.answerWith(() => (random.below(2) === 0 ? 204 : random.below(2) === 0 ? 503 : null));
      const change = async (which: readonly string[], event: object) => {
        for (const certificateNumber of which)
          await insist(async () => {
            const { errors } = await hub.graphql(
              'mutation ($input: ChangeCertificateStatusInput!) { changeCertificateStatus(input: $input) { certificate { number } } }',
              { input: { certificateNumber, ...event } },
              await body(),
            );
            // One that was done and whose answer was lost is a conflict the second time.
            const [error] = errors;
            if (error && error.extensions.code !== 'CONFLICT') throw new Error(error.message);
          });
      };
      for (let round = 0; round < ROUNDS; round++)
        for (const victim of VICTIMS) {
          const which = numbers.splice(0, AT_EACH);
          await change(which, { event: 'SUSPEND', reasonCode: 'SUS-12' });
          if (random.below(2) === 0) await receiver.die();
          expect(kill(victim), `${victim} was there to be killed`).toBe(true);
          await change(which, { event: 'RESTORE' });
          await receiver.comeBack().catch(() => undefined);
        }
      receiver.answerWith(() => 204);

      const expected = (await insist(async () => {
        const token = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
        const query =
          'query ($after: String, $filter: ChangeFilter) { changes(after: $after, filter: $filter, first: 200) { edges { node { id } } } }';
        const { changes } = (await dataOf(hub, query, { after: log.head, filter }, token)) as {
          changes: { edges: { node: { id: string } }[] };
        };
        const found = changes.edges.map(({ node }) => node.id);
        // The view of the log may still be on its way.
        expect(found.length).toBeGreaterThanOrEqual(2 * ROUNDS * VICTIMS.length * AT_EACH);
        return found;
      })) as string[];
      const got = () =>
        receiver.taken.map(
          ({ body: text }) => (JSON.parse(text) as { data: { id: string; certificateNumber: string } }).data,
        );
      await vi.waitFor(() => expect(expected.filter((id) => !got().some((one) => one.id === id))).toEqual([]), {
        timeout: 300_000,
        interval: 300,
      });
      for (const number of new Set(got().map(({ certificateNumber }) => certificateNumber))) {
        // The first time that each arrives; what was taken and not acknowledged comes again.
        const ids = new Set(got().flatMap((one) => (one.certificateNumber === number ? [one.id] : [])));
        const seqs = [...ids].map((id) => Number(id.split('/')[1]));
        expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
      }
      console.info(
        `${VICTIMS.length * ROUNDS} kills, ${expected.length} changes, ${receiver.attempts.length} attempts, ${receiver.taken.length} taken`,
      );
    },
    TIMEOUT_MS,
  );
});
