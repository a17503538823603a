/**
 * The address of a compiled module. Children of the bench run what `npm start` runs: compiled from TypeScript at start, the same code is a tenth
 * slower, because every function is named anew.
 */
export function built(module: string): string {
  return new URL(`../../dist/${module}`, import.meta.url).href;
}
