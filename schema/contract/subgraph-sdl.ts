import { readAsset } from './asset.ts';

const FEDERATION = 'https://specs.apollo.dev/federation/v2.9';
const FEDERATION_IMPORTS = [
  '@composeDirective',
  '@external',
  '@inaccessible',
  '@interfaceObject',
  '@key',
  '@override',
  '@provides',
  '@requires',
  '@shareable',
  '@tag',
];
/** Names the access specification for `@composeDirective`; it is an identifier and need not resolve. */
const ACCESS_SPECIFICATION = 'https://yunqiao.example/access/v1.0';

const LINKS = `extend schema
  @link(url: "${FEDERATION}", import: ${JSON.stringify(FEDERATION_IMPORTS)})
  @link(url: "${ACCESS_SPECIFICATION}", import: ["@access"])
  @composeDirective(name: "@access")
`;

/** The whole SDL of a subgraph: the links every subgraph has, the shared scalars and directives, and its own `schema.graphql`. */
export function completeSubgraphSdl(ownSdl: string): string {
  return `${LINKS}\n${readAsset(import.meta.url, '../directives.graphql')}\n${ownSdl}`;
}
