import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import {
  AddPublicKeyDocument,
  type Client,
  EnrolAgencyDocument,
  RotateSecretDocument,
  WithdrawCredentialDocument,
} from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, integer, withConnection } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';

const OVERLAP_LIMIT_HOURS = 720;

interface CredentialOptions extends ConnectionOptions {
  readonly agency?: string;
}

/** `yunqiao credential enrol|add-key|rotate-secret|withdraw` */
export function credentialCommands(io: Io, done: Done): Command[] {
  const addKey = new Command('add-key')
    .description('Add a public key for private_key_jwt. Of a private key only the public half is sent.')
    .argument('<file>', 'P-256 or RSA key, PEM or JWK');
  const rotate = new Command('rotate-secret')
    .description('Make a new secret and print it once; the one before it goes on for the overlap.')
    .option('--overlap-hours <hours>', 'default 72', integer('--overlap-hours', 0, OVERLAP_LIMIT_HOURS));
  const withdraw = new Command('withdraw')
    .description('Take a credential out of use for good.')
    .argument('<credential>', 'its id')
    .option('--force', 'also the last one in use', false);
  const enrol = new Command('enrol')
    .description(
      'Begin as an agency: register a key of your own with the code that you were given. The code serves once.',
    )
    .argument('<code-file>', 'the file with the code')
    .requiredOption('--key <file>', 'private key, PEM or JWK; made (P-256, mode 0600) when there is no such file');
  return [
    withConnection(enrol, 4).action(async (codeFile: string, options: CredentialOptions & { key: string }) => {
      const [agency = '', code = ''] = (await readFile(codeFile, 'utf8')).trim().split('.');
      if (!code) throw new CommandError(`${codeFile}: expected an enrolment code, <agency>.<code>.`);
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
    withAgency(addKey).action(async (file: string, options: CredentialOptions) => {
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
    withAgency(rotate).action(async (options: CredentialOptions & { overlapHours?: number }) => {
      await signedIn(options, io, async (client, agency) => {
        const input = { agency, overlapHours: options.overlapHours ?? null };
        const { rotateSecret } = await client.request(RotateSecretDocument, { input }, { signal: io.signal });
        io.stdout.write(
          `credential ${rotateSecret?.credential}\nsecret ${rotateSecret?.secret}\nthe secret before it can be used until ${rotateSecret?.overlapEndsAt}\n`,
        );
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
  return withConnection(command.option('--agency <id>', 'for the operator: another agency than the client id'), 4);
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
