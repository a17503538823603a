import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../support/command-line.ts';
import { dataOf, type HubClient } from '../support/hub.ts';
import { sharedHub } from '../support/shared-hub.ts';

/** What README.md and clients/README.md show is run against a hub with the sample data, and what they print is compared. */

interface Block {
  readonly language: string;
  readonly text: string;
}

function blocksOf(path: string): Block[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', body = '']) => ({
    language,
    text: body,
  }));
}

const README = blocksOf('README.md');
const CLIENTS = blocksOf('clients/README.md');

/** The operations of the README with what it prints of each, and who may ask. */
const EXAMPLES = README.flatMap((block, index) =>
  block.language === 'graphql' ? [{ query: block.text, printed: README[index + 1]?.text ?? '' }] : [],
);
const ASKERS = [
  ['demo-ecommerce', 'CLAIM_CHECK'],
  ['demo-regulator-zj', 'SUPERVISION'],
  ['demo-procurement', 'PROCUREMENT'],
] as const;

/** Words of a line, as the README separates them. */
const columns = (line: string) => line.trim().split(/\s{2,}/);

/** The names of fields of an answer, level by level: counts depend on how much sample data there is. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]));
}

let hub: HubClient;
let directory: string;
let env: Record<string, string>;
beforeAll(async () => {
  hub = await sharedHub();
  directory = mkdtempSync(join(tmpdir(), 'yunqiao-examples-'));
  env = { YUNQIAO_CLIENT_SECRET: 'demo-secret', YUNQIAO_ENDPOINT: `${hub.url}/graphql` };
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function answerOf(index: number): Promise<Record<string, unknown>> {
  const [agency, purpose] = ASKERS[index] ?? ASKERS[0];
  return dataOf(hub, EXAMPLES[index]?.query ?? '', {}, await hub.token(agency, purpose));
}

describe('the examples of README.md', () => {
  it('has one for each of the three users', () => {
    expect(EXAMPLES).toHaveLength(ASKERS.length);
  });

  it('verdicts are those printed', async () => {
    const { verifyClaims } = (await answerOf(0)) as {
      verifyClaims: { verdicts: { reference: string; decision: string; findings: { code: string }[] }[] };
    };
    const printed = EXAMPLES[0]?.printed
      .trim()
      .split('\n')
      .map((line) => columns(line).slice(0, 3));
    expect(
      verifyClaims.verdicts.map(({ reference, decision, findings }) => [reference, decision, findings[0]?.code]),
    ).toEqual(printed);
  });

  it('the regulator gets the fields printed', async () => {
    const { divisions } = (await answerOf(1)) as { divisions: unknown[] };
    expect(shapeOf(divisions[0])).toEqual(shapeOf(JSON.parse(EXAMPLES[1]?.printed ?? 'null')));
  });

  it('outcomes of a purchase are those printed', async () => {
    const { procurementEligibility } = (await answerOf(2)) as {
      procurementEligibility: { items: { reference: string; outcome: string; reasons: { code: string }[] }[] };
    };
    const printed = EXAMPLES[2]?.printed.trim().split('\n').map(columns) ?? [];
    for (const [index, { reference, outcome, reasons }] of procurementEligibility.items.entries()) {
      expect([reference, outcome]).toEqual(printed[index]?.slice(0, 2));
      expect(reasons.map(({ code }) => code)).toContain(printed[index]?.at(-1));
    }
  });
});

const blockWith = (words: string) => CLIENTS.find(({ text }) => text.includes(words))?.text ?? '';

describe('the examples of clients/README.md', () => {
  it('a table of certificates is taken, and again changes nothing', async () => {
    const file = join(directory, 'certificates.csv');
    writeFileSync(file, blockWith('number,scheme,starGrade'));
    const run = () => runCommandLine(['report', 'certificates', file, '--client-id', 'demo-operator'], { env });
    const first = await run();
    expect([first.exitCode, first.stderr, /rejected\s+0/.test(first.stdout)]).toEqual([0, first.stderr, true]);
    const again = await run();
    expect(again.stdout).toMatch(/unchanged\s+1/);
  });

  it('a certificate is shown, a token is given, a query is answered', async () => {
    const shown = await runCommandLine(['certificate', 'show', 'G2021-101 001-483920'], { env });
    expect([shown.exitCode, shown.stdout.split('\n')[0]]).toEqual([0, expect.stringContaining('G2021101001483920')]);
    const ask = ['--client-id', 'demo-regulator-zj', '--purpose', 'SUPERVISION'];
    expect((await runCommandLine(['token', ...ask], { env })).stdout).toMatch(/^eyJ/);
    const example = blockWith('npx yunqiao query --client-id');
    const [, query = ''] = /echo '([^']+)'/.exec(example) ?? [];
    const { exitCode, stdout } = await runCommandLine(['query', ...ask], { env, stdin: query });
    expect(exitCode).toBe(0);
    const printed = JSON.parse(example.slice(example.indexOf('\n{\n') + 1)) as unknown;
    expect(shapeOf(JSON.parse(stdout))).toEqual(shapeOf(printed));
  });

  it('an agency looks after its agreements, and an enterprise sees who looked', async () => {
    for (const argv of [
      ['agreement', 'list', '--state', 'REQUESTED', '--client-id', 'demo-ecommerce'],
      ['access', 'list', '--client-id', 'demo-enterprise', '--from', '2026-11-01'],
    ])
      expect([argv[0], (await runCommandLine(argv, { env })).exitCode]).toEqual([argv[0], 0]);
  });
});
