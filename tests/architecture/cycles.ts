import type { Import } from './sources.ts';

/** Files that import each other in a circle, each group as a path from a file back to itself; the shortest of the group. */
export function cycles(imports: readonly Import[]): string[] {
  const arrows = new Map<string, string[]>();
  for (const { from, to } of imports) arrows.set(from, [...(arrows.get(from) ?? []), to]);
  const found: string[] = [];
  const told = new Set<string>();
  for (const file of [...arrows.keys()].sort()) {
    if (told.has(file)) continue;
    const path = wayBack(file, arrows);
    if (!path) continue;
    for (const member of path) told.add(member);
    found.push(path.join(' → '));
  }
  return found;
}

/** The shortest way from a file to itself. */
function wayBack(file: string, arrows: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const open = [file];
  for (let current = open.shift(); current !== undefined; current = open.shift())
    for (const next of arrows.get(current) ?? []) {
      if (next === file) {
        const path = [file];
        for (let at: string | undefined = current; at !== undefined && at !== file; at = cameFrom.get(at))
          path.unshift(at);
        return [file, ...path];
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, current);
      open.push(next);
    }
  return undefined;
}
