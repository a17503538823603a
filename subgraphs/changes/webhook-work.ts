import type { SigningSecret } from '../shared/signing-secrets.ts';

/** What a message to a receiver is about: kept with its receipt, since whose fact it is decides who may read that. */
export interface MessageSubject {
  readonly kind: string;
  readonly certificateNumber: string | null;
  readonly bodyCode: string | null;
}

/** What a receiver answered to a message, and what it was sent. */
export interface KeptReceipt {
  /** SHA-256 of the body as it was sent, hexadecimal. */
  readonly contentHash: string;
  /** The receiver's own number for it. */
  readonly number: string | null;
  /** Its signature over that. */
  readonly signature: string | null;
  /** Whether that holds by the key that was registered for it; `null`: no key, or no signature. */
  readonly isVerified: boolean | null;
  /** Why it refuses. */
  readonly reason: string | null;
}

/** A message that waits for another attempt. */
export interface WaitingMessage {
  readonly id: string;
  readonly messageId: string;
  readonly change: string | null;
  readonly lane: string;
  readonly order: number;
  readonly attempts: number;
  /** ISO 8601. */
  readonly firstAt: string;
  readonly isDue: boolean;
  /** Of messages to receivers. */
  readonly about: MessageSubject | null;
}

/** What a runner gets with its lease. */
export interface WebhookWork {
  readonly id: string;
  readonly fence: number;
  readonly generation: number;
  readonly agency: string;
  readonly agreement: string;
  /** A system of others that has to be told, with the key of its receipts; `null`: a webhook. */
  readonly receiver: { readonly receiptKey: string | null } | null;
  readonly scopes: readonly string[];
  readonly url: string;
  readonly mayBeLoopback: boolean;
  readonly secrets: readonly Pick<SigningSecret, 'secret' | 'publicKey'>[];
  /** JSON of the filter. */
  readonly filter: string;
  readonly cursor: string;
  /** Messages begun so far: the order of the next one. No clock has a part in it. */
  readonly begun: number;
  /** The head of the log as the work was taken. */
  readonly head: string;
  /** ISO 8601; `null` while all is well. */
  readonly failingSince: string | null;
  /** In order. All that wait: whatever comes later in one of their lanes waits behind them. */
  readonly waiting: readonly WaitingMessage[];
}

/** A message and what became of it. */
export interface DeliveryOutcome {
  readonly id: string;
  readonly messageId: string;
  readonly change: string | null;
  readonly lane: string;
  readonly order: number;
  readonly state: 'WAITING' | 'DELIVERED' | 'DEAD' | 'DROPPED' | 'REFUSED';
  readonly attempts: number;
  readonly status: number | null;
  readonly error: string | null;
  readonly firstAt: string;
  readonly nextAt: string | null;
  readonly about: MessageSubject | null;
  readonly receipt: KeptReceipt | null;
}

/** What a runner did. */
export interface WebhookReport {
  readonly cursor: string;
  readonly headSeen: string;
  readonly begun: number;
  readonly outcomes: readonly DeliveryOutcome[];
  /** Nothing is sent before, ISO 8601; `null`: at once. */
  readonly restUntil: string | null;
  /** When the first waiting message is due, ISO 8601. */
  readonly retryAt: string | null;
  readonly failingSince: string | null;
  readonly pause: 'FAILING' | 'GONE' | null;
}
