import { type Connection, type Model, Schema } from 'mongoose';
import type { SignatureMethod, SigningSecret } from '../shared/signing-secrets.ts';
import type { Proposal } from '../shared/two-administrators.ts';
import type { ReceiverKind } from './receiver-table.ts';
import type { KeptReceipt, MessageSubject } from './webhook-work.ts';

export type WatchListKind = 'CERTIFICATE' | 'HOLDER' | 'MODEL' | 'AREA';

export interface WatchListDocument {
  readonly _id: string;
  readonly agency: string;
  readonly name: string;
  readonly kind: WatchListKind;
  readonly entryCount: number;
  readonly createdAt: Date;
}

/** An entry of a watch list: list and key, and nothing else, so that a million of them have one index. */
export interface WatchEntryDocument {
  readonly _id: string;
}

export interface WebhookDocument {
  readonly _id: string;
  readonly agency: string;
  readonly agreement: string;
  /** A system of others that has to be told; `null`: a webhook. */
  readonly receiver?: ReceiverKind | null;
  /** The public key by which its receipts are verified, `whpk_…`. */
  readonly receiptKey?: string | null;
  /** Scopes of the token that it was made with: what is delivered needs no more than those. */
  readonly scopes: readonly string[];
  readonly url: string;
  readonly method: SignatureMethod;
  readonly secrets: readonly SigningSecret[];
  /** JSON of the filter. */
  readonly filter: string;
  readonly state: 'ACTIVE' | 'PAUSED';
  readonly pausedFor: 'BY_AGENCY' | 'FAILING' | 'GONE' | null;
  readonly createdAt: Date;
  readonly cursor: string;
  /** Grows with every replay: what was delivered before is sent again. */
  readonly generation: number;
  /** The head of the log when it was last looked through: another head is news. */
  readonly headSeen: string;
  /** Messages begun so far. */
  readonly begun: number;
  readonly delivered: number;
  readonly dead: number;
  readonly lastDeliveredAt: Date | null;
  readonly failingSince: Date | null;
  /** Nothing is sent before. */
  readonly restUntil: Date;
  /** When the first waiting message is tried again; `null`: none waits. */
  readonly retryAt: Date | null;
  readonly runner: string | null;
  readonly leaseUntil: Date;
  readonly fence: number;
}

export type DeliveryState = 'WAITING' | 'DELIVERED' | 'DEAD' | 'DROPPED' | 'REFUSED' | 'MENDED';

/** A message; its key is webhook, generation and change, so that it sorts by webhook and is there once. */
export interface DeliveryDocument {
  readonly _id: string;
  readonly webhook: string;
  readonly messageId: string;
  /** `null` for a test. */
  readonly change: string | null;
  /** Messages of one lane keep their order: of one certificate, or of one record. */
  readonly lane: string;
  /** Order within the webhook. */
  readonly order: number;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly status: number | null;
  readonly error: string | null;
  readonly firstAt: Date;
  readonly at: Date;
  readonly nextAt: Date | null;
  /** To which receiver; `null`: to a webhook. */
  readonly receiver?: ReceiverKind | null;
  readonly about?: MessageSubject | null;
  readonly receipt?: KeptReceipt | null;
  /** When the receiver refused it first; it stays when it is sent again. */
  readonly refusedAt?: Date | null;
}

/** How a receiver is joined, as the administrators say it. */
export interface ReceiverTerms {
  readonly agreement: string;
  readonly url: string;
  readonly method: SignatureMethod;
  readonly receiptKey: string | null;
}

/** The collections of this subgraph. */
export interface Models {
  readonly watchLists: Model<WatchListDocument>;
  readonly watchEntries: Model<WatchEntryDocument>;
  readonly webhooks: Model<WebhookDocument>;
  readonly deliveries: Model<DeliveryDocument>;
  readonly receiverProposals: Model<Proposal<ReceiverTerms>>;
}

const text = { type: String, required: true } as const;
const optional = { type: String, default: null } as const;
const count = { type: Number, required: true } as const;
const optionalCount = { type: Number, default: null } as const;
const instant = { type: Date, required: true } as const;
const optionalInstant = { type: Date, default: null } as const;
const options = (collection: string) => ({ collection, versionKey: false, autoIndex: false }) as const;

const watchListSchema = new Schema<WatchListDocument>(
  { _id: text, agency: text, name: text, kind: text, entryCount: count, createdAt: instant },
  options('watch_lists'),
);
watchListSchema.index({ agency: 1, name: 1 }, { unique: true });
const watchEntrySchema = new Schema<WatchEntryDocument>({ _id: text }, options('watch_entries'));

const secretSchema = new Schema<SigningSecret>(
  { secret: text, publicKey: optional, until: optionalInstant },
  { _id: false },
);
const webhookSchema = new Schema<WebhookDocument>(
  {
    _id: text,
    agency: text,
    agreement: text,
    receiver: optional,
    receiptKey: optional,
    scopes: { type: [String], required: true },
    url: text,
    method: text,
    secrets: { type: [secretSchema], required: true },
    filter: text,
    state: text,
    pausedFor: optional,
    createdAt: instant,
    cursor: text,
    generation: count,
    headSeen: { type: String, default: '' },
    begun: count,
    delivered: count,
    dead: count,
    lastDeliveredAt: optionalInstant,
    failingSince: optionalInstant,
    restUntil: instant,
    retryAt: optionalInstant,
    runner: optional,
    leaseUntil: instant,
    fence: count,
  },
  options('webhooks'),
);
webhookSchema.index({ agency: 1, url: 1 }, { unique: true });
webhookSchema.index({ state: 1, leaseUntil: 1 });

const deliverySchema = new Schema<DeliveryDocument>(
  {
    _id: text,
    webhook: text,
    messageId: text,
    change: optional,
    lane: text,
    order: count,
    state: text,
    attempts: count,
    status: optionalCount,
    error: optional,
    firstAt: instant,
    at: instant,
    nextAt: optionalInstant,
    receiver: optional,
    about: { type: Schema.Types.Mixed, default: null } as never,
    receipt: { type: Schema.Types.Mixed, default: null } as never,
    refusedAt: optionalInstant,
  },
  options('deliveries'),
);
deliverySchema.index({ webhook: 1, state: 1, order: 1 });
deliverySchema.index({ webhook: 1, order: -1 });
deliverySchema.index({ at: 1 });
// Only of receivers: whoever reads receipts looks by these.
deliverySchema.index({ receiver: 1, firstAt: -1, _id: 1 });
deliverySchema.index({ 'about.bodyCode': 1, firstAt: -1, _id: 1 }, { sparse: true });
deliverySchema.index({ webhook: 1, lane: 1, order: 1 });

const proposalSchema = new Schema<Proposal<ReceiverTerms>>(
  { _id: text, by: text, told: { type: Schema.Types.Mixed, required: true } as never },
  options('receiver_proposals'),
);

/** Binds the models to the subgraph's database. */
export function createModels(database: Connection): Models {
  return {
    watchLists: database.model<WatchListDocument>('WatchList', watchListSchema),
    watchEntries: database.model<WatchEntryDocument>('WatchEntry', watchEntrySchema),
    webhooks: database.model<WebhookDocument>('Webhook', webhookSchema),
    deliveries: database.model<DeliveryDocument>('Delivery', deliverySchema),
    receiverProposals: database.model<Proposal<ReceiverTerms>>('ReceiverProposal', proposalSchema),
  };
}
