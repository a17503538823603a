import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HubClient } from '../support/hub.ts';
import { npm, python, run } from './tools.ts';

const VERSION = process.env['SCHEMATHESIS_VERSION'] ?? '4.32.5';
const EXAMPLES = process.env['OPENAPI_EXAMPLES'] ?? '30';
const NUMBER = 'G2022101005571938';
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A part: makes itself ready in a folder of its own, runs against the hub, and says what was seen. */
type Part = (folder: string, hub: HubClient) => Promise<string>;

/** While a tool ran, this process took no notice that the hub had closed what idled; a client finds that out by one request. */
export async function wake({ url }: HubClient): Promise<void> {
  await fetch(url).catch(() => undefined);
}

async function description(hub: HubClient): Promise<string> {
  await wake(hub);
  return (await fetch(`${hub.url}/api/v1/openapi.json`)).text();
}

async function tokens(hub: HubClient): Promise<Record<string, string>> {
  await wake(hub);
  return {
    HUB: hub.url,
    SHOP_TOKEN: await hub.token('demo-ecommerce', 'CLAIM_CHECK'),
    BUYER_TOKEN: await hub.token('demo-procurement', 'PROCUREMENT'),
    NUMBER,
  };
}

/**
 * Schemathesis with every check but one: `positive_data_acceptance` holds that whatever fits the description is taken, and rules such as the check digits of a code or how
 * many claims there may be are no part of it.
 */
async function schemathesis(
  folder: string,
  hub: HubClient,
  given: { readonly path: string; readonly token: string; readonly stateful?: true },
): Promise<string> {
  const commands = python(folder, `schemathesis==${VERSION}`);
  const file = join(folder, 'openapi.json');
  const text = await description(hub);
  // With a receipt the answer stands in another place, and a link has one pointer.
  writeFileSync(file, given.stateful ? withoutReceipts(text) : text);
  const written = run(folder, join(commands, 'schemathesis'), [
    'run',
    file,
    '--url',
    hub.url,
    '--include-path-regex',
    given.path,
    '--phases',
    given.stateful ? 'stateful' : 'examples,coverage,fuzzing',
    '--max-examples',
    EXAMPLES,
    '--exclude-checks',
    'positive_data_acceptance',
    '--header',
    `Authorization: Bearer ${given.token}`,
  ]);
  const cases = /(\d+) generated, (\d+) passed/.exec(written);
  if (!cases) throw new Error(written.slice(-3000));
  return `${cases[1]} requests, every answer as described`;
}

function withoutReceipts(text: string): string {
  return JSON.stringify(
    JSON.parse(text, (key, value) =>
      key === 'parameters' && Array.isArray(value)
        ? value.filter(({ name }: { readonly name: string }) => name !== 'Accept-Receipt')
        : value,
    ),
  );
}

/** What is tried, by name. */
export const PARTS: Readonly<Record<string, Part>> = {
  async 'openapi-spec-validator (PyPI): the description is OpenAPI 3.1'(folder, hub) {
    const commands = python(folder, 'openapi-spec-validator');
    writeFileSync(join(folder, 'openapi.json'), await description(hub));
    return run(folder, join(commands, 'openapi-spec-validator'), ['openapi.json']).trim();
  },
  'Schemathesis (PyPI): claims and their jobs': async (folder, hub) =>
    schemathesis(folder, hub, { path: 'claim', token: await hub.token('demo-ecommerce', 'CLAIM_CHECK') }),
  'Schemathesis (PyPI): jobs from one step to the next': async (folder, hub) =>
    schemathesis(folder, hub, {
      path: 'claim|certificates',
      token: await hub.token('demo-ecommerce', 'CLAIM_CHECK'),
      stateful: true,
    }),
  'Schemathesis (PyPI): eligibility and look-up': async (folder, hub) =>
    schemathesis(folder, hub, {
      path: 'procurement|certificates',
      token: await hub.token('demo-procurement', 'PROCUREMENT'),
    }),
  async 'openapi-python-client (PyPI): a generated Python client'(folder, hub) {
    const commands = python(folder, 'openapi-python-client', 'ruff');
    writeFileSync(join(folder, 'openapi.json'), await description(hub));
    writeFileSync(join(folder, 'names.yml'), 'package_name_override: yunqiao_client\n');
    const generator = join(commands, 'openapi-python-client');
    const argv = ['generate', '--path', 'openapi.json', '--meta', 'none', '--output-path', 'yunqiao_client'];
    const told = run(folder, generator, [...argv, '--config', 'names.yml'], {
      PATH: `${commands}:${process.env['PATH']}`,
    });
    if (told.includes('will not be generated')) throw new Error(told);
    writeFileSync(join(folder, 'jobs.py'), readFileSync(here('client-jobs.py')));
    return run(folder, join(commands, 'python'), ['jobs.py'], await tokens(hub)).trim();
  },
  async 'openapi-typescript and openapi-fetch (npm): a typed client'(folder, hub) {
    const commands = npm(folder, 'openapi-typescript@7', 'openapi-fetch@0', 'typescript@5', '@types/node@20');
    writeFileSync(join(folder, 'openapi.json'), await description(hub));
    run(folder, join(commands, 'openapi-typescript'), ['openapi.json', '-o', 'yunqiao.d.ts']);
    writeFileSync(join(folder, 'jobs.ts'), readFileSync(here('client-jobs.txt')));
    const strict = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node', '--skipLibCheck'];
    run(folder, join(commands, 'tsc'), [...strict, 'jobs.ts']);
    return run(folder, process.execPath, ['jobs.js'], await tokens(hub)).trim();
  },
  async 'newman (npm): the Postman collection'(folder, hub) {
    const commands = npm(folder, 'newman@6');
    const collection = here('../../schema/rest/postman_collection.generated.json');
    const written = run(folder, join(commands, 'newman'), [
      'run',
      collection,
      '--env-var',
      `baseUrl=${hub.url}`,
      '--color',
      'off',
    ]);
    const [, requests, failed] = /requests │\s+(\d+) │\s+(\d+) │/.exec(written) ?? [];
    const [, checks] = /assertions │\s+(\d+) │/.exec(written) ?? [];
    return `${requests} requests (${failed} failed), ${checks} checks`;
  },
  async 'Bruno (npm): reads the description as a collection'(folder, hub) {
    const commands = npm(folder, '@usebruno/cli@4');
    writeFileSync(join(folder, 'openapi.json'), await description(hub));
    const argv = ['import', 'openapi', '--source', 'openapi.json', '--output', 'imported'];
    run(folder, join(commands, 'bru'), [...argv, '--collection-name', 'yunqiao']);
    // In a folder for each tag.
    const files = readdirSync(join(folder, 'imported'), { recursive: true, encoding: 'utf8' });
    const requests = files.filter((name) => /^(?!environments)(?:.*\/)?[A-Z][^/]*\.(?:yml|bru)$/.test(name));
    if (requests.length !== 10)
      throw new Error(`It has read ${requests.length} of 10 requests: ${requests.join('; ')}`);
    return `${requests.length} requests`;
  },
};
