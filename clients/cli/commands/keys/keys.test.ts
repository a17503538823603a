import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { generateKeySet, parseKeySet } from '../../../../schema/contract/key-set.ts';
import { runCommandLine } from '../../../../tests/support/command-line.ts';

const file = join(mkdtempSync(join(tmpdir(), 'yunqiao-key-file-')), 'hub-keys.json');
const keys = (...argv: string[]) => runCommandLine(['keys', ...argv, '--file', file]);
const content = () => readFileSync(file, 'utf8');
const kids = () => parseKeySet(content()).publicJwks.map(({ kid }) => kid);

beforeEach(() => writeFileSync(file, generateKeySet(), { mode: 0o600 }));

describe('yunqiao keys', () => {
  it('rotate adds a key that signs in fifteen minutes, tells so, and prints no secret', async () => {
    const { exitCode, stdout } = await keys('rotate');
    const [old, next] = kids();
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`${old}  private  signs; has a successor, trusted until `);
    expect(stdout).toContain(`${next}  private  is published, signs from `);
    expect(stdout).toContain('every machine');
    for (const { d } of JSON.parse(content()).keys) expect(stdout).not.toContain(d);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.draft`)).toBe(false);
    expect((await keys('show')).stdout.split('\n')[0]).toBe(stdout.split('\n')[0]);
  });

  it('rotate refuses a second time before the new key signs, and leaves the file as it was', async () => {
    await keys('rotate');
    const before = content();
    const { exitCode, stderr } = await keys('rotate');
    expect([exitCode, stderr]).toEqual([4, expect.stringContaining('added already')]);
    expect(content()).toBe(before);
    expect(existsSync(`${file}.draft`)).toBe(false);
  });

  it('retire and withdraw take away what no longer signs', async () => {
    const [old = ''] = kids();
    await keys('rotate', '--in', '0');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await keys('retire')).stdout).toContain(`${old}  public   no longer signs; trusted until `);
    expect((await keys('withdraw', old)).exitCode).toBe(0);
    expect(kids()).not.toContain(old);
    expect((await keys('withdraw', kids()[0] ?? '')).exitCode).toBe(4);
  });

  it('change nothing while another change is under way, or when the file is no key file', async () => {
    writeFileSync(`${file}.draft`, '');
    expect(await keys('rotate')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('under way') });
    rmSync(`${file}.draft`);
    writeFileSync(file, '{');
    expect(await keys('rotate')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('not JSON') });
    expect(content()).toBe('{');
  });
});
