import { randomBytes } from 'node:crypto';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { outboundAddress } from '../shared/outbound-address.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { newSecret, rotated, type SignatureMethod, shownSecret } from '../shared/signing-secrets.ts';
import type { ChangeRecord } from './change.ts';
import { writeCursor } from './cursor.ts';
import type { DeliveryDocument, Models, WebhookDocument } from './model.ts';
import { type ChangeFilter, headOf } from './reading.ts';
import { changeAt, logModel } from './view.ts';
import type { WatchLists } from './watch-lists.ts';

const WEBHOOKS_LIMIT = 20;
/** How far back can be sent again. */
export const REPLAY_MS = 30 * 24 * 3_600_000;
const SHOWN_DELIVERIES = 50;

/** Webhooks as their agencies see them. */
export interface WebhookService {
  own(caller: Caller): Promise<readonly WebhookDocument[]>;
  all(page: PageArguments): Promise<Page<WebhookDocument>>;
  /** @throws FORBIDDEN, BAD_USER_INPUT, NOT_FOUND, CONFLICT */
  create(
    caller: Caller,
    input: { readonly url: string; readonly filter: ChangeFilter; readonly method: SignatureMethod },
  ): Promise<{ readonly webhook: WebhookDocument; readonly secret: string | null }>;
  /** @throws NOT_FOUND, BAD_USER_INPUT */
  change(
    caller: Caller,
    id: string,
    change: { readonly filter?: ChangeFilter | null; readonly state?: 'ACTIVE' | 'PAUSED' | null },
  ): Promise<WebhookDocument>;
  /** @throws NOT_FOUND */
  rotate(caller: Caller, id: string): Promise<{ readonly webhook: WebhookDocument; readonly secret: string }>;
  /** @throws NOT_FOUND, BAD_USER_INPUT */
  replay(caller: Caller, id: string, since: Date): Promise<WebhookDocument>;
  /** @throws NOT_FOUND @returns the id of the message */
  test(caller: Caller, id: string): Promise<string>;
  remove(caller: Caller, id: string): Promise<void>;
  deliveries(webhook: WebhookDocument): Promise<readonly DeliveryDocument[]>;
  counts(webhook: WebhookDocument): Promise<{ readonly waiting: number }>;
}

export interface WebhookOptions {
  /** Takes http to loopback addresses: a demonstration hub that listens on one itself. */
  readonly mayBeLoopback: boolean;
}

export function createWebhookService(
  { models, clock, readModel }: ServiceKit<Models>,
  watchLists: WatchLists,
  { mayBeLoopback }: WebhookOptions,
): WebhookService {
  const view = readModel(logModel.name);
  const ownerOf = ({ agency, agreement, kind }: Caller) => {
    if (agency === null || agreement === null || kind === 'HUB')
      throw hubError('FORBIDDEN', 'Webhooks are for agencies with an agreement.');
    return { agency, agreement };
  };
  const find = async (caller: Caller, id: string): Promise<WebhookDocument> => {
    const { agency } = ownerOf(caller);
    const found = await models.webhooks.findOne({ _id: id, agency, receiver: null }).lean<WebhookDocument>().exec();
    if (!found) throw hubError('NOT_FOUND', 'The agency has no such webhook.', { argument: 'input.webhook' });
    return found;
  };
  const update = async (caller: Caller, id: string, set: object, inc: object = {}): Promise<WebhookDocument> => {
    const { agency } = ownerOf(caller);
    // The fence moves too: a delivery that is under way for what stood before is reported in vain, and made again.
    const found = await models.webhooks
      .findOneAndUpdate(
        { _id: id, agency, receiver: null },
        { $set: { ...set, leaseUntil: new Date(0) }, $inc: { fence: 1, ...inc } } as never,
        { returnDocument: 'after' },
      )
      .lean<WebhookDocument>()
      .exec();
    if (!found) throw hubError('NOT_FOUND', 'The agency has no such webhook.', { argument: 'input.webhook' });
    return found;
  };
  const own = (caller: Caller) =>
    models.webhooks
      .find({ agency: ownerOf(caller).agency, receiver: null })
      .sort({ agency: 1, url: 1 })
      .lean<WebhookDocument[]>()
      .exec();
  const checkedFilter = async (caller: Caller, filter: ChangeFilter): Promise<string> => {
    if (filter.watchList) await watchLists.mustBeOwn(caller, filter.watchList);
    return JSON.stringify(filter);
  };

  return {
    own,
    all: (page) =>
      findPage<WebhookDocument, WebhookDocument>(models.webhooks, { receiver: null }, [['_id', 1]], page, (one) => one),
    async create(caller, { url: written, filter, method }) {
      const { agency, agreement } = ownerOf(caller);
      const url = outboundAddress('input.url', written, mayBeLoopback);
      const told = await checkedFilter(caller, filter);
      const known = await own(caller);
      const same = known.find((one) => one.url === url);
      if (same && same.filter === told && same.method === method) return { webhook: same, secret: null };
      if (same) throw hubError('CONFLICT', 'There is a webhook with this address already.', { argument: 'input.url' });
      if (known.length >= WEBHOOKS_LIMIT)
        throw hubError('CONFLICT', `An agency has at most ${WEBHOOKS_LIMIT} webhooks.`);
      const secret = newSecret(method);
      const now = clock.now();
      const head = headOf(view);
      const webhook: WebhookDocument = {
        _id: `wh_${randomBytes(12).toString('hex')}`,
        agency,
        agreement,
        scopes: [...caller.scopes],
        url,
        method,
        secrets: [secret],
        filter: told,
        state: 'ACTIVE',
        pausedFor: null,
        createdAt: now,
        // From now on.
        cursor: head,
        generation: 0,
        headSeen: head,
        begun: 0,
        delivered: 0,
        dead: 0,
        lastDeliveredAt: null,
        failingSince: null,
        restUntil: new Date(0),
        retryAt: null,
        runner: null,
        leaseUntil: new Date(0),
        fence: 0,
      };
      await models.webhooks.create([webhook]);
      return { webhook, secret: shownSecret(secret) };
    },
    async change(caller, id, { filter, state }) {
      const known = await find(caller, id);
      const set: Record<string, unknown> = {};
      if (filter) set['filter'] = await checkedFilter(caller, filter);
      if (state === 'PAUSED' && known.state === 'ACTIVE') Object.assign(set, { state, pausedFor: 'BY_AGENCY' });
      if (state === 'ACTIVE' && known.state === 'PAUSED')
        Object.assign(set, { state, pausedFor: null, failingSince: null, restUntil: new Date(0), headSeen: '' });
      return Object.keys(set).length === 0 ? known : update(caller, id, set);
    },
    async rotate(caller, id) {
      const known = await find(caller, id);
      const secrets = rotated(known.secrets, known.method, clock.now());
      const newest = secrets.at(-1);
      if (!newest) throw new Error('A rotation makes a secret.');
      return { webhook: await update(caller, id, { secrets }), secret: shownSecret(newest) };
    },
    async replay(caller, id, since) {
      const now = clock.now();
      if (since > now || since.getTime() < now.getTime() - REPLAY_MS)
        throw badUserInput('input.since', 'an instant of the last 30 days');
      await find(caller, id);
      const positions = view.sources().map(({ feed, seq }) => [feed, lastBefore(view, feed, seq, since)] as const);
      const cursor = writeCursor(Object.fromEntries(positions));
      await models.deliveries.deleteMany({ webhook: id, state: 'WAITING' }).exec();
      return update(caller, id, { cursor, headSeen: '', retryAt: null, restUntil: new Date(0) }, { generation: 1 });
    },
    async test(caller, id) {
      const webhook = await find(caller, id);
      const now = clock.now();
      const messageId = `msg_${randomBytes(16).toString('hex')}`;
      const document: DeliveryDocument = {
        _id: `${id}/${messageId}`,
        webhook: id,
        messageId,
        change: null,
        lane: messageId,
        order: webhook.begun,
        state: 'WAITING',
        attempts: 0,
        status: null,
        error: null,
        firstAt: now,
        at: now,
        nextAt: now,
      };
      await models.deliveries.create([document]);
      await models.webhooks.updateOne({ _id: webhook._id }, { $min: { retryAt: now } } as never).exec();
      await models.webhooks.updateOne({ _id: webhook._id, retryAt: null }, { $set: { retryAt: now } }).exec();
      return messageId;
    },
    async remove(caller, id) {
      const { agency } = ownerOf(caller);
      const { deletedCount } = await models.webhooks.deleteOne({ _id: id, agency, receiver: null }).exec();
      if (deletedCount === 1) await models.deliveries.deleteMany({ webhook: id }).exec();
    },
    deliveries: ({ _id }) =>
      models.deliveries
        .find({ webhook: _id })
        .sort({ webhook: 1, order: -1 })
        .limit(SHOWN_DELIVERIES)
        .lean<DeliveryDocument[]>()
        .exec(),
    counts: async ({ _id }) => ({
      waiting: await models.deliveries.countDocuments({ webhook: _id, state: 'WAITING' }).exec(),
    }),
  };
}

/** The number of the last change of a feed that was committed before an instant; times ascend with numbers. */
function lastBefore(view: ReadModelReader, feed: string, head: number, instant: Date): number {
  const isBefore = (seq: number) => {
    const change: ChangeRecord | null = changeAt(view, feed, seq);
    return change === null || change.at < instant.toISOString();
  };
  let [low, high] = [0, head];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isBefore(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
