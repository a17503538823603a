import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../tests/support/command-line.ts';
import { sharedHub } from '../../tests/support/shared-hub.ts';
import type { Fetch } from '../sdk/index.ts';
import { completions } from './commands/completion.ts';

const home = mkdtempSync(join(tmpdir(), 'yunqiao-home-'));
let endpoint: string;
beforeAll(async () => {
  endpoint = (await sharedHub()).url;
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Who signs in, without a home unless one is given: nothing is kept then. */
const insurer = { YUNQIAO_CLIENT_ID: 'demo-insurer', YUNQIAO_CLIENT_SECRET: 'demo-secret' };
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

/** Counts requests for a token on their way to the hub. */
function counting(): { readonly fetch: Fetch; signIns: number } {
  const counted = {
    signIns: 0,
    fetch: ((url, init) => {
      if (url.endsWith('/oauth/token')) counted.signIns++;
      return fetch(url, init);
    }) satisfies Fetch,
  };
  return counted;
}

describe('profiles and kept tokens', () => {
  it('keep the way to a hub under a name, with no secret in it, and serve every command after it', async () => {
    const env = { HOME: home, YUNQIAO_CLIENT_SECRET: 'demo-secret' };
    const way = ['--endpoint', endpoint, '--client-id', 'demo-insurer', '--purpose', 'OPERATIONS'];
    expect(await runCommandLine(['login', 'insurer', ...way], { env })).toMatchObject({ exitCode: 0 });
    const file = join(home, '.config/yunqiao/profiles.json');
    expect([mode(file), readFileSync(file, 'utf8')]).toEqual(['600', expect.not.stringContaining('demo-secret')]);
    const listed = await runCommandLine(['profile', 'list', '--output', 'csv'], { env });
    expect(listed.stdout.split('\r\n').slice(0, 2)).toEqual([
      'name,current,endpoint,clientId,clientKey,purpose',
      `insurer,true,${endpoint},demo-insurer,,OPERATIONS`,
    ]);
    const own = await runCommandLine(['credential', 'list', '--output', 'json'], { env });
    expect(own.exitCode).toBe(0);
    expect(JSON.parse(own.stdout.split('\n')[0] ?? '')).toMatchObject({ method: 'SECRET', withdrawnAt: null });
    // What is no GraphQL goes to the same hub, and so does the token with it.
    const asked: string[] = [];
    const watched: Fetch = (url, init) => {
      asked.push(new URL(url).origin);
      return fetch(url, init);
    };
    const lists = ['status-lists', 'fetch', '101', '--public', '--folder', join(home, 'lists')];
    expect(await runCommandLine(lists, { env, fetch: watched })).toMatchObject({ exitCode: 0 });
    expect([...new Set(asked)]).toEqual([new URL(endpoint).origin]);
    expect(await runCommandLine(['token', '--as', 'nobody'], { env })).toMatchObject({
      exitCode: 2,
      stderr: 'yunqiao: There is no profile nobody. Kept: insurer.\n',
    });
    expect(await runCommandLine(['profile', 'remove', 'insurer'], { env })).toMatchObject({ exitCode: 0 });
    expect(await runCommandLine(['token'], { env })).toMatchObject({ exitCode: 2 });
  });

  it('sign in once for many commands, in a file that only the user reads, and again when the token is refused or forgotten', async () => {
    const counted = counting();
    const env = { ...insurer, HOME: home, XDG_CACHE_HOME: join(home, 'cache') };
    const token = (purpose: string) =>
      runCommandLine(['token', '--purpose', purpose, '--endpoint', endpoint], { env, fetch: counted.fetch });
    const first = await token('OPERATIONS');
    expect([first.exitCode, (await token('OPERATIONS')).stdout]).toEqual([0, first.stdout]);
    expect(counted.signIns).toBe(1);
    expect((await token('UNDERWRITING')).stdout).not.toBe(first.stdout);
    expect(counted.signIns).toBe(2);
    const file = join(home, 'cache/yunqiao/tokens.json');
    expect([mode(file), mode(join(file, '..'))]).toEqual(['600', '700']);
    // Somebody without the secret gets nothing of it.
    const stranger = { ...env, YUNQIAO_CLIENT_SECRET: 'another' };
    expect(
      await runCommandLine(['token', '--purpose', 'OPERATIONS', '--endpoint', endpoint], { env: stranger }),
    ).toMatchObject({ exitCode: 4 });
    expect(await runCommandLine(['logout'], { env })).toMatchObject({ exitCode: 0 });
    expect(existsSync(file)).toBe(false);
  });

  it('keep nothing where there is no home', async () => {
    const counted = counting();
    for (let time = 0; time < 2; time++)
      await runCommandLine(['token', '--purpose', 'OPERATIONS', '--endpoint', endpoint], {
        env: insurer,
        fetch: counted.fetch,
      });
    expect(counted.signIns).toBe(2);
    expect(
      await runCommandLine(['login', 'x', '--purpose', 'OPERATIONS', '--endpoint', endpoint], { env: insurer }),
    ).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('HOME') });
  });
});

describe('what a command says', () => {
  it('asks for the purpose of whoever names himself, and asks as the public only when told to', async () => {
    const query = (...argv: string[]) =>
      runCommandLine(['query', '--endpoint', endpoint, ...argv], { stdin: '{ me { agency } }', env: insurer });
    expect(await query()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Give --purpose') });
    expect(JSON.parse((await query('--public')).stdout)).toEqual({ me: { agency: null } });
    expect(JSON.parse((await query('--purpose', 'OPERATIONS')).stdout)).toEqual({ me: { agency: 'demo-insurer' } });
  });

  it('names a port that is blocked, and a connection that is refused', async () => {
    const at = (port: number) =>
      runCommandLine(['query', '--endpoint', `http://127.0.0.1:${port}`, '--retries', '0'], {
        stdin: '{ __typename }',
      });
    expect(await at(4190)).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining('port is one that fetch never connects to'),
    });
    expect(await at(9)).toMatchObject({ exitCode: 3 });
    expect(await at(1024 + 40_321)).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining('connection was refused (ECONNREFUSED)'),
    });
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(await runCommandLine(['--version'])).toMatchObject({ exitCode: 0, stdout: `${version}\n` });
  });
});

describe('completion', () => {
  it('offers commands, options and choices, for each place of a line', async () => {
    const complete = async (...words: string[]) =>
      (await runCommandLine(['complete', '--', ...words])).stdout.split('\n').filter((word) => word !== '');
    expect(await complete('cl')).toEqual(['claims']);
    expect(await complete('agency', 're')).toEqual(['register', 'resume']);
    expect(await complete('agreement', 'list', '--state', 'S')).toEqual(['SUSPENDED']);
    expect(await complete('agreement', 'list', '--ou')).toEqual(['--output']);
    expect(await complete('agreement', 'list', '--output', '')).toEqual(['table', 'json', 'csv']);
    expect(await complete('')).not.toContain('complete');
    const program = new Command().addCommand(new Command('a').addOption(new Option('-x, --ex <y>').choices(['1'])));
    expect(completions(program, ['a', '-x', ''])).toEqual(['1']);
  });

  it('has a script for each shell', async () => {
    for (const shell of ['bash', 'zsh', 'fish'])
      expect((await runCommandLine(['completion', shell])).stdout).toContain('yunqiao complete --');
    expect(await runCommandLine(['completion', 'tcsh'])).toMatchObject({ exitCode: 2 });
  });
});
