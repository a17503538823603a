/*
 * Verifies a receipt where it is, in the reader's browser: signature, request and answer. Once the page and the keys are loaded it needs no network. The same rules as `verifyReceipt`
 * of the SDK: RFC 8785 to the byte, JWS with ES256 and the hub's own type.
 */
const form = document.getElementById('verify');
const words = form ? JSON.parse(form.dataset.words) : {};
let known = null;

class Fault extends Error {}

function canonical(value) {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' || typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
}

/** JSON that is canonical to the byte: whoever changes one finds no text that reads alike. */
function parse(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Fault('malformed');
  }
  if (typeof value !== 'object' || value === null) throw new Fault('malformed');
  if (canonical(value) !== text) throw new Fault('canonical');
  return value;
}

function bytes(base64url) {
  if (typeof base64url !== 'string' || !/^[\w-]*$/.test(base64url)) throw new Fault('malformed');
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  const found = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  // The last character has spare bits: a second spelling of the same bytes is refused.
  const again = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  if (again !== base64url) throw new Fault('malformed');
  return found;
}

const textOf = (base64url) => new TextDecoder('utf-8', { fatal: true }).decode(bytes(base64url));
const utf8 = (text) => new TextEncoder().encode(text);
const only = (value, names) => {
  if (typeof value !== 'object' || value === null || Object.keys(value).some((name) => !names.includes(name)))
    throw new Fault('malformed');
  return value;
};

async function digest(value) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(canonical(value))));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The receipt, when the hub has signed exactly this. */
async function verify(text, jwks) {
  const file = only(parse(text), ['v', 'request', 'response', 'receipt']);
  const request = only(file.request, ['query', 'operationName', 'variables']);
  const response = only(file.response, ['data', 'errors']);
  const parts = typeof file.receipt === 'string' ? file.receipt.split('.') : [];
  if (file.v !== 1 || parts.length !== 3) throw new Fault('malformed');
  const header = only(parse(textOf(parts[0])), ['alg', 'kid', 'typ']);
  if (header.alg !== 'ES256' || header.typ !== 'yunqiao-receipt') throw new Fault('malformed');
  const jwk = jwks.keys.find(({ kid }) => kid === header.kid);
  if (!jwk) throw new Fault('key');
  const { kty, crv, x, y } = jwk;
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, curve, false, ['verify']);
  const signed = utf8(`${parts[0]}.${parts[1]}`);
  if (!(await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes(parts[2]), signed)))
    throw new Fault('signature');
  const receipt = parse(textOf(parts[1]));
  if (receipt.v !== 1) throw new Fault('malformed');
  if ((await digest(request)) !== receipt.request) throw new Fault('request');
  if ((await digest(response)) !== receipt.response) throw new Fault('answer');
  return { receipt, request, response, kid: header.kid };
}

function show(state, message, facts = []) {
  const output = form.querySelector('output');
  output.className = `note note-${state}`;
  const strong = document.createElement('strong');
  strong.textContent = message;
  output.replaceChildren(strong);
  for (const [name, value] of facts) {
    const line = document.createElement('span');
    line.className = 'line';
    line.textContent = `${name} ${value}`;
    output.append(line);
  }
}

async function keysOf(file) {
  if (!file) return known;
  const given = JSON.parse(await file.text());
  if (!Array.isArray(given.keys)) throw new Fault('keys');
  return given;
}

if (form && crypto.subtle) {
  form.hidden = false;
  fetch('/.well-known/jwks.json')
    .then((answer) => answer.json())
    .then((keys) => {
      known = keys;
      form.dataset.ready = 'yes';
    })
    .catch(() => {});
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { receipt: file, keys, text } = form.elements;
    try {
      const jwks = await keysOf(keys.files[0]).catch(() => {
        throw new Fault('keys');
      });
      if (!jwks) throw new Fault('keys');
      const content = file.files[0] ? await file.files[0].text() : text.value.trim();
      const { receipt, request, response, kid } = await verify(content, jwks);
      show('done', words.holds, [
        [words.time, receipt.time],
        [words.caller, receipt.caller?.agency ?? words.public],
        [words.purpose, receipt.purpose ?? '—'],
        [words.code, receipt.code],
        [words.key, kid],
        [words.id, receipt.requestId],
        [words.asked, `${request.query} ${JSON.stringify(request.variables)}`],
        [words.answered, JSON.stringify(response, null, 1)],
      ]);
    } catch (fault) {
      const name = fault instanceof Fault ? fault.message : 'malformed';
      show('missing', `${words.fails} ${words[`fault-${name}`]}`);
    }
  });
}
