import { parse } from 'graphql';
import { readAccessRules } from './contract/access.ts';
import { PUBLIC_SCOPE, PURPOSES } from './contract/caller.ts';
import { scopesOf } from './contract/scopes.ts';

const HEADER = `# Access matrix

Written by \`npm run generate\` from the supergraph: what each purpose opens. Any one of the scopes of a coordinate opens it; a token for a purpose holds those scopes that its agreement names. Which *rows* a caller
then sees is said in [who sees what](sight.md). A change of this file is a change of who may ask for what: review it as such.
`;

interface Row {
  readonly coordinate: string;
  readonly scopes: readonly string[];
}

/** The rules of a supergraph for readers: root fields first, then fields of types that ask for more than their type does. */
export function accessMatrix(supergraphSdl: string): string {
  const rules = readAccessRules(parse(supergraphSdl));
  const rows: Row[] = [...rules]
    .map(([coordinate, scopes]) => ({ coordinate, scopes: [...scopes].sort() }))
    .sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1));
  const isRoot = ({ coordinate }: Row) => /^(Query|Mutation|Subscription)\./.test(coordinate);
  const isType = ({ coordinate }: Row) => !coordinate.includes('.');
  const isClosed = ({ scopes }: Row) => !scopes.includes(PUBLIC_SCOPE);
  const fields = rows.filter((row) => !isRoot(row) && !isType(row) && isClosed(row));
  const open = rows.filter((row) => isType(row) && !isClosed(row)).map(({ coordinate }) => `\`${coordinate}\``);
  return [
    HEADER,
    '## Purposes\n',
    '| purpose | scopes that an agreement for it may name |\n|---|---|',
    ...PURPOSES.map((purpose) => `| ${purpose} | ${scopesOf(purpose).map(code).join(' ')} |`),
    '',
    ...section(
      'Questions',
      rows.filter((row) => row.coordinate.startsWith('Query.')),
    ),
    ...section(
      'Changes',
      rows.filter((row) => row.coordinate.startsWith('Mutation.')),
    ),
    ...section(
      'Types that are closed',
      rows.filter((row) => isType(row) && isClosed(row)),
    ),
    ...section('Fields that ask for more than their type', fields),
    '## Types that are open to everybody\n',
    `${open.join(' ')}\n`,
  ].join('\n');
}

function section(title: string, rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  return [
    `## ${title}\n`,
    '| | scopes | purposes |\n|---|---|---|',
    ...rows.map(
      ({ coordinate, scopes }) =>
        `| \`${coordinate.replace(/^(Query|Mutation)\./, '')}\` | ${scopes.map(code).join(' ')} | ${purposesOf(scopes)} |`,
    ),
    '',
  ];
}

function purposesOf(scopes: readonly string[]): string {
  if (scopes.includes(PUBLIC_SCOPE)) return 'everybody';
  const opened = PURPOSES.filter((purpose) => scopesOf(purpose).some((scope) => scopes.includes(scope)));
  return opened.length > 0 ? opened.join(' ') : 'the hub itself';
}

const code = (text: string) => `\`${text}\``;
