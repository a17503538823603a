import { it } from 'vitest';

/** A test of a rule of the house: whoever breaks it reads why there is one, and every place where it is broken. */
export function rule(title: string, reason: string, broken: () => readonly string[]): void {
  it(title, () => {
    const places = broken();
    if (places.length > 0) throw new Error(brokenRule(reason, places));
  });
}

export function brokenRule(reason: string, places: readonly string[]): string {
  return `${reason}\nBroken by:\n- ${places.join('\n- ')}`;
}
