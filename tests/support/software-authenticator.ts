import { createHash, generateKeyPairSync, sign } from 'node:crypto';

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest();
const base64url = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64url');

/** What an authenticator is asked, and how it answers. */
export interface Ceremony {
  readonly challenge: string;
  readonly origin: string;
  readonly rpId: string;
  readonly counter: number;
  /** Whether it has recognised its person. */
  readonly recognised?: boolean;
  readonly type?: string;
}

/** An authenticator in memory with one P-256 key, by the form that Web Authentication Level 3 gives: what a browser's own would not do can be tried with it. */
export function softwareAuthenticator(id = base64url('a passkey of tests')) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  // COSE_Key {1: 2, 3: -7, -1: 1, -2: x, -3: y}, RFC 9053 7.1.1.
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ]);
  return {
    id,
    publicKey: base64url(cose),
    /** JSON of an `AuthenticationResponseJSON`. */
    answer({ challenge, origin, rpId, counter, recognised = true, type = 'webauthn.get' }: Ceremony): string {
      const clientData = Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
      const count = Buffer.alloc(4);
      count.writeUInt32BE(counter);
      const data = Buffer.concat([sha256(rpId), Buffer.from([recognised ? 0x05 : 0x01]), count]);
      const signature = sign('sha256', Buffer.concat([data, sha256(clientData)]), privateKey);
      return JSON.stringify({
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: base64url(clientData),
          authenticatorData: base64url(data),
          signature: base64url(signature),
        },
      });
    },
  };
}
