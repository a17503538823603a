/** A passkey (WebAuthn): the public half of a key that an authenticator made for this hub alone. */
export interface Passkey {
  /** What the authenticator calls it, base64url. */
  readonly id: string;
  /** COSE key (RFC 9052), base64url. */
  readonly publicKey: string;
  /** What the agency calls it. */
  readonly name: string;
}
