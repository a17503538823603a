import { createHash } from 'node:crypto';
import type { Caller } from '../../../schema/contract/caller.ts';
import type {
  DeliveryOutcome,
  WaitingMessage,
  WebhookReport,
  WebhookWork,
} from '../../../subgraphs/changes/webhook-work.ts';
import { backoffMs, GIVEN_UP_MS } from './backoff.ts';
import type { ChangeFilter, ReadChanges, ToldChange } from './read-changes.ts';
import { receiptOf } from './receipt.ts';
import { type Attempt, isRefusal } from './send.ts';

/** Messages under way to one receiver at a time; never two of one lane. */
const LANES_AT_ONCE = 8;
/** Waiting messages beyond which nothing new is begun. */
const WAITING_LIMIT = 500;
const GONE = 410;
/** Between two turns of which the first could not go on with the log. */
const LEAST_REST_MS = 1_000;

/** What delivering works with. */
export interface Delivering {
  readonly changes: ReadChanges;
  /** The agency as its agreement stands now; `null`: nothing is open to it. */
  readonly caller: Caller;
  readonly post: (messageId: string, body: string) => Promise<Attempt>;
  readonly now: () => Date;
  readonly random?: () => number;
}

interface Message extends Omit<WaitingMessage, 'isDue'> {
  /** What is told; `undefined`: to be read when it is sent. */
  readonly told?: ToldChange;
}

/**
 * One turn of a webhook: messages that wait and are due, then what the log has behind its cursor. Each change is read anew at the moment it is sent, as the agency's
 * own operation. Within a lane (a certificate, or another record) a message goes out once the one before it has arrived or was given up.
 */
export async function deliverTurn(work: WebhookWork, delivering: Delivering): Promise<WebhookReport> {
  const outcomes = new Map<string, DeliveryOutcome>();
  const turn = createTurn(work, delivering, outcomes);
  const lanes = groupByLane(work.waiting);
  await eachAtOnce([...lanes.values()], async (messages) => {
    for (const message of messages) {
      if (!message.isDue) return;
      const state = await turn.attempt(message);
      if (state === 'WAITING') return;
    }
  });
  const blocked = new Set(
    [...lanes].filter(([, messages]) => messages.some(({ id }) => !isOver(outcomes.get(id)))).map(([lane]) => lane),
  );
  let { cursor } = work;
  let headSeen = '';
  let hasRead = false;
  let { begun } = work;
  const left = work.waiting.length - [...outcomes.values()].filter(isOver).length;
  // A receiver that takes nothing is not given more to take.
  if (turn.failed() === 0 && (work.failingSince === null || turn.delivered() > 0) && left < WAITING_LIMIT) {
    const page = await newChanges(work, delivering);
    await eachAtOnce([...groupByLane(page.messages).values()], async (messages) => {
      for (const message of messages) {
        const state = blocked.has(message.lane) ? turn.wait(message) : await turn.attempt(message);
        if (state === 'WAITING') blocked.add(message.lane);
      }
    });
    cursor = page.cursor;
    if (!page.more) headSeen = work.head;
    hasRead = true;
    begun += page.messages.length;
  }
  return reportOf(work, delivering, { cursor, headSeen, begun, hasRead, outcomes, turn });
}

function isOver(outcome: DeliveryOutcome | undefined): boolean {
  return outcome !== undefined && outcome.state !== 'WAITING';
}

interface Turn {
  attempt(message: Message): Promise<DeliveryOutcome['state']>;
  /** Keeps a message for later. */
  wait(message: Message): 'WAITING';
  failed(): number;
  delivered(): number;
  isGone(): boolean;
}

function createTurn(work: WebhookWork, delivering: Delivering, outcomes: Map<string, DeliveryOutcome>): Turn {
  const { changes, caller, post, now, random } = delivering;
  let failed = 0;
  let delivered = 0;
  let gone = false;
  const keep = (
    { id, messageId, change, lane, order, firstAt, about }: Message,
    rest: Pick<DeliveryOutcome, 'state' | 'attempts' | 'status' | 'error' | 'nextAt'>,
    receipt: DeliveryOutcome['receipt'] = null,
  ): DeliveryOutcome['state'] => {
    outcomes.set(id, { id, messageId, change, lane, order, firstAt, about, receipt, ...rest });
    return rest.state;
  };
  return {
    failed: () => failed,
    delivered: () => delivered,
    isGone: () => gone,
    wait(message) {
      keep(message, { state: 'WAITING', attempts: message.attempts, status: null, error: null, nextAt: null });
      return 'WAITING';
    },
    async attempt(message) {
      const { messageId, change, attempts: before, firstAt } = message;
      const body = await bodyOf(message, work, changes, caller, now());
      if (body === null)
        return keep(message, { state: 'DROPPED', attempts: before, status: null, error: null, nextAt: null });
      const attempts = before + 1;
      const answer = await post(messageId, body);
      const { isDelivered, status, error, retryAfterSeconds } = answer;
      const receipt = work.receiver && receiptOf(work.receiver.receiptKey, messageId, body, answer);
      if (isDelivered) {
        delivered++;
        return keep(message, { state: 'DELIVERED', attempts, status, error: null, nextAt: null }, receipt);
      }
      // Who refuses a message has read it: it is well, and what comes behind goes on.
      if (work.receiver && isRefusal(status)) {
        delivered++;
        return keep(message, { state: 'REFUSED', attempts, status, error, nextAt: null }, receipt);
      }
      failed++;
      gone ||= status === GONE;
      const at = now().getTime();
      // A test is a question of now.
      if (change === null || at - Date.parse(firstAt) >= GIVEN_UP_MS)
        return keep(message, { state: 'DEAD', attempts, status, error, nextAt: null }, receipt);
      const wait = Math.max(backoffMs(attempts, random), (retryAfterSeconds ?? 0) * 1000);
      const nextAt = new Date(at + wait).toISOString();
      return keep(message, { state: 'WAITING', attempts, status, error, nextAt }, receipt);
    },
  };
}

/** The text of a message; `null`: the agency may not see the change any more. */
async function bodyOf(
  { change, told, messageId }: Message,
  work: WebhookWork,
  changes: ReadChanges,
  caller: Caller,
  at: Date,
): Promise<string | null> {
  if (change === null)
    return JSON.stringify({
      type: 'TEST',
      timestamp: at.toISOString(),
      data: { webhook: work.id, message: messageId },
    });
  const data = told ?? (await changes.tellOne(caller, change, messageId));
  return data && JSON.stringify({ type: data.kind, timestamp: data.at, data });
}

async function newChanges(work: WebhookWork, { changes, caller, now }: Delivering) {
  const filter = JSON.parse(work.filter) as ChangeFilter;
  let cursor = work.cursor;
  // Nothing is told, and nothing recorded, where there is nothing to tell.
  const seen = await changes.peek(caller, cursor, filter, 1);
  if (seen.edges.length === 0)
    return { messages: [], cursor: seen.pageInfo.endCursor, more: seen.pageInfo.hasNextPage };
  const { edges, pageInfo } = await changes.tell(caller, cursor, filter, work.id);
  cursor = pageInfo.endCursor;
  const at = now();
  const messages = edges.map(({ node }, index): Message & { readonly isDue: boolean } => ({
    id: `${work.id}/${work.generation}/${node.id}`,
    messageId: messageIdOf(work.id, node.id),
    change: node.id,
    lane: node.certificateNumber ?? `${node.kind} ${node.key}`,
    order: work.begun + index,
    attempts: 0,
    firstAt: at.toISOString(),
    told: node,
    about: work.receiver && {
      kind: node.kind,
      certificateNumber: node.certificateNumber,
      bodyCode: node.bodyCode,
    },
    isDue: true,
  }));
  return { messages, cursor, more: pageInfo.hasNextPage };
}

/** The same however often a change is sent: by it receivers tell what they know. */
export function messageIdOf(webhook: string, change: string): string {
  return `msg_${createHash('sha256').update(`${webhook} ${change}`).digest('hex').slice(0, 32)}`;
}

function groupByLane<M extends Message>(messages: readonly M[]): Map<string, M[]> {
  const lanes = new Map<string, M[]>();
  for (const message of messages) {
    const lane = lanes.get(message.lane);
    if (lane) lane.push(message);
    else lanes.set(message.lane, [message]);
  }
  return lanes;
}

async function eachAtOnce<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  await Promise.all(
    Array.from({ length: Math.min(LANES_AT_ONCE, left.length) }, async () => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
    }),
  );
}

function reportOf(
  work: WebhookWork,
  { now, random }: Delivering,
  {
    cursor,
    headSeen,
    begun,
    hasRead,
    outcomes,
    turn,
  }: {
    readonly cursor: string;
    readonly headSeen: string;
    readonly begun: number;
    readonly hasRead: boolean;
    readonly outcomes: ReadonlyMap<string, DeliveryOutcome>;
    readonly turn: Turn;
  },
): WebhookReport {
  const at = now();
  const isFailing = turn.failed() > 0 && turn.delivered() === 0;
  const failingSince =
    turn.delivered() > 0 ? null : isFailing ? (work.failingSince ?? at.toISOString()) : work.failingSince;
  const waiting = [
    ...work.waiting
      .filter(({ id }) => !outcomes.has(id))
      .map(({ lane, order, isDue }) => ({ lane, order, nextAt: isDue ? at.toISOString() : null, isKept: true })),
    ...[...outcomes.values()]
      .filter(({ state }) => state === 'WAITING')
      .map(({ lane, order, nextAt }) => ({ lane, order, nextAt, isKept: false })),
  ];
  const failingMs = failingSince === null ? 0 : at.getTime() - Date.parse(failingSince);
  const pause = turn.isGone() ? 'GONE' : failingMs >= GIVEN_UP_MS ? 'FAILING' : null;
  // The longer nothing has arrived, the longer the rest: about a tenth of that time.
  const restMs = isFailing
    ? Math.min(backoffMs(20, random), Math.max(backoffMs(1, random), failingMs / 10))
    : hasRead
      ? 0
      : LEAST_REST_MS;
  const firsts = new Map<string, (typeof waiting)[number]>();
  for (const one of waiting.sort((a, b) => a.order - b.order)) if (!firsts.has(one.lane)) firsts.set(one.lane, one);
  const known = [...firsts.values()].flatMap(({ nextAt }) => nextAt ?? []).sort();
  const hasUnknown = [...firsts.values()].some(({ nextAt }) => nextAt === null);
  return {
    cursor,
    headSeen,
    begun,
    outcomes: [...outcomes.values()],
    restUntil: restMs > 0 ? new Date(at.getTime() + restMs).toISOString() : null,
    // Messages that were not touched keep their own time, which this turn was not told: looked at again in a second.
    retryAt: known[0] ?? (hasUnknown ? new Date(at.getTime() + 1000).toISOString() : null),
    failingSince,
    pause,
  };
}
