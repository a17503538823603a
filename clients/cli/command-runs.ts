import { Command, Option } from 'commander';
import { isDay } from '../../schema/domain/day.ts';
import type { Client } from '../sdk/index.ts';
import { type ConnectionOptions, connect, integer, withConnection } from './connection.ts';
import { CommandError, EXIT } from './exit-codes.ts';
import type { Done, Io } from './io.ts';
import { type OutputOptions, withOutput } from './records.ts';

/** What a command does with a client; the exit code, 0 unless told. */
export type Work<Arguments extends unknown[], Options> = (
  client: Client,
  options: Options,
  ...args: Arguments
) => Promise<number | undefined>;

/** Options of a command that lists. */
export interface ListOptions extends ConnectionOptions, OutputOptions {
  readonly limit: number;
}

/** Gives commands their connection: each makes a client, works, and closes it. Where `publicAllowed`, without a client id as the public. */
export function commandRuns(io: Io, done: Done, purpose?: string, publicAllowed = false) {
  return <Arguments extends unknown[], Options extends ConnectionOptions>(
    command: Command,
    work: Work<Arguments, Options>,
  ): Command =>
    withConnection(command, 4).action(async (...all: unknown[]) => {
      // Commander gives the arguments, the options and the command.
      const args = all.slice(0, -2) as Arguments;
      const options = all.at(-2) as Options;
      const client = await connect(options, io, { publicAllowed, ...(purpose !== undefined && { purpose }) });
      try {
        done((await work(client, options, ...args)) ?? EXIT.ok);
      } finally {
        await client.close();
      }
    });
}

/** A command that lists: with --output and --limit. */
export function listing(name: string, description: string): Command {
  return withOutput(new Command(name).description(description)).addOption(
    new Option('--limit <n>', 'most records').default(1000).argParser(integer('--limit', 1, 10_000_000)),
  );
}

/** A day that an option gives. @throws CommandError */
export function dayOption(name: string, text: string | undefined): string | null {
  if (text !== undefined && !isDay(text)) throw new CommandError(`${name} ${text}: expected a day, YYYY-MM-DD.`);
  return text ?? null;
}

/** Several values of an option: given several times, or with commas. */
export function several(text: string, previous: readonly string[] = []): string[] {
  return [
    ...previous,
    ...text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ];
}
