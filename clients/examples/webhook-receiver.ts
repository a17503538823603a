/**
 * A receiver of the hub's webhooks, by the conventions of Standard Webhooks (https://www.standardwebhooks.com), with nothing but Node itself.
 *
 *   node --import tsx clients/examples/webhook-receiver.ts 8080 secrets.txt messages.ndjson
 *
 * `secrets.txt` has one secret a line, as `createSubscription` and `rotateSubscriptionSecret` show it: `whsec_…` (HMAC-SHA256) or `whpk_…` (ed25519).
 * Each message is written once to `messages.ndjson`, however often it comes, and answered with 204 when it is on the disk.
 */
import { createHmac, createPublicKey, timingSafeEqual, verify } from 'node:crypto';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

/** How far the sender's clock may be from ours, in seconds: an older message may be one that somebody has recorded. */
const TOLERANCE_SECONDS = 300;
const MAX_BYTES = 1024 * 1024;

interface Headers {
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
}

/** Whether one of the signatures is right by one of the secrets, and the message is of now. */
function isGenuine({ id, timestamp, signature }: Headers, body: Buffer, secrets: readonly string[]): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > TOLERANCE_SECONDS) return false;
  // The very bytes that came, never JSON that was read and written again.
  const signed = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
  const given = signature.split(' ').map((one) => one.split(','));
  return secrets.some((secret) => {
    const [kind, key = ''] = secret.split('_');
    if (kind === 'whsec') {
      const expected = createHmac('sha256', Buffer.from(key, 'base64')).update(signed).digest();
      return given.some(([version, text = '']) => {
        const read = Buffer.from(text, 'base64');
        return version === 'v1' && read.length === expected.length && timingSafeEqual(read, expected);
      });
    }
    const x = Buffer.from(key, 'base64').toString('base64url');
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return given.some(
      ([version, text = '']) => version === 'v1a' && verify(null, signed, publicKey, Buffer.from(text, 'base64')),
    );
  });
}

/** Ids of the messages that are there already: a message that was delivered and not acknowledged comes again. */
async function knownIds(path: string): Promise<Set<string>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return new Set(
    text
      .split('\n')
      .filter((line) => line.endsWith('}'))
      .map((line) => (JSON.parse(line) as { readonly id: string }).id),
  );
}

async function main(port: number, secretFile: string, out: string): Promise<void> {
  const known = await knownIds(out);
  const file: FileHandle = await open(out, 'a');
  const taken = new Map<string, Promise<void>>();

  const take = async (id: string, body: Buffer): Promise<void> => {
    if (known.has(id)) return;
    await file.appendFile(`${JSON.stringify({ id, message: JSON.parse(body.toString('utf8')) })}\n`);
    await file.sync();
    known.add(id);
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) request.destroy();
      else chunks.push(chunk);
    });
    request.on('end', async () => {
      try {
        const header = (name: string) => String(request.headers[name] ?? '');
        const id = header('webhook-id');
        const headers = { id, timestamp: header('webhook-timestamp'), signature: header('webhook-signature') };
        const body = Buffer.concat(chunks);
        // Read anew each time: a secret that was added counts at once.
        const secrets = (await readFile(secretFile, 'utf8')).split('\n').filter((line) => /^wh(sec|pk)_/.test(line));
        if (!isGenuine(headers, body, secrets)) return void response.writeHead(401).end();
        const taking = taken.get(id) ?? take(id, body).finally(() => taken.delete(id));
        taken.set(id, taking);
        await taking;
        response.writeHead(204).end();
      } catch (error) {
        // Not acknowledged: it comes again.
        console.error(error);
        response.writeHead(500).end();
      }
    });
  });
  server.listen(port, '127.0.0.1', () => console.log(`listening on ${(server.address() as { port: number }).port}`));
  process.once('SIGTERM', () => {
    server.close();
    server.closeAllConnections();
    void file.close();
  });
}

const [port = '8080', secretFile = 'secrets.txt', out = 'messages.ndjson'] = process.argv.slice(2);
await main(Number(port), secretFile, out);
