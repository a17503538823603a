import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { FactByEvent } from '../../schema/domain/events/events.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { outboundAddress } from '../shared/outbound-address.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { newSecret, type SignatureMethod, shownSecret } from '../shared/signing-secrets.ts';
import { administratorRole, isSaidByBoth } from '../shared/two-administrators.ts';
import type { DeliveryDocument, DeliveryState, Models, ReceiverTerms, WebhookDocument } from './model.ts';
import { headOf } from './reading.ts';
import { RECEIVERS, type ReceiverEntry, type ReceiverKind } from './receiver-table.ts';
import { logModel } from './view.ts';

type Optional<T> = T | null | undefined;

const RECEIPT_KEY = /^whpk_[A-Za-z0-9+/]{43}=$/;
/** Of the agreement that the receiver reads by, what its messages need. */
const SCOPES = ['certificates:read', 'records:own', 'supervision:read'];

/** A receiver of the table, and how the hub is joined to it. */
export interface ReceiverState {
  readonly entry: ReceiverEntry;
  readonly joined: WebhookDocument | null;
}

export interface RegisterReceiver {
  readonly receiver: ReceiverKind;
  readonly agreement: string;
  readonly url: string;
  readonly method?: Optional<SignatureMethod>;
  readonly receiptKey?: Optional<string>;
}

export interface Registered {
  readonly state: ReceiverState;
  readonly secret: string | null;
  readonly awaitsConfirmation: boolean;
}

/** Systems of others that have to be told what happens to certificates (接收系统), with their receipts. */
export interface ReceiverService {
  all(): Promise<readonly ReceiverState[]>;
  /**
   * Joins a receiver, or says anew how, once a system and a security administrator have said the same; the same again resumes what was paused. The secret is shown once.
   * @throws FORBIDDEN, BAD_USER_INPUT, CONFLICT
   */
  register(caller: Caller, input: RegisterReceiver): Promise<Registered>;
  /** Ends sending; receipts stay. Whoever closes acts alone. @throws FORBIDDEN */
  close(caller: Caller, receiver: ReceiverKind): Promise<ReceiverState>;
  /** Sends a message again that was refused or given up, under the id that it had. @throws FORBIDDEN, NOT_FOUND, CONFLICT */
  resend(caller: Caller, delivery: string): Promise<DeliveryDocument>;
  /** For the operator all, for a receiver's agency what went to it, for a body what is of its own facts; nothing for anybody else. */
  deliveries(
    caller: Caller,
    filter: {
      readonly receiver?: Optional<ReceiverKind>;
      readonly state?: Optional<DeliveryState>;
      readonly certificateNumber?: Optional<string>;
    },
    page: PageArguments,
  ): Promise<Page<DeliveryDocument>>;
  counts(joined: WebhookDocument): Promise<{ readonly waiting: number; readonly refused: number }>;
}

const idOf = (receiver: ReceiverKind) => `rc_${receiver}`;

const sameTerms = (a: ReceiverTerms, b: ReceiverTerms) =>
  a.agreement === b.agreement && a.url === b.url && a.method === b.method && a.receiptKey === b.receiptKey;

export function createReceiverService({
  models,
  write,
  clock,
  readModel,
  isDemonstration,
}: ServiceKit<Models>): ReceiverService {
  const view = readModel(logModel.name);
  const entryOf = (receiver: ReceiverKind): ReceiverEntry => {
    const entry = RECEIVERS.find(({ kind }) => kind === receiver);
    if (!entry) throw new Error(`receivers.csv has no row ${receiver}.`);
    return entry;
  };
  const administratorOf = (caller: Caller) => {
    const role = administratorRole(caller);
    if (!role) throw hubError('FORBIDDEN', 'Receivers are joined by the administrators of the hub.');
    return role;
  };
  /** Whose agreement it is: by it the receiver reads, and sees no more than it opens. */
  const agencyOf = (agreement: string): string => {
    const known = view.get<FactByEvent['AgreementChanged']>('before', `AgreementChanged/${agreement}`);
    if (known?.state !== 'ACTIVE')
      throw badUserInput('input.agreement', 'the id of an agreement in force, by which the receiver reads');
    return known.consumer;
  };

  return {
    async all() {
      const joined = await models.webhooks
        .find({ receiver: { $ne: null } })
        .lean<WebhookDocument[]>()
        .exec();
      return RECEIVERS.map((entry) => ({
        entry,
        joined: joined.find(({ receiver }) => receiver === entry.kind) ?? null,
      }));
    },

    async register(caller, { receiver, agreement, url: written, method, receiptKey }) {
      const role = administratorOf(caller);
      const entry = entryOf(receiver);
      if (receiptKey && !RECEIPT_KEY.test(receiptKey))
        throw badUserInput('input.receiptKey', 'an ed25519 public key, whpk_ and base64 of 32 bytes');
      const url = outboundAddress('input.url', written, isDemonstration);
      const told: ReceiverTerms = { agreement, url, method: method ?? 'HMAC_SHA256', receiptKey: receiptKey || null };
      const agency = agencyOf(agreement);
      const head = headOf(view);
      return write(async ({ session }) => {
        const _id = idOf(receiver);
        const before = await models.webhooks.findById(_id).session(session).lean<WebhookDocument>().exec();
        const other = await models.webhooks
          .findOne({ agency, url, _id: { $ne: _id } })
          .session(session)
          .lean()
          .exec();
        if (other) throw hubError('CONFLICT', 'The agency is told at this address already.', { argument: 'input.url' });
        const isSaidAgain = before !== null && sameTerms({ ...before, receiptKey: before.receiptKey ?? null }, told);
        const agreed = { role, told, mayAlone: isSaidAgain, isSame: sameTerms };
        if (!(await isSaidByBoth(models.receiverProposals.collection as never, _id, agreed, session)))
          return { state: { entry, joined: before }, secret: null, awaitsConfirmation: true };
        const joined = joinedAnew(before, _id, { ...told, agency, receiver, head, now: clock.now() });
        await models.webhooks.collection.replaceOne({ _id } as never, joined, { session, upsert: true });
        const [secret] = joined.secrets;
        const isNew = before === null || before.method !== told.method;
        return {
          state: { entry, joined },
          secret: isNew && secret ? shownSecret(secret) : null,
          awaitsConfirmation: false,
        };
      });
    },

    async close(caller, receiver) {
      administratorOf(caller);
      return write(async ({ session }) => {
        const _id = idOf(receiver);
        await models.receiverProposals.deleteOne({ _id }, { session }).exec();
        await models.webhooks.deleteOne({ _id }, { session }).exec();
        await models.deliveries
          .updateMany({ webhook: _id, state: 'WAITING' }, { $set: { state: 'DROPPED', nextAt: null } }, { session })
          .exec();
        return { entry: entryOf(receiver), joined: null };
      });
    },

    async resend(caller, messageId) {
      if (administratorOf(caller) !== 'SYSTEM')
        throw hubError('FORBIDDEN', 'Messages are sent again by the system administrator.');
      return write(async ({ session }) => {
        const known = await models.deliveries
          .findOne({ messageId, receiver: { $ne: null } })
          .session(session)
          .lean<DeliveryDocument>()
          .exec();
        const argument = 'input.delivery';
        if (!known) throw hubError('NOT_FOUND', 'No receiver was sent such a message.', { argument });
        if (known.state === 'WAITING') return known;
        if (known.state !== 'REFUSED' && known.state !== 'DEAD')
          throw hubError('CONFLICT', `Only what was refused or given up is sent again; this is ${known.state}.`, {
            argument,
          });
        const now = clock.now();
        // Whoever carries at this moment reports in vain, so that this is not forgotten; the receiver knows ids that come again.
        const { matchedCount } = await models.webhooks
          .updateOne(
            { _id: known.webhook },
            {
              $set: {
                state: 'ACTIVE',
                pausedFor: null,
                failingSince: null,
                restUntil: now,
                retryAt: now,
                leaseUntil: now,
              },
              $inc: { fence: 1 },
            } as never,
            { session },
          )
          .exec();
        if (matchedCount === 0) throw hubError('CONFLICT', 'The receiver is not joined any more.', { argument });
        const waiting = { state: 'WAITING', attempts: 0, firstAt: now, at: now, nextAt: now } as const;
        await models.deliveries.updateOne({ _id: known._id }, { $set: waiting }, { session }).exec();
        return { ...known, ...waiting };
      });
    },

    async deliveries(caller, { receiver, state, certificateNumber }, page) {
      const rows = await visibleRows(caller);
      return findPage<DeliveryDocument, DeliveryDocument>(
        models.deliveries,
        {
          $and: [
            rows,
            { receiver: receiver ?? { $ne: null } },
            { ...(state && { state }), ...(certificateNumber && { 'about.certificateNumber': certificateNumber }) },
          ],
        } as never,
        [
          ['firstAt', -1],
          ['_id', 1],
        ],
        page,
        (row) => row,
      );
    },

    counts: async ({ _id }) => ({
      waiting: await models.deliveries.countDocuments({ webhook: _id, state: 'WAITING' }).exec(),
      refused: await models.deliveries.countDocuments({ webhook: _id, state: 'REFUSED' }).exec(),
    }),
  };

  async function visibleRows({ kind, agency, body }: Caller): Promise<Record<string, unknown>> {
    if (kind === 'HUB_OPERATOR') return {};
    // Whoever is none of them is shown nothing, as a receiver that was sent nothing yet.
    const conditions: Record<string, unknown>[] = [{ webhook: { $in: [] } }];
    if (kind === 'CERTIFICATION_BODY' && body !== null) conditions.push({ 'about.bodyCode': body });
    const own =
      agency === null
        ? []
        : await models.webhooks
            .find({ agency, receiver: { $ne: null } })
            .lean<WebhookDocument[]>()
            .exec();
    if (own.length > 0) conditions.push({ webhook: { $in: own.map(({ _id }) => _id) } });
    return { $or: conditions };
  }
}

/** From now on, or from where it stood: another address goes on with what is to come. */
function joinedAnew(
  before: WebhookDocument | null,
  _id: string,
  {
    head,
    now,
    ...terms
  }: ReceiverTerms & {
    readonly agency: string;
    readonly receiver: ReceiverKind;
    readonly head: string;
    readonly now: Date;
  },
): WebhookDocument {
  const known = before ?? {
    createdAt: now,
    cursor: head,
    generation: 0,
    begun: 0,
    delivered: 0,
    dead: 0,
    lastDeliveredAt: null,
    retryAt: null,
    fence: 0,
  };
  return {
    ...known,
    ...terms,
    _id,
    scopes: SCOPES,
    secrets: before && before.method === terms.method ? before.secrets : [newSecret(terms.method)],
    filter: JSON.stringify({ receiver: terms.receiver }),
    state: 'ACTIVE',
    pausedFor: null,
    // Looked through again, whatever was seen.
    headSeen: '',
    failingSince: null,
    restUntil: new Date(0),
    runner: null,
    leaseUntil: new Date(0),
    fence: known.fence + 1,
  };
}
