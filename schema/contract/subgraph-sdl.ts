import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAsset } from './asset.ts';

const FEDERATION = 'https://specs.apollo.dev/federation/v2.9';
const FEDERATION_IMPORTS = [
  '@composeDirective',
  '@cost',
  '@external',
  '@inaccessible',
  '@interfaceObject',
  '@key',
  '@listSize',
  '@override',
  '@provides',
  '@requires',
  '@shareable',
  '@tag',
];
/** They name the specifications of the hub's own directives for `@composeDirective`; identifiers that need not resolve. */
const ACCESS_SPECIFICATION = 'https://yunqiao.example/access/v1.0';
const LENGTH_SPECIFICATION = 'https://yunqiao.example/list-length/v1.0';
const REFERENCE_SPECIFICATION = 'https://yunqiao.example/references/v1.0';

const LINKS = `extend schema
  @link(url: "${FEDERATION}", import: ${JSON.stringify(FEDERATION_IMPORTS)})
  @link(url: "${ACCESS_SPECIFICATION}", import: ["@access"])
  @link(url: "${LENGTH_SPECIFICATION}", import: ["@sizedBy"])
  @link(url: "${REFERENCE_SPECIFICATION}", import: ["@confirmedBy"])
  @composeDirective(name: "@access")
  @composeDirective(name: "@sizedBy")
  @composeDirective(name: "@confirmedBy")
`;

/**
 * The files of a subgraph's SDL: `schema.graphql` of its folder, and where that grew too long to be read, the types of each concept in a file of
 * `schema/`. In the order of their names, so that what is composed is the same on every machine.
 */
export function sdlFiles(folder: string): string[] {
  const concepts = join(folder, 'schema');
  const names = existsSync(concepts) ? readdirSync(concepts).filter((name) => name.endsWith('.graphql')) : [];
  return [join(folder, 'schema.graphql'), ...names.sort().map((name) => join(concepts, name))];
}

/** A subgraph's own SDL, without what every subgraph has. */
export function readOwnSdl(folder: string): string {
  return sdlFiles(folder)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/** The whole SDL of a subgraph: the links every subgraph has, the shared scalars and directives, and its own. */
export function completeSubgraphSdl(ownSdl: string): string {
  return `${LINKS}\n${readAsset(import.meta.url, '../directives.graphql')}\n${ownSdl}`;
}
