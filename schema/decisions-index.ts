import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HEADER = `# Decisions

Written by \`npm run generate\`. A page that another replaces says so in a line of its own, \`Superseded by NNNN\`; it stays, because it says why things were once otherwise. A new page takes the next free number.

| | | |
|---|---|---|
`;

/** The table of the pages in a folder, in order. @throws Error for a page whose first line is not its number and title */
export function decisionsIndex(folder: string): string {
  const names = readdirSync(folder)
    .filter((name) => /^\d{4}-.+\.md$/.test(name))
    .sort();
  const rows = names.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const number = name.slice(0, 4);
    const title = new RegExp(`^# ${number}:? (.+)$`, 'm').exec(text.split('\n')[0] ?? '')?.[1];
    if (title === undefined) throw new Error(`${name}: expected a first line "# ${number} <title>".`);
    const superseded = /^Superseded by (\d{4})/m.exec(text)?.[1];
    if (superseded !== undefined && !names.some((other) => other.startsWith(superseded)))
      throw new Error(`${name}: there is no page ${superseded}.`);
    return `| [${number}](${name}) | ${title} | ${superseded === undefined ? '' : `superseded by ${superseded}`} |\n`;
  });
  return HEADER + rows.join('');
}
