import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';

/** The hub that this command line came with, compiled. */
const HUB_COMMAND = [
  new URL('../../../../dist/gateway/hub/machine-command.js', import.meta.url),
  new URL('../../../../gateway/hub/machine-command.js', import.meta.url),
];

const HELP = `
Works on the hub's own machine, by the hub's account and with its environment (DATA_DIR, MONGODB_URI, HUB_KEYS).`;

/** `yunqiao backup|restore|store|views`: what is done with a hub's data where they lie. */
export function machineCommands(io: Io, done: Done): Command[] {
  const verb = (name: string, told: string, description: string, place?: string) => {
    const command = new Command(name).description(description).addHelpText('after', HELP);
    if (place) command.argument(place);
    return command.action(async (given: unknown) =>
      done(await run(told, typeof given === 'string' ? given : null, io)),
    );
  };
  const store = new Command('store')
    .description('the store of the hub on this machine')
    .addCommand(
      verb('check', 'store-check', 'check every checksum and index entry of the embedded store; the hub may run'),
    )
    .addCommand(
      verb(
        'export',
        'store-export',
        'write all documents as mongodump does, as of one instant; the hub may run',
        '<folder>',
      ),
    )
    .addCommand(verb('import', 'store-import', 'load what mongodump or export wrote into an empty store', '<folder>'));
  const views = new Command('views')
    .description('the read models of the hub on this machine')
    .addCommand(
      verb('rebuild', 'views-rebuild', 'throw the views away and build them anew from the feeds; the hub may run'),
    );
  return [
    verb(
      'backup',
      'backup',
      'write databases, audit log, keys and settings into one file, while the hub runs',
      '<file>',
    ),
    verb('restore', 'restore', 'put a backup into an empty DATA_DIR and an empty store', '<file>'),
    store,
    views,
  ];
}

async function run(verb: string, place: string | null, io: Io): Promise<number> {
  const path = HUB_COMMAND.map((url) => fileURLToPath(url)).find(existsSync);
  if (!path)
    throw new CommandError('This command works where the hub is installed; there is none beside it.', EXIT.usage);
  const child = spawn(process.execPath, [path, verb, ...(place === null ? [] : [place])], {
    env: { ...io.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(io.stdout, { end: false });
  child.stderr.pipe(io.stderr, { end: false });
  const stop = () => child.kill('SIGTERM');
  io.signal.addEventListener('abort', stop, { once: true });
  const [code] = (await once(child, 'close')) as [number | null];
  io.signal.removeEventListener('abort', stop);
  return code ?? EXIT.interrupted;
}
