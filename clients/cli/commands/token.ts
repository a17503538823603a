import { Command } from 'commander';
import { type ConnectionOptions, connect, withConnection } from '../connection.ts';
import { EXIT } from '../exit-codes.ts';
import type { Done, Io } from '../io.ts';

interface TokenOptions extends ConnectionOptions {
  readonly json: boolean;
}

/** `yunqiao token` */
export function tokenCommand(io: Io, done: Done): Command {
  const command = new Command('token')
    .description('Get an access token for one purpose and print it, for use with other tools. It lives ten minutes.')
    .option('--json', 'print token, scopes and end of life as JSON', false)
    .addHelpText('after', HELP);
  return withConnection(command, 4).action(async (options: TokenOptions) => done(await printToken(options, io)));
}

const HELP = `
Example:
  curl -H "authorization: Bearer $(yunqiao token --purpose SUPERVISION)" …`;

async function printToken(options: TokenOptions, io: Io): Promise<number> {
  const client = await connect(options, io, {});
  try {
    const { value, scope, expiresAt } = await client.token();
    const json = { accessToken: value, scope, renewBefore: new Date(expiresAt).toISOString() };
    io.stdout.write(options.json ? `${JSON.stringify(json, null, 2)}\n` : `${value}\n`);
    return EXIT.ok;
  } finally {
    await client.close();
  }
}
