import type { DocumentNode } from 'graphql';
import { readAccessRules } from './contract/access.ts';
import { nearName } from './contract/near-name.ts';

/**
 * Scopes in the access rules of a subgraph's SDL that nobody can hold, one line each: such a coordinate would be closed to everybody, and nobody would be told. A new
 * scope begins in `schema/contract/scopes.ts`, with the purpose that it is for.
 */
export function scopeFaults(document: DocumentNode, known: ReadonlySet<string>): string[] {
  return [...readAccessRules(document)].flatMap(([coordinate, scopes]) =>
    scopes.filter((scope) => !known.has(scope)).map((scope) => `${coordinate}: ${unopened(scope, [...known].sort())}`),
  );
}

function unopened(scope: string, known: readonly string[]): string {
  const upperCase = known.map((one) => one.toUpperCase());
  const near = known[upperCase.indexOf(nearName(scope, upperCase) ?? '')];
  const hint = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean "${near}"?`;
  return `no purpose opens scope "${scope}", ${hint}`;
}
