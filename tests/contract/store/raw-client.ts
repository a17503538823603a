import { connect, type Socket } from 'node:net';
import mongoose from 'mongoose';
import type { Document } from './stores.ts';

const { BSON } = mongoose.mongo;

/** A client that sends exactly what it is told: drivers would not send the same write twice or cut a message short. */
export class RawClient {
  private readonly socket: Socket;
  private received = Buffer.alloc(0);
  private waiting: ((reply: Document | undefined) => void)[] = [];

  /** Connects to the socket of an embedded store's URI. */
  constructor(uri: string) {
    this.socket = connect(decodeURIComponent(uri.slice('mongodb://'.length).split('/')[0] as string));
    this.socket.on('data', (chunk) => this.take(chunk));
    this.socket.on('close', () => {
      for (const resolve of this.waiting) resolve(undefined);
      this.waiting = [];
    });
    this.socket.on('error', () => {});
  }

  /** The reply to a command; undefined when the server closes the connection. */
  command(command: Document): Promise<Document | undefined> {
    const body = BSON.serialize(command);
    const message = Buffer.alloc(21 + body.length);
    message.writeInt32LE(message.length, 0);
    message.writeInt32LE(2013, 12);
    message.set(body, 21);
    return this.send(message);
  }

  send(bytes: Buffer): Promise<Document | undefined> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.socket.write(bytes);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    while (this.received.length >= 4 && this.received.length >= this.received.readInt32LE(0)) {
      const size = this.received.readInt32LE(0);
      this.waiting.shift()?.(BSON.deserialize(this.received.subarray(21, size)));
      this.received = this.received.subarray(size);
    }
  }
}
