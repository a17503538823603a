import { setTimeout as sleep } from 'node:timers/promises';
import { fetch } from 'undici';
import { type Client, HubError } from '../../../sdk/index.ts';

/** An event of the stream; without data it only moves the position. */
export interface StreamEvent {
  readonly id: string;
  readonly data: string | null;
}

export interface StreamOptions {
  /** Address of the hub's GraphQL endpoint. */
  readonly endpoint: string;
  /** Query parameters of the filter. */
  readonly query: URLSearchParams;
  /** Position to go on from; `null`: from now. */
  readonly after: string | null;
  readonly signal: AbortSignal;
  /** Told when the stream broke off and is opened again. */
  readonly onBreak: (reason: string) => void;
}

/** The server says something every 15 s: a stream that is silent for longer is dead. */
const SILENT_MS = 60_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Follows the hub's event stream from a position on, through breaks: it is opened again behind the last event that was yielded, with a new token where the old one has
 * ended. @throws HubError when the hub refuses
 */
export async function* followEvents(client: Client, options: StreamOptions): AsyncGenerator<StreamEvent> {
  let { after } = options;
  for (let failures = 0; ; ) {
    try {
      for await (const event of readOnce(client, options, after)) {
        failures = 0;
        after = event.id;
        yield event;
      }
      options.onBreak('ended');
    } catch (error) {
      options.signal.throwIfAborted();
      if (
        error instanceof HubError &&
        !['RATE_LIMITED', 'SOURCE_UNAVAILABLE', 'UNAUTHENTICATED', 'UNREACHABLE'].includes(error.code)
      )
        throw error;
      options.onBreak(error instanceof HubError ? error.code : (error as Error).name);
    }
    failures++;
    await sleep(Math.min(LONGEST_PAUSE_MS, 250 * 2 ** Math.min(failures, 10)) * (0.5 + Math.random() / 2), undefined, {
      signal: options.signal,
    });
  }
}

async function* readOnce(
  client: Client,
  { endpoint, query, signal }: StreamOptions,
  after: string | null,
): AsyncGenerator<StreamEvent> {
  const token = await client.token();
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENT_MS);
  try {
    const response = await fetch(`${new URL('/events', endpoint).href}?${query}`, {
      headers: {
        accept: 'text/event-stream',
        authorization: `Bearer ${token.value}`,
        ...(after !== null && { 'last-event-id': after }),
      },
      signal: AbortSignal.any([signal, silence.signal]),
    });
    if (response.status !== 200) throw await refusal(response);
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENT_MS);
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const event = readEvent(text.slice(0, end));
        text = text.slice(end + 2);
        if (event) yield event;
      }
    }
  } finally {
    clearTimeout(timer);
  }
}

/** One message. @throws HubError for one that tells why the stream ends; `null` for a comment */
function readEvent(message: string): StreamEvent | null {
  let id: string | null = null;
  let name = 'message';
  const data: string[] = [];
  for (const line of message.split('\n')) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const value = line.slice(colon + 1).replace(/^ /, '');
    const field = line.slice(0, colon);
    if (field === 'id') id = value;
    else if (field === 'event') name = value;
    else if (field === 'data') data.push(value);
  }
  if (name === 'error') {
    const { code = 'INTERNAL', message: text = '' } = JSON.parse(data.join('\n')) as {
      code?: string;
      message?: string;
    };
    throw new HubError(code as never, text);
  }
  return id === null ? null : { id, data: data.length > 0 ? data.join('\n') : null };
}

async function refusal(response: { readonly status: number; json(): Promise<unknown> }): Promise<HubError> {
  const body = (await response.json().catch(() => ({}))) as {
    readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  };
  const [error] = body.errors ?? [];
  const code = error?.extensions?.code ?? (response.status >= 500 ? 'SOURCE_UNAVAILABLE' : 'BAD_RESPONSE');
  return new HubError(code as never, error?.message ?? `HTTP status ${response.status}`);
}
