/**
 * `npm run test:openapi`: Schemathesis (PyPI) sends thousands of requests made from the OpenAPI description to a hub, and holds every answer against it. Needs
 * Python 3 with the `venv` module; where that is missing it says that it was left out.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHub } from '../support/hub.ts';

const VERSION = process.env['SCHEMATHESIS_VERSION'] ?? '4.32.5';
const EXAMPLES = process.env['OPENAPI_EXAMPLES'] ?? '30';
/** What is checked: neither a defect of the hub, nor an answer that is not described. */
const CHECKS = 'not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance';

const folder = mkdtempSync(join(tmpdir(), 'yunqiao-openapi-'));
const run = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;

try {
  const given = process.env['SCHEMATHESIS'];
  const venv = join(folder, 'venv');
  const installed =
    given !== undefined ||
    (run('python3', '-m', 'venv', venv) === 0 &&
      run(join(venv, 'bin/pip'), 'install', '--quiet', `schemathesis==${VERSION}`) === 0);
  if (!installed) {
    console.log('Left out: Python 3 with venv and schemathesis from PyPI are needed.');
  } else {
    const hub = await startHub();
    try {
      const schemathesis = given ?? join(venv, 'bin/schemathesis');
      let failed = 0;
      for (const [agency, purpose, path] of [
        ['demo-ecommerce', 'CLAIM_CHECK', 'claim'],
        ['demo-procurement', 'PROCUREMENT', 'procurement'],
        ['demo-procurement', 'PROCUREMENT', 'certificates'],
      ] as const) {
        const token = await hub.token(agency, purpose);
        failed += run(
          schemathesis,
          'run',
          `${hub.url}/api/v1/openapi.json`,
          '--url',
          hub.url,
          '--include-path-regex',
          path,
          '--max-examples',
          EXAMPLES,
          '--checks',
          CHECKS,
          '--header',
          `Authorization: Bearer ${token}`,
        );
      }
      process.exitCode = failed === 0 ? 0 : 1;
    } finally {
      await hub.stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
