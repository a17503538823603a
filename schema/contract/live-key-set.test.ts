import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rotateKeys } from './key-rotation.ts';
import { generateKeySet, type KeySet, parseKeySet } from './key-set.ts';
import { followKeyFile, followKeyUrl, type LiveKeySet } from './live-key-set.ts';

const directory = mkdtempSync(join(tmpdir(), 'yunqiao-keys-'));
const path = join(directory, 'hub-keys.json');
const log = { info: vi.fn(), warn: vi.fn() };
const open: { close(): unknown }[] = [];
const FAST = { log, pollMs: 10, pauseMs: 0 };

beforeEach(() => {
  vi.clearAllMocks();
  writeFileSync(path, generateKeySet());
});
afterEach(() => {
  for (const each of open.splice(0)) each.close();
  rmSync(path, { force: true });
});

function follow(options: Partial<Parameters<typeof followKeyFile>[1]> = {}): LiveKeySet {
  const keys = followKeyFile(path, { ...FAST, ...options });
  open.push(keys);
  return keys;
}
const kids = (keys: KeySet) => keys.publicJwks.map(({ kid }) => kid);
const change = () => {
  const text = rotateKeys(readFileSync(path, 'utf8'), Date.now(), 0);
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
  return parseKeySet(text, () => Date.now() + 2000);
};

describe('keys that follow a file', () => {
  it('are made on first start, for their owner only', () => {
    rmSync(path);
    expect(follow().signing).toBeDefined();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('change with the file, without a restart, and tell who asked to be told', async () => {
    const keys = follow();
    const told = vi.fn();
    keys.onChange(told);
    const old = keys.signing?.kid;
    const after = change();
    await vi.waitFor(() => expect(kids(keys)).toEqual(kids(after)), { timeout: 50_000 });
    await vi.waitFor(() => expect(keys.signing?.kid).toBe(after.signing?.kid), { timeout: 50_000 });
    expect(keys.find(old ?? '')).toBeDefined();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['half written', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['without a private key', (text: string) => JSON.stringify({ keys: parseKeySet(text).publicJwks })],
  ])('stay as they are when the file is %s, which is logged once', async (_what, spoil) => {
    const keys = follow();
    const before = kids(keys);
    const good = readFileSync(path, 'utf8');
    writeFileSync(path, spoil(good));
    await vi.waitFor(() => expect(log.warn).toHaveBeenCalled(), { timeout: 50_000 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(kids(keys)).toEqual(before);
    expect(keys.signing).toBeDefined();
    expect(log.warn).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(log.warn.mock.calls)).not.toContain(JSON.parse(good).keys[0].d);
    writeFileSync(path, good);
    const after = change();
    await vi.waitFor(() => expect(kids(keys)).toEqual(kids(after)), { timeout: 50_000 });
  });

  it('stay as they are while there is no file', async () => {
    const keys = follow();
    const before = keys.signing?.kid;
    rmSync(path);
    await vi.waitFor(() => expect(log.warn).toHaveBeenCalled(), { timeout: 50_000 });
    expect(keys.signing?.kid).toBe(before);
  });

  it('are read at once when a key is asked for that another process knows already, but not each time', () => {
    const keys = follow({ pollMs: 60_000, pauseMs: 0 });
    const next = change().publicJwks.at(-1)?.kid ?? '';
    expect(keys.find(next)).toBeDefined();
    const calm = follow({ pollMs: 60_000, pauseMs: 60_000 });
    const third = parseKeySet(generateKeySet()).publicJwks[0]?.kid ?? '';
    writeFileSync(path, '{}');
    expect(calm.find(third)).toBeUndefined();
    expect(log.warn).not.toHaveBeenCalled();
  });
});

describe('keys that follow a published key set', () => {
  async function publish(status = 200) {
    const state = { status, text: '', asked: 0 };
    state.text = JSON.stringify({ keys: parseKeySet(generateKeySet()).publicJwks });
    const server = createServer((_request, response) => {
      state.asked++;
      response.writeHead(state.status).end(state.text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push({ close: () => server.close() });
    const { port } = server.address() as { port: number };
    return { state, url: `http://127.0.0.1:${port}/jwks` };
  }

  it('take a new key in when somebody meets it, and ask no more often than they may', async () => {
    const { state, url } = await publish();
    const keys = await followKeyUrl(url, { log, pollMs: 60_000, pauseMs: 200 });
    open.push(keys);
    expect(keys.signing).toBeUndefined();
    const next = parseKeySet(generateKeySet()).publicJwks;
    state.text = JSON.stringify({ keys: [...keys.publicJwks, ...next] });
    await Promise.all([keys.refresh(), keys.refresh()]);
    expect(state.asked).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 210));
    await Promise.all([keys.refresh(), keys.refresh(), keys.refresh()]);
    expect(keys.find(next[0]?.kid ?? '')).toBeDefined();
    expect(state.asked).toBe(2);
  });

  it('stay as they are when the answer is a fault, no key set, or far too large', async () => {
    const { state, url } = await publish();
    const keys = await followKeyUrl(url, FAST);
    open.push(keys);
    const before = kids(keys);
    for (const [status, text] of [
      [503, state.text],
      [200, '<html>'],
      [200, ' '.repeat(300_000)],
    ] as const) {
      log.warn.mockClear();
      Object.assign(state, { status, text });
      await vi.waitFor(() => expect(log.warn).toHaveBeenCalled(), { timeout: 50_000 });
      expect(kids(keys)).toEqual(before);
    }
  });

  it('end the start when they cannot be read', async () => {
    const { url } = await publish(404);
    await expect(followKeyUrl(url, FAST)).rejects.toThrow('404');
  });
});
