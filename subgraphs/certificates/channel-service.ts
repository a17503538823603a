import { createHash } from 'node:crypto';
import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { CHANNELS, type ChannelEntry } from '../../schema/domain/channels.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { outboundAddress } from '../shared/outbound-address.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { newSecret, shownSecret } from '../shared/signing-secrets.ts';
import { administratorRole, isSaidByBoth, type Proposal } from '../shared/two-administrators.ts';
import type { ChannelDocument, ChannelFaultDocument, ForwardDocument, ForwardState } from './channel-model.ts';
import { collectionOf, type Models } from './model.ts';

type Optional<T> = T | null | undefined;

/** The one other channel. */
const AGRI_FOOD = 'AGRI_FOOD';
const PROPOSED = 'AGRI_FOOD proposed';
const ADDRESS_LIMIT = 500;

/** A channel, and how the hub is joined to it. */
export interface ChannelState {
  readonly entry: ChannelEntry;
  /** `null`: the hub itself, or nothing is configured. */
  readonly joined: ChannelDocument | null;
}

export interface ConfigureChannel {
  readonly address?: Optional<string>;
  readonly forwardTo?: Optional<string>;
  readonly readFrom?: Optional<string>;
}

/** What came of saying how the hub is joined. */
export interface Configured {
  readonly state: ChannelState;
  readonly secret: string | null;
  /** Whether an administrator of the other role has to say the same before anything changes. */
  readonly awaitsConfirmation: boolean;
}

/** A reported row that belongs to another system. */
export interface ForwardedRow {
  readonly bodyCode: string;
  readonly number: string;
  readonly receiptNumber: string;
  readonly content: string;
}

/** Other systems that certificates are reported to (报送渠道), REP-01. */
export interface ChannelService {
  all(): Promise<readonly ChannelState[]>;
  /**
   * Joins the hub to a system, or says anew how, once a system and a security administrator have said the same: what is passed on leaves the hub, and what is read is told as certificates.
   * Whoever only closes acts alone. The secret is shown once. @throws FORBIDDEN, BAD_USER_INPUT
   */
  configure(caller: Caller, input: ConfigureChannel): Promise<Configured>;
  /** How rows of other channels are met within a transaction. */
  joined(session: ClientSession): Promise<ChannelDocument | null>;
  /** Keeps a row to be passed on, once; told again nothing changes. */
  forward(row: ForwardedRow, scope: WriteScope): Promise<void>;
  /** Rows passed on: a body's own, everybody's for the operator. @throws FORBIDDEN */
  forwards(
    caller: Caller,
    filter: { readonly state?: Optional<ForwardState>; readonly bodyCode?: Optional<string> },
    page: PageArguments,
  ): Promise<Page<ForwardDocument>>;
  faults(page: PageArguments): Promise<Page<ChannelFaultDocument>>;
}

type ChannelAddresses = Pick<ChannelDocument, 'address' | 'forwardTo' | 'readFrom'>;

const sameAddresses = (a: ChannelAddresses, b: ChannelAddresses) =>
  a.address === b.address && a.forwardTo === b.forwardTo && a.readFrom === b.readFrom;

/** Whether nothing is sent or shown anywhere, and nothing read, that was not before. */
function opensNothing(before: ChannelDocument | null, told: ChannelAddresses): boolean {
  return (['address', 'forwardTo', 'readFrom'] as const).every(
    (name) => told[name] === null || told[name] === before?.[name],
  );
}

function joinedAnew(before: ChannelDocument | null, told: ChannelAddresses, now: Date): ChannelDocument {
  const known = before ?? {
    _id: AGRI_FOOD,
    secret: newSecret('HMAC_SHA256'),
    cursor: null,
    readUntil: null,
    readFailures: 0,
    readFault: null,
    fence: 0,
  };
  const elsewhere = before !== null && before.readFrom !== told.readFrom;
  return {
    ...known,
    ...told,
    // Another address publishes from its own beginning.
    ...(elsewhere && { cursor: null, readUntil: null, readFailures: 0, readFault: null }),
    nextReadAt: now,
    // Whoever works for what was configured before reports in vain.
    fence: known.fence + 1,
    leaseUntil: new Date(0),
  };
}

export function createChannelService({ models, write, clock, isDemonstration }: ServiceKit<Models>): ChannelService {
  const find = (session?: ClientSession) =>
    collectionOf<ChannelDocument>(models.channels).findOne({ _id: AGRI_FOOD }, session ? { session } : {});
  const all = async (): Promise<ChannelState[]> => [
    { entry: CHANNELS.UNIFIED, joined: null },
    { entry: CHANNELS.AGRI_FOOD, joined: await find() },
  ];
  return {
    all,
    joined: (session) => find(session),

    async configure(caller, input) {
      const role = administratorRole(caller);
      if (!role) throw hubError('FORBIDDEN', 'Channels are joined by the administrators of the hub.');
      const reached = (argument: string, written: string) => outboundAddress(argument, written, isDemonstration);
      const read = (name: keyof ConfigureChannel, check: (argument: string, written: string) => string) => {
        const written = input[name];
        return written == null || written.trim() === '' ? null : check(`input.${name}`, written.trim());
      };
      const told: ChannelAddresses = {
        address: read('address', shownAddress),
        forwardTo: read('forwardTo', reached),
        readFrom: read('readFrom', reached),
      };
      return write(async ({ session }) => {
        const before = await find(session);
        const state = (joined: ChannelDocument | null) => ({ entry: CHANNELS.AGRI_FOOD, joined });
        const isSaidAgain = before !== null && sameAddresses(before, told);
        const mayAlone = isSaidAgain || opensNothing(before, told);
        const proposals = collectionOf<Proposal<ChannelAddresses>>(models.channels);
        if (!(await isSaidByBoth(proposals, PROPOSED, { role, told, mayAlone, isSame: sameAddresses }, session)))
          return { state: state(before), secret: null, awaitsConfirmation: true };
        if (isSaidAgain) return { state: state(before), secret: null, awaitsConfirmation: false };
        const joined = joinedAnew(before, told, clock.now());
        await collectionOf<ChannelDocument>(models.channels).replaceOne({ _id: AGRI_FOOD }, joined, {
          session,
          upsert: true,
        });
        return { state: state(joined), secret: before ? null : shownSecret(joined.secret), awaitsConfirmation: false };
      });
    },

    async forward({ bodyCode, number, receiptNumber, content }, { session }) {
      const _id = `fw_${createHash('sha256').update(`${bodyCode} ${content}`).digest('hex').slice(0, 32)}`;
      const forwards = collectionOf<ForwardDocument>(models.forwards);
      if (await forwards.findOne({ _id }, { session })) return;
      const now = clock.now();
      const nothing = { attempts: 0, status: null, error: null, acknowledgement: null };
      const row: ForwardDocument = {
        ...{ _id, bodyCode, number, receiptNumber, content },
        ...{ state: 'WAITING', firstAt: now, at: now, nextAt: now },
        ...nothing,
      };
      await forwards.replaceOne({ _id }, row, { session, upsert: true });
    },

    async forwards(caller, { state, bodyCode }, page) {
      const { kind, body } = caller;
      if (kind !== 'HUB_OPERATOR' && body === null)
        throw hubError('FORBIDDEN', 'Rows that were passed on are for the body that reported them and the operator.');
      const owner = kind === 'HUB_OPERATOR' ? (bodyCode ?? null) : body;
      return findPage<ForwardDocument, ForwardDocument>(
        models.forwards,
        { ...(owner !== null && { bodyCode: owner }), ...(state && { state }) },
        [
          ['firstAt', -1],
          ['_id', 1],
        ],
        page,
        (row) => row,
      );
    },

    faults: (page) =>
      findPage<ChannelFaultDocument, ChannelFaultDocument>(
        models.channelFaults,
        {},
        [
          ['at', -1],
          ['_id', 1],
        ],
        page,
        (fault) => fault,
      ),
  };
}

/** An address that people are shown, and the hub never connects to. @throws BAD_USER_INPUT */
function shownAddress(argument: string, written: string): string {
  if (written.length <= ADDRESS_LIMIT && /^https?:\/\//.test(written) && URL.canParse(written))
    return new URL(written).href;
  throw badUserInput(argument, `an http or https address of at most ${ADDRESS_LIMIT} characters`);
}
