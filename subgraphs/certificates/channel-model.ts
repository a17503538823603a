import { type Connection, type Model, Schema } from 'mongoose';
import type { SigningSecret } from '../shared/signing-secrets.ts';

/** How the hub is joined to another system that certificates are reported to, and how far it has got. */
export interface ChannelDocument {
  readonly _id: 'AGRI_FOOD';
  /** Where people report; `null`: as the register of channels says. */
  readonly address: string | null;
  /** Where rows are passed on to; `null`: they are refused with the address. */
  readonly forwardTo: string | null;
  /** Where that system publishes; `null`: nothing is taken over. */
  readonly readFrom: string | null;
  readonly secret: SigningSecret;
  /** How far its publications were read, in its own words; `null`: from the beginning. */
  readonly cursor: string | null;
  /** When they were last read to their end. */
  readonly readUntil: Date | null;
  readonly readFailures: number;
  /** Why the last reading failed; `null`: it did not. */
  readonly readFault: string | null;
  readonly nextReadAt: Date;
  readonly leaseUntil: Date;
  readonly fence: number;
}

export type ForwardState = 'WAITING' | 'DELIVERED' | 'REFUSED' | 'DEAD';

/** A reported row that was passed on, and what became of it. Its key is made of body and content, so that the same row is passed on once. */
export interface ForwardDocument {
  readonly _id: string;
  readonly bodyCode: string;
  readonly number: string;
  readonly receiptNumber: string;
  /** JSON of the row as it was reported. */
  readonly content: string;
  readonly state: ForwardState;
  readonly firstAt: Date;
  readonly at: Date;
  readonly nextAt: Date | null;
  readonly attempts: number;
  readonly status: number | null;
  readonly error: string | null;
  /** The other system's own number for it. */
  readonly acknowledgement: string | null;
}

/** What is held of a publication, so that a later one is not undone by an earlier one that comes after it. */
export interface PublishedDocument {
  /** Number of the certificate as published. */
  readonly _id: string;
  readonly publishedAt: string;
  readonly digest: string;
}

/** A publication that could not be taken. */
export interface ChannelFaultDocument {
  readonly _id: string;
  readonly at: Date;
  readonly item: string;
  readonly code: string;
  readonly field: string;
  readonly expected: string;
}

const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null } as const;
const count = { type: Number, required: true } as const;
const countOrNull = { type: Number, default: null } as const;
const instant = { type: Date, required: true } as const;
const instantOrNull = { type: Date, default: null } as const;
const options = { versionKey: false, autoIndex: false } as const;

function channelSchema(): Schema<ChannelDocument> {
  return new Schema<ChannelDocument>(
    {
      _id: text as never,
      address: textOrNull,
      forwardTo: textOrNull,
      readFrom: textOrNull,
      secret: { type: Schema.Types.Mixed, required: true } as never,
      cursor: textOrNull,
      readUntil: instantOrNull,
      readFailures: count,
      readFault: textOrNull,
      nextReadAt: instant,
      leaseUntil: instant,
      fence: count,
    },
    options,
  );
}

function forwardSchema(): Schema<ForwardDocument> {
  const schema = new Schema<ForwardDocument>(
    {
      _id: text,
      bodyCode: text,
      number: text,
      receiptNumber: text,
      content: text,
      state: text,
      firstAt: instant,
      at: instant,
      nextAt: instantOrNull,
      attempts: count,
      status: countOrNull,
      error: textOrNull,
      acknowledgement: textOrNull,
    },
    options,
  );
  schema.index({ state: 1, nextAt: 1 });
  schema.index({ firstAt: -1, _id: 1 });
  schema.index({ bodyCode: 1, firstAt: -1, _id: 1 });
  return schema;
}

function publishedSchema(): Schema<PublishedDocument> {
  return new Schema<PublishedDocument>({ _id: text, publishedAt: text, digest: text }, options);
}

function channelFaultSchema(): Schema<ChannelFaultDocument> {
  const schema = new Schema<ChannelFaultDocument>(
    { _id: text, at: instant, item: text, code: text, field: text, expected: text },
    options,
  );
  schema.index({ at: -1, _id: 1 });
  return schema;
}

/** The collections of channels. */
export interface ChannelModels {
  readonly channels: Model<ChannelDocument>;
  readonly forwards: Model<ForwardDocument>;
  readonly published: Model<PublishedDocument>;
  readonly channelFaults: Model<ChannelFaultDocument>;
}

export function createChannelModels(database: Connection): ChannelModels {
  return {
    channels: database.model<ChannelDocument>('Channel', channelSchema(), 'channels'),
    forwards: database.model<ForwardDocument>('Forward', forwardSchema(), 'forwards'),
    published: database.model<PublishedDocument>('Published', publishedSchema(), 'published'),
    channelFaults: database.model<ChannelFaultDocument>('ChannelFault', channelFaultSchema(), 'channelFaults'),
  };
}
