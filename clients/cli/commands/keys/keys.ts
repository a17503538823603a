import { readFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import {
  type KeyState,
  keyStates,
  RotationError,
  retireKeys,
  rotateKeys,
  withdrawKey,
} from '../../../../schema/contract/key-rotation.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { changeKeyFile } from './key-file.ts';

/** Time for every machine and every subgraph elsewhere to learn of a key: key sets are cached and read every five minutes. */
const MINUTES_BEFORE_SIGNING = 15;
const MINUTES_TO_BE_KNOWN = 10;
const LONGEST_MINUTES = 7 * 24 * 60;

const MEANING: Readonly<Record<KeyState['state'], (key: KeyState) => string>> = {
  NEXT: ({ nbf }) => `is published, signs from ${timeOf(nbf)}`,
  SIGNING: ({ exp }) => `signs${exp === undefined ? '' : `; has a successor, trusted until ${timeOf(exp)}`}`,
  VERIFYING: ({ exp }) => `no longer signs; trusted ${exp === undefined ? 'without end' : `until ${timeOf(exp)}`}`,
  EVIDENCE_ONLY: () => 'verifies evidence only',
};

/** `yunqiao keys …`: the hub's key file, for whoever runs the hub. Hubs that run take every change in within seconds. */
export function keysCommand(io: Io, done: Done): Command {
  const verb = (name: string, description: string) =>
    new Command(name)
      .description(description)
      .option('--file <file>', 'the key file: HUB_KEYS, or hub-keys.json in DATA_DIR', 'data/hub-keys.json');
  const change = async (file: string, edit: (text: string, now: number) => string, after: readonly string[]) => {
    const now = Date.now();
    const text = await changeKeyFile(file, (before) => orCommandError(file, () => edit(before, now)));
    io.stdout.write([...describe(keyStates(text, now)), ...after, ''].join('\n'));
    done(EXIT.ok);
  };

  const rotate = verb('rotate', 'Add a new key: published at once, it signs after a while; the old one verifies on.')
    .option('--in <minutes>', 'until it signs', minutes, MINUTES_BEFORE_SIGNING)
    .action(async ({ file, in: delay }: { file: string; in: number }) => {
      const hasty = delay < MINUTES_TO_BE_KNOWN;
      await change(file, (text, now) => rotateKeys(text, now, delay * 60), [
        'Give the file to every machine of the hub before the new key signs.',
        'Once it signs, "yunqiao keys retire" drops the private half of the old one; the next rotation does so too.',
        ...(hasty ? ['Subgraphs elsewhere may refuse the new key until they have read the key set again.'] : []),
      ]);
    });
  const retire = verb('retire', 'Drop the private halves of keys that no longer sign; public halves stay.').action(
    async ({ file }: { file: string }) => change(file, retireKeys, []),
  );
  const withdraw = verb('withdraw', 'Take out a key that somebody else may hold: its tokens are worth nothing at once.')
    .argument('<kid>', 'the key, as "yunqiao keys show" names it; after "--" where its id begins with a hyphen')
    .action(async (kid: string, { file }: { file: string }) =>
      change(file, (text, now) => withdrawKey(text, now, kid), [
        'Evidence it has signed before is verified with the key set beside the audit log.',
      ]),
    );
  const show = verb('show', 'Tell the keys of a key file and what each is good for now.').action(
    async ({ file }: { file: string }) => {
      const text = await readFile(file, 'utf8');
      io.stdout.write(`${describe(orCommandError(file, () => keyStates(text, Date.now()))).join('\n')}\n`);
      done(EXIT.ok);
    },
  );
  return new Command('keys')
    .description("the hub's key file: rotate its keys")
    .addCommand(show)
    .addCommand(rotate)
    .addCommand(retire)
    .addCommand(withdraw);
}

function orCommandError<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RotationError) throw new CommandError(error.message, EXIT.refused);
    throw new CommandError(`${file}: ${(error as Error).message}`);
  }
}

function describe(keys: readonly KeyState[]): string[] {
  return keys.map((key) => `${key.kid}  ${key.private ? 'private' : 'public '}  ${MEANING[key.state](key)}`);
}

function minutes(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > LONGEST_MINUTES)
    throw new InvalidArgumentError(`Expected whole minutes, 0 to ${LONGEST_MINUTES}.`);
  return value;
}

function timeOf(seconds: number | undefined): string {
  return new Date((seconds ?? 0) * 1000).toISOString();
}
