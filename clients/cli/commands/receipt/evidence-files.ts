import { open, readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { EvidenceFault } from '../../../sdk/receipt.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';

const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Reads a file of evidence, at most 64 MiB. @throws CommandError past it */
export async function readEvidence(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > MAX_FILE_BYTES) throw new CommandError(`${path}: larger than ${MAX_FILE_BYTES} bytes.`);
  try {
    // Lenient decoding would turn a changed byte into the same replacement mark as another.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    throw error instanceof TypeError ? new CommandError(`${path}: not UTF-8.`, EXIT.findings) : error;
  }
}

/** Writes a new file; evidence that is there already is never overwritten. */
export async function writeEvidence(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new CommandError(`${path} is there already; evidence is not overwritten.`) : error;
  });
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

/** The option that names the key set. */
export function withKeys(command: Command, fallback?: string): Command {
  return fallback === undefined
    ? command.requiredOption('--keys <file>', "the hub's key set (/.well-known/jwks.json), or one kept from earlier")
    : command.option(
        '--keys <file>',
        `the hub's key set (/.well-known/jwks.json), or one kept from earlier; else ${fallback}`,
      );
}

/** Turns evidence that does not hold into what the user reads, exit code 1. */
export async function holding<T>(place: string, check: () => T | Promise<T>): Promise<T> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof EvidenceFault)) throw error;
    throw new CommandError(`${place}: ${error.code}: ${error.message}`, EXIT.findings);
  }
}
