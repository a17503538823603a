/** A row on its way to another system. */
export interface ForwardWork {
  /** The same however often it is sent. */
  readonly id: string;
  readonly content: string;
  readonly attempts: number;
  /** ISO 8601. */
  readonly firstAt: string;
}

/** What there is to do for a channel: for whoever holds the lease. */
export interface ChannelWork {
  readonly channel: string;
  readonly fence: number;
  readonly mayBeLoopback: boolean;
  readonly secrets: readonly { readonly secret: string; readonly publicKey: string | null }[];
  readonly forward: { readonly url: string; readonly rows: readonly ForwardWork[] } | null;
  readonly read: { readonly url: string; readonly cursor: string | null; readonly failures: number } | null;
}

/** What became of a row that was sent. */
export interface ForwardOutcome {
  readonly id: string;
  readonly state: 'WAITING' | 'DELIVERED' | 'REFUSED' | 'DEAD';
  readonly status: number | null;
  readonly error: string | null;
  readonly acknowledgement: string | null;
  /** ISO 8601; `null`: it is not tried again. */
  readonly nextAt: string | null;
}

/** What was done for a channel. */
export interface ChannelReport {
  readonly forwarded: readonly ForwardOutcome[];
  /** What the other system answered; `null`: nothing was read. */
  readonly read:
    | { readonly body: string; readonly fault: null; readonly nextReadAt: string }
    | { readonly body: null; readonly fault: string; readonly nextReadAt: string }
    | null;
}
