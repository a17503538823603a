import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webhookHeaders } from '../../gateway/hub/changes/signature.ts';
import { newSecret, shownSecret } from '../../subgraphs/shared/signing-secrets.ts';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const has = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const RECEIVERS = [
  { language: 'TypeScript', command: [process.execPath, '--import', 'tsx', file('webhook-receiver.ts')], why: '' },
  {
    language: 'Python',
    command: ['python3', file('webhook_receiver.py')],
    why: has('python3', '-c', 'import cryptography') ? '' : 'python3 with the package cryptography is not here',
  },
] as const;

describe.each(RECEIVERS)('the receiver example in $language', ({ language, command, why }) => {
  const [shared, publicOne, other] = [newSecret('HMAC_SHA256'), newSecret('ED25519'), newSecret('HMAC_SHA256')];
  const directory = mkdtempSync(join(tmpdir(), 'yunqiao-receiver-'));
  const [secrets, out] = [join(directory, 'secrets.txt'), join(directory, 'messages.ndjson')];
  let child: ChildProcess;
  let url = '';

  beforeAll(async () => {
    if (why) return console.warn(`skipped: ${why}`);
    writeFileSync(secrets, `${shownSecret(shared)}\n`);
    const [program = '', ...args] = command;
    child = spawn(program, [...args, '0', secrets, out], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data')) as [Buffer];
    url = `http://127.0.0.1:${line.toString().match(/\d+/)?.[0]}/`;
  });
  afterAll(() => {
    child?.kill();
    rmSync(directory, { recursive: true, force: true });
  });

  const post = async (headers: Record<string, string>, body: string) =>
    (await fetch(url, { method: 'POST', headers, body })).status;
  const messages = () =>
    readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  it.skipIf(why !== '')(
    'takes each genuine message once and no other, by shared secrets and by public keys, old and new',
    async () => {
      const body = JSON.stringify({ type: 'TEST', data: { 名: language } });
      const now = new Date();
      const genuine = webhookHeaders('msg_1', now, body, [other, shared]);
      expect(await post(genuine, body)).toBe(204);
      expect(await post(genuine, body)).toBe(204);
      expect(await post(webhookHeaders('msg_2', now, body, [other]), body)).toBe(401);
      expect(await post(genuine, `${body} `)).toBe(401);
      expect(await post({ ...genuine, 'webhook-id': 'msg_3' }, body)).toBe(401);
      expect(await post({}, body)).toBe(401);
      const old = new Date(now.getTime() - 301_000);
      expect(await post(webhookHeaders('msg_4', old, body, [shared]), body)).toBe(401);
      // A key that was added counts without a start.
      expect(await post(webhookHeaders('msg_5', now, body, [publicOne]), body)).toBe(401);
      writeFileSync(secrets, `${shownSecret(shared)}\n${shownSecret(publicOne)}\n`);
      expect(await post(webhookHeaders('msg_5', now, body, [publicOne]), body)).toBe(204);
      expect(messages()).toEqual(['msg_1', 'msg_5'].map((id) => ({ id, message: JSON.parse(body) })));
    },
  );
});
