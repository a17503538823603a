import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

const SUBGRAPHS = ['certificates', 'claims', 'reusable-results'];
const read = (env: Record<string, string>) => readEnvironment(env, SUBGRAPHS);

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'yunqiao-environment-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('a name that is nearly one of the hub’s', () => {
  it.each([
    ['MONGO_URI', 'MONGODB_URI'],
    ['SAMPLE_DATE', 'SAMPLE_DATA'],
    ['CERTIFICATE_URL', 'CERTIFICATES_URL'],
    ['REUSABLE_RESULT_URL', 'REUSABLE_RESULTS_URL'],
    ['DATADIR', 'DATA_DIR'],
    ['PROT', 'PORT'],
    ['PUBLIC_URI', 'PUBLIC_URL'],
    ['mongodb_uri', 'MONGODB_URI'],
    ['MONGODB_URI_FIEL', 'MONGODB_URI_FILE'],
    ['AUDIT_ANCOR', 'AUDIT_ANCHOR'],
  ])('stops the start: %s', (name, meant) => {
    expect(() => read({ [name]: 'x' })).toThrow(`${name}: no such variable; ${meant} is meant?`);
  });

  it('is none that a machine sets for others', () => {
    const others = [
      'PATH HOME HOSTNAME PWD SHELL USER TERM LANG TMPDIR MODE DEV PROD SSR BASE_URL NODE_ENV NODE_OPTIONS VITEST',
      'DATABASE_URL PGPORT PGHOST HTTP_PROXY http_proxy HUB_MODULE MONGODB_TEST_URI YUNQIAO_STORE_URI CHROMIUM',
    ].flatMap((line) => line.split(' '));
    expect(() => read(Object.fromEntries(others.map((name) => [name, 'x'])))).not.toThrow();
    expect(() => read({ MONGO_URI: '' })).not.toThrow();
  });
});

describe('sample data', () => {
  it('is loaded into a database of one’s own only where it is written out', () => {
    const MONGODB_URI = 'mongodb://127.0.0.1/';
    expect(read({}).sampleData).toBe('demo');
    expect(read({ MONGODB_URI })).toMatchObject({ sampleData: 'none', demoCredentials: false });
    expect(read({ MONGODB_URI, SAMPLE_DATA: 'demo' })).toMatchObject({ sampleData: 'demo', demoCredentials: true });
    expect(() => read({ SAMPLE_DATA: 'demos' })).toThrow('SAMPLE_DATA=demos: expected demo | none.');
  });
});

describe('the address of a subgraph', () => {
  it.each(['https://certificates.example/', 'http://127.0.0.1:4001', 'http://localhost:4001', 'http://[::1]:4001'])(
    'may be %s',
    (url) => {
      expect(read({ CERTIFICATES_URL: url }).subgraphUrls.get('certificates')).toBe(url);
    },
  );
  it.each(['http://certificates.example', 'http://10.0.0.2:4001', 'http://127.0.0.1.example', 'ftp://127.0.0.1', 'x'])(
    'may not be %s, where somebody between could change its answers',
    (url) => {
      expect(() => read({ CERTIFICATES_URL: url })).toThrow(`CERTIFICATES_URL=${url}: expected https://`);
    },
  );
});

describe('a secret', () => {
  it('is read from the file that <NAME>_FILE names', () => {
    const file = join(directory, 'uri');
    writeFileSync(file, 'mongodb://hub:geheim@db.example/\n');
    expect(read({ MONGODB_URI_FILE: file }).mongodbUri).toBe('mongodb://hub:geheim@db.example/');
    expect(() => read({ MONGODB_URI_FILE: file, MONGODB_URI: 'mongodb://x' })).toThrow('expected one of both');
    expect(() => read({ MONGODB_URI_FILE: join(directory, 'none') })).toThrow('expected a file that can be read');
  });

  it('is not repeated in a message', () => {
    expect(() => read({ MONGODB_URI: 'mysql://hub:geheim@db' })).toThrow('MONGODB_URI: expected mongodb://');
  });
});

describe('the anchor of the audit log', () => {
  const MONGODB_URI = 'mongodb://db/yunqiao';

  it.each([
    [{ AUDIT_ANCHOR: '/mnt/other/head' }, { kind: 'file', path: '/mnt/other/head' }],
    [{ AUDIT_ANCHOR: 'https://anchor.example/hub' }, { kind: 'address', url: 'https://anchor.example/hub' }],
    [{ AUDIT_ANCHOR: 'http://127.0.0.1:9/hub' }, { kind: 'address', url: 'http://127.0.0.1:9/hub' }],
    [
      { AUDIT_ANCHOR: 'database', MONGODB_URI },
      { kind: 'database', name: 'hub' },
    ],
    [
      { AUDIT_ANCHOR: 'database:second', MONGODB_URI },
      { kind: 'database', name: 'second' },
    ],
    [{}, undefined],
  ])('is a file, an address or the database: %j', (env, place) => {
    expect(read(env).auditAnchor).toEqual(place);
  });

  it.each([
    [{ AUDIT_ANCHOR: '/data/hub/anchor', DATA_DIR: '/data/hub' }],
    [{ AUDIT_ANCHOR: '/data/hub', DATA_DIR: '/data/hub' }],
    [{ AUDIT_ANCHOR: 'http://anchor.example/hub' }],
    [{ AUDIT_ANCHOR: 'ftp://anchor.example/hub' }],
    [{ AUDIT_ANCHOR: 'database' }],
    [{ AUDIT_ANCHOR: 'database:Not A Name', MONGODB_URI, DATA_DIR: '.' }],
  ])('is refused where it would be no anchor: %j', (env) => {
    expect(() => read(env)).toThrow('AUDIT_ANCHOR: expected a file outside DATA_DIR');
  });
});
