import type { HubClient } from './hub.ts';

const TIMEOUT_MS = 60_000;

/** A browser that is signed in at the desk of a hub: it keeps cookies and follows what forms hold, and runs no script. */
export interface Desk {
  get(path: string): Promise<Response>;
  /** A page that has to be there. */
  page(path: string): Promise<string>;
  /** Sends a form of the desk. */
  post(path: string, fields: Readonly<Record<string, string | Blob>>): Promise<Response>;
}

/** Signs in as somebody would on the page. @throws Error with the status and the page where that is refused */
export async function signInAtDesk(
  hub: HubClient,
  client: string,
  secret = 'demo-secret',
  headers: Readonly<Record<string, string>> = {},
): Promise<Desk> {
  const { url } = hub;
  const shown = await fetch(`${url}/desk/sign-in`, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
  const cookie = shown.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const token = tokenIn(await shown.text());
  const answer = await fetch(`${url}/desk/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, cookie, ...headers },
    body: new URLSearchParams({ 'form-token': token, client, secret, next: '/desk' }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const session = answer.headers.getSetCookie().find((set) => set.startsWith('yq-desk='));
  if (answer.status !== 303 || !session) throw new Error(`${answer.status}\n${await answer.text()}`);
  const signedIn = { cookie: session.split(';')[0] ?? '', accept: 'text/html' };
  const get = (path: string) =>
    fetch(`${url}${path}`, { headers: signedIn, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
  return {
    get,
    async page(path) {
      const page = await get(path);
      const text = await page.text();
      if (page.status !== 200) throw new Error(`${page.status} for ${path}\n${text}`);
      return text;
    },
    async post(path, fields) {
      const formToken = tokenIn(await (await get('/desk')).text());
      const isFile = Object.values(fields).some((value) => typeof value !== 'string');
      const form = new FormData();
      for (const [name, value] of Object.entries({ 'form-token': formToken, ...fields })) form.set(name, value);
      const body = isFile ? form : new URLSearchParams([...form.entries()] as [string, string][]);
      return fetch(`${url}${path}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { ...signedIn, origin: url },
        body,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    },
  };
}

function tokenIn(page: string): string {
  return /name="form-token" value="([^"]+)"/.exec(page)?.[1] ?? '';
}
