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
      const acknowledgement = acknowledgementIn(text);
      return { isDelivered: true, status: statusCode, error: null, retryAfterSeconds: null, acknowledgement };
    }
    const asked = Number(headers['retry-after']);
    return { ...failed(statusCode, 'STATUS'), retryAfterSeconds: asked > 0 ? Math.min(asked, 3600) : null };
  } catch (error) {
    return failed(null, wordFor(error));
  }
}

function failed(status: number | null, error: string): Attempt {
  return { isDelivered: false, status, error, retryAfterSeconds: null, acknowledgement: null };
}

/** One line of printable characters, as receipt numbers are. */
const RECEIPT = /^[\x21-\x7e\u4e00-\u9fff]{1,200}$/;

function acknowledgementIn(text: string): string | null {
  try {
    const { receipt } = JSON.parse(text) as { readonly receipt?: unknown };
    return typeof receipt === 'string' && RECEIPT.test(receipt) ? receipt : null;
  } catch {
    return null;
  }
}

/** One word for why a request failed: nothing of the error's text, which may hold addresses. */
export function wordFor(error: unknown): string {
  const { name, code, cause } = error as { readonly name?: string; readonly code?: string; readonly cause?: Error };
  if (name === 'AddressRefused' || cause?.name === 'AddressRefused') return 'ADDRESS_REFUSED';
  return /^[A-Z_]{3,40}$/.test(code ?? '') ? (code ?? 'UNREACHABLE') : 'UNREACHABLE';
}
