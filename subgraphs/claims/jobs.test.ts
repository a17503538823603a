import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, hubCaller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import type { JobInput } from './job-service.ts';
import type { Models } from './model.ts';
import type { Services } from './service.ts';
import subgraph from './subgraph.ts';

const BEGIN = '2026-11-22T04:00:00Z';
const clock = movableClock(BEGIN);
const later = (ms: number) => clock.set(new Date(clock.now().getTime() + ms).toISOString());
const DAY = 24 * 3_600_000;

const owner: Caller = {
  ...PUBLIC_CALLER,
  agency: 'demo-ecommerce',
  kind: 'ECOMMERCE_PLATFORM',
  purpose: 'CLAIM_CHECK',
  agreement: 'demo-ecommerce:CLAIM_CHECK',
  scopes: ['public', 'claims:verify'],
};
const others: readonly Caller[] = [
  { ...owner, agreement: 'demo-ecommerce:OTHER' },
  { ...owner, agency: 'other', agreement: 'other:CLAIM_CHECK' },
];
const runner = hubCaller('hub:claim-jobs');

let harness: SubgraphHarness<Models, Services, Record<string, never>>;
let services: Services;
let keys = 0;
beforeAll(async () => {
  harness = await startSubgraph(subgraph, { clock });
  services = harness.instance.services;
}, 300_000);
afterAll(() => harness?.stop());

function input(changes: Partial<JobInput> = {}): JobInput {
  return {
    idempotencyKey: `key ${++keys}`,
    fileName: 'listings.csv',
    format: 'CSV',
    options: {
      map: [],
      ignore: [],
      encoding: null,
      delimiter: null,
      sheet: null,
      keepGoing: true,
      language: 'zh',
    },
    dryRun: false,
    on: null,
    ...changes,
  };
}
const base64 = (text: string) => Buffer.from(text).toString('base64');
const batchOf = (first: number, rows: number) => ({
  first,
  rows,
  content: base64(`batch ${first}`),
  accepted: rows,
  rejected: 0,
  review: 0,
  quotaSpent: rows,
});
const report = { inspection: null, batch: null, wait: null, end: null };
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'OK',
    (error) => error.extensions?.code,
  );

/** A job whose file is complete. */
async function queued(changes: Partial<JobInput> = {}): Promise<string> {
  const { _id: id } = await services.jobs.create(owner, input(changes));
  await services.jobFiles.append(owner, { id, offset: 0, content: base64('a,b'), last: true });
  return id;
}

async function take(name = 'r') {
  const work = await services.jobRuns.take(runner, name);
  if (!work) throw new Error('There is a job to be taken.');
  return work;
}

describe('a job', { timeout: 240_000 }, () => {
  it('is made once for a key, also by calls at the same time, and another input under it is a conflict', async () => {
    const same = input();
    const made = await Promise.all(Array.from({ length: 5 }, () => services.jobs.create(owner, same)));
    expect(new Set(made.map(({ _id }) => _id)).size).toBe(1);
    expect(await codeOf(services.jobs.create(owner, { ...same, dryRun: true }))).toBe('CONFLICT');
    await services.jobs.cancel(owner, made[0]?._id ?? '');
  });

  it('is seen and changed under its agreement only', async () => {
    const { _id: id } = await services.jobs.create(owner, input());
    for (const other of others) {
      expect(await services.jobs.find(other, id)).toBeNull();
      expect((await services.jobs.list(other, {})).edges).toEqual([]);
      expect(await codeOf(services.jobs.cancel(other, id))).toBe('NOT_FOUND');
      expect(await codeOf(services.jobs.start(other, id))).toBe('NOT_FOUND');
      const piece = { id, offset: 0, content: base64('x'), last: true };
      expect(await codeOf(services.jobFiles.append(other, piece))).toBe('NOT_FOUND');
      expect(await codeOf(services.jobFiles.rows(other, id, 0))).toBe('NOT_FOUND');
    }
    const mine = await services.jobs.list(owner, {});
    expect(mine.edges.map(({ node }) => node._id)).toContain(id);
    await services.jobs.cancel(owner, id);
  });

  it('is for agencies with an agreement, and run by the hub only, through the fields too', async () => {
    for (const caller of [PUBLIC_CALLER, { ...owner, scopes: ['public'] }]) {
      const { data, errors } = await harness.execute('{ claimJobs { totalCount } }', {}, caller);
      expect(data?.['claimJobs'] ?? null).toBeNull();
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    const query = 'mutation { takeClaimJob(input: { runner: "r" }) { work } }';
    for (const caller of [PUBLIC_CALLER, owner, { ...owner, scopes: [...owner.scopes, 'hub:claim-jobs'] }]) {
      const { data, errors } = await harness.execute(query, {}, caller);
      expect(data?.['takeClaimJob'] ?? null).toBeNull();
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
  });

  it('takes its file piece by piece, goes on where it broke off, begins anew, and never mixes two uploads', async () => {
    const { _id: id } = await services.jobs.create(owner, input());
    const append = (offset: number, text: string, last = false) =>
      services.jobFiles.append(owner, { id, offset, content: base64(text), last });
    await append(0, 'old');
    await append(3, 'er');
    expect(await codeOf(append(3, 'again'))).toBe('CONFLICT');
    expect(await append(0, 'new')).toEqual({ fileBytes: 3 });
    expect(await codeOf(append(5, 'of the first upload'))).toBe('CONFLICT');
    expect(await services.jobRuns.take(runner, 'r')).toBeNull();
    await append(3, ' file', true);
    expect(await codeOf(append(8, 'more'))).toBe('CONFLICT');
    const work = await take();
    expect(work).toMatchObject({ id, fileBytes: 8, pieces: 2, on: '2026-11-22' });
    const pieces = await Promise.all([0, 1, 2].map((n) => services.jobRuns.piece(runner, id, work.fence, n)));
    expect(pieces).toEqual([base64('new'), base64(' file'), null]);
    expect(await services.jobRuns.piece(runner, id, work.fence - 1, 0)).toBeNull();
    expect(await harness.instance.kit.models.pieces.countDocuments({ _id: { $gt: `${id}/`, $lt: `${id}0` } })).toBe(2);
    await services.jobs.cancel(owner, id);
  });

  it('is leased to one runner at a time; a paused one writes nothing after another took over, and no batch counts twice', async () => {
    const id = await queued();
    const [first, second] = await Promise.all([services.jobRuns.take(runner, 'a'), services.jobRuns.take(runner, 'b')]);
    const work = first ?? second;
    expect([first, second].filter((taken) => taken !== null)).toHaveLength(1);
    if (!work) return;
    const batch = batchOf(0, 500);
    expect(await services.jobRuns.report(runner, { ...report, id, fence: work.fence, batch })).toBe(true);
    expect(await services.jobRuns.report(runner, { ...report, id, fence: work.fence, batch })).toBe(false);
    expect(await services.jobRuns.take(runner, 'b')).toBeNull();
    later(31_000);
    const next = await take('b');
    expect(next).toMatchObject({ id, rowsJudged: 500, fence: work.fence + 1 });
    const late = { ...report, id, fence: work.fence, batch: batchOf(500, 500) };
    expect(await services.jobRuns.report(runner, late)).toBe(false);
    expect(await services.jobRuns.report(runner, { ...late, fence: next.fence })).toBe(true);
    const end = { state: 'DONE' as const, failure: null };
    expect(await services.jobRuns.report(runner, { ...report, id, fence: next.fence, end })).toBe(true);
    expect(await services.jobs.find(owner, id)).toMatchObject({ state: 'DONE', rowsJudged: 1000, quotaSpent: 1000 });
    const one = await services.jobFiles.rows(owner, id, 0);
    expect(one).toEqual({ next: 500, content: base64('batch 0') });
    expect(await services.jobFiles.rows(owner, id, 500)).toEqual({ next: 1000, content: base64('batch 500') });
    expect(await services.jobFiles.rows(owner, id, 1000)).toBeNull();
    expect(await harness.instance.kit.models.pieces.countDocuments({ _id: { $gt: `${id}/`, $lt: `${id}0` } })).toBe(0);
  });

  it('waits as long as it was told, and goes on from a dry run when it is started', async () => {
    const id = await queued({ dryRun: true });
    const { fence } = await take();
    const wait = { reason: 'QUOTA' as const, seconds: 3600 };
    expect(await services.jobRuns.report(runner, { ...report, id, fence, wait })).toBe(true);
    expect(await services.jobs.find(owner, id)).toMatchObject({ state: 'WAITING', waitingFor: 'QUOTA' });
    expect(await services.jobRuns.take(runner, 'r')).toBeNull();
    later(3_600_000);
    const again = await take();
    const end = { state: 'INSPECTED' as const, failure: null };
    await services.jobRuns.report(runner, { ...report, id, fence: again.fence, end });
    expect(await services.jobRuns.take(runner, 'r')).toBeNull();
    expect(await services.jobs.start(owner, id)).toMatchObject({ state: 'QUEUED', dryRun: false });
    expect(await services.jobs.start(owner, id)).toMatchObject({ state: 'QUEUED' });
    expect(await take()).toMatchObject({ id, dryRun: false });
    await services.jobs.cancel(owner, id);
  });

  it('is lost to its runner when it is cancelled', async () => {
    const id = await queued();
    const { fence } = await take();
    expect(await services.jobs.cancel(owner, id)).toMatchObject({ state: 'CANCELLED' });
    expect(await services.jobRuns.report(runner, { ...report, id, fence, batch: batchOf(0, 1) })).toBe(false);
    expect(await services.jobs.cancel(owner, id)).toMatchObject({ state: 'CANCELLED' });
    expect(await services.jobRuns.take(runner, 'r')).toBeNull();
  });

  it('is one of at most 20 that are not finished', async () => {
    const made = [];
    for (let n = 0; n < 20; n++) made.push(await services.jobs.create(owner, input()));
    expect(await codeOf(services.jobs.create(owner, input()))).toBe('CONFLICT');
    for (const { _id } of made) await services.jobs.cancel(owner, _id);
  });

  it('is deleted after 30 days with all that belongs to it', async () => {
    const id = await queued();
    const { fence } = await take();
    await services.jobRuns.report(runner, { ...report, id, fence, batch: batchOf(0, 5) });
    later(30 * DAY - 1);
    expect(await services.jobs.find(owner, id)).not.toBeNull();
    later(1);
    expect(await services.jobs.find(owner, id)).toBeNull();
    expect(await codeOf(services.jobFiles.rows(owner, id, 0))).toBe('NOT_FOUND');
    const { jobs, pieces, batches } = harness.instance.kit.models;
    while ((await jobs.countDocuments({})) > 0) await services.jobRuns.take(runner, 'r');
    expect([
      await jobs.countDocuments({ _id: id }),
      await pieces.countDocuments({}),
      await batches.countDocuments({}),
    ]).toEqual([0, 0, 0]);
  });

  it.each([
    ['input.idempotencyKey', { idempotencyKey: '' }],
    ['input.on', { on: '2999-01-01' }],
    ['input.map[0]', { options: { ...input().options, map: ['certificateNumber'] } }],
    ['input.delimiter', { options: { ...input().options, delimiter: 'abc' } }],
  ])('names what is malformed: %s', async (argument, changes) => {
    await expect(services.jobs.create(owner, input(changes))).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', argument },
    });
  });
});
