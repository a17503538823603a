/**
 * `npm run generate`: composes the supergraph and writes the events' JSON Schema, the resolver types of every subgraph and the SDK's.
 * `--check` writes nothing and fails on a difference; `--new <name>` begins a subgraph; `--only <subgraph>` writes that subgraph's resolver types without composing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { accessMatrix } from './access-matrix.ts';
import { resolverTypes } from './codegen-resolvers.ts';
import { sdkTypes } from './codegen-sdk.ts';
import { composeSupergraph, readSubgraphSdls } from './compose.ts';
import { assetPath } from './contract/asset.ts';
import { decisionsIndex } from './decisions-index.ts';
import { eventSchemas } from './event-schemas.ts';
import { writeNewSubgraph } from './new-subgraph.ts';
import { openedCoordinates } from './opened-coordinates.ts';
import { restCollection } from './rest/collection.ts';
import { openApi } from './rest/openapi.ts';

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, only: { type: 'string' }, new: { type: 'string' } },
});
const { check, only } = values;
const root = assetPath(import.meta.url, '..');
if (values.new !== undefined)
  for (const file of writeNewSubgraph(assetPath(import.meta.url, '../subgraphs'), values.new, readSubgraphSdls()))
    console.log(`wrote ${file}`);
const subgraphs = readSubgraphSdls().filter((subgraph) => only === undefined || subgraph.name === only);
if (subgraphs.length === 0) throw new Error(`There is no subgraph ${only}.`);

const files = new Map<string, string>();
if (only === undefined) {
  const supergraphSdl = composeSupergraph(subgraphs);
  files.set(assetPath(import.meta.url, './supergraph.graphql'), supergraphSdl);
  files.set(assetPath(import.meta.url, './domain/events/events.generated.json'), eventSchemas());
  files.set(assetPath(import.meta.url, './spec/access-matrix.md'), accessMatrix(supergraphSdl));
  files.set(assetPath(import.meta.url, './domain/opened-coordinates.generated.json'), openedCoordinates(supergraphSdl));
  const decisions = assetPath(import.meta.url, './spec/decisions');
  files.set(`${decisions}/README.md`, decisionsIndex(decisions));
  files.set(assetPath(import.meta.url, './rest/openapi.generated.json'), openApi(supergraphSdl));
  files.set(assetPath(import.meta.url, './rest/postman_collection.generated.json'), restCollection());
  for (const [path, text] of await sdkTypes(supergraphSdl)) files.set(path, text);
}
for (const subgraph of subgraphs) {
  const folder = assetPath(import.meta.url, `../subgraphs/${subgraph.name}`);
  files.set(`${folder}/__generated__/resolvers.ts`, await resolverTypes(folder, subgraph.sdl));
}

let stale = 0;
for (const [path, text] of files) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  stale++;
  if (check) {
    console.error(`out of date: ${relative(root, path)}`);
    continue;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${relative(root, path)}`);
}
if (check && stale > 0) {
  console.error('Run `npm run generate` and commit what it writes.');
  process.exit(1);
}
console.log(`${subgraphs.length} subgraphs, ${files.size} generated files up to date.`);
