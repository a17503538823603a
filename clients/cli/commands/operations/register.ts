import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { RegisterOperationsDocument } from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, ownAgency, withConnection } from '../../connection.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';

interface RegisterOptions extends ConnectionOptions {
  readonly agency?: string;
}

/** `yunqiao operations register` */
export function registerOperationsCommand(io: Io, done: Done): Command {
  const command = new Command('register')
    .description('Register operations, so that they can be run by their hash; prints hash and name. All or none.')
    .argument('<files...>', 'each with one GraphQL operation that has a name; at most 100')
    .option('--agency <id>', 'for the operator: another agency than the client id');
  return withConnection(command, 4).action(async (files: string[], options: RegisterOptions) =>
    done(await register(files, options, io)),
  );
}

async function register(files: readonly string[], options: RegisterOptions, io: Io): Promise<number> {
  const operations = await Promise.all(files.map(async (file) => ({ text: await readFile(file, 'utf8') })));
  const client = await connect(options, io, { purpose: 'OPERATIONS' });
  try {
    const agency = options.agency ?? (await ownAgency(options, io));
    const input = { agency, operations };
    const answer = await client.request(RegisterOperationsDocument, { input }, { signal: io.signal, idempotent: true });
    for (const { hash, name } of answer.registerOperations?.operations ?? []) io.stdout.write(`${hash}  ${name}\n`);
    return EXIT.ok;
  } finally {
    await client.close();
  }
}
