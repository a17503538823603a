/** A fact with the parts that may be missing for others, and that its owner always tells. */
export type Whole<Fact, Part extends keyof Fact> = Fact & { readonly [Key in Part]-?: Exclude<Fact[Key], undefined> };

/** The owner's own fact, whole. @throws Error naming the part that is missing. */
export function whole<Fact extends object, Part extends keyof Fact>(
  fact: Fact,
  parts: readonly Part[],
): Whole<Fact, Part> {
  for (const part of parts) if (fact[part] === undefined) throw new Error(`The owner's fact lacks ${String(part)}.`);
  return fact as Whole<Fact, Part>;
}
