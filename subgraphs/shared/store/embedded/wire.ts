import { type Document, decode, encodeEnvelope } from './bson.ts';
import { CommandError } from './command-error.ts';
import { LIMITS } from './limits.ts';
import { checkDocument, elementsOf, findField, int32At, TYPE } from './raw.ts';

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;

/** One request as it came over the wire. Documents of a write stay encoded. */
export interface WireRequest {
  readonly id: number;
  /** The handshake of drivers comes as OP_QUERY; everything else is OP_MSG. */
  readonly legacy: boolean;
  /** The client does not read an answer. */
  readonly silent: boolean;
  readonly command: Document;
  /** The encoded documents of a list argument, sent beside the command or inside it. */
  documents(field: string): Buffer[];
}

/**
 * Splits a byte stream into messages. Chunks are joined once per message: joining on every chunk would be quadratic for
 * large inserts.
 */
export class MessageSplitter {
  private chunks: Buffer[] = [];
  private size = 0;
  private needed = 4;

  /** The messages that are complete now. @throws CommandError for an impossible length. */
  *push(chunk: Buffer): Iterable<Buffer> {
    this.chunks.push(chunk);
    this.size += chunk.length;
    while (this.size >= this.needed) {
      const bytes = this.chunks.length === 1 ? (this.chunks[0] as Buffer) : Buffer.concat(this.chunks, this.size);
      const length = bytes.readInt32LE(0);
      if (length < 16 || length > LIMITS.message) {
        throw new CommandError('InvalidLength', `a message of ${length} bytes is out of bounds`);
      }
      const rest = this.size >= length ? bytes.subarray(length) : bytes;
      this.chunks = rest.length > 0 ? [rest] : [];
      this.needed = this.size >= length ? 4 : length;
      if (this.size < length) return;
      this.size -= length;
      yield bytes.subarray(0, length);
    }
  }
}

/** @throws CommandError for a message that is no request this store can read. */
export function readRequest(message: Buffer): WireRequest {
  const opcode = message.readInt32LE(12);
  if (opcode === OP_MSG) return readMessage(message);
  if (opcode === OP_QUERY) return readLegacyQuery(message);
  throw new CommandError('CommandNotSupported', `wire protocol operation ${opcode} is not supported`);
}

function readLegacyQuery(message: Buffer): WireRequest {
  const nameEnd = message.indexOf(0, 20);
  const start = nameEnd + 9;
  const bytes = documentAt(message, start, message.length);
  const database = message.toString('utf8', 20, nameEnd).split('.')[0];
  return {
    id: message.readInt32LE(4),
    legacy: true,
    silent: false,
    command: { ...decode(bytes), $db: database },
    documents: () => [],
  };
}

function readMessage(message: Buffer): WireRequest {
  const flags = message.readUInt32LE(16);
  const end = message.length - (flags & CHECKSUM_PRESENT ? 4 : 0);
  const sequences = new Map<string, Buffer[]>();
  let body: Buffer | undefined;
  let at = 20;
  while (at < end) {
    const kind = message[at];
    const start = at + 1;
    if (kind === 0) {
      body = documentAt(message, start, end);
      at = start + body.length;
    } else if (kind === 1) {
      at = readSequence(message, start, end, sequences);
    } else {
      throw new CommandError('FailedToParse', `unknown section kind ${kind}`);
    }
  }
  if (body === undefined) throw new CommandError('FailedToParse', 'the message has no body');
  const encoded = body;
  return {
    id: message.readInt32LE(4),
    legacy: false,
    silent: (flags & MORE_TO_COME) !== 0,
    command: decode(encoded),
    documents: (field) => sequences.get(field) ?? embedded(encoded, field),
  };
}

function documentAt(message: Buffer, start: number, end: number): Buffer {
  const size = start + 5 <= end ? int32At(message, start) : -1;
  if (size < 5 || start + size > end) throw new CommandError('InvalidBSON', 'the message holds a truncated document');
  const bytes = message.subarray(start, start + size);
  checkDocument(bytes);
  return bytes;
}

function readSequence(message: Buffer, start: number, end: number, sequences: Map<string, Buffer[]>): number {
  const stop = start + message.readInt32LE(start);
  const nameEnd = message.indexOf(0, start + 4);
  if (stop > end || nameEnd < 0 || nameEnd >= stop) {
    throw new CommandError('FailedToParse', 'the message holds a truncated document sequence');
  }
  const documents: Buffer[] = [];
  for (let at = nameEnd + 1; at < stop; ) {
    const document = documentAt(message, at, stop);
    documents.push(document);
    at += document.length;
  }
  sequences.set(message.toString('utf8', start + 4, nameEnd), documents);
  return stop;
}

function embedded(body: Buffer, field: string): Buffer[] {
  const list = findField(body, 0, Buffer.from(field));
  if (list?.type !== TYPE.array) throw new CommandError('TypeMismatch', `'${field}' has to be an array of objects`);
  return elementsOf(list).map((element) => {
    if (element.type !== TYPE.object) throw new CommandError('TypeMismatch', `'${field}' has to hold objects`);
    return element.slice();
  });
}

/** The bytes that answer a request, in the form it came. */
export function writeReply(request: Pick<WireRequest, 'id' | 'legacy'>, reply: Document | Buffer): Buffer {
  const body = Buffer.isBuffer(reply) ? reply : encodeEnvelope(reply);
  const head = Buffer.alloc(request.legacy ? 36 : 21);
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(request.id, 8);
  head.writeInt32LE(request.legacy ? OP_REPLY : OP_MSG, 12);
  if (request.legacy) {
    head.writeInt32LE(8, 16);
    head.writeInt32LE(1, 32);
  }
  return Buffer.concat([head, body]);
}
