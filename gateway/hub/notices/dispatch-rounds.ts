import type { Logger } from 'pino';
import type { Environment } from '../../../schema/contract/environment.ts';
import type { DispatchOutcome, OutgoingMessage } from '../../../subgraphs/duties/dispatches.ts';
import type { Wakes } from '../../../subgraphs/shared/wakes.ts';
import type { FrontDoor } from '../../front-door.ts';
import { hubQuestion } from '../hub-questions.ts';
import { type Rounds, startRounds } from '../rounds.ts';
import { createMailSender, type MessageSender } from './mail.ts';
import { createFileTextSender } from './text-messages.ts';

const SCOPE = 'hub:duties';
const IDLE_MS = 5_000;

const TAKE = 'mutation TakeDispatches($input: TakeDispatchesInput!) { takeDispatches(input: $input) { messages } }';
const REPORT = 'mutation ReportDispatches($input: ReportDispatchesInput!) { reportDispatches(input: $input) { kept } }';

type Senders = Readonly<Partial<Record<OutgoingMessage['channel'], MessageSender>>>;

/** Sends notices by e-mail and text message. Every process may: each message is claimed by one at a time. */
export function startDispatchRounds(door: FrontDoor, environment: Environment, wakes: Wakes, log: Logger): Rounds {
  const take = hubQuestion(door, 'duties', SCOPE, TAKE);
  const report = hubQuestion(door, 'duties', SCOPE, REPORT);
  const { smtpUrl, smtpFrom, smsOutbox } = environment;
  const senders: Senders = {
    ...(smtpUrl && { EMAIL: createMailSender(smtpUrl, smtpFrom) }),
    ...(smsOutbox && { SMS: createFileTextSender(smsOutbox) }),
  };
  const rounds = startRounds({
    name: 'dispatches',
    wakes,
    log,
    feeds: ['duties'],
    async round() {
      const { messages } = (await take({ input: {} })) as { readonly messages: string };
      const outgoing = JSON.parse(messages) as readonly OutgoingMessage[];
      if (outgoing.length === 0) return IDLE_MS;
      const outcomes: DispatchOutcome[] = [];
      for (const message of outgoing) outcomes.push(await sendOne(message, senders, log));
      await report({ input: { outcomes: JSON.stringify(outcomes) } });
      return 0;
    },
  });
  return {
    async stop() {
      await rounds.stop();
      for (const sender of Object.values(senders)) sender.close();
    },
  };
}

async function sendOne(message: OutgoingMessage, senders: Senders, log: Logger): Promise<DispatchOutcome> {
  const { ids, channel } = message;
  const sender = senders[channel];
  if (!sender) return { ids, isSent: false, error: 'NOT_CONFIGURED' };
  try {
    await sender.send(message);
    return { ids, isSent: true, error: null };
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    const word = typeof code === 'string' && /^[A-Z_]{2,40}$/.test(code) ? code : 'FAILED';
    // Neither address nor text: both may tell of people.
    log.warn({ channel, error: word, notices: ids.length }, 'a notice could not be sent; it is tried again');
    return { ids, isSent: false, error: word };
  }
}
