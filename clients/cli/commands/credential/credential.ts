import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import {
  AddPublicKeyDocument,
  type Client,
  EnrolAgencyDocument,
  OwnCredentialsDocument,
  type OwnCredentialsQuery,
  RegisterIdentityDocument,
  WithdrawCredentialDocument,
} from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, ownAgency, withConnection } from '../../connection.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { createListing, type Shown } from '../../listing.ts';
import { type OutputOptions, withOutput } from '../../records.ts';
import { actLine } from '../agency/act-line.ts';
import { codeIn, keyOf, publicHalf } from './enrolment.ts';

interface CredentialOptions extends ConnectionOptions {
  readonly agency?: string;
}

type Credential = NonNullable<OwnCredentialsQuery['me']['agencyDetails']>['credentials'][number];

const SHOWN: Shown<Credential> = {
  line: ({ id, method, createdAt, createdBy, issuer, subject, validUntil, withdrawnAt }) =>
    `${id}  ${method}  ${createdAt}  ${createdBy ?? ''}  ${issuer ? `${issuer} ${subject}  ` : ''}${withdrawnAt ? `withdrawn ${withdrawnAt}` : validUntil ? `until ${validUntil}` : 'in use'}\n`,
  columns: {
    id: ({ id }) => id,
    method: ({ method }) => method,
    createdAt: ({ createdAt }) => createdAt,
    createdBy: ({ createdBy }) => createdBy,
    issuer: ({ issuer }) => issuer,
    subject: ({ subject }) => subject,
    validUntil: ({ validUntil }) => validUntil,
    withdrawnAt: ({ withdrawnAt }) => withdrawnAt,
  },
};

/** `yunqiao credential enrol|add-key|add-person|withdraw|list` */
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
  const addPerson = new Command('add-person')
    .description(
      'Register a person at an OpenID Connect issuer, who then signs in at the desk with the rights of the agency.',
    )
    .argument('<issuer>', 'address of the issuer, as it names itself (iss)')
    .argument('<subject>', 'what the issuer calls the person (sub)');
  const list = withOutput(new Command('list').description('List how your agency can sign in.'));
  return [
    withConnection(list, 4).action(async (options: CredentialOptions & OutputOptions) => {
      const show = createListing(io, options.output, SHOWN);
      await signedIn(options, io, async (client) => {
        const { me } = await client.request(OwnCredentialsDocument, {}, { signal: io.signal });
        for (const credential of me.agencyDetails?.credentials ?? []) show(credential);
      });
      done(EXIT.ok);
    }),
    withConnection(enrol, 4).action(async (codeFiles: string[], options: CredentialOptions & { key: string }) => {
      const { agency, code } = await codeIn(codeFiles);
      const publicKey = publicHalf(await keyOf(options.key), options.key);
      const client = await connect({ ...options, public: true }, io, { publicAllowed: true });
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
    withAgency(addPerson).action(async (issuer: string, subject: string, options: CredentialOptions) => {
      await signedIn(options, io, async (client, agency) => {
        const input = { agency, issuer, subject };
        const { registerIdentity } = await client.request(
          RegisterIdentityDocument,
          { input },
          { signal: io.signal, idempotent: true },
        );
        if (registerIdentity?.act) io.stdout.write(actLine(registerIdentity.act));
        if (registerIdentity?.credential) io.stdout.write(`credential ${registerIdentity.credential}\n`);
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
    await work(client, options.agency ?? (await ownAgency(options, io)));
  } finally {
    await client.close();
  }
}
