import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { EnrolAgencyDocument, HubError } from '../../sdk/index.ts';
import { type ConnectionOptions, connect, withConnection } from '../connection.ts';
import { CommandError, EXIT } from '../exit-codes.ts';
import type { Done, Io } from '../io.ts';
import { readProfiles, writeProfiles } from '../profiles.ts';
import { codeIn, keyOf, publicHalf } from './credential/enrolment.ts';

/** The three administrators that a hub without sample data begins with, each a person of his own. */
const ADMINISTRATORS = [
  ['operator', 'system administrator: registers agencies, names providers'],
  ['operator-security', 'security administrator: confirms, looks after credentials'],
  ['operator-audit', 'audit administrator: reads the log'],
] as const;

const UNREACHED = new Set(['UNREACHABLE', 'TIMEOUT', 'BAD_RESPONSE', 'SOURCE_UNAVAILABLE', 'RATE_LIMITED']);

interface InitOptions extends ConnectionOptions {
  readonly dataDir?: string;
  readonly keys: string;
  readonly only?: string;
}

/** `yunqiao init` */
export function initCommand(io: Io, done: Done): Command {
  const command = new Command('init')
    .description(
      'Begin with an empty hub, on its machine: enrol its administrators with keys of their own, by the codes in its data directory.',
    )
    .option('--data-dir <folder>', 'of the hub (DATA_DIR, else ./data)')
    .option('--keys <folder>', 'where the keys go, one a person, mode 0600', './keys')
    .option('--only <id>', 'one administrator, for a key that is made where that person works')
    .addHelpText('after', '\nRun again it goes on where it stopped. Then: deploy/OPERATE.md.');
  return withConnection(command, 4).action(async (options: InitOptions) => {
    const data = resolve(options.dataDir ?? io.env['DATA_DIR'] ?? './data');
    const wanted = ADMINISTRATORS.filter(([id]) => options.only === undefined || options.only === id);
    if (wanted.length === 0)
      throw new CommandError(`--only ${options.only}: expected one of ${ADMINISTRATORS.map(([id]) => id).join(', ')}.`);
    await mkdir(options.keys, { recursive: true, mode: 0o700 });
    const client = await connect({ ...options, public: true }, io, { publicAllowed: true });
    try {
      for (const [id, role] of wanted) {
        const [codeFile, keyFile] = [join(data, `enrolment-${id}`), resolve(options.keys, `${id}.key`)];
        if (!existsSync(codeFile)) {
          io.stdout.write(
            `${id}  has no code in ${data}: it is enrolled already, or the hub has not started with SAMPLE_DATA=none\n`,
          );
          continue;
        }
        const { agency, code } = await codeIn([codeFile]);
        const isNew = !existsSync(keyFile);
        const publicKey = publicHalf(await keyOf(keyFile), keyFile);
        try {
          await client.request(EnrolAgencyDocument, { input: { agency, code, publicKey } }, { signal: io.signal });
        } catch (error) {
          // A key that opens nothing would only be taken for one that does.
          if (isNew) await rm(keyFile);
          if (!(error instanceof HubError) || UNREACHED.has(error.code)) throw error;
          io.stdout.write(`${id}  its code has been used, or is another hub's: ${error.message}\n`);
          continue;
        }
        io.stdout.write(`${id}  ${role}  ${keyFile}\n`);
        await keepProfile(id, keyFile, options, io);
      }
    } finally {
      await client.close();
    }
    io.stdout.write(
      'Give each key to its person, and take it off this machine. No key, no way back but `npm run recover` here.\n',
    );
    done(EXIT.ok);
  });
}

async function keepProfile(id: string, clientKey: string, { endpoint }: ConnectionOptions, io: Io): Promise<void> {
  const { current, profiles } = await readProfiles(io);
  const profile = { ...(endpoint && { endpoint }), clientId: id, clientKey, purpose: 'OPERATIONS' };
  await writeProfiles(io, { current: current ?? id, profiles: { ...profiles, [id]: profile } });
}
