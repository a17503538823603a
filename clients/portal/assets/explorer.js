/* Signs in at the token endpoint and gives GraphiQL a fetcher that carries the token. Token, queries and answers stay in the page's memory: nothing of them is left on
 * the machine. */
const root = document.getElementById('explorer');
const words = JSON.parse(root.dataset.words);
const examples = JSON.parse(root.dataset.examples);
const form = document.getElementById('sign-in');
const output = form.querySelector('output');
const signOut = document.getElementById('sign-out');
const example = document.getElementById('example');
/** Milliseconds: longer than the hub takes for anything. */
const TIMEOUT = 60_000;
const BUSY = 429;
const state = { token: null, purpose: null, signingIn: new AbortController() };

const filled = (text, values) => text.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '');

function tell(text, fault = false) {
  output.textContent = text;
  output.classList.toggle('answer-no', fault);
}

/** Whoever signs in sees another schema and other examples: the editor is drawn anew. */
function become(token, purpose) {
  state.token = token;
  state.purpose = purpose;
  signOut.hidden = token === null;
  offerExamples();
  draw();
}

async function askForToken(client, secret, purpose, signal) {
  // In the body: a browser answers a refused `Authorization` header with a dialog of its own.
  const response = await fetch('/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: client,
      client_secret: secret,
      purpose,
    }),
    signal,
  });
  const answer = await response.json();
  if (response.ok) return answer;
  const refused = response.status === BUSY ? 'busy' : answer.error;
  return { refused: words[`refused.${refused}`] ?? words['refused.other'] };
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const [client, secret, purpose] = ['client', 'secret', 'purpose'].map((id) => document.getElementById(id));
  // The last attempt counts: one that is under way is given up.
  state.signingIn.abort();
  state.signingIn = new AbortController();
  const { signal } = state.signingIn;
  form.setAttribute('aria-busy', 'true');
  tell(words.busy);
  let answer;
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]);
    answer = await askForToken(client.value, secret.value, purpose.value, limit);
  } catch {
    answer = { refused: words.unreachable };
  }
  if (signal.aborted) return;
  form.removeAttribute('aria-busy');
  if (answer.refused) {
    become(null, null);
    tell(answer.refused, true);
    return;
  }
  become(answer.access_token, purpose.value);
  const until = new Date(Date.now() + answer.expires_in * 1000).toLocaleTimeString(document.documentElement.lang);
  const named = purpose.selectedOptions[0].textContent;
  tell(filled(words.who, { client: client.value, purpose: named, until, scopes: answer.scope }));
});

signOut.addEventListener('click', () => {
  state.signingIn.abort();
  form.reset();
  become(null, null);
  tell(words.public);
  document.getElementById('client').focus();
});

async function fetcher(request) {
  const { token } = state;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (response.status === 401 && token !== null && token === state.token) {
      state.token = null;
      signOut.hidden = true;
      tell(words.ended, true);
    }
    return await response.json();
  } catch {
    return { errors: [{ message: words.noanswer }] };
  }
}

function offerExamples() {
  const offered = examples.filter((one) =>
    state.purpose === null ? one.for === 'PUBLIC' : [state.purpose, 'ANY', 'PUBLIC'].includes(one.for),
  );
  // Those of the purpose come first.
  offered.sort((one, other) => (other.for === state.purpose) - (one.for === state.purpose));
  example.replaceChildren(
    new Option(words['examples.choose'], ''),
    ...offered.map((one) => new Option(one.title, one.operation)),
  );
}
example.addEventListener('change', () => {
  if (example.value) root.querySelector('.graphiql-query-editor .CodeMirror')?.CodeMirror.setValue(example.value);
});

/** What GraphiQL would keep in the browser for the next reader of this machine. */
function memory() {
  const kept = new Map();
  return {
    get length() {
      return kept.size;
    },
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => kept.set(name, value),
    removeItem: (name) => kept.delete(name),
    clear: () => kept.clear(),
  };
}

/* GraphiQL speaks English only: its words are put in place of it, everywhere but in what a schema, an operation or an answer says. */
const dictionary = new Map();
const patterns = [];
for (const [theirs, ours] of JSON.parse(root.dataset.interface)) {
  const [before, after] = theirs.split('{{name}}');
  if (after === undefined) dictionary.set(theirs, ours);
  else patterns.push({ before, after, ours });
}
const NOT_OURS = '.CodeMirror, .graphiql-doc-explorer-content a, .graphiql-history-item-label';
const NAMED = ['aria-label', 'title', 'placeholder'];

function translated(text) {
  const known = dictionary.get(text.trim());
  if (known !== undefined) return known;
  for (const { before, after, ours } of patterns)
    if (text.startsWith(before) && text.endsWith(after) && text.length > before.length + after.length) {
      const name = text.slice(before.length, text.length - after.length);
      return ours.replace('{{name}}', dictionary.get(name) ?? name);
    }
  return undefined;
}

function translateText(node) {
  if (node.parentElement?.closest(NOT_OURS)) return;
  const ours = translated(node.data);
  if (ours !== undefined && ours !== node.data) node.data = ours;
}

function translateNames(element) {
  for (const name of NAMED) {
    const text = element.getAttribute(name);
    const ours = text === null ? undefined : translated(text);
    if (ours !== undefined && ours !== text) element.setAttribute(name, ours);
  }
}

function translateWithin(node) {
  if (node.nodeType === Node.TEXT_NODE) return translateText(node);
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  translateNames(node);
  for (const child of node.childNodes) translateWithin(child);
}

new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes) {
    if (type === 'characterData') translateText(target);
    else if (type === 'attributes') translateNames(target);
    else addedNodes.forEach(translateWithin);
  }
  nameEditors();
}).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: NAMED,
});

/** CodeMirror's fields have no names, what scrolls in it is reached by no key, and Tab would never lead out of it. */
function nameEditors() {
  for (const [place, name] of [
    ['.graphiql-query-editor', 'Query Editor'],
    ['.graphiql-editor-tool', 'Variables'],
    ['.result-window', 'Result Window'],
  ])
    for (const editor of root.querySelectorAll(`${place} .CodeMirror:not([data-named])`)) {
      editor.dataset.named = 'yes';
      editor.querySelector('textarea').setAttribute('aria-label', dictionary.get(name) ?? name);
      editor.querySelector('.CodeMirror-scroll').tabIndex = 0;
      editor.CodeMirror.addKeyMap({ Tab: false, 'Shift-Tab': false });
    }
}

const view = ReactDOM.createRoot(root);
let drawn = 0;
/** Draws the editor with what stood in it before: who signs in keeps what he has written. */
function draw() {
  const query =
    root.querySelector('.graphiql-query-editor .CodeMirror')?.CodeMirror.getValue() ?? examples[0].operation;
  const properties = { key: drawn++, fetcher, storage: memory(), query, isHeadersEditorEnabled: false };
  // At once: what is said about the caller is true of the editor below it. Without GraphiQL's logo, a link to another site.
  ReactDOM.flushSync(() =>
    view.render(
      React.createElement(GraphiQL, properties, React.createElement(GraphiQL.Logo, null, React.createElement('span'))),
    ),
  );
}

form.hidden = false;
example.parentElement.hidden = false;
become(null, null);
