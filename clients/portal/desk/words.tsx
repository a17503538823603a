import { Code } from '../pieces.tsx';
import type { WORDS_ZH } from '../texts/words-zh.ts';
import type { TextKey } from '../texts/zh.ts';
import type { View } from '../view.ts';

/** Enums of the schema that the desk has words for. */
export type Worded = keyof typeof WORDS_ZH;

/** A value of an enum, in the reader's language; one that is newer than these pages is told as it is. */
export function wordOf({ t }: View, of: Worded, value: string): string {
  const key = `word.${of}.${value}` as TextKey;
  const word = t(key);
  return word === key ? value : word;
}

export function Word({ view, of, value }: { view: View; of: Worded; value: string }) {
  return <>{wordOf(view, of, value)}</>;
}

/** Values with their words, for a choice. */
export function wordsOf(view: View, of: Worded, values: readonly string[]): (readonly [string, string])[] {
  return values.map((value) => [value, wordOf(view, of, value)] as const);
}

/** A number in groups of three digits, as both languages write it. */
export function Amount({ children }: { children: number }) {
  return <span class="amount">{children.toLocaleString('en-US')}</span>;
}

/** Scopes, each on a line of its own. */
export function Scopes({ scopes }: { scopes: readonly string[] }) {
  return (
    <>
      {scopes.map((scope) => (
        <span class="scopes">
          <Code>{scope}</Code>
        </span>
      ))}
    </>
  );
}

/** Who began or confirmed something, by the ids of agencies; what the hub did by itself has no agency. */
export function By({ view, who }: { view: View; who: readonly (string | null | undefined)[] }) {
  const told = who.filter(Boolean);
  if (told.length === 0) return <>—</>;
  return (
    <>
      {told.map((one, at) => (
        <>
          {at > 0 && ' '}
          {one === MACHINE ? view.t('desk.by.machine') : <Code>{one}</Code>}
        </>
      ))}
    </>
  );
}

/** As the register of agencies names what no person has done. */
const MACHINE = 'machine';
