import { type Document, isDocument, show, toNumber } from '../bson.ts';
import { CommandError, unsupported } from '../command-error.ts';
import type { CommandContext } from '../context.ts';
import { type Collection, type Index, readyIndexes } from '../storage/catalogue.ts';

/** Fields that any command may carry; what they ask for is either given anyway or handled before the command runs. */
const GENERIC = new Set(
  '$db lsid txnNumber autocommit startTransaction $clusterTime $readPreference readConcern writeConcern maxTimeMS comment apiVersion apiStrict'.split(
    ' ',
  ),
);

/**
 * Refuses options the command does not know here, by name, unless they say no.
 * @throws CommandError CommandNotSupported.
 */
export function checkOptions({ command, name }: CommandContext, supported: readonly string[]): void {
  refuseOthers(command, [name, ...supported], name);
}

/** The same for a statement inside a command. */
export function refuseOthers(options: Document, supported: readonly string[], where: string): void {
  for (const [option, value] of Object.entries(options)) {
    if (GENERIC.has(option) || supported.includes(option) || value === false || value === null) continue;
    if (option === 'collation' && isDocument(value) && value.locale === 'simple') continue;
    throw unsupported(`the option '${option}' of ${where}`);
  }
}

/** `database.collection` of the command. @throws CommandError InvalidNamespace. */
export function namespaceOf({ command, name, database }: CommandContext, value = command[name]): string {
  if (
    typeof value !== 'string' ||
    value === '' ||
    value.includes('$') ||
    value.includes('\0') ||
    value.startsWith('.')
  ) {
    throw new CommandError('InvalidNamespace', `Invalid namespace specified '${database}.${String(value)}'`);
  }
  if (Buffer.byteLength(`${database}.${value}`) > 255) {
    throw new CommandError('InvalidNamespace', `the namespace '${database}.${value}' is longer than 255 bytes`);
  }
  return `${database}.${value}`;
}

/** A whole number that is not negative. @throws CommandError BadValue or TypeMismatch. */
export function count(value: unknown, name: string, missing: number): number {
  if (value === undefined || value === null) return missing;
  const number = toNumber(value);
  if (number === undefined) throw new CommandError('TypeMismatch', `'${name}' has to be a number, not ${show(value)}`);
  if (!Number.isInteger(number) || number < 0) {
    throw new CommandError('BadValue', `'${name}' has to be a whole number and not negative, not ${number}`);
  }
  return number;
}

/** The index a hint names, by name or key. @throws CommandError BadValue when there is none. */
export function hinted(collection: Collection, hint: unknown): Index | undefined {
  if (hint === undefined) return undefined;
  const index = readyIndexes(collection).find(
    (one) => one.name === hint || (isDocument(hint) && sameKey(one.record.key, hint)),
  );
  if (index) return index;
  throw new CommandError('BadValue', `hint provided does not correspond to an existing index: ${show(hint)}`);
}

/** Whether two index keys have the same fields in the same order. */
export function sameKey(a: Document, b: Document): boolean {
  const text = (key: Document) => JSON.stringify(Object.entries(key).map(([path, order]) => [path, toNumber(order)]));
  return text(a) === text(b);
}
