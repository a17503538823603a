import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { OperationCost } from '../../sdk/index.ts';
import { type ConnectionOptions, connect, withConnection } from '../connection.ts';
import { CommandError, EXIT } from '../exit-codes.ts';
import { type Done, type Io, readAll } from '../io.ts';

interface QueryOptions extends ConnectionOptions {
  readonly variables?: string;
  readonly cost?: boolean;
}

const MAX_QUERY_BYTES = 1024 * 1024;
const MAX_VARIABLE_BYTES = 8 * 1024 * 1024;

/** `yunqiao query` */
export function queryCommand(io: Io, done: Done): Command {
  const command = new Command('query')
    .description(
      'Run a GraphQL operation and print the answer as JSON. Errors go to standard error; with any, the exit code is 4.',
    )
    .argument('[file]', 'file with the operation, "-" for standard input', '-')
    .option('--variables <json>', 'variables as JSON, or @file')
    .option('--cost', 'print what the operation cost on standard error')
    .addHelpText('after', HELP);
  return withConnection(command, 4).action(async (file: string, options: QueryOptions) =>
    done(await query(file, options, io)),
  );
}

const HELP = `
Without a client id the caller is the public.

Example:
  echo '{ me { agency scopes } }' | yunqiao query --client-id demo-ministry --client-secret demo-secret --purpose SUPERVISION`;

async function query(file: string, options: QueryOptions, io: Io): Promise<number> {
  if (file === '-' && options.clientSecret === '-') {
    throw new CommandError('Standard input can be the operation or the secret, not both: set YUNQIAO_CLIENT_SECRET.');
  }
  const variables = await readVariables(options.variables);
  const text = file === '-' ? await readAll(io.stdin, MAX_QUERY_BYTES) : await readFile(file, 'utf8');
  const client = await connect(options, io, { publicAllowed: true });
  try {
    const { data, errors, requestId, cost } = await client.execute(text, variables, { signal: io.signal });
    io.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
    if (options.cost) io.stderr.write(`${costLine(cost)}\n`);
    for (const { message, path, extensions } of errors) {
      const place = path ? ` at ${path.join('.')}` : '';
      io.stderr.write(
        `${extensions?.code ?? 'INTERNAL'}${place}: ${message} (request ${extensions?.requestId ?? requestId})\n`,
      );
    }
    return errors.length > 0 ? EXIT.refused : EXIT.ok;
  } finally {
    await client.close();
  }
}

function costLine(cost: OperationCost | null): string {
  if (!cost) return 'cost: told to agencies only';
  const left = cost.quotaLeft === undefined ? '' : `, ${cost.quotaLeft} left today`;
  return `cost: ${cost.estimated} of at most ${cost.limit}${left}`;
}

/** Variables from `--variables`. @throws CommandError */
export async function readVariables(option: string | undefined): Promise<Record<string, unknown>> {
  if (option === undefined) return {};
  const text = option.startsWith('@') ? await readFile(option.slice(1), 'utf8') : option;
  if (text.length > MAX_VARIABLE_BYTES)
    throw new CommandError(`--variables: more than ${MAX_VARIABLE_BYTES} characters.`);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Falls through to the one message.
  }
  throw new CommandError('--variables: expected a JSON object, or @file with one.');
}
