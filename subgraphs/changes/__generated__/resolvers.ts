/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ChangeMapper, ChangeConnectionMapper, WatchListMapper, WebhookMapper, WebhookDeliveryMapper, ReceiverMapper, ReceiverDeliveryMapper, ReceiverDeliveryConnectionMapper, WebhookConnectionMapper, CertificateMapper } from '../mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An Asia/Shanghai calendar day, `YYYY-MM-DD`. */
  Date: { input: Day; output: Day; }
  /** An instant in ISO 8601 with its offset, for example `2026-11-22T09:30:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Where a page of a connection lies in the whole list (Relay cursor connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether more edges follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether edges come before; known only to be true when `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge; give it as `after` to get the next page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /**
   * Every change of every register (变更) that the caller may see today, in order: each register's own in the order in which they were committed, registers joined by time.
   * `after` takes an `endCursor`, the cursor of an edge, or the id of an event of the stream; without it the log is read from its beginning. A cursor says how far each
   * register was read, so nothing is passed over and nothing comes twice, whatever is written meanwhile. A page may hold fewer edges than asked for, even none,
   * and still have a next one. What was public once and is not now is not told any more.
   */
  changes: Maybe<ChangeConnection>;
  /** One change by its id; null where there is none that the caller may see. */
  change: Maybe<Change>;
  /** The watch lists (关注清单) of the caller's agency, by id. */
  myWatchLists: Maybe<Array<WatchList>>;
  /** The webhooks (推送订阅) of the caller's agency, by id. */
  myWebhooks: Maybe<Array<Webhook>>;
  /** Webhooks of every agency and how they fare, for the operator. */
  webhooks: Maybe<WebhookConnection>;
  /** Systems of others that have to be told what happens to certificates (接收系统), and what goes to each by which source. */
  receivers: Array<Receiver>;
  /**
   * What receivers were sent (报送记录) with their receipts, latest first; at most 200 a page (default 50). For the operator all, for a receiver's agency what went to it, for a certification
   * body what is of its own facts; nobody else.
   */
  receiverDeliveries: Maybe<ReceiverDeliveryConnection>;
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryChangeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWebhooksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReceiverDeliveriesArgs = {
  receiver?: InputMaybe<ReceiverKind>;
  state?: InputMaybe<ReceiverDeliveryState>;
  certificateNumber?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Registers a watch list: certificate numbers, holders, models or areas whose changes the agency wants to be told of, by a filter of `changes`, of the stream or of a
   * webhook. At most 20 lists and 1,000,000 entries for an agency. Idempotent by name: the same again is answered with the same list, another kind under the same name is
   * a CONFLICT.
   */
  registerWatchList: Maybe<RegisterWatchListPayload>;
  /** Adds and removes entries, up to 10,000 of each at a time. The same again changes nothing. */
  changeWatchList: Maybe<ChangeWatchListPayload>;
  /** Removes a list with its entries, once no webhook uses it. Gone already: no change. */
  removeWatchList: Maybe<RemoveWatchListPayload>;
  /**
   * Registers a webhook by the conventions of Standard Webhooks: every change that the filter lets through and that the agency may see at the moment of delivery is
   * posted to `url` with `webhook-id`, `webhook-timestamp` and `webhook-signature`. The secret is shown in this answer only. https only, to public addresses;
   * a demonstration hub on a loopback address also takes http to loopback. Idempotent by `url`: the same again is answered without a secret.
   */
  createSubscription: Maybe<CreateSubscriptionPayload>;
  /** Changes the filter, pauses or resumes. Resuming goes on where it was left. */
  changeSubscription: Maybe<ChangeSubscriptionPayload>;
  /** Adds a secret; those before it sign beside it for 24 hours, so that receivers can change over. */
  rotateSubscriptionSecret: Maybe<RotateSubscriptionSecretPayload>;
  /**
   * Sends what was changed since an instant again, 30 days back at most, also what was delivered or given up: each with the `webhook-id` that it had, by which receivers
   * tell what they know.
   */
  replaySubscription: Maybe<ReplaySubscriptionPayload>;
  /** Has a message of the type `TEST` delivered, with no change in it. */
  testSubscription: Maybe<TestSubscriptionPayload>;
  /** Removes a webhook with its deliveries. Gone already: no change. */
  removeSubscription: Maybe<RemoveSubscriptionPayload>;
  /**
   * Joins the hub to a receiver, or says anew how. What goes to it is the table's (`Receiver.rules`), each once by its `webhook-id`, in order for each certificate, cut by the agreement named. For the system and the
   * security administrator: it waits until the other one says the same (`awaitsConfirmation`); the same again changes nothing but resumes what was paused. From now on; another address goes on where the first stood.
   * https only, to public addresses; a demonstration hub on a loopback address also takes http to loopback.
   */
  registerReceiver: Maybe<RegisterReceiverPayload>;
  /** Ends sending to a receiver; its receipts stay. By either administrator alone. Not joined already: no change. */
  closeReceiver: Maybe<CloseReceiverPayload>;
  /** Sends a message again that a receiver refused or that was given up, under the id that it had. For the system administrator; one that waits stays as it is. */
  resendToReceiver: Maybe<ResendToReceiverPayload>;
  /** Leases the webhook whose turn it is to a runner; null when there is nothing to deliver. */
  takeWebhook: Maybe<TakeWebhookPayload>;
  /** What a runner delivered. Changes nothing when another has the webhook by now. */
  reportWebhook: Maybe<ReportWebhookPayload>;
};


export type MutationRegisterWatchListArgs = {
  input: RegisterWatchListInput;
};


export type MutationChangeWatchListArgs = {
  input: ChangeWatchListInput;
};


export type MutationRemoveWatchListArgs = {
  input: RemoveWatchListInput;
};


export type MutationCreateSubscriptionArgs = {
  input: CreateSubscriptionInput;
};


export type MutationChangeSubscriptionArgs = {
  input: ChangeSubscriptionInput;
};


export type MutationRotateSubscriptionSecretArgs = {
  input: RotateSubscriptionSecretInput;
};


export type MutationReplaySubscriptionArgs = {
  input: ReplaySubscriptionInput;
};


export type MutationTestSubscriptionArgs = {
  input: TestSubscriptionInput;
};


export type MutationRemoveSubscriptionArgs = {
  input: RemoveSubscriptionInput;
};


export type MutationRegisterReceiverArgs = {
  input: RegisterReceiverInput;
};


export type MutationCloseReceiverArgs = {
  input: CloseReceiverInput;
};


export type MutationResendToReceiverArgs = {
  input: ResendToReceiverInput;
};


export type MutationTakeWebhookArgs = {
  input: TakeWebhookInput;
};


export type MutationReportWebhookArgs = {
  input: ReportWebhookInput;
};

/** Changes as they happen. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Changes as they happen, each as `change` answers it at that moment; `after` goes on from a cursor, without it from now. Over server-sent events by the
   * protocol of graphql-sse in distinct connections mode, at `POST /graphql/stream`.
   */
  changed: Maybe<Change>;
};


/** Changes as they happen. */
export type SubscriptionChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
};

/** A green product certificate, known here by its number. */
export type Certificate = {
  __typename?: 'Certificate';
  number: Scalars['String']['output'];
};

/** Kinds of change: which register, and what of it. */
export type ChangeKind =
  | 'CERTIFICATE_CHANGED'
  | 'CERTIFICATE_WITHDRAWN'
  | 'CERTIFICATE_CORRECTED'
  | 'CERTIFICATION_BODY_CHANGED'
  | 'ORGANISATION_CHANGED'
  | 'TRACE_CODE_ISSUED'
  | 'SURVEILLANCE_REPORTED'
  | 'CONFORMITY_RESULT_CHANGED'
  | 'CONFORMITY_RESULT_WITHDRAWN'
  | 'CONFORMITY_RESULT_CORRECTED'
  | 'REUSE_LINK_CHANGED'
  | 'REUSABLE_RESULTS_LIST_CHANGED'
  | 'CATALOGUE_ENTRY_CHANGED'
  | 'PROJECT_CODE_CHANGED'
  | 'STANDARD_CHANGED'
  | 'BLACKLIST_ENTRY_CHANGED'
  | 'BLACKLIST_STATED'
  /** A measure of joint punishment (惩戒措施) was taken or ended. */
  | 'PUNISHMENT_MEASURE_CHANGED'
  | 'ALLIANCE_DIVISION_CHANGED'
  | 'ALLIANCE_MEMBER_CHANGED'
  | 'ALLIANCE_BULLETIN_PUBLISHED'
  | 'ALLIANCE_MEETING_CHANGED'
  | 'ALLIANCE_DOCUMENT_CHANGED'
  | 'AGENCY_CHANGED'
  | 'AGREEMENT_CHANGED'
  /** What a reader may rely on has changed: by a report, by the clock, or by a result that it rests on. */
  | 'EFFECTIVE_STATUS_CHANGED'
  | 'TASK_CHANGED'
  | 'NOTICE_ISSUED'
  | 'NOTICE_GIVEN'
  /** A failed inspection (不合格检查) has become public, or says something else since; its values are asked for by its id, `key`. */
  | 'INSPECTION_PUBLISHED'
  | 'STATUS_PUBLISHED'
  | 'WEBHOOK_PAUSED'
  /** A receiver refused a message, or what it refused was mended. */
  | 'RECEIVER_ANSWERED'
  | 'EXTERNAL_NUMBER_DECLARED'
  | 'DIRECTORY_ENTRY_CHANGED'
  | 'REPORT_RECEIVED'
  | 'LEAD_CHANGED'
  /** A lead that the agency reported was answered. */
  | 'LEAD_ANSWERED'
  | 'DECLARATION_CHANGED'
  | 'EFFICIENCY_REPORTED'
  | 'APPEAL_CHANGED'
  | 'SAMPLING_PLAN_CHANGED'
  | 'DRAW_MADE'
  | 'INSPECTOR_CHANGED'
  | 'INSPECTION_TASK_CHANGED'
  | 'INSPECTION_CHANGED'
  | 'JOINT_INSPECTION_CHANGED'
  | 'CASE_HANDOVER_CHANGED';

/** A change of a register (变更). */
export type Change = {
  __typename?: 'Change';
  /** Register and number: the same for ever. */
  id: Scalars['ID']['output'];
  kind: ChangeKind;
  /** When it was committed. */
  at: Scalars['DateTime']['output'];
  /** Key of the record: a certificate number, the id of a result, … */
  key: Scalars['String']['output'];
  /** Why: for certificates `ISSUE`, `CHANGE`, `STATUS`, `CORRECTION`, `WITHDRAWAL`; for effective status `REPORT`, `CLOCK`, `REUSE_LINK`; else `NEW` or `CHANGE`, or what was done. */
  cause: Scalars['String']['output'];
  /** The certificate that it is about, or through which it concerns somebody. */
  certificateNumber: Maybe<Scalars['ID']['output']>;
  holderUscc: Maybe<Scalars['ID']['output']>;
  bodyCode: Maybe<Scalars['ID']['output']>;
  division: Maybe<Scalars['ID']['output']>;
  /** The fields that say something else now; all of a record that is new. */
  fields: Array<ChangedField>;
  /** The certificate as it stands now. */
  certificate: Maybe<Certificate>;
};

/** A field of a record that says something else: as JSON, cut after 1,000 characters. */
export type ChangedField = {
  __typename?: 'ChangedField';
  field: Scalars['String']['output'];
  before: Maybe<Scalars['String']['output']>;
  after: Maybe<Scalars['String']['output']>;
};

/** Which changes: those for which every field that is given fits. At most 200 values of each. */
export type ChangeFilter = {
  kinds?: InputMaybe<Array<ChangeKind>>;
  certificateNumbers?: InputMaybe<Array<Scalars['ID']['input']>>;
  holderUsccs?: InputMaybe<Array<Scalars['ID']['input']>>;
  bodyCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of GB/T 2260: changes about certificates and subjects within them. */
  divisions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Id of a watch list of the caller's agency. */
  watchList?: InputMaybe<Scalars['ID']['input']>;
  /** What goes to a receiver of this kind, by the table of receivers. */
  receiver?: InputMaybe<ReceiverKind>;
};

export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  edges: Array<ChangeEdge>;
  /** `endCursor` is there without edges too: behind what was looked through. */
  pageInfo: PageInfo;
  /** Changes that the filter lets through, counted by going through the log. */
  totalCount: Scalars['Int']['output'];
  /** The cursor behind the newest change: the stream from now on. */
  head: Scalars['String']['output'];
};

export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  cursor: Scalars['String']['output'];
  node: Change;
};

/** Systems of others that have to be told what happens to certificates (接收系统). */
export type ReceiverKind =
  /** CNCA information supervision platform (国家认监委信息监管平台). */
  | 'CNCA_PLATFORM'
  /** CNCA information centre (国家认监委信息中心). */
  | 'INFORMATION_CENTRE'
  /** CNCA notification system for certification information (认证信息通报系统). */
  | 'NOTIFICATION_SYSTEM';

/** A kind of change that goes to a receiver, and why. */
export type ReceiverRule = {
  __typename?: 'ReceiverRule';
  change: ChangeKind;
  /** Only changes of these causes; empty: of any. */
  causes: Array<Scalars['String']['output']>;
  /** Only of certificates of this scheme; null: of any. */
  scheme: Maybe<Scalars['String']['output']>;
  whatZh: Scalars['String']['output'];
  whatEn: Scalars['String']['output'];
  source: Scalars['String']['output'];
};

/** A receiver, what goes to it, and how the hub is joined to it. */
export type Receiver = {
  __typename?: 'Receiver';
  kind: ReceiverKind;
  nameZh: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  source: Scalars['String']['output'];
  /** What goes to it (报送范围), each row with its source. */
  rules: Array<ReceiverRule>;
  /** Whether it is joined and told: otherwise nothing goes to it. */
  isJoined: Scalars['Boolean']['output'];
  /** Agency whose agreement it reads by. */
  agency: Maybe<Scalars['ID']['output']>;
  agreement: Maybe<Scalars['ID']['output']>;
  url: Maybe<Scalars['String']['output']>;
  method: Maybe<SignatureMethod>;
  /** Key by which its receipts are verified; null: they are kept as they come. */
  receiptKey: Maybe<Scalars['String']['output']>;
  state: Maybe<WebhookState>;
  pausedFor: Maybe<WebhookPause>;
  delivered: Maybe<Scalars['Int']['output']>;
  waiting: Maybe<Scalars['Int']['output']>;
  /** Messages that it refused and nobody has mended. */
  refused: Maybe<Scalars['Int']['output']>;
  /** Messages given up after 24 hours. */
  dead: Maybe<Scalars['Int']['output']>;
  lastDeliveredAt: Maybe<Scalars['DateTime']['output']>;
  failingSince: Maybe<Scalars['DateTime']['output']>;
};

/** Where a message to a receiver is. */
export type ReceiverDeliveryState =
  /** It is sent again, or waits behind an earlier one of its certificate. */
  | 'WAITING'
  /** The receiver has it. */
  | 'DELIVERED'
  /** The receiver refuses it (`status`, `reason`): it is not sent again of itself, and a task of whoever has to mend it. */
  | 'REFUSED'
  /** It was refused, and a later message of its certificate was taken. */
  | 'MENDED'
  /** Given up after 24 hours. */
  | 'DEAD'
  /** It may not be told any more, or the receiver was closed. */
  | 'DROPPED';

/** A message to a receiver with its receipt (回执). */
export type ReceiverDelivery = {
  __typename?: 'ReceiverDelivery';
  /** The `webhook-id` that it is sent with: the same however often. */
  id: Scalars['ID']['output'];
  receiver: ReceiverKind;
  /** Id of the change that it tells. */
  change: Maybe<Scalars['ID']['output']>;
  kind: Maybe<ChangeKind>;
  certificateNumber: Maybe<Scalars['ID']['output']>;
  bodyCode: Maybe<Scalars['ID']['output']>;
  state: ReceiverDeliveryState;
  attempts: Scalars['Int']['output'];
  status: Maybe<Scalars['Int']['output']>;
  /** Why the last attempt failed, in one word. */
  error: Maybe<Scalars['String']['output']>;
  /** Why the receiver refuses it, in its own words, cut after 300 characters. */
  reason: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the body as it was last sent, hexadecimal; null: not sent yet. */
  contentHash: Maybe<Scalars['String']['output']>;
  /** The receiver's own number for it. */
  receiptNumber: Maybe<Scalars['String']['output']>;
  /** Its signature over `<id>.<contentHash>.<receiptNumber>`, as it came. */
  receiptSignature: Maybe<Scalars['String']['output']>;
  /** Whether that holds by the receiver's key; null: no key, or no signature. */
  isReceiptVerified: Maybe<Scalars['Boolean']['output']>;
  begunAt: Scalars['DateTime']['output'];
  /** When it was last sent or answered. */
  at: Scalars['DateTime']['output'];
  nextAttemptAt: Maybe<Scalars['DateTime']['output']>;
};

export type ReceiverDeliveryConnection = {
  __typename?: 'ReceiverDeliveryConnection';
  edges: Array<ReceiverDeliveryEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ReceiverDeliveryEdge = {
  __typename?: 'ReceiverDeliveryEdge';
  cursor: Scalars['String']['output'];
  node: ReceiverDelivery;
};

export type RegisterReceiverInput = {
  receiver: ReceiverKind;
  /** Id of an agreement in force of the receiver's agency: what it opens is all that is told. */
  agreement: Scalars['ID']['input'];
  /** https address, at most 500 characters, without user or fragment. */
  url: Scalars['String']['input'];
  /** How messages are signed. Default: HMAC_SHA256. */
  method?: InputMaybe<SignatureMethod>;
  /** ed25519 public key with which the receiver signs its receipts, `whpk_…`; absent: receipts are kept and not verified. */
  receiptKey?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterReceiverPayload = {
  __typename?: 'RegisterReceiverPayload';
  receiver: Receiver;
  /** With what the receiver verifies messages, `whsec_…` or `whpk_…`; told once, to whoever confirmed it first. */
  secret: Maybe<Scalars['String']['output']>;
  /** Whether an administrator of the other role has to say the same before anything is sent. */
  awaitsConfirmation: Scalars['Boolean']['output'];
};

export type CloseReceiverInput = {
  receiver: ReceiverKind;
};

export type CloseReceiverPayload = {
  __typename?: 'CloseReceiverPayload';
  receiver: Receiver;
};

export type ResendToReceiverInput = {
  /** Id of a message that was refused or given up. */
  delivery: Scalars['ID']['input'];
};

export type ResendToReceiverPayload = {
  __typename?: 'ResendToReceiverPayload';
  delivery: ReceiverDelivery;
};

/** What a watch list names. */
export type WatchListKind =
  /** Certificate numbers. */
  | 'CERTIFICATE'
  /** USCCs of holders. */
  | 'HOLDER'
  /** Models of products, as certificates write them; case and spaces don't matter. */
  | 'MODEL'
  /** Codes of GB/T 2260: everything within them. */
  | 'AREA';

/** A watch list (关注清单) of an agency. */
export type WatchList = {
  __typename?: 'WatchList';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: WatchListKind;
  entryCount: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
};

export type RegisterWatchListInput = {
  /** 1 to 100 characters, unique in the agency. */
  name: Scalars['String']['input'];
  kind: WatchListKind;
  /** Up to 10,000 entries; more by `changeWatchList`. */
  add?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type RegisterWatchListPayload = {
  __typename?: 'RegisterWatchListPayload';
  watchList: WatchList;
};

export type ChangeWatchListInput = {
  watchList: Scalars['ID']['input'];
  add?: InputMaybe<Array<Scalars['ID']['input']>>;
  remove?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type ChangeWatchListPayload = {
  __typename?: 'ChangeWatchListPayload';
  watchList: WatchList;
};

export type RemoveWatchListInput = {
  watchList: Scalars['ID']['input'];
};

export type RemoveWatchListPayload = {
  __typename?: 'RemoveWatchListPayload';
  watchList: Scalars['ID']['output'];
};

/** How a webhook's messages are signed. */
export type SignatureMethod =
  /** `v1`: HMAC-SHA256 with a shared secret. */
  | 'HMAC_SHA256'
  /** `v1a`: ed25519; the receiver holds a public key only. */
  | 'ED25519';

/** Where a webhook is. */
export type WebhookState =
  | 'ACTIVE'
  /** By its agency, or by the hub: see `pausedFor`. */
  | 'PAUSED';

/** Why a webhook is paused. */
export type WebhookPause =
  | 'BY_AGENCY'
  /** Nothing could be delivered for 24 hours. */
  | 'FAILING'
  /** The receiver answered 410 Gone. */
  | 'GONE';

/** A webhook (推送订阅). */
export type Webhook = {
  __typename?: 'Webhook';
  id: Scalars['ID']['output'];
  agency: Scalars['ID']['output'];
  url: Scalars['String']['output'];
  method: SignatureMethod;
  /** The public key of the newest secret, `whpk_…`; null for shared secrets. */
  publicKey: Maybe<Scalars['String']['output']>;
  filterText: Scalars['String']['output'];
  state: WebhookState;
  pausedFor: Maybe<WebhookPause>;
  createdAt: Scalars['DateTime']['output'];
  /** How far the log was delivered: a cursor. */
  cursor: Scalars['String']['output'];
  /** Messages delivered so far. */
  delivered: Scalars['Int']['output'];
  /** Messages that wait for another attempt. */
  waiting: Scalars['Int']['output'];
  /** Messages given up after 24 hours. */
  dead: Scalars['Int']['output'];
  lastDeliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** Since when nothing could be delivered; null while all is well. */
  failingSince: Maybe<Scalars['DateTime']['output']>;
  /** The latest deliveries, the newest first: 50 at most. */
  deliveries: Array<WebhookDelivery>;
};

/** Where a message is. */
export type DeliveryState =
  | 'WAITING'
  | 'DELIVERED'
  /** Given up after 24 hours; a replay sends it again. */
  | 'DEAD'
  /** The agency may not see it any more. */
  | 'DROPPED';

/** A message to a webhook, and what became of it. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** The `webhook-id` of the message. */
  id: Scalars['ID']['output'];
  /** Id of the change; null for a test. */
  change: Maybe<Scalars['ID']['output']>;
  state: DeliveryState;
  attempts: Scalars['Int']['output'];
  /** Status that the receiver answered last; null: none. */
  status: Maybe<Scalars['Int']['output']>;
  /** Why the last attempt failed, in one word. */
  error: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  nextAttemptAt: Maybe<Scalars['DateTime']['output']>;
};

export type WebhookConnection = {
  __typename?: 'WebhookConnection';
  edges: Array<WebhookEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type WebhookEdge = {
  __typename?: 'WebhookEdge';
  cursor: Scalars['String']['output'];
  node: Webhook;
};

export type CreateSubscriptionInput = {
  /** https address, at most 500 characters, without user or fragment. */
  url: Scalars['String']['input'];
  filter?: InputMaybe<ChangeFilter>;
  /** Default: HMAC_SHA256. */
  method?: InputMaybe<SignatureMethod>;
};

export type CreateSubscriptionPayload = {
  __typename?: 'CreateSubscriptionPayload';
  webhook: Webhook;
  /** `whsec_…` for HMAC_SHA256, `whpk_…` for ED25519; null when the webhook was there already. */
  secret: Maybe<Scalars['String']['output']>;
};

export type ChangeSubscriptionInput = {
  webhook: Scalars['ID']['input'];
  filter?: InputMaybe<ChangeFilter>;
  state?: InputMaybe<WebhookState>;
};

export type ChangeSubscriptionPayload = {
  __typename?: 'ChangeSubscriptionPayload';
  webhook: Webhook;
};

export type RotateSubscriptionSecretInput = {
  webhook: Scalars['ID']['input'];
};

export type RotateSubscriptionSecretPayload = {
  __typename?: 'RotateSubscriptionSecretPayload';
  webhook: Webhook;
  secret: Scalars['String']['output'];
};

export type ReplaySubscriptionInput = {
  webhook: Scalars['ID']['input'];
  /** At most 30 days back. */
  since: Scalars['DateTime']['input'];
};

export type ReplaySubscriptionPayload = {
  __typename?: 'ReplaySubscriptionPayload';
  webhook: Webhook;
};

export type TestSubscriptionInput = {
  webhook: Scalars['ID']['input'];
};

export type TestSubscriptionPayload = {
  __typename?: 'TestSubscriptionPayload';
  /** The `webhook-id` of the message; what becomes of it stands in `Webhook.deliveries`. */
  delivery: Scalars['ID']['output'];
};

export type RemoveSubscriptionInput = {
  webhook: Scalars['ID']['input'];
};

export type RemoveSubscriptionPayload = {
  __typename?: 'RemoveSubscriptionPayload';
  webhook: Scalars['ID']['output'];
};

export type TakeWebhookInput = {
  runner: Scalars['ID']['input'];
};

export type TakeWebhookPayload = {
  __typename?: 'TakeWebhookPayload';
  /** JSON of the work. */
  work: Maybe<Scalars['String']['output']>;
};

export type ReportWebhookInput = {
  id: Scalars['ID']['input'];
  fence: Scalars['Int']['input'];
  /** JSON of what was done. */
  report: Scalars['String']['input'];
};

export type ReportWebhookPayload = {
  __typename?: 'ReportWebhookPayload';
  kept: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Certificate: ResolverTypeWrapper<CertificateMapper>;
  ChangeKind: ChangeKind;
  Change: ResolverTypeWrapper<ChangeMapper>;
  ChangedField: ResolverTypeWrapper<ChangedField>;
  ChangeFilter: ChangeFilter;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionMapper>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ReceiverKind: ReceiverKind;
  ReceiverRule: ResolverTypeWrapper<ReceiverRule>;
  Receiver: ResolverTypeWrapper<ReceiverMapper>;
  ReceiverDeliveryState: ReceiverDeliveryState;
  ReceiverDelivery: ResolverTypeWrapper<ReceiverDeliveryMapper>;
  ReceiverDeliveryConnection: ResolverTypeWrapper<ReceiverDeliveryConnectionMapper>;
  ReceiverDeliveryEdge: ResolverTypeWrapper<Omit<ReceiverDeliveryEdge, 'node'> & { node: ResolversTypes['ReceiverDelivery'] }>;
  RegisterReceiverInput: RegisterReceiverInput;
  RegisterReceiverPayload: ResolverTypeWrapper<Omit<RegisterReceiverPayload, 'receiver'> & { receiver: ResolversTypes['Receiver'] }>;
  CloseReceiverInput: CloseReceiverInput;
  CloseReceiverPayload: ResolverTypeWrapper<Omit<CloseReceiverPayload, 'receiver'> & { receiver: ResolversTypes['Receiver'] }>;
  ResendToReceiverInput: ResendToReceiverInput;
  ResendToReceiverPayload: ResolverTypeWrapper<Omit<ResendToReceiverPayload, 'delivery'> & { delivery: ResolversTypes['ReceiverDelivery'] }>;
  WatchListKind: WatchListKind;
  WatchList: ResolverTypeWrapper<WatchListMapper>;
  RegisterWatchListInput: RegisterWatchListInput;
  RegisterWatchListPayload: ResolverTypeWrapper<Omit<RegisterWatchListPayload, 'watchList'> & { watchList: ResolversTypes['WatchList'] }>;
  ChangeWatchListInput: ChangeWatchListInput;
  ChangeWatchListPayload: ResolverTypeWrapper<Omit<ChangeWatchListPayload, 'watchList'> & { watchList: ResolversTypes['WatchList'] }>;
  RemoveWatchListInput: RemoveWatchListInput;
  RemoveWatchListPayload: ResolverTypeWrapper<RemoveWatchListPayload>;
  SignatureMethod: SignatureMethod;
  WebhookState: WebhookState;
  WebhookPause: WebhookPause;
  Webhook: ResolverTypeWrapper<WebhookMapper>;
  DeliveryState: DeliveryState;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryMapper>;
  WebhookConnection: ResolverTypeWrapper<WebhookConnectionMapper>;
  WebhookEdge: ResolverTypeWrapper<Omit<WebhookEdge, 'node'> & { node: ResolversTypes['Webhook'] }>;
  CreateSubscriptionInput: CreateSubscriptionInput;
  CreateSubscriptionPayload: ResolverTypeWrapper<Omit<CreateSubscriptionPayload, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  ChangeSubscriptionInput: ChangeSubscriptionInput;
  ChangeSubscriptionPayload: ResolverTypeWrapper<Omit<ChangeSubscriptionPayload, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  RotateSubscriptionSecretInput: RotateSubscriptionSecretInput;
  RotateSubscriptionSecretPayload: ResolverTypeWrapper<Omit<RotateSubscriptionSecretPayload, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  ReplaySubscriptionInput: ReplaySubscriptionInput;
  ReplaySubscriptionPayload: ResolverTypeWrapper<Omit<ReplaySubscriptionPayload, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  TestSubscriptionInput: TestSubscriptionInput;
  TestSubscriptionPayload: ResolverTypeWrapper<TestSubscriptionPayload>;
  RemoveSubscriptionInput: RemoveSubscriptionInput;
  RemoveSubscriptionPayload: ResolverTypeWrapper<RemoveSubscriptionPayload>;
  TakeWebhookInput: TakeWebhookInput;
  TakeWebhookPayload: ResolverTypeWrapper<TakeWebhookPayload>;
  ReportWebhookInput: ReportWebhookInput;
  ReportWebhookPayload: ResolverTypeWrapper<ReportWebhookPayload>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Certificate: CertificateMapper;
  Change: ChangeMapper;
  ChangedField: ChangedField;
  ChangeFilter: ChangeFilter;
  ChangeConnection: ChangeConnectionMapper;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ReceiverRule: ReceiverRule;
  Receiver: ReceiverMapper;
  ReceiverDelivery: ReceiverDeliveryMapper;
  ReceiverDeliveryConnection: ReceiverDeliveryConnectionMapper;
  ReceiverDeliveryEdge: Omit<ReceiverDeliveryEdge, 'node'> & { node: ResolversParentTypes['ReceiverDelivery'] };
  RegisterReceiverInput: RegisterReceiverInput;
  RegisterReceiverPayload: Omit<RegisterReceiverPayload, 'receiver'> & { receiver: ResolversParentTypes['Receiver'] };
  CloseReceiverInput: CloseReceiverInput;
  CloseReceiverPayload: Omit<CloseReceiverPayload, 'receiver'> & { receiver: ResolversParentTypes['Receiver'] };
  ResendToReceiverInput: ResendToReceiverInput;
  ResendToReceiverPayload: Omit<ResendToReceiverPayload, 'delivery'> & { delivery: ResolversParentTypes['ReceiverDelivery'] };
  WatchList: WatchListMapper;
  RegisterWatchListInput: RegisterWatchListInput;
  RegisterWatchListPayload: Omit<RegisterWatchListPayload, 'watchList'> & { watchList: ResolversParentTypes['WatchList'] };
  ChangeWatchListInput: ChangeWatchListInput;
  ChangeWatchListPayload: Omit<ChangeWatchListPayload, 'watchList'> & { watchList: ResolversParentTypes['WatchList'] };
  RemoveWatchListInput: RemoveWatchListInput;
  RemoveWatchListPayload: RemoveWatchListPayload;
  Webhook: WebhookMapper;
  WebhookDelivery: WebhookDeliveryMapper;
  WebhookConnection: WebhookConnectionMapper;
  WebhookEdge: Omit<WebhookEdge, 'node'> & { node: ResolversParentTypes['Webhook'] };
  CreateSubscriptionInput: CreateSubscriptionInput;
  CreateSubscriptionPayload: Omit<CreateSubscriptionPayload, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  ChangeSubscriptionInput: ChangeSubscriptionInput;
  ChangeSubscriptionPayload: Omit<ChangeSubscriptionPayload, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  RotateSubscriptionSecretInput: RotateSubscriptionSecretInput;
  RotateSubscriptionSecretPayload: Omit<RotateSubscriptionSecretPayload, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  ReplaySubscriptionInput: ReplaySubscriptionInput;
  ReplaySubscriptionPayload: Omit<ReplaySubscriptionPayload, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  TestSubscriptionInput: TestSubscriptionInput;
  TestSubscriptionPayload: TestSubscriptionPayload;
  RemoveSubscriptionInput: RemoveSubscriptionInput;
  RemoveSubscriptionPayload: RemoveSubscriptionPayload;
  TakeWebhookInput: TakeWebhookInput;
  TakeWebhookPayload: TakeWebhookPayload;
  ReportWebhookInput: ReportWebhookInput;
  ReportWebhookPayload: ReportWebhookPayload;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: Array<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SizedByDirectiveArgs = {
  argument: Scalars['String']['input'];
};

export type SizedByDirectiveResolver<Result, Parent, ContextType = Context, Args = SizedByDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ConfirmedByDirectiveArgs = {
  field: Scalars['String']['input'];
};

export type ConfirmedByDirectiveResolver<Result, Parent, ContextType = Context, Args = ConfirmedByDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<QueryChangesArgs>>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangeArgs, 'id'>>;
  myWatchLists?: Resolver<Maybe<Array<ResolversTypes['WatchList']>>, ParentType, ContextType>;
  myWebhooks?: Resolver<Maybe<Array<ResolversTypes['Webhook']>>, ParentType, ContextType>;
  webhooks?: Resolver<Maybe<ResolversTypes['WebhookConnection']>, ParentType, ContextType, Partial<QueryWebhooksArgs>>;
  receivers?: Resolver<Array<ResolversTypes['Receiver']>, ParentType, ContextType>;
  receiverDeliveries?: Resolver<Maybe<ResolversTypes['ReceiverDeliveryConnection']>, ParentType, ContextType, Partial<QueryReceiverDeliveriesArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerWatchList?: Resolver<Maybe<ResolversTypes['RegisterWatchListPayload']>, ParentType, ContextType, RequireFields<MutationRegisterWatchListArgs, 'input'>>;
  changeWatchList?: Resolver<Maybe<ResolversTypes['ChangeWatchListPayload']>, ParentType, ContextType, RequireFields<MutationChangeWatchListArgs, 'input'>>;
  removeWatchList?: Resolver<Maybe<ResolversTypes['RemoveWatchListPayload']>, ParentType, ContextType, RequireFields<MutationRemoveWatchListArgs, 'input'>>;
  createSubscription?: Resolver<Maybe<ResolversTypes['CreateSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationCreateSubscriptionArgs, 'input'>>;
  changeSubscription?: Resolver<Maybe<ResolversTypes['ChangeSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationChangeSubscriptionArgs, 'input'>>;
  rotateSubscriptionSecret?: Resolver<Maybe<ResolversTypes['RotateSubscriptionSecretPayload']>, ParentType, ContextType, RequireFields<MutationRotateSubscriptionSecretArgs, 'input'>>;
  replaySubscription?: Resolver<Maybe<ResolversTypes['ReplaySubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationReplaySubscriptionArgs, 'input'>>;
  testSubscription?: Resolver<Maybe<ResolversTypes['TestSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationTestSubscriptionArgs, 'input'>>;
  removeSubscription?: Resolver<Maybe<ResolversTypes['RemoveSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationRemoveSubscriptionArgs, 'input'>>;
  registerReceiver?: Resolver<Maybe<ResolversTypes['RegisterReceiverPayload']>, ParentType, ContextType, RequireFields<MutationRegisterReceiverArgs, 'input'>>;
  closeReceiver?: Resolver<Maybe<ResolversTypes['CloseReceiverPayload']>, ParentType, ContextType, RequireFields<MutationCloseReceiverArgs, 'input'>>;
  resendToReceiver?: Resolver<Maybe<ResolversTypes['ResendToReceiverPayload']>, ParentType, ContextType, RequireFields<MutationResendToReceiverArgs, 'input'>>;
  takeWebhook?: Resolver<Maybe<ResolversTypes['TakeWebhookPayload']>, ParentType, ContextType, RequireFields<MutationTakeWebhookArgs, 'input'>>;
  reportWebhook?: Resolver<Maybe<ResolversTypes['ReportWebhookPayload']>, ParentType, ContextType, RequireFields<MutationReportWebhookArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changed?: SubscriptionResolver<Maybe<ResolversTypes['Change']>, "changed", ParentType, ContextType, Partial<SubscriptionChangedArgs>>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  holderUscc?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bodyCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ChangedField']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
};

export type ChangedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedField'] = ResolversParentTypes['ChangedField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  head?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ReceiverRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiverRule'] = ResolversParentTypes['ReceiverRule']> = {
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  causes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whatZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whatEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReceiverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Receiver'] = ResolversParentTypes['Receiver']> = {
  kind?: Resolver<ResolversTypes['ReceiverKind'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['ReceiverRule']>, ParentType, ContextType>;
  isJoined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['SignatureMethod']>, ParentType, ContextType>;
  receiptKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['WebhookState']>, ParentType, ContextType>;
  pausedFor?: Resolver<Maybe<ResolversTypes['WebhookPause']>, ParentType, ContextType>;
  delivered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastDeliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReceiverDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiverDelivery'] = ResolversParentTypes['ReceiverDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['ReceiverKind'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ChangeKind']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bodyCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReceiverDeliveryState'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptSignature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isReceiptVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReceiverDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiverDeliveryConnection'] = ResolversParentTypes['ReceiverDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReceiverDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceiverDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiverDeliveryEdge'] = ResolversParentTypes['ReceiverDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReceiverDelivery'], ParentType, ContextType>;
};

export type RegisterReceiverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterReceiverPayload'] = ResolversParentTypes['RegisterReceiverPayload']> = {
  receiver?: Resolver<ResolversTypes['Receiver'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  awaitsConfirmation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CloseReceiverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseReceiverPayload'] = ResolversParentTypes['CloseReceiverPayload']> = {
  receiver?: Resolver<ResolversTypes['Receiver'], ParentType, ContextType>;
};

export type ResendToReceiverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendToReceiverPayload'] = ResolversParentTypes['ResendToReceiverPayload']> = {
  delivery?: Resolver<ResolversTypes['ReceiverDelivery'], ParentType, ContextType>;
};

export type WatchListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchList'] = ResolversParentTypes['WatchList']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WatchListKind'], ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RegisterWatchListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterWatchListPayload'] = ResolversParentTypes['RegisterWatchListPayload']> = {
  watchList?: Resolver<ResolversTypes['WatchList'], ParentType, ContextType>;
};

export type ChangeWatchListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeWatchListPayload'] = ResolversParentTypes['ChangeWatchListPayload']> = {
  watchList?: Resolver<ResolversTypes['WatchList'], ParentType, ContextType>;
};

export type RemoveWatchListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWatchListPayload'] = ResolversParentTypes['RemoveWatchListPayload']> = {
  watchList?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SignatureMethod'], ParentType, ContextType>;
  publicKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filterText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  pausedFor?: Resolver<Maybe<ResolversTypes['WebhookPause']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastDeliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WebhookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookConnection'] = ResolversParentTypes['WebhookConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEdge'] = ResolversParentTypes['WebhookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
};

export type CreateSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSubscriptionPayload'] = ResolversParentTypes['CreateSubscriptionPayload']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSubscriptionPayload'] = ResolversParentTypes['ChangeSubscriptionPayload']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
};

export type RotateSubscriptionSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateSubscriptionSecretPayload'] = ResolversParentTypes['RotateSubscriptionSecretPayload']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplaySubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaySubscriptionPayload'] = ResolversParentTypes['ReplaySubscriptionPayload']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
};

export type TestSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestSubscriptionPayload'] = ResolversParentTypes['TestSubscriptionPayload']> = {
  delivery?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RemoveSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveSubscriptionPayload'] = ResolversParentTypes['RemoveSubscriptionPayload']> = {
  webhook?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TakeWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeWebhookPayload'] = ResolversParentTypes['TakeWebhookPayload']> = {
  work?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportWebhookPayload'] = ResolversParentTypes['ReportWebhookPayload']> = {
  kept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangedField?: ChangedFieldResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ReceiverRule?: ReceiverRuleResolvers<ContextType>;
  Receiver?: ReceiverResolvers<ContextType>;
  ReceiverDelivery?: ReceiverDeliveryResolvers<ContextType>;
  ReceiverDeliveryConnection?: ReceiverDeliveryConnectionResolvers<ContextType>;
  ReceiverDeliveryEdge?: ReceiverDeliveryEdgeResolvers<ContextType>;
  RegisterReceiverPayload?: RegisterReceiverPayloadResolvers<ContextType>;
  CloseReceiverPayload?: CloseReceiverPayloadResolvers<ContextType>;
  ResendToReceiverPayload?: ResendToReceiverPayloadResolvers<ContextType>;
  WatchList?: WatchListResolvers<ContextType>;
  RegisterWatchListPayload?: RegisterWatchListPayloadResolvers<ContextType>;
  ChangeWatchListPayload?: ChangeWatchListPayloadResolvers<ContextType>;
  RemoveWatchListPayload?: RemoveWatchListPayloadResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookConnection?: WebhookConnectionResolvers<ContextType>;
  WebhookEdge?: WebhookEdgeResolvers<ContextType>;
  CreateSubscriptionPayload?: CreateSubscriptionPayloadResolvers<ContextType>;
  ChangeSubscriptionPayload?: ChangeSubscriptionPayloadResolvers<ContextType>;
  RotateSubscriptionSecretPayload?: RotateSubscriptionSecretPayloadResolvers<ContextType>;
  ReplaySubscriptionPayload?: ReplaySubscriptionPayloadResolvers<ContextType>;
  TestSubscriptionPayload?: TestSubscriptionPayloadResolvers<ContextType>;
  RemoveSubscriptionPayload?: RemoveSubscriptionPayloadResolvers<ContextType>;
  TakeWebhookPayload?: TakeWebhookPayloadResolvers<ContextType>;
  ReportWebhookPayload?: ReportWebhookPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
