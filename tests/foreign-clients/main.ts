/**
 * `npx tsx tests/foreign-clients/main.ts [--endpoint http://127.0.0.1:4000]`: GraphQL clients that others wrote, each once against a running hub with sample data, by the words
 * of clients/graphql-clients.md: what is run is what the page tells. Each is installed from its registry into a folder of its own; one whose tools or packages are not to be
 * had is named as left out, with why.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { endpoint: { type: 'string', default: 'http://127.0.0.1:4000' } } });
const ENDPOINT = values.endpoint;
const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const SCHEMA = readFileSync(root('clients/sdk/__generated__/schema.graphql'), 'utf8');
const PAGE = readFileSync(root('clients/graphql-clients.md'), 'utf8');
const NUMBER = 'G2022101005571938';
const ID = `Certificate:${Buffer.from(NUMBER).toString('base64url')}`;
const INSTALL_MS = 300_000;
const RUN_MS = 120_000;

/** The first block of code under a heading of the page, for this hub. */
function blockOf(heading: string): string {
  const [, section = ''] = PAGE.split(`\n## ${heading}`);
  const [, block] = /```\w+\n([\s\S]*?)```/.exec(section) ?? [];
  if (!block) throw new Error(`clients/graphql-clients.md has no code under ${heading}.`);
  return block.replaceAll('http://127.0.0.1:4000', ENDPOINT);
}

/** Why a client can't be tried here: a tool or a package is missing. */
class LeftOut extends Error {}

function run(folder: string, command: string, argv: readonly string[], timeout: number, env = {}): string {
  const done = spawnSync(command, [...argv], {
    cwd: folder,
    timeout,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (done.error && 'code' in done.error && done.error.code === 'ENOENT') throw new LeftOut(`there is no ${command}`);
  if (done.error || done.status !== 0)
    throw new Error(
      `${command} ${argv.join(' ')}: ${done.error?.message ?? `${done.stderr}${done.stdout}`.trim().slice(-1500)}`,
    );
  return done.stdout;
}

function install(folder: string, command: string, argv: readonly string[], env = {}): void {
  try {
    run(folder, command, argv, INSTALL_MS, env);
  } catch (error) {
    throw error instanceof LeftOut
      ? error
      : new LeftOut(`its packages can't be installed: ${(error as Error).message.slice(0, 300)}`);
  }
}

function npm(folder: string, ...packages: readonly string[]): void {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  install(folder, 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...packages]);
}

const equal = (what: string, got: unknown, wanted: unknown) =>
  `if (JSON.stringify(${got}) !== JSON.stringify(${wanted})) { console.error(${JSON.stringify(what)}, JSON.stringify(${got})); process.exit(1); }\n`;
const LOOK_UP =
  'query ($number: String!) { certificate(number: $number) { id number holder { id name } surveillances { conclusion } } }';

/** A client: makes itself ready in a folder and runs, and says what was seen. */
const CLIENTS: Readonly<Record<string, (folder: string) => string>> = {
  'Apollo Client 3 (JavaScript)'(folder) {
    npm(folder, '@apollo/client@3', 'graphql@16', 'react@18', 'rxjs@7');
    const program =
      `import { gql } from '@apollo/client/core';\n${blockOf('Apollo Client')}\n` +
      `const first = await client.query({ query: gql\`${LOOK_UP}\`, variables: { number: '${NUMBER}' } });\n` +
      equal('number', 'first.data.certificate.number', `'${NUMBER}'`) +
      equal('data beside FIELD_FORBIDDEN', 'first.errors?.[0]?.extensions?.code', "'FIELD_FORBIDDEN'") +
      equal('kept under its id', `Object.keys(cache.extract()).includes('Certificate:${ID}')`, 'true') +
      // Without a network: what is known is not asked for again.
      "client.setLink(new (await import('@apollo/client/core')).ApolloLink(() => { throw new Error('asked again'); }));\n" +
      `const again = await client.query({ query: gql\`query ($id: ID!) { node(id: $id) { id ... on Certificate { number } } }\`, variables: { id: '${ID}' } });\n` +
      equal('node(id:) out of the cache', 'again.data.node.number', `'${NUMBER}'`);
    // Bundlers find the index of a folder, Node does not.
    writeFileSync(join(folder, 'run.js'), program.replace(/'(@apollo\/client\/\w+)'/g, "'$1/index.js'"));
    run(folder, process.execPath, ['run.js'], RUN_MS);
    return 'kept under its id, node(id:) answered by the cache, data beside FIELD_FORBIDDEN';
  },
  'urql with Graphcache (JavaScript)'(folder) {
    npm(folder, '@urql/core', '@urql/exchange-graphcache', 'graphql@16');
    const program =
      `const warned = []; console.warn = (...words) => warned.push(words.join(' '));\n${blockOf('urql')}\n` +
      `const query = '${LOOK_UP.replace(' surveillances { conclusion }', ' effectiveStatus')}';\n` +
      `const first = await client.query(query, { number: '${NUMBER}' }).toPromise();\n` +
      equal('number', 'first.data?.certificate?.number', `'${NUMBER}'`) +
      `const again = await client.query(query, { number: '${NUMBER}' }, { requestPolicy: 'cache-only' }).toPromise();\n` +
      equal('out of the cache', 'again.data?.certificate?.number', `'${NUMBER}'`) +
      equal('warnings', 'warned', '[]');
    writeFileSync(join(folder, 'run.js'), program);
    run(folder, process.execPath, ['run.js'], RUN_MS, { NODE_ENV: 'development' });
    return 'the second look-up comes out of the cache, nothing is warned of';
  },
  'gql (Python)'(folder) {
    install(folder, 'python3', ['-m', 'venv', 'env']);
    const python = join(folder, 'env/bin/python');
    install(folder, python, ['-m', 'pip', 'install', '--quiet', 'gql[requests]']);
    mkdirSync(join(folder, 'clients/sdk/__generated__'), { recursive: true });
    writeFileSync(join(folder, 'clients/sdk/__generated__/schema.graphql'), SCHEMA);
    const program =
      `${blockOf('Python: gql')}\nassert result.data["node"]["number"] == "${NUMBER}", result\n` +
      'try:\n    client.execute(gql("{ certificate(nummer: 1) { id } }"))\n    raise SystemExit("a wrong operation was sent")\n' +
      'except Exception as error:\n    assert "nummer" in str(error), error\n';
    writeFileSync(join(folder, 'run.py'), program);
    run(folder, python, ['run.py'], RUN_MS);
    return 'node(id:) answers, a wrong operation is refused before it is sent';
  },
  'genqlient (Go)'(folder) {
    const env = { GOFLAGS: '-mod=mod', GOPATH: join(folder, 'go'), GOCACHE: join(folder, 'cache') };
    install(folder, 'go', ['mod', 'init', 'example.invalid/client'], env);
    for (const name of ['github.com/Khan/genqlient@latest', 'golang.org/x/tools@latest'])
      install(folder, 'go', ['get', name], env);
    mkdirSync(join(folder, 'operations'));
    writeFileSync(join(folder, 'schema.graphql'), SCHEMA);
    writeFileSync(join(folder, 'genqlient.yaml'), blockOf('Go: genqlient'));
    writeFileSync(join(folder, 'operations/look-up.graphql'), LOOK_UP.replace('query', 'query LookUp'));
    run(folder, 'go', ['run', 'github.com/Khan/genqlient'], INSTALL_MS, env);
    const program = `package main
import ("context"; "fmt"; "net/http"; "os"; "github.com/Khan/genqlient/graphql")
func main() {
  answer, err := LookUp(context.Background(), graphql.NewClient("${ENDPOINT}/graphql", http.DefaultClient), "${NUMBER}")
  if answer == nil || answer.Certificate == nil || answer.Certificate.Number != "${NUMBER}" { fmt.Fprintln(os.Stderr, "no data", err); os.Exit(1) }
  if err == nil { fmt.Fprintln(os.Stderr, "the refused field is no error"); os.Exit(1) }
}
`;
    writeFileSync(join(folder, 'main.go'), program);
    run(folder, 'go', ['mod', 'tidy'], INSTALL_MS, env);
    run(folder, 'go', ['run', '.'], INSTALL_MS, env);
    run(folder, 'chmod', ['-R', 'u+w', '.'], RUN_MS);
    return 'generates, a look-up answers in its types, the data beside the error';
  },
};

let failed = false;
for (const [name, tryIt] of Object.entries(CLIENTS)) {
  const folder = mkdtempSync(join(tmpdir(), 'yunqiao-client-'));
  try {
    console.log(`ran       ${name}: ${tryIt(folder)}`);
  } catch (error) {
    if (!(error instanceof LeftOut)) failed = true;
    console.log(`${error instanceof LeftOut ? 'LEFT OUT' : 'FAILED  '}  ${name}: ${(error as Error).message}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exit(failed ? 1 : 0);
