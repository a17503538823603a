/** A synthetic supergraph: SDL per subgraph. Data comes from the world, which needs nothing but the schema. */
export interface SupergraphSource {
  readonly name: string;
  readonly subgraphs: Readonly<Record<string, string>>;
}

const DIRECTIVES = [
  '@key',
  '@shareable',
  '@external',
  '@requires',
  '@provides',
  '@override',
  '@interfaceObject',
  '@inaccessible',
  '@tag',
];

/** The head of a subgraph's SDL. */
export const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ${JSON.stringify(DIRECTIVES)})\n`;

export function supergraph(name: string, subgraphs: Readonly<Record<string, string>>): SupergraphSource {
  return {
    name,
    subgraphs: Object.fromEntries(Object.entries(subgraphs).map(([subgraph, sdl]) => [subgraph, LINK + sdl])),
  };
}
