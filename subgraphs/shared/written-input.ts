import { createHash } from 'node:crypto';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { hiddenCharacter } from '../../schema/domain/text.ts';

export type Optional<T> = T | null | undefined;

/** A paper or photo by its digest; the file stays with whoever has it. */
export interface Evidence {
  readonly name: string;
  readonly sha256: string;
}

const SHA256 = /^[0-9a-f]{64}$/;
const NAME_LIMIT = 200;

/** A text of 1 to `limit` characters. @throws BAD_USER_INPUT */
export function readText(argument: string, written: string, limit: number, least = 1): string {
  const text = written.trim();
  if (text.length < least || text.length > limit) throw badUserInput(argument, `${least} to ${limit} characters`);
  const hidden = hiddenCharacter(text);
  if (hidden !== null) throw badUserInput(argument, `text without control and direction characters, not ${hidden}`);
  return text;
}

/** The same, where it may be left out. @throws BAD_USER_INPUT */
export function readOptional(argument: string, written: Optional<string>, limit: number): string | null {
  return written == null || written.trim() === '' ? null : readText(argument, written, limit);
}

/** @throws BAD_USER_INPUT */
export function readNumber(argument: string, written: number, least: number, most: number): number {
  if (written < least || written > most) throw badUserInput(argument, `${least} to ${most}`);
  return written;
}

/** A SHA-256. @throws BAD_USER_INPUT */
export function readDigest(argument: string, written: string): string {
  if (!SHA256.test(written)) throw badUserInput(argument, 'a SHA-256, 64 lower-case hex digits');
  return written;
}

/** A list of `least` to `most` members. @throws BAD_USER_INPUT */
export function readList<T, R>(
  argument: string,
  written: Optional<readonly T[]>,
  [least, most]: readonly [number, number],
  read: (argument: string, item: T) => R,
): R[] {
  const items = written ?? [];
  if (items.length < least || items.length > most) throw badUserInput(argument, `${least} to ${most} items`);
  return items.map((item, index) => read(`${argument}[${index}]`, item));
}

/** No member twice. @throws BAD_USER_INPUT */
export function readOnce<T>(argument: string, items: readonly T[]): readonly T[] {
  if (new Set(items).size < items.length) throw badUserInput(argument, 'each item once');
  return items;
}

/** @throws BAD_USER_INPUT */
export function readEvidence(argument: string, { name, sha256 }: Evidence): Evidence {
  return { name: readText(`${argument}.name`, name, NAME_LIMIT), sha256: readDigest(`${argument}.sha256`, sha256) };
}

/** What identifies something of an agency by the agency's own reference. */
export function idOf(prefix: string, ...parts: readonly string[]): string {
  return `${prefix}_${digestOf(parts).slice(0, 24)}`;
}

/** Digest of what was asked for: the same reference with other content is a conflict. */
export function digestOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** @throws CONFLICT unless it is the same again */
export function mustBeSame(known: { readonly hash: string }, hash: string, what: string): void {
  if (known.hash !== hash)
    throw hubError('CONFLICT', `The reference was used for another ${what}.`, { argument: 'input.reference' });
}
