/*
 * Signs in with a key that stays here: the file is read by the browser, the key is kept where script can use it and not read it out, and what is sent are
 * assertions (RFC 7523), each good for one token. Pages of the session sign anew before its tokens end. Nothing here is needed by an agency of the sample data.
 */
const RENEW_EVERY_MS = 4 * 60_000;
const STORE = 'yunqiao-key';

/** Runs something with the store of this site; the key in it can't be exported. */
function withStore(mode, use) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(STORE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('keys');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const request = use(database.transaction('keys', mode).objectStore('keys'));
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        database.close();
        resolve(request.result);
      };
    };
  });
}

const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const asJson = (value) => base64url(new TextEncoder().encode(JSON.stringify(value)));

const KINDS = [
  { alg: 'ES256', read: { name: 'ECDSA', namedCurve: 'P-256' }, sign: { name: 'ECDSA', hash: 'SHA-256' } },
  { alg: 'PS256', read: { name: 'RSA-PSS', hash: 'SHA-256' }, sign: { name: 'RSA-PSS', saltLength: 32 } },
];

/** Reads a private key, PEM (PKCS #8) or JWK. */
async function readKey(text) {
  const isJwk = text.trimStart().startsWith('{');
  const data = isJwk
    ? JSON.parse(text)
    : Uint8Array.from(atob(text.replace(/-----[^-]+-----|\s/g, '')), (letter) => letter.charCodeAt(0));
  for (const kind of KINDS) {
    try {
      // A JWK may say more of its use than is asked for here.
      const { key_ops: _uses, use: _use, alg: _alg, ...jwk } = isJwk ? data : {};
      const key = await crypto.subtle.importKey(isJwk ? 'jwk' : 'pkcs8', isJwk ? jwk : data, kind.read, false, [
        'sign',
      ]);
      return { key, kind };
    } catch {
      // Not of this kind.
    }
  }
  throw new Error('unreadable');
}

/** One assertion for each purpose, a line each. */
async function assertions({ key, kind, client, issuer, purposes }) {
  const lines = purposes.map(async (purpose) => {
    const iat = Math.floor(Date.now() / 1000);
    const claims = { iss: client, sub: client, aud: issuer, iat, exp: iat + 60, jti: crypto.randomUUID() };
    const signed = `${asJson({ alg: kind.alg, typ: 'client-authentication+jwt' })}.${asJson(claims)}`;
    const signature = await crypto.subtle.sign(kind.sign, key, new TextEncoder().encode(signed));
    return `${purpose} ${signed}.${base64url(signature)}`;
  });
  return (await Promise.all(lines)).join('\n');
}

const form = document.getElementById('key-form');
if (form && window.indexedDB && window.crypto?.subtle) {
  form.querySelector('.with-script').hidden = false;
  form.querySelector('.without-script').hidden = true;
  form.addEventListener('submit', async (event) => {
    const [file] = form.querySelector('#key-file').files;
    if (!file) return;
    event.preventDefault();
    try {
      const { issuer, purposes } = form.dataset;
      const client = form.elements.client.value.trim();
      const key = await readKey(await file.text());
      const kept = { ...key, client, issuer, purposes: purposes.split(' '), signedAt: Date.now() };
      await withStore('readwrite', (keys) => keys.put(kept, 'key'));
      form.elements.assertions.value = await assertions(kept);
      form.submit();
    } catch {
      form.querySelector('#key-fault').textContent = form.dataset.unreadable;
    }
  });
}

const renewal = document.querySelector('.desk-head input[type=hidden]');
if (renewal && window.indexedDB) {
  const renew = async () => {
    const kept = await withStore('readonly', (keys) => keys.get('key'));
    // Another page of the session may have done so.
    if (!kept || Date.now() - kept.signedAt < RENEW_EVERY_MS) return;
    await withStore('readwrite', (keys) => keys.put({ ...kept, signedAt: Date.now() }, 'key'));
    const body = new URLSearchParams({ [renewal.name]: renewal.value, assertions: await assertions(kept) });
    await fetch('/desk/renew', { method: 'POST', body });
  };
  renew();
  setInterval(renew, RENEW_EVERY_MS / 4);
}
