import type { VariableValues } from '../execution/operation/variable-coercion.ts';

/** A number that is known when an operation is compiled, or that follows from the variables of a request. */
export type Cost = number | ((variables: VariableValues) => number);

export function sum(parts: readonly Cost[]): Cost {
  let known = 0;
  const open: Exclude<Cost, number>[] = [];
  for (const part of parts) {
    if (typeof part === 'number') known += part;
    else open.push(part);
  }
  const [only] = open;
  if (only === undefined) return known;
  if (open.length === 1) return known === 0 ? only : (variables) => known + only(variables);
  return (variables) => {
    let total = known;
    for (const part of open) total += part(variables);
    return total;
  };
}

export function product(a: Cost, b: Cost): Cost {
  if (a === 0 || b === 0) return 0;
  if (typeof a === 'number') {
    if (typeof b === 'number') return a * b;
    return a === 1 ? b : (variables) => a * b(variables);
  }
  if (typeof b === 'number') return product(b, a);
  return (variables) => a(variables) * b(variables);
}
