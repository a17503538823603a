/*
 * Records of inspections where there is no network: what was filled in stays on this phone until the hub has it, and is then sent as the form itself would be. A record that is sent twice is
 * one record: its number and the moment it was saved go with it. Without this script the form is an ordinary one.
 */
const STORE = 'yunqiao-inspections';
const AGAIN_MS = 20_000;

const box = document.getElementById('inspection');
const form = box?.querySelector('form');

function withQueue(mode, use) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(STORE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('records', { keyPath: 'key' });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const request = use(database.transaction('records', mode).objectStore('records'));
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        database.close();
        resolve(request.result);
      };
    };
  });
}
const waiting = async () =>
  (await withQueue('readonly', (records) => records.getAll())).filter(({ agency }) => agency === box.dataset.agency);
const put = (record) => withQueue('readwrite', (records) => records.put(record));
const remove = (key) => withQueue('readwrite', (records) => records.delete(key));

/** A token of the session that there is now: the one in a kept page is of the session that it was kept in. */
async function freshToken() {
  const response = await fetch(form.action, { headers: { accept: 'text/html' }, signal: AbortSignal.timeout(15_000) });
  if (!response.ok || response.url.includes('/desk/sign-in')) return null;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.querySelector('#inspection input[name=form-token]')?.value ?? null;
}

/** Sends one record. @returns its state: sent, or why it still waits */
async function send(record) {
  try {
    const token = await freshToken();
    if (token === null) return { state: 'signin' };
    const body = new URLSearchParams([...record.fields, ['form-token', token]]);
    const response = await fetch(form.action, { method: 'POST', body, signal: AbortSignal.timeout(30_000) });
    if (response.url.includes('done=desk.done.recorded')) return { state: 'sent' };
    if (response.url.includes('/desk/sign-in')) return { state: 'signin' };
    if (response.status >= 500 || response.status === 429) return { state: 'waiting' };
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return {
      state: 'refused',
      words: page.querySelector('main article, main')?.textContent.trim().slice(0, 600) ?? '',
    };
  } catch {
    return { state: 'waiting' };
  }
}

let sending;
/** Sends what waits, one after the other and never twice at once, and shows how it stands. */
function flush() {
  sending ??= (async () => {
    for (const record of await waiting()) {
      if (record.state === 'refused') continue;
      const answer = await send(record);
      if (answer.state === 'sent') {
        await remove(record.key);
        say(box.dataset.sent, record);
      } else await put({ ...record, ...answer });
      if (answer.state === 'signin' || answer.state === 'waiting') break;
    }
  })()
    .catch(() => undefined)
    .finally(async () => {
      sending = undefined;
      await show();
    });
  return sending;
}

function say(words, { fields }) {
  const line = document.createElement('p');
  line.className = 'note note-done';
  line.textContent = `${words} ${new Map(fields).get('reference')}`;
  box.querySelector('[role=status]').replaceChildren(line);
}

/** Lists what waits; every word of it is text. */
async function show() {
  const records = await waiting();
  const list = box.querySelector('.waiting');
  list.hidden = records.length === 0;
  list.querySelector('ul').replaceChildren(
    ...records.map((record) => {
      const fields = new Map(record.fields);
      const row = document.createElement('li');
      const name = `${fields.get('reference')} · ${fields.get('task')}`;
      row.append(name, ' — ', box.dataset[record.state] ?? '', record.words ? ` ${record.words}` : '', ' ');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'quiet';
      button.textContent = box.dataset.discard;
      button.setAttribute('aria-label', `${box.dataset.discard} ${name}`);
      button.addEventListener('click', async () => {
        await remove(record.key);
        await show();
      });
      row.append(button);
      return row;
    }),
  );
}

/** Keeps this page for a time without network. The first visit was loaded before there was a worker to keep it; without the hub the copy that there is has to do. */
async function keepPage(scope) {
  await navigator.serviceWorker.register(box.dataset.worker, { scope }).catch(() => undefined);
  await navigator.serviceWorker.ready;
  const kept = await caches.open('yunqiao-inspection');
  const own = [...document.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src]')];
  try {
    await kept.addAll(own.map((one) => one.href || one.src));
    const page = await fetch(location.href, { headers: { accept: 'text/html' } });
    if (!page.ok || page.redirected) return;
    await kept.delete(location.href, { ignoreVary: true });
    await kept.put(location.href, page);
  } catch (error) {
    if (!(await kept.match(location.href, { ignoreVary: true }))) throw error;
  }
}

if (form && window.indexedDB && navigator.serviceWorker) {
  const path = new URL(form.action).pathname;
  keepPage(path).then(
    () => {
      box.dataset.ready = 'yes';
      box.querySelector('.ready').hidden = false;
    },
    // A browser that keeps nothing: the form works as long as there is a network.
    () => undefined,
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    form.elements.signedAt.value = new Date().toISOString();
    const fields = [...new FormData(form)].filter(([name]) => name !== 'form-token');
    const key = crypto.randomUUID();
    await put({ key, agency: box.dataset.agency, fields, state: 'waiting' });
    form.reset();
    await show();
    box.querySelector('.waiting').scrollIntoView();
    await flush();
  });
  box.querySelector('.send').addEventListener('click', flush);
  window.addEventListener('online', flush);
  setInterval(flush, AGAIN_MS);
  show().then(flush);
  // Signing out clears what is kept here: what waits would be lost.
  for (const leaving of document.querySelectorAll('form[action$="/desk/sign-out"]'))
    leaving.addEventListener('submit', async (event) => {
      event.preventDefault();
      if ((await waiting()).length === 0) return leaving.submit();
      const line = document.createElement('p');
      line.className = 'note note-missing';
      line.textContent = box.dataset.unsent;
      box.querySelector('[role=status]').replaceChildren(line);
      box.scrollIntoView();
    });
}
