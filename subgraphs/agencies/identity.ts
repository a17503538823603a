/** A person at an OpenID Connect issuer: `subject` names nobody without its `issuer`. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}
