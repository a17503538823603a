/** One error of a GraphQL answer, as the hub writes it. */
export interface HubErrorDetail {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly requestId?: string;
    /** Path of the argument at fault, for example `claims[17].text`. */
    readonly argument?: string;
    /** The form that was expected there. */
    readonly expected?: string;
    readonly [name: string]: unknown;
  };
}

/** Codes that the client adds to the hub's own: no connection, no answer in time, an answer that is none of the hub's. */
export type ClientErrorCode = 'UNREACHABLE' | 'TIMEOUT' | 'BAD_RESPONSE';

/** A request that failed. Neither the message nor any property holds a secret or a token. */
export class HubError extends Error {
  override readonly name = 'HubError';
  /** The hub's error code (`extensions.code`), or a `ClientErrorCode`. */
  readonly code: string;
  /** To be quoted to the hub's operator; `null` when the hub was not reached. */
  readonly requestId: string | null;
  /** The errors of the answer; empty when there was none. */
  readonly errors: readonly HubErrorDetail[];
  /** Milliseconds that the hub asked to wait; `null` when it did not. */
  readonly retryAfterMs: number | null;

  constructor(
    code: string,
    message: string,
    details: { requestId?: string | null; errors?: readonly HubErrorDetail[]; retryAfterMs?: number | null } = {},
  ) {
    super(message);
    this.code = code;
    this.requestId = details.requestId ?? null;
    this.errors = details.errors ?? [];
    this.retryAfterMs = details.retryAfterMs ?? null;
  }
}

/** A failure to get a token: the request itself has not been sent. */
export class SignInError extends HubError {
  constructor(cause: HubError) {
    super(cause.code, cause.message, cause);
  }
}
