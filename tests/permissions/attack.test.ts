import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { getIntrospectionQuery } from 'graphql';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAsset } from '../../schema/contract/asset.ts';
import type { Caller } from '../../schema/contract/caller.ts';
import { operationHash, signCallerHeader } from '../../schema/contract/caller-header.ts';
import { isErrorCode } from '../../schema/contract/errors.ts';
import { parseKeySet, signingKey } from '../../schema/contract/key-set.ts';
import { Random } from '../differential/random.ts';
import { askAgain } from '../support/ask-again.ts';
import { dataOf, type HubClient } from '../support/hub.ts';
import { sharedHub } from '../support/shared-hub.ts';
import { REWARDING_VALUES } from './argument-values.ts';
import { namesHiddenBy, type Target, targetsOf } from './attack-targets.ts';
import { type Attack, type Means, WAYS, type Way } from './attack-ways.ts';
import { foreignTokens } from './foreign-tokens.ts';
import { mayUse, RESTRICTED, SIGNED_CALLERS, type Signed } from './oracle.ts';
import { numberWithEverything, punished } from './rewarding-objects.ts';
import { softwareToSignInFor } from './software-to-sign-in-for.ts';

/**
 * Every way around for every coordinate that is forbidden to a class of callers. In the test command each class and coordinate is attacked
 * by a few ways that the seed draws; all of them: `ATTACK_FULL=1 npm run vitest -- tests/permissions/attack.test.ts` (36,000 requests). With the rule of
 * one coordinate switched off in the gateway the short form finds 83 leaks (decision 0015).
 */
const FULL = process.env['ATTACK_FULL'] === '1';
const SEED = Number(process.env['ATTACK_SEED'] ?? 1);
/** Ways for each class and coordinate, unless all are tried. */
const DRAWN = 4;
const CONCURRENCY = 8;
/** Told of a system that the hub is joined to, as the sample hub is to none. */
const EMPTY = /^((ReportingChannelState|Receiver)\.|Query\.receiverDeliveries$)/;
const TIMEOUT_MS = FULL ? 3_600_000 : 120_000;

const schema = Supergraph.build(readAsset(import.meta.url, '../../schema/supergraph.graphql'))
  .apiSchema()
  .toGraphQLJSSchema();
/** Made anew once the hub runs, with a certificate of which everything is there. */
let targets = targetsOf(schema, REWARDING_VALUES);

/** Callers who may use the same, with one of them. */
interface CallerClass {
  readonly caller: Signed | null;
  readonly forbidden: readonly string[];
  /** Words that its schema must not contain. */
  readonly hidden: ReadonlySet<string>;
}

/** What a body reports about its own surveillances is said in these words, also to those who can't read what was reported. */
const WORDS_OF_REPORTS = new Set(['PASS', 'PASS_AFTER_CORRECTION', 'FAIL']);
const reports = (caller: Signed | null) => mayUse(caller, ['Mutation.reportCertificates']);

const classes: CallerClass[] = [];
for (const caller of [null, ...SIGNED_CALLERS]) {
  const forbidden = targets.filter(({ path }) => !mayUse(caller, path)).map(({ coordinate }) => coordinate);
  const same = classes.some((known) => known.forbidden.join() === forbidden.join());
  const denied = new Set(Object.keys(RESTRICTED).filter((coordinate) => !mayUse(caller, [coordinate])));
  const names = [...namesHiddenBy(schema, denied)].filter(
    (name) =>
      /[a-z][A-Z]|_|^[A-Z]/.test(name) && !isErrorCode(name) && !(reports(caller) && WORDS_OF_REPORTS.has(name)),
  );
  if (!same || FULL) classes.push({ caller, forbidden, hidden: new Set(names) });
}

interface Answer {
  readonly status: number;
  /** Everything that came back. */
  readonly raw: string;
  readonly data: unknown;
  readonly errors: readonly { readonly path?: readonly unknown[]; readonly extensions?: Record<string, unknown> }[];
}

let hub: HubClient;
let means: Omit<Means, 'privilegedToken'>;
let allMighty: Caller;
const tokens = new Map<Signed | null, string | undefined>([[null, undefined]]);
/** Values that only a caller who may use the coordinate has seen. */
const secrets = new Map<string, readonly string[]>();
const counts = { tried: 0, leaked: 0, controls: 0 };

beforeAll(async () => {
  hub = await sharedHub();
  for (const caller of SIGNED_CALLERS) {
    const [agency = '', purpose = ''] = caller.split('/');
    tokens.set(caller, await hub.token(agency, purpose));
  }
  const number = await numberWithEverything(hub, tokens.get('demo-ministry/SUPERVISION'));
  targets = targetsOf(schema, {
    ...REWARDING_VALUES,
    'Query.certificate.number': JSON.stringify(number),
    'Query.claimJob.id': JSON.stringify(await idOfClaimJob()),
    'Query.lead.id': JSON.stringify(await idOfLead()),
    'Query.appeal.id': JSON.stringify(await idOfAppeal()),
    ...(await punished(hub, tokens.get('demo-ministry/SUPERVISION'))),
    ...(await softwareToSignInFor(hub)),
  });
  const key = signingKey(parseKeySet(readFileSync(join(hub.directory, 'hub-keys.json'), 'utf8')));
  allMighty = {
    agency: 'demo-operator',
    kind: 'HUB_OPERATOR',
    purpose: 'OPERATIONS',
    scopes: ['public', 'hub:identity', 'hub:feed', 'supervision:read', 'agencies:manage', 'certificates:read'],
    agreement: 'demo-operator:OPERATIONS',
    division: null,
    divisions: ['310000'],
    body: null,
    uscc: null,
  };
  means = { callerHeader: (text) => signCallerHeader(key, 'certificates', operationHash(text), allMighty) };
});

afterAll(() => {
  console.log(
    `attacks: tried ${counts.tried}, leaked ${counts.leaked}; ${counts.controls} ways work for whom they may`,
  );
});

/** A file of claims that the platform has begun to hand in. */
async function idOfClaimJob(): Promise<string> {
  const create = 'mutation ($input: CreateClaimJobInput!) { createClaimJob(input: $input) { job { id } } }';
  const input = { idempotencyKey: 'to be stolen', format: 'CSV', fileName: 'listings-of-the-platform.csv' };
  const token = tokens.get('demo-ecommerce/CLAIM_CHECK');
  return ((await dataOf(hub, create, { input }, token))['createClaimJob'] as { job: { id: string } }).job.id;
}

/** An enterprise's dispute that is before the experts, whose secretary is the ministry. */
async function idOfAppeal(): Promise<string> {
  const file = 'mutation ($input: FileAppealInput!) { fileAppeal(input: $input) { appeal { id } } }';
  const grounds = 'an objection that nobody else must hear of';
  const input = { reference: 'to be stolen', kind: 'TECHNICAL', subject: 'dispute-to-be-stolen', grounds };
  const token = tokens.get('demo-enterprise/OWN_RECORDS');
  return ((await dataOf(hub, file, { input }, token))['fileAppeal'] as { appeal: { id: string } }).appeal.id;
}

/** Has everything that an agency may have told, watched and reported, so that there is something to be stolen. @returns the id of a lead */
async function idOfLead(): Promise<string> {
  const supervisor = tokens.get('demo-operator/SUPERVISION');
  const platform = tokens.get('demo-ecommerce/CLAIM_CHECK');
  const run = (mutation: string, type: string, input: object, token: string | undefined) =>
    dataOf(hub, `mutation ($input: ${type}!) { ${mutation} }`, { input }, token);
  const list = { name: 'areas to be stolen', kind: 'AREA', add: ['310000'] };
  await run('registerWatchList(input: $input) { watchList { id } }', 'RegisterWatchListInput', list, supervisor);
  // Nothing ever fits the filter, so nothing is ever posted.
  const webhook = {
    url: 'http://127.0.0.1:9/webhook-to-be-stolen',
    filter: { certificateNumbers: ['G2021101001000000'] },
  };
  await run('createSubscription(input: $input) { webhook { id } }', 'CreateSubscriptionInput', webhook, supervisor);
  const preferences = { email: 'office-to-be-stolen@hub.example' };
  const administrator = tokens.get('demo-operator/OPERATIONS');
  const set = 'setNoticePreferences(input: $input) { preferences { email } }';
  await run(set, 'SetNoticePreferencesInput', preferences, administrator);
  const rows = [{ projectCode: '001', month: '2026-01-01', complaints: 3, failures: 1, sold: 100 }];
  const counts = 'reportComplaintStatistics(input: $input) { rows }';
  await run(counts, 'ReportComplaintStatisticsInput', { rows }, platform);
  const lead = {
    reference: 'to be stolen',
    kind: 'FAKE',
    listingUrl: 'https://shop.example/listing-to-be-stolen',
    division: '310118',
    text: 'a listing that nobody else must hear of',
  };
  const report = 'reportLeads(input: $input) { results { lead } }';
  const { reportLeads } = (await run(report, 'ReportLeadsInput', { leads: [lead] }, supervisor)) as {
    reportLeads: { results: { lead: string }[] };
  };
  return reportLeads.results[0]?.lead ?? '';
}

function privilegedFor({ path }: Target): Signed {
  const caller = SIGNED_CALLERS.find((candidate) => mayUse(candidate, path));
  if (!caller) throw new Error(`Nobody may use ${path.join()}.`);
  return caller;
}

const send = (attack: Attack, token: string | undefined) => askAgain(() => sendOnce(attack, token));

async function sendOnce({ method, path, headers, body }: Attack, token: string | undefined): Promise<Answer> {
  const response = await request(`${hub.url}${path}`, {
    method: method as 'GET',
    headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body }),
    headersTimeout: 60_000,
  });
  const text = await response.body.text();
  const raw = `${JSON.stringify(response.headers)}\n${text}`;
  try {
    const { data, errors = [] } = JSON.parse(text);
    return { status: response.statusCode, raw, data, errors };
  } catch {
    return { status: response.statusCode, raw, data: undefined, errors: [] };
  }
}

/** Everything that stands under a response key, wherever it is. */
function under(value: unknown, key: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => under(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === key ? [inner] : under(inner, key)));
}

const isDenied = (code: unknown) => code === 'FIELD_FORBIDDEN';
/** Whether the field was answered by its subgraph, be it with an error. */
function wasAsked({ data, errors }: Answer, key: string): boolean {
  if (under(data, key).some((value) => value !== null)) return true;
  return errors.some(({ path, extensions }) => path?.includes(key) && !isDenied(extensions?.['code']));
}

function leakOf(target: Target, attack: Attack, answer: Answer, hidden: ReadonlySet<string>): string | null {
  const { raw } = answer;
  if (attack.key !== null && wasAsked(answer, attack.key)) return 'answered';
  // A subgraph refuses what the gateway should have cut: nothing gets out, and still one of two controls is gone.
  const past = answer.data && answer.errors.find(({ extensions }) => !isDenied(extensions?.['code']));
  if (past) return `past the cut: ${JSON.stringify(past)}`;
  const secret = secrets.get(target.coordinate)?.find((value) => raw.includes(value) && !attack.known.includes(value));
  if (secret) return `the value ${secret}`;
  const known = `${attack.known} ${target.coordinate}`;
  const name = raw.match(/[A-Za-z_]\w{3,}/g)?.find((word) => hidden.has(word) && !known.includes(word));
  if (name) return `the name ${name}`;
  return answer.status >= 500 || raw.includes('"INTERNAL"') ? `status ${answer.status}: ${raw}` : null;
}

/** Runs them, a few at a time, and gives what was found. */
async function inParallel(work: readonly (() => Promise<string | null>)[]): Promise<string[]> {
  const queue = [...work];
  const found: string[] = [];
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      for (let next = queue.pop(); next; next = queue.pop()) {
        const fault = await next();
        if (fault !== null) found.push(fault);
      }
    }),
  );
  return found.sort();
}

async function tryWay(of: CallerClass, target: Target, way: Way): Promise<string | null> {
  const privileged = tokens.get(privilegedFor(target));
  const attack = way.attack(target, { ...means, privilegedToken: privileged ?? null });
  if (!attack) return null;
  if (attack.before) await send(attack.before, privileged);
  const answer = await send(attack, tokens.get(of.caller));
  counts.tried++;
  const leak = leakOf(target, attack, answer, of.hidden);
  if (leak === null) return null;
  counts.leaked++;
  return `${of.caller ?? 'the public'} got at ${target.coordinate} by "${way.name}": ${leak}\n${attack.body ?? attack.path}\n${answer.raw.slice(0, 600)}`;
}

describe('a forbidden coordinate', () => {
  it(
    'has something worth stealing behind it, which a caller who may use it sees',
    async () => {
      const plain = WAYS[0] as Way;
      for (const target of targets.filter(({ kind, coordinate }) => kind === 'query' && !EMPTY.test(coordinate))) {
        const attack = plain.attack(target, { ...means, privilegedToken: null });
        if (!attack?.key) throw new Error('unreachable');
        const allowed = await send(attack, tokens.get(privilegedFor(target)));
        const refused = await send(attack, undefined);
        const values = under(allowed.data, attack.key).filter((value) => value !== null);
        expect(values.length, `${target.coordinate}: ${allowed.raw}`).toBeGreaterThan(0);
        const texts = [...JSON.stringify(values).matchAll(/"((?:[^"\\]|\\.){8,})"(?!:)/g)].map(
          ([, text]) => text ?? '',
        );
        const open = `${refused.raw} ${attack.known} ${readAsset(import.meta.url, '../../schema/supergraph.graphql')}`;
        secrets.set(
          target.coordinate,
          [...new Set(texts)].filter((text) => !open.includes(text)),
        );
      }
      expect([...secrets.values()].flat().length).toBeGreaterThan(30);
    },
    TIMEOUT_MS,
  );

  it(
    'is reached by every way that is tried, for callers who may use it',
    async () => {
      const random = new Random(SEED);
      const work = WAYS.filter(({ works }) => works).flatMap((way) => {
        const fitting = targets.filter(
          (target) => !EMPTY.test(target.coordinate) && way.attack(target, { ...means, privilegedToken: null }),
        );
        const chosen = FULL ? fitting : [random.pick(fitting)];
        return chosen.map((target) => async () => {
          const attack = way.attack(target, { ...means, privilegedToken: null }) as Attack;
          if (attack.before) await send(attack.before, tokens.get(privilegedFor(target)));
          const answer = await send(attack, tokens.get(privilegedFor(target)));
          counts.controls++;
          return wasAsked(answer, attack.key ?? '')
            ? null
            : `${way.name}, ${target.coordinate}: ${attack.body ?? attack.path}\n${answer.raw}`;
        });
      });
      expect(await inParallel(work)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it.each(classes)(
    'is out of reach for $caller',
    async (of) => {
      const random = new Random(SEED + classes.indexOf(of));
      const forbidden = targets.filter(({ coordinate }) => of.forbidden.includes(coordinate));
      const work = forbidden.flatMap((target) => {
        const ways = FULL ? WAYS : Array.from({ length: DRAWN }, () => random.pick(WAYS));
        return ways.map((way) => () => tryWay(of, target, way));
      });
      expect(await inParallel(work)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    'is out of reach with a token that the hub did not issue',
    async () => {
      const key = signingKey(parseKeySet(readFileSync(join(hub.directory, 'hub-keys.json'), 'utf8')));
      const plain = WAYS[0] as Way;
      const work = targets.flatMap((target) => {
        const attack = plain.attack(target, { ...means, privilegedToken: null }) as Attack;
        const genuine = tokens.get('demo-insurer/UNDERWRITING') ?? '';
        const forged = [...foreignTokens(key, genuine, allMighty, attack.known)];
        return forged.map(([name, token]) => async () => {
          const answer = await send(attack, token);
          counts.tried++;
          const leak = leakOf(target, attack, answer, new Set());
          if (leak === null && answer.status === 401) return null;
          counts.leaked++;
          return `${target.coordinate} with a token "${name}": ${answer.status} ${answer.raw}`;
        });
      });
      expect(await inParallel(FULL ? work : work.filter((_, index) => index % 5 === SEED % 5))).toEqual([]);
    },
    TIMEOUT_MS,
  );
});

const INTROSPECTION: readonly string[] = [
  getIntrospectionQuery({ descriptions: false, inputValueDeprecation: true, oneOf: true }),
  '{ __schema { types { name fields(includeDeprecated: true) { name args { name type { name ofType { name ofType { name } } } } type { ...T } } possibleTypes { name } interfaces { name } inputFields { name } enumValues(includeDeprecated: true) { name } } directives { name args { name } } } } fragment T on __Type { name ofType { name ofType { name ofType { name } } } }',
  'query Q($yes: Boolean = true) { a: __schema { ... on __Schema { queryType @include(if: $yes) { fields { name } } mutationType { fields { name } } subscriptionType { name } } } me { kind } }',
  '{ q: __type(name: "Query") { fields { name type { fields { name } ofType { fields { name } ofType { fields { name } } } } } } m: __type(name: "Mutation") { name fields { name } } }',
];

describe('a schema that a caller does not see whole', () => {
  it.each(classes)(
    'shows $caller no hidden name',
    async ({ caller, hidden }) => {
      const token = tokens.get(caller);
      const post = (query: string, variables?: unknown): Attack => ({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables }),
        key: null,
        known: JSON.stringify({ query, variables }),
      });
      const page = (path: string): Attack => ({ method: 'GET', path, headers: {}, key: null, known: path });
      const types = [...hidden].filter((name) => schema.getType(name));
      const named =
        'query ($name: String!) { __type(name: $name) { name kind fields { name } inputFields { name } enumValues { name } } }';
      const attacks = [
        ...INTROSPECTION.map((query) => post(query)),
        ...types.map((name) => post(named, { name })),
        ...['/schema', '/metrics', '/healthz', '/readyz', '/feed', '/graphql?query={__schema{types{name}}}'].map(page),
      ];
      const found = await inParallel(
        attacks.map((attack) => async () => {
          const { raw, data } = await send(attack, token);
          counts.tried++;
          const names = (raw.match(/[A-Za-z_]\w{3,}/g) ?? []).filter(
            (word) => hidden.has(word) && !attack.known.includes(word),
          );
          const type = attack.known.includes('__type(name: $name)') && (data as { __type: unknown })?.__type;
          if (names.length === 0 && !type) return null;
          counts.leaked++;
          return `${attack.known}: ${type ? JSON.stringify(type) : [...new Set(names)].join(' ')}`;
        }),
      );
      expect(found).toEqual([]);
    },
    TIMEOUT_MS,
  );
});
