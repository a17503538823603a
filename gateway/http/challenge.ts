/** The challenge of RFC 6750 for an answer of 401: with an error only where a token was sent. */
export function challenge(authorization: string | undefined): string {
  return authorization === undefined ? 'Bearer realm="yunqiao"' : 'Bearer realm="yunqiao", error="invalid_token"';
}
