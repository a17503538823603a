import { type Agent, request } from 'undici';
import { isAllowedHost } from './safe-agent.ts';
import { type SigningSecret, webhookHeaders } from './signature.ts';

/** What became of an attempt. */
export interface Attempt {
  readonly isDelivered: boolean;
  readonly status: number | null;
  /** One word; `null` when it was delivered. */
  readonly error: string | null;
  /** Seconds that the receiver asks to be left alone. */
  readonly retryAfterSeconds: number | null;
  /** The receiver's own number for the message (`receipt` of a JSON answer); `null`: it told none. */
  readonly acknowledgement: string | null;
  /** Its signature over that (`signature` of the answer); `null`: none. */
  readonly signature: string | null;
  /** Why it refuses, in its own words (`reason` of the answer); `null`: it told nothing. */
  readonly reason: string | null;
}

/** Answers by which the other side says that it is not the message's fault. */
const NOT_ITS_FAULT = new Set([401, 403, 404, 408, 410, 425, 429]);

/** Whether an answer says that the message itself is wrong: sent again it would be refused again. */
export function isRefusal(status: number | null): boolean {
  return status !== null && status >= 400 && status < 500 && !NOT_ITS_FAULT.has(status);
}

/** Where messages go. */
export interface Receiver {
  readonly url: string;
  readonly mayBeLoopback: boolean;
  readonly secrets: readonly SigningSecret[];
}

/** Posts a message; 2xx is delivered, anything else is not. Redirections are not followed: they would lead past the check of the address. */
export async function send(agent: Agent, receiver: Receiver, id: string, body: string, at: Date): Promise<Attempt> {
  const { url, mayBeLoopback, secrets } = receiver;
  if (!isAllowedHost(new URL(url), mayBeLoopback)) return failed(null, 'ADDRESS_REFUSED');
  try {
    const {
      statusCode,
      headers,
      body: answer,
    } = await request(url, {
      method: 'POST',
      dispatcher: agent,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'Yunqiao-Webhooks/1',
        ...webhookHeaders(id, at, body, secrets),
      },
      body,
    });
    // Bounded by the agent.
    const text = await answer.text();
    if (statusCode >= 200 && statusCode < 300) {
      const told = wordsIn(text);
      return { ...told, isDelivered: true, status: statusCode, error: null, retryAfterSeconds: null, reason: null };
    }
    const asked = Number(headers['retry-after']);
    const retryAfterSeconds = asked > 0 ? Math.min(asked, 3600) : null;
    return { ...failed(statusCode, 'STATUS'), reason: wordsIn(text).reason, retryAfterSeconds };
  } catch (error) {
    return failed(null, wordFor(error));
  }
}

function failed(status: number | null, error: string): Attempt {
  const nothing = { acknowledgement: null, signature: null, reason: null };
  return { isDelivered: false, status, error, retryAfterSeconds: null, ...nothing };
}

/** One line of printable characters, as receipt numbers are. */
const RECEIPT = /^[\x21-\x7e\u4e00-\u9fff]{1,200}$/;

const SIGNATURE = /^[A-Za-z0-9+/=_-]{1,200}$/;
const REASON_LIMIT = 300;

/** What a JSON answer says for itself; other answers say nothing. */
function wordsIn(text: string): Pick<Attempt, 'acknowledgement' | 'signature' | 'reason'> {
  let answer: Readonly<Record<string, unknown>> = {};
  try {
    answer = (JSON.parse(text) ?? {}) as typeof answer;
  } catch {
    // An empty answer, or a page for people.
  }
  const { receipt, signature, reason } = answer;
  const fitting = (value: unknown, form: RegExp) => (typeof value === 'string' && form.test(value) ? value : null);
  return {
    acknowledgement: fitting(receipt, RECEIPT),
    signature: fitting(signature, SIGNATURE),
    // Others' words: one line, without what would steer a terminal.
    reason:
      typeof reason === 'string'
        ? reason
            .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
            .trim()
            .slice(0, REASON_LIMIT) || null
        : null,
  };
}

/** One word for why a request failed: nothing of the error's text, which may hold addresses. */
export function wordFor(error: unknown): string {
  const { name, code, cause } = error as { readonly name?: string; readonly code?: string; readonly cause?: Error };
  if (name === 'AddressRefused' || cause?.name === 'AddressRefused') return 'ADDRESS_REFUSED';
  return /^[A-Z_]{3,40}$/.test(code ?? '') ? (code ?? 'UNREACHABLE') : 'UNREACHABLE';
}
