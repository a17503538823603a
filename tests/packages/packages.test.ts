import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageClients } from '../../deploy/client-packages.ts';
import { findNode, NODE_VERSIONS } from '../../deploy/nodes.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { sharedHub } from '../support/shared-hub.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'yunqiao-packages-'));
const run = (command: string, args: readonly string[], cwd = folder) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    timeout: 240_000,
    env: { PATH: process.env['PATH'], HOME: folder, npm_config_registry: process.env['npm_config_registry'] },
  });
  return { status, stdout, stderr };
};

/** This one, and of those that clients are promised to run on what the registry gives. */
const nodes = [
  { version: process.versions.node, path: process.execPath },
  ...NODE_VERSIONS.map((version) => ({ version, ...findNode(version) })),
];
for (const node of nodes)
  if ('missing' in node) console.warn(`Left out: clients on Node ${node.version}, as ${node.missing}.`);

let endpoint: string;
beforeAll(async () => {
  endpoint = (await sharedHub()).url;
  const packages = packageClients();
  for (const place of Object.values(packages)) {
    const packed = run('npm', ['pack', '--silent', '--pack-destination', folder], place);
    expect([packed.status, packed.stderr]).toEqual([0, '']);
  }
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  expect(tarballs).toHaveLength(2);
  const cache = spawnSync('npm', ['config', 'get', 'cache'], { encoding: 'utf8' }).stdout.trim();
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--silent', '--cache', cache];
  const installed = run('npm', ['install', ...quiet, ...tarballs.map((name) => `./${name}`)]);
  expect([installed.status, installed.stderr]).toEqual([0, '']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packages, installed into an empty folder', () => {
  it('bring their command by its name', () => {
    expect(run(join(folder, 'node_modules/.bin/yunqiao'), ['--version']).status).toBe(0);
  });

  it('the SDK has types that a strict program compiles against, its declarations too', () => {
    writeFileSync(
      join(folder, 'typed.ts'),
      `import { createClient, VerifyClaimsDocument, type VerifyClaimsQuery } from '@yunqiao/sdk';
const hub = createClient({ endpoint: 'http://127.0.0.1:4000' });
export async function decision(): Promise<string | undefined> {
  const answer: VerifyClaimsQuery = await hub.request(VerifyClaimsDocument, { claims: [{ reference: 'a' }] });
  return answer.verifyClaims?.verdicts[0]?.decision;
}
// @ts-expect-error: a reference is a text.
void hub.request(VerifyClaimsDocument, { claims: [{ reference: 1 }] });
`,
    );
    const settings = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--typeRoots',
      join(ROOT, 'node_modules/@types'),
      '--types',
      'node',
    ];
    const { status, stdout } = run(process.execPath, [
      join(ROOT, 'node_modules/typescript/bin/tsc'),
      ...settings,
      'typed.ts',
    ]);
    expect([status, stdout]).toEqual([0, '']);
  });

  it('hold nothing but what they need: no tests, no sources, no gateway', () => {
    const files = ['sdk', 'cli'].flatMap((name) =>
      readdirSync(join(folder, 'node_modules/@yunqiao', name), { recursive: true, encoding: 'utf8' }).filter(
        (file) => !file.includes('node_modules'),
      ),
    );
    expect(files.filter((file) => /(\.test\.|gateway|subgraphs|(?<!\.d)\.ts$)/.test(file))).toEqual([]);
  });
});

describe.each(nodes)('the packages on Node $version', (node) => {
  const path = 'path' in node ? node.path : '';
  const onNode = it.skipIf(path === '');

  onNode('the SDK asks a hub, as a module of its own', () => {
    writeFileSync(
      join(folder, 'ask.mjs'),
      `import { createClient, HubError, VerifyClaimsDocument } from '@yunqiao/sdk';
const hub = createClient({ endpoint: ${JSON.stringify(endpoint)}, clientId: 'demo-ecommerce', clientSecret: 'demo-secret', purpose: 'CLAIM_CHECK' });
const claims = [{ reference: 'sku-1', certificateNumber: ${JSON.stringify(LANDMARKS.validActivityOne)} }];
const { verifyClaims } = await hub.request(VerifyClaimsDocument, { claims });
const refused = await hub.execute('{ nothing }').catch((error) => error);
console.log(JSON.stringify([process.versions.node, verifyClaims.verdicts[0].reference, refused instanceof HubError]));
await hub.close();
`,
    );
    const { status, stdout, stderr } = run(path, ['ask.mjs']);
    expect([status, stdout, stderr]).toEqual([0, `["${node.version}","sku-1",true]\n`, '']);
  });

  onNode('the command line runs: version, a question to a hub, a template from tables of the domain', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    const yunqiao = (...args: string[]) => run(path, [join(folder, 'node_modules/@yunqiao/cli/bin.mjs'), ...args]);
    expect(yunqiao('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
    const shown = yunqiao('certificate', 'show', LANDMARKS.validActivityOne, '--endpoint', endpoint);
    expect([shown.status, shown.stdout, shown.stderr]).toEqual([
      0,
      expect.stringContaining(LANDMARKS.validActivityOne),
      '',
    ]);
    const template = ['report', 'template', 'certificates', '--out', `${node.version}.xlsx`];
    expect(yunqiao(...template)).toMatchObject({ status: 0, stdout: `${node.version}.xlsx\n` });
    // What is done on the hub's machine needs the hub.
    expect(yunqiao('store', 'check')).toMatchObject({ status: 2, stderr: expect.stringContaining('hub') });
  });
});
