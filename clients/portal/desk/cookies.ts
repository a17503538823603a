/** Names of the site's own cookies. Behind TLS they have the prefix by which a browser takes them from this host alone, for the whole of it, and sends them over TLS only. */
export interface CookieNames {
  readonly session: string;
  readonly form: string;
  readonly journey: string;
  readonly secure: boolean;
}

/** @param origin the hub's own, as the reader knows it */
export function cookieNames(origin: string): CookieNames {
  const secure = origin.startsWith('https:');
  const prefix = secure ? '__Host-' : '';
  return { session: `${prefix}yq-desk`, form: `${prefix}yq-form`, journey: `${prefix}yq-journey`, secure };
}

/** The value of a cookie of ours (random, base64url); `undefined` for everything else. Of two with one name none counts. */
export function cookieValue(header: string | undefined, name: string): string | undefined {
  const values = (header ?? '')
    .split(/;\s*/)
    .filter((one) => one.startsWith(`${name}=`))
    .map((one) => one.slice(name.length + 1));
  const [value = ''] = values;
  return values.length === 1 && /^[\w-]{43}$/.test(value) ? value : undefined;
}

/** A `Set-Cookie` that ends with the browser; script does not see it, and another site's forms and frames don't bring it along. */
export function setCookie(name: string, value: string, { secure }: CookieNames, sameSite: 'Lax' | 'Strict'): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=${sameSite}${secure ? '; Secure' : ''}`;
}

export function endCookie(name: string, names: CookieNames): string {
  return `${setCookie(name, '', names, 'Lax')}; Max-Age=0`;
}
