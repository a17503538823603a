import type { Logger } from 'pino';
import { type Caller, PUBLIC_SCOPE } from '../../../schema/contract/caller.ts';
import type { WebhookReport, WebhookWork } from '../../../subgraphs/changes/webhook-work.ts';
import type { Wakes } from '../../../subgraphs/shared/wakes.ts';
import type { FrontDoor } from '../../front-door.ts';
import { hubQuestion } from '../hub-questions.ts';
import { type Rounds, startRounds } from '../rounds.ts';
import { deliverTurn } from './deliver.ts';
import { createReadChanges } from './read-changes.ts';
import { createSafeAgent } from './safe-agent.ts';
import { send } from './send.ts';

/** The scope of what runners do; no agreement grants it. */
const SCOPE = 'hub:deliveries';
/** Webhooks that one process delivers to at a time. */
const AT_ONCE = 8;
/** Rests while nothing is due, each twice the one before; news end them. */
const IDLE_MS = 1_000;
const LONGEST_IDLE_MS = 8_000;
/** How long a webhook rests whose agreement is not in force. */
const WITHOUT_AGREEMENT_MS = 60_000;

const TAKE = 'mutation TakeWebhook($input: TakeWebhookInput!) { takeWebhook(input: $input) { work } }';
const REPORT = 'mutation ReportWebhook($input: ReportWebhookInput!) { reportWebhook(input: $input) { kept } }';

/** Delivers to webhooks. Every process may: each webhook is leased to one at a time. */
export function startWebhookRounds(door: FrontDoor, wakes: Wakes, log: Logger): Rounds {
  const take = hubQuestion(door, 'changes', SCOPE, TAKE);
  const report = hubQuestion(door, 'changes', SCOPE, REPORT);
  const changes = createReadChanges(door);
  const agents = {
    public: createSafeAgent({ mayBeLoopback: false }),
    loopback: createSafeAgent({ mayBeLoopback: true }),
  };

  const turn = async (work: WebhookWork): Promise<WebhookReport> => {
    const caller = await callerOf(door, work);
    if (!caller) return resting(work, WITHOUT_AGREEMENT_MS);
    const agent = work.mayBeLoopback ? agents.loopback : agents.public;
    const now = () => new Date();
    try {
      return await deliverTurn(work, {
        changes,
        caller,
        now,
        post: (messageId, body) => send(agent, work, messageId, body, now()),
      });
    } catch (error) {
      // Nothing of the turn is kept: what was sent is sent again, under the same id.
      log.warn({ err: error, webhook: work.id }, 'a turn of a webhook failed');
      return resting(work, 5_000);
    }
  };

  const runOne = async (runner: string): Promise<boolean> => {
    const { work: text } = (await take({ input: { runner } })) as { readonly work: string | null };
    if (text === null) return false;
    const work = JSON.parse(text) as WebhookWork;
    const done = await turn(work);
    await report({ input: { id: work.id, fence: work.fence, report: JSON.stringify(done) } });
    return true;
  };

  let idleMs = IDLE_MS;
  const rounds = startRounds({
    name: 'webhooks',
    wakes,
    log,
    feeds: ['view:changes', 'changes'],
    async round(runner) {
      const worked = await runOne(runner);
      if (!worked) {
        idleMs = Math.min(2 * idleMs, LONGEST_IDLE_MS);
        return idleMs / 2;
      }
      idleMs = IDLE_MS;
      // There may be many: one that is slow keeps nobody else waiting.
      const lanes = Array.from({ length: AT_ONCE }, async () => {
        while (await runOne(runner));
      });
      await Promise.all(lanes);
      return IDLE_MS;
    },
  });
  return {
    async stop() {
      await rounds.stop();
      await Promise.all([agents.public.destroy(), agents.loopback.destroy()]);
    },
  };
}

/** The agency as its agreement stands now, with no scope that the webhook was not made with; `null` when that is not in force. */
async function callerOf(door: FrontDoor, { agreement, agency, scopes }: WebhookWork): Promise<Caller | null> {
  const { inForce, granted } = await door.charge({ agreement, units: 0, key: 'standing' });
  if (!inForce || granted?.agency !== agency) return null;
  return { ...granted, scopes: [PUBLIC_SCOPE, ...granted.scopes.filter((scope) => scopes.includes(scope))] };
}

/** Nothing done, and nothing before a while. */
function resting({ cursor, begun, failingSince, waiting }: WebhookWork, ms: number): WebhookReport {
  const until = new Date(Date.now() + ms).toISOString();
  return {
    cursor,
    headSeen: '',
    begun,
    outcomes: [],
    restUntil: until,
    retryAt: waiting.length > 0 ? until : null,
    failingSince,
    pause: null,
  };
}
