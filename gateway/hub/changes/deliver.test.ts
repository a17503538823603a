import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLIC_CALLER } from '../../../schema/contract/caller.ts';
import type { DeliveryOutcome, WebhookReport, WebhookWork } from '../../../subgraphs/changes/webhook-work.ts';
import { backoffMs, GIVEN_UP_MS } from './backoff.ts';
import { deliverTurn, messageIdOf } from './deliver.ts';
import type { ReadChanges, ToldChange } from './read-changes.ts';
import type { Attempt } from './send.ts';

const CALLER = { ...PUBLIC_CALLER, agency: 'platform', kind: 'ECOMMERCE_PLATFORM' } as const;

/** A log of changes of some certificates, read as the hub reads it. */
function logOf(lanes: readonly number[], hidden: ReadonlySet<number> = new Set()): ReadChanges {
  const node = (index: number): ToldChange => ({
    id: `certificates/${index + 1}`,
    kind: 'CERTIFICATE_CHANGED',
    at: '2026-11-29T00:00:00.000Z',
    key: `C${lanes[index]}`,
    certificateNumber: `C${lanes[index]}`,
    bodyCode: '101',
  });
  const page = (after: string | null, size: number) => {
    const from = Number(/\.(\d+)$/.exec(after ?? 'begin.0')?.[1]);
    const shown = lanes.map((_, index) => index).filter((index) => index >= from);
    const indexes = shown.slice(0, size);
    const last = indexes.at(-1);
    return {
      edges: indexes.map((index) => ({ cursor: `certificates.${index + 1}`, node: node(index) })),
      pageInfo: {
        endCursor: `certificates.${last === undefined ? from : last + 1}`,
        hasNextPage: shown.length > indexes.length,
      },
    };
  };
  return {
    peek: async (_caller, after, _filter, first) => ({ ...page(after, first), head: `certificates.${lanes.length}` }),
    tell: async (_caller, after) => page(after, 5),
    tellOne: async (_caller, id) => {
      const index = Number(id.split('/')[1]) - 1;
      return hidden.has(index) ? null : node(index);
    },
  };
}

/** What the subgraph keeps of a webhook, kept by hand. */
class Kept {
  cursor = 'begin.0';
  failingSince: string | null = null;
  restUntil = 0;
  retryAt: number | null = null;
  headSeen = '';
  begun = 0;
  pause: string | null = null;
  fence = 0;
  receiver: WebhookWork['receiver'] = null;
  readonly deliveries = new Map<string, DeliveryOutcome>();

  work(now: number, head: string): WebhookWork | null {
    if (this.pause || this.restUntil > now) return null;
    if (this.headSeen === head && (this.retryAt === null || this.retryAt > now)) return null;
    const waiting = [...this.deliveries.values()]
      .filter(({ state }) => state === 'WAITING')
      .sort((a, b) => a.order - b.order)
      .map((one) => ({ ...one, isDue: one.nextAt === null || Date.parse(one.nextAt) <= now }));
    return {
      id: 'wh_1',
      fence: ++this.fence,
      generation: 0,
      agency: 'platform',
      agreement: 'A',
      receiver: this.receiver,
      scopes: [],
      url: 'https://receiver.example/',
      mayBeLoopback: false,
      secrets: [],
      filter: '{}',
      cursor: this.cursor,
      head,
      begun: this.begun,
      failingSince: this.failingSince,
      waiting,
    };
  }

  take({ cursor, failingSince, restUntil, retryAt, headSeen, begun, outcomes, pause }: WebhookReport) {
    this.cursor = cursor;
    this.failingSince = failingSince;
    this.restUntil = restUntil === null ? 0 : Date.parse(restUntil);
    this.retryAt = retryAt === null ? null : Date.parse(retryAt);
    this.headSeen = headSeen;
    this.begun = begun;
    this.pause = pause;
    for (const outcome of outcomes) this.deliveries.set(outcome.id, outcome);
  }
}

const NOTHING = { retryAfterSeconds: null, acknowledgement: null, signature: null, reason: null };
const OK: Attempt = { ...NOTHING, isDelivered: true, status: 204, error: null };
const failed = (status: number | null): Attempt => ({
  ...NOTHING,
  isDelivered: false,
  status,
  error: 'STATUS',
});

describe('delivering to a webhook', () => {
  it('ends with every event, in order per certificate, whatever the receiver does and whoever is killed meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 40 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
        async (lanes, stream) => {
          const chance = () => Number(stream.next().value);
          const changes = logOf(lanes);
          const kept = new Kept();
          const received: string[] = [];
          let now = Date.parse('2026-11-29T00:00:00Z');
          let troubles = 200;
          for (let turn = 0; turn < 5_000; turn++) {
            const work = kept.work(now, `certificates.${lanes.length}`);
            if (!work) {
              if (
                kept.deliveries.size >= lanes.length &&
                ![...kept.deliveries.values()].some(({ state }) => state === 'WAITING')
              )
                break;
              now += 1_000;
              continue;
            }
            const report = await deliverTurn(work, {
              changes,
              caller: CALLER,
              now: () => new Date(now),
              random: () => chance() / 10,
              post: async (_id, body) => {
                // Half of the time it fails; some of those have arrived all the same.
                const luck = troubles-- > 0 ? chance() : 0;
                if (luck < 6) received.push(JSON.parse(body).data.id);
                return luck < 5 ? OK : failed(luck === 9 ? null : 500);
              },
            });
            // Killed before the report was kept: the turn is made again.
            if (troubles > 0 && chance() === 0) continue;
            kept.take(report);
            now += chance() * 300;
          }
          const first = [...new Set(received)];
          expect(first.length).toBe(lanes.length);
          for (const lane of new Set(lanes)) {
            const own = first.map((id) => Number(id.split('/')[1]) - 1).filter((index) => lanes[index] === lane);
            expect(own).toEqual([...own].sort((a, b) => a - b));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the same id to the same change, and another to every other', () => {
    expect(messageIdOf('wh_1', 'certificates/1')).toBe(messageIdOf('wh_1', 'certificates/1'));
    expect(new Set(['certificates/1', 'certificates/2', 'duties/1'].map((id) => messageIdOf('wh_1', id))).size).toBe(3);
  });

  it('gives up after 24 hours, pauses a receiver that took nothing, and at once one that is gone', async () => {
    const kept = new Kept();
    let now = Date.parse('2026-11-29T00:00:00Z');
    const turn = async (statusOf: (number: string) => number) => {
      const work = kept.work(now, 'certificates.2');
      if (!work) return;
      kept.take(
        await deliverTurn(work, {
          changes: logOf([1, 2]),
          caller: CALLER,
          now: () => new Date(now),
          random: () => 0.5,
          post: async (_id, body) => {
            const status = statusOf(JSON.parse(body).data.certificateNumber);
            return status < 300 ? OK : failed(status);
          },
        }),
      );
    };
    // The other message arrives; one that is never taken is given up, and as nothing else arrived for a day the webhook rests.
    for (let minutes = 0; minutes < 25 * 60; minutes++) {
      await turn((number) => (number === 'C1' ? 500 : 204));
      now += 60_000;
    }
    const [poisoned] = [...kept.deliveries.values()].filter(({ lane }) => lane === 'C1');
    expect(poisoned?.attempts).toBeGreaterThan(20);
    // Which of the two a day brings first is a matter of seconds.
    expect(['DEAD', 'WAITING']).toContain(poisoned?.state);
    expect(kept.pause).toBe('FAILING');
    expect([...kept.deliveries.values()].find(({ lane }) => lane === 'C2')).toMatchObject({ state: 'DELIVERED' });
    const other = new Kept();
    const work = other.work(now, 'certificates.1');
    if (!work) throw new Error('there is work');
    const report = await deliverTurn(work, {
      changes: logOf([1]),
      caller: CALLER,
      now: () => new Date(now),
      post: async () => failed(410),
    });
    expect(report.pause).toBe('GONE');
  });

  it('drops what the agency may not see any more when it is tried again', async () => {
    const kept = new Kept();
    let now = Date.parse('2026-11-29T00:00:00Z');
    const run = async (changes: ReadChanges, attempt: Attempt) => {
      const work = kept.work(now, 'certificates.1');
      if (!work) return;
      kept.take(
        await deliverTurn(work, { changes, caller: CALLER, now: () => new Date(now), post: async () => attempt }),
      );
    };
    await run(logOf([1]), failed(500));
    now += 3_600_000;
    await run(logOf([1], new Set([0])), OK);
    expect([...kept.deliveries.values()][0]).toMatchObject({ state: 'DROPPED', attempts: 1 });
  });

  it('keeps what a receiver signs, and says whether that holds; what it refuses is not sent again, and holds nothing up', async () => {
    const keys = generateKeyPairSync('ed25519', {
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'der' },
    });
    const kept = new Kept();
    kept.receiver = { receiptKey: `whpk_${keys.publicKey.subarray(-32).toString('base64')}` };
    let now = Date.parse('2026-11-29T00:00:00Z');
    const posted: string[] = [];
    for (let turn = 0; turn < 5; turn++, now += 3_600_000) {
      const work = kept.work(now, 'certificates.3');
      if (!work) continue;
      const report = await deliverTurn(work, {
        changes: logOf([1, 1, 2]),
        caller: CALLER,
        now: () => new Date(now),
        post: async (messageId, body) => {
          posted.push(JSON.parse(body).data.id);
          if (posted.at(-1) === 'certificates/1') return { ...failed(422), reason: 'no such scope' };
          const hash = createHash('sha256').update(body).digest('hex');
          const isForged = posted.at(-1) === 'certificates/3';
          const signed = Buffer.from(`${messageId}.${hash}.${isForged ? 'R-0' : 'R-1'}`);
          return { ...OK, acknowledgement: 'R-1', signature: sign(null, signed, keys.privateKey).toString('base64') };
        },
      });
      kept.take(report);
    }
    expect(posted.sort()).toEqual(['certificates/1', 'certificates/2', 'certificates/3']);
    const told = [...kept.deliveries.values()].sort((a, b) => a.order - b.order);
    expect(told.map(({ state, receipt }) => [state, receipt?.number, receipt?.isVerified, receipt?.reason])).toEqual([
      ['REFUSED', null, null, 'no such scope'],
      ['DELIVERED', 'R-1', true, null],
      ['DELIVERED', 'R-1', false, null],
    ]);
    expect(told.map(({ about }) => about?.bodyCode)).toEqual(['101', '101', '101']);
  });

  it('waits longer each time, up to half an hour, never at the same moment as others', () => {
    expect([1, 2, 5, 30].map((attempts) => backoffMs(attempts, () => 0.5))).toEqual([1_000, 2_000, 16_000, 1_800_000]);
    expect(backoffMs(5, () => 0)).toBe(12_000);
    expect(backoffMs(5, () => 1)).toBe(20_000);
    expect(GIVEN_UP_MS).toBe(86_400_000);
  });
});
