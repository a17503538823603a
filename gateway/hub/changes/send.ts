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
    await answer.dump({ limit: 64 * 1024 });
    if (statusCode >= 200 && statusCode < 300)
      return { isDelivered: true, status: statusCode, error: null, retryAfterSeconds: null };
    const asked = Number(headers['retry-after']);
    return { ...failed(statusCode, 'STATUS'), retryAfterSeconds: asked > 0 ? Math.min(asked, 3600) : null };
  } catch (error) {
    return failed(null, wordFor(error));
  }
}

function failed(status: number | null, error: string): Attempt {
  return { isDelivered: false, status, error, retryAfterSeconds: null };
}

/** Nothing of the error's text: it may hold addresses. */
function wordFor(error: unknown): string {
  const { name, code, cause } = error as { readonly name?: string; readonly code?: string; readonly cause?: Error };
  if (name === 'AddressRefused' || cause?.name === 'AddressRefused') return 'ADDRESS_REFUSED';
  return /^[A-Z_]{3,40}$/.test(code ?? '') ? (code ?? 'UNREACHABLE') : 'UNREACHABLE';
}
