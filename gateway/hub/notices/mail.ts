import { createTransport } from 'nodemailer';

const TIMEOUT_MS = 20_000;

/** What sends a text to an address, by one channel. @throws Error where it was not taken */
export interface MessageSender {
  send(message: { readonly address: string; readonly subject: string; readonly text: string }): Promise<void>;
  close(): void;
}

/** E-mail over SMTP: `smtps://user:password@host`, or `smtp://host` with STARTTLS where the server offers it. */
export function createMailSender(url: string, from: string): MessageSender {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // Nothing but what is given: no files, no addresses that are fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ address, subject, text }) {
      await transport.sendMail({ from, to: address, subject, text });
    },
    close: () => transport.close(),
  };
}
