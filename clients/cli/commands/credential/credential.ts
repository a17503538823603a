import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import {
  AddPublicKeyDocument,
  type Client,
  EnrolAgencyDocument,
  WithdrawCredentialDocument,
} from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, withConnection } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { actLine } from '../agency/act-line.ts';

interface CredentialOptions extends ConnectionOptions {
  readonly agency?: string;
}

/** `yunqiao credential enrol|add-key|withdraw` */
export function credentialCommands(io: Io, done: Done): Command[] {
  const addKey = new Command('add-key')
    .description('Add a public key for private_key_jwt. Of a private key only the public half is sent.')
    .argument('<file>', 'P-256 or RSA key, PEM or JWK');
  const withdraw = new Command('withdraw')
    .description('Take a credential out of use for good.')
    .argument('<credential>', 'its id')
    .option('--force', 'also the last one in use', false);
  const enrol = new Command('enrol')
    .description(
      'Begin as an agency: register a key of your own with the code that two administrators gave you, each one a part of it. The code serves once; keys from before end with it.',
    )
    .argument('<code-file...>', 'the files with the code or its two parts')
    .requiredOption('--key <file>', 'private key, PEM or JWK; made (P-256, mode 0600) when there is no such file');
  return [
    withConnection(enrol, 4).action(async (codeFiles: string[], options: CredentialOptions & { key: string }) => {
      const { agency, code } = await codeIn(codeFiles);
      const publicKey = publicHalf(await keyOf(options.key), options.key);
      const { clientId: _, ...asPublic } = options;
      const client = await connect(
        asPublic,
        { ...io, env: { ...io.env, YUNQIAO_CLIENT_ID: '' } },
        { publicAllowed: true },
      );
      try {
        const input = { agency, code, publicKey };
        const { enrolAgency } = await client.request(EnrolAgencyDocument, { input }, { signal: io.signal });
        io.stdout.write(`agency ${agency}\ncredential ${enrolAgency?.credential}\nkey ${options.key}\n`);
      } finally {
        await client.close();
      }
      done(EXIT.ok);
    }),
    withConnection(addKey, 4).action(async (file: string, options: CredentialOptions) => {
      const publicKey = publicHalf(await readFile(file, 'utf8'), file);
      await signedIn(options, io, async (client, agency) => {
        const input = { agency, publicKey };
        const { addPublicKey } = await client.request(
          AddPublicKeyDocument,
          { input },
          { signal: io.signal, idempotent: true },
        );
        io.stdout.write(`credential ${addPublicKey?.credential}\n`);
      });
      done(EXIT.ok);
    }),
    withAgency(withdraw).action(async (credential: string, options: CredentialOptions & { force: boolean }) => {
      await signedIn(options, io, async (client, agency) => {
        const input = { agency, credential, force: options.force };
        const { withdrawCredential } = await client.request(
          WithdrawCredentialDocument,
          { input },
          { signal: io.signal, idempotent: true },
        );
        if (withdrawCredential?.act) io.stdout.write(actLine(withdrawCredential.act));
        for (const { id, method, validUntil, withdrawnAt } of withdrawCredential?.agency.credentials ?? [])
          io.stdout.write(
            `${id}  ${method}  ${withdrawnAt ? `withdrawn ${withdrawnAt}` : validUntil ? `until ${validUntil}` : 'in use'}\n`,
          );
      });
      done(EXIT.ok);
    }),
  ];
}

function withAgency(command: Command): Command {
  return withConnection(
    command.option('--agency <id>', 'for the security administrator: another agency than the client id'),
    4,
  );
}

async function signedIn(
  options: CredentialOptions,
  io: Io,
  work: (client: Client, agency: string) => Promise<void>,
): Promise<void> {
  const client = await connect(options, io, { purpose: 'OPERATIONS' });
  try {
    await work(client, options.agency ?? options.clientId ?? io.env['YUNQIAO_CLIENT_ID'] ?? '');
  } finally {
    await client.close();
  }
}

/** The code of which each file holds a part: `<agency>.<part>`. */
async function codeIn(files: readonly string[]): Promise<{ readonly agency: string; readonly code: string }> {
  const texts = await Promise.all(files.map(async (file) => (await readFile(file, 'utf8')).trim().split('.')));
  const agency = texts[0]?.[0] ?? '';
  const wrong = texts.findIndex(([of, ...parts]) => of !== agency || parts.length === 0 || parts.includes(''));
  if (wrong >= 0) throw new CommandError(`${files[wrong]}: expected an enrolment code of one agency, <agency>.<code>.`);
  return { agency, code: texts.flatMap(([, ...parts]) => parts).join('.') };
}

/** The text of a key file; a new key where there is no file yet. */
async function keyOf(file: string): Promise<string> {
  const there = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (there !== undefined) return there;
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  await writeFile(file, privateKey, { mode: 0o600, flag: 'wx', flush: true });
  return privateKey;
}

/** @throws CommandError when the file holds no key */
function publicHalf(text: string, file: string) {
  try {
    const key = text.trimStart().startsWith('{')
      ? createPublicKey({ key: JSON.parse(text), format: 'jwk' })
      : createPublicKey(text);
    const { kty = '', crv, x, y, n, e } = key.export({ format: 'jwk' });
    return { kty, crv: crv ?? null, x: x ?? null, y: y ?? null, n: n ?? null, e: e ?? null };
  } catch {
    throw new CommandError(`${file}: expected a P-256 or RSA key, PEM or JWK.`);
  }
}
