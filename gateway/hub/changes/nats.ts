import { type JetStreamClient, jetstream } from '@nats-io/jetstream';
import { connect, credsAuthenticator, type NatsConnection } from '@nats-io/transport-node';
import type { NatsSettings } from '../../../schema/contract/environment.ts';

const TIMEOUT_MS = 5_000;
const RECONNECT_MS = 500;

/** A message for a stream of a broker. */
export interface SinkMessage {
  /** The same however often it is sent: the broker drops what it has already (`Nats-Msg-Id`). */
  readonly id: string;
  /** Kind of the change: the last part of the subject. */
  readonly kind: string;
  readonly body: string;
}

/** A broker that keeps what it is given. */
export interface Broker {
  /** Resolves when the broker has it safely. @throws Error when that is not known */
  publish(message: SinkMessage): Promise<void>;
  close(): Promise<void>;
}

/** Publishes to NATS JetStream under `<subject>.<kind>`. Connects when there is something to publish, and again whenever the connection breaks. */
export function createNatsBroker({ url, credentials, subject }: NatsSettings): Broker {
  let opened: Promise<{ readonly connection: NatsConnection; readonly stream: JetStreamClient }> | undefined;
  const open = async () => {
    const connection = await connect({
      servers: url,
      name: 'yunqiao',
      timeout: TIMEOUT_MS,
      reconnect: true,
      maxReconnectAttempts: -1,
      reconnectTimeWait: RECONNECT_MS,
      ...(url.startsWith('tls:') && { tls: {} }),
      ...(credentials !== undefined && { authenticator: credsAuthenticator(new TextEncoder().encode(credentials)) }),
    });
    return { connection, stream: jetstream(connection, { timeout: TIMEOUT_MS }) };
  };
  return {
    async publish({ id, kind, body }) {
      opened ??= open();
      const { stream } = await opened.catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      // Stored by the stream, on as many servers as it has replicas, when this resolves.
      await stream.publish(`${subject}.${kind}`, body, { msgID: id, timeout: TIMEOUT_MS });
    },
    async close() {
      const open = await opened?.catch(() => undefined);
      await open?.connection.close();
    },
  };
}
