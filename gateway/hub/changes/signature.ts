import { createHmac, createPrivateKey, sign } from 'node:crypto';

/** What a message is signed with: base64 of a shared secret, or of a private ed25519 key (PKCS 8), which has a public one beside it. */
export interface SigningSecret {
  readonly secret: string;
  readonly publicKey: string | null;
}

/** Headers of a message by the conventions of Standard Webhooks: id, time in seconds, and one signature for each secret, so that receivers can change over. */
export function webhookHeaders(
  id: string,
  at: Date,
  body: string,
  secrets: readonly SigningSecret[],
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signed = `${id}.${timestamp}.${body}`;
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => signatureOf(signed, secret)).join(' '),
  };
}

function signatureOf(signed: string, { secret, publicKey }: SigningSecret): string {
  const key = Buffer.from(secret, 'base64');
  if (publicKey === null) return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  return `v1a,${sign(null, Buffer.from(signed), privateKey).toString('base64')}`;
}
