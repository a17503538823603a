import type { Logger } from 'pino';
import { type Agent, request } from 'undici';
import type { ChannelReport, ChannelWork, ForwardOutcome } from '../../subgraphs/certificates/channel-work.ts';
import type { Wakes } from '../../subgraphs/shared/wakes.ts';
import type { FrontDoor } from '../front-door.ts';
import { backoffMs, GIVEN_UP_MS } from './changes/backoff.ts';
import { createSafeAgent, isAllowedHost } from './changes/safe-agent.ts';
import { type Attempt, isRefusal, send, wordFor } from './changes/send.ts';
import { hubQuestion } from './hub-questions.ts';
import { type Rounds, startRounds } from './rounds.ts';

const CERTIFICATES = 'certificates';
const SCOPE = 'hub:channels';
const IDLE_MS = 2_000;
/** Most bytes of a page of publications. */
const PAGE_BYTES = 4 * 1024 * 1024;
const TAKE = 'mutation TakeChannel($input: TakeChannelInput!) { takeChannel(input: $input) { work } }';
const REPORT = 'mutation ReportChannel($input: ReportChannelInput!) { reportChannel(input: $input) { kept } }';

/** Carries rows to the systems that they belong to, and brings back what those publish. Every process may: a lease goes to one at a time. */
export function startChannelRounds(door: FrontDoor, wakes: Wakes, log: Logger): Rounds {
  const take = hubQuestion(door, CERTIFICATES, SCOPE, TAKE);
  const report = hubQuestion(door, CERTIFICATES, SCOPE, REPORT);
  const agents = [false, true].map((mayBeLoopback) => createSafeAgent({ mayBeLoopback, answerBytes: PAGE_BYTES }));
  const rounds = startRounds({
    name: 'channels',
    wakes,
    log,
    feeds: [CERTIFICATES],
    async round(runner) {
      const { work: text } = (await take({ input: { runner } })) as { readonly work: string | null };
      if (text === null) return IDLE_MS;
      const work = JSON.parse(text) as ChannelWork;
      const done = await carry(agents[work.mayBeLoopback ? 1 : 0] as Agent, work, () => new Date());
      await report({ input: { fence: work.fence, report: JSON.stringify(done) } });
      return 0;
    },
  });
  return {
    async stop() {
      await rounds.stop();
      await Promise.all(agents.map((agent) => agent.destroy()));
    },
  };
}

/** One turn: rows that are due, one after another, then one page. */
export async function carry(agent: Agent, work: ChannelWork, now: () => Date): Promise<ChannelReport> {
  const { forward, read, secrets, mayBeLoopback } = work;
  const forwarded: ForwardOutcome[] = [];
  for (const { id, content, attempts, firstAt } of forward?.rows ?? []) {
    const at = now();
    const receiver = { url: forward?.url ?? '', mayBeLoopback, secrets };
    const attempt = await send(agent, receiver, id, `{"id":${JSON.stringify(id)},"certificate":${content}}`, at);
    forwarded.push(outcomeOf(id, attempts + 1, Date.parse(firstAt), attempt, at.getTime()));
  }
  return { forwarded, read: read && (await readPage(agent, read, mayBeLoopback, now)) };
}

function outcomeOf(id: string, attempts: number, firstAt: number, attempt: Attempt, at: number): ForwardOutcome {
  const { isDelivered, status, error, retryAfterSeconds, acknowledgement } = attempt;
  const said = { id, status, error, acknowledgement };
  if (isDelivered) return { ...said, state: 'DELIVERED', nextAt: null };
  if (isRefusal(status)) return { ...said, state: 'REFUSED', nextAt: null };
  if (at - firstAt >= GIVEN_UP_MS) return { ...said, state: 'DEAD', nextAt: null };
  const wait = Math.max(backoffMs(attempts), (retryAfterSeconds ?? 0) * 1000);
  return { ...said, state: 'WAITING', nextAt: new Date(at + wait).toISOString() };
}

async function readPage(
  agent: Agent,
  { url, cursor, failures }: NonNullable<ChannelWork['read']>,
  mayBeLoopback: boolean,
  now: () => Date,
): Promise<NonNullable<ChannelReport['read']>> {
  const failed = (fault: string) => {
    const nextReadAt = new Date(now().getTime() + backoffMs(failures + 1)).toISOString();
    return { body: null, fault, nextReadAt } as const;
  };
  const address = new URL(url);
  if (!isAllowedHost(address, mayBeLoopback)) return failed('ADDRESS_REFUSED');
  if (cursor !== null) address.searchParams.set('after', cursor);
  try {
    // Redirections are not followed: they would lead past the check of the address.
    const { statusCode, body } = await request(address, {
      dispatcher: agent,
      headers: { accept: 'application/json', 'user-agent': 'Yunqiao/1' },
    });
    const text = await body.text();
    if (statusCode !== 200) return failed(`STATUS_${statusCode}`);
    const nextReadAt = new Date(now().getTime() + backoffMs(failures + 1)).toISOString();
    return { body: text, fault: null, nextReadAt };
  } catch (error) {
    return failed(wordFor(error));
  }
}
