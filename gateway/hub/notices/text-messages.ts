import { appendFile } from 'node:fs/promises';
import type { MessageSender } from './mail.ts';

/** Characters of one text message: what operators take as a long one. */
const LENGTH = 500;

/**
 * Text messages into a file, one JSON object a line: for tests, and for a gateway of an operator that reads it. Another operator's protocol is another
 * {@link MessageSender}.
 */
export function createFileTextSender(path: string): MessageSender {
  return {
    async send({ address, subject, text }) {
      const message = { to: address, text: `【云桥】${subject} ${text}`.replace(/\s+/g, ' ').slice(0, LENGTH) };
      await appendFile(path, `${JSON.stringify({ at: new Date().toISOString(), ...message })}\n`, { mode: 0o600 });
    },
    close: () => undefined,
  };
}
