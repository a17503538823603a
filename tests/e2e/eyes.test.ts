import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { freePort } from '../support/subgraph-elsewhere.ts';

/** Long enough for a request between not being ready and closing. */
const DRAIN_SECONDS = 3;

let hub: Hub;
beforeAll(async () => {
  // One port for workers that come after others.
  const port = await freePort();
  hub = await startHub({
    env: { PORT: String(port), SAMPLE_DATA: 'none', WORKERS: '2', DRAIN_SECONDS: String(DRAIN_SECONDS) },
  });
});
afterAll(() => hub?.stop());

interface Readiness {
  readonly status: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, { readonly state: string; readonly [detail: string]: unknown }>>;
}
const get = (path: string) =>
  fetch(`${hub.url}${path}`, { headers: { connection: 'close' }, signal: AbortSignal.timeout(20_000) });
const readiness = async () => {
  const response = await get('/readyz');
  return { code: response.status, ...((await response.json()) as Readiness) };
};
const sample = (text: string, name: string, labels = '') => {
  const line = text.split('\n').find((one) => one.startsWith(`${name}${labels} `));
  return line === undefined ? null : Number(line.slice(line.lastIndexOf(' ')));
};
const metrics = async () => (await get('/metrics')).text();

describe('what an operator sees of a hub', () => {
  it('names every part: audit log, views, child processes, store', async () => {
    await expect.poll(async () => (await readiness()).status).toBe('ok');
    const { code, dependencies, parts } = await readiness();
    expect([code, dependencies['store'], parts['audit']?.state, parts['views']?.state]).toEqual([
      200,
      'ok',
      'ok',
      'ok',
    ]);
    expect(Object.keys(parts['children'] ?? {}).sort()).toEqual([
      ...['feeder', 'projector', 'state', 'store', 'worker-1', 'worker-2'],
    ]);
    const text = await metrics();
    for (const name of ['audit_available', 'audit_waiting_bytes', 'audit_disk_free_bytes', 'store_up', 'leases_held'])
      expect([name, sample(text, `yunqiao_${name}`)]).toEqual([name, expect.any(Number)]);
    expect(text).toMatch(/yunqiao_view_age_seconds\{subgraph="claims",view="[^"]+",feed="certificates"\} [\d.e-]+/);
    expect(text).toMatch(/yunqiao_feed_head_events\{feed="agencies"\} [1-9]/);
    expect(sample(text, 'yunqiao_child_up', '{child="projector"}')).toBe(1);
  });

  it('counts sign-ins that fail, and goes on counting when the worker that counted them has died', async () => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      purpose: 'OPERATIONS',
      client_id: 'nobody',
      client_secret: 'x',
    });
    await fetch(`${hub.url}/oauth/token`, { method: 'POST', body, headers: { connection: 'close' } });
    const failures = async () => sample(await metrics(), 'yunqiao_sign_ins_total', '{code="INVALID_CLIENT"}');
    expect(await failures()).toBe(1);
    // What a worker has counted is told every five seconds.
    await sleep(6000);
    const pids = (await metrics()).match(/yunqiao_worker_info\{place="worker-\d",pid="(\d+)"\}/g) ?? [];
    expect(pids).toHaveLength(2);
    for (const line of pids) process.kill(Number(/pid="(\d+)"/.exec(line)?.[1]), 'SIGKILL');
    await expect.poll(async () => (await readiness().catch(() => null))?.parts['children']?.state).toBe('degraded');
    await expect
      .poll(async () => {
        const text = await metrics().catch(() => '');
        return [1, 2].map((place) => sample(text, 'yunqiao_child_restarts_total', `{child="worker-${place}"}`));
      })
      .toEqual([1, 1]);
    expect(await failures()).toBe(1);
    // A person should look, and the hub answers all the same.
    expect(await readiness()).toMatchObject({ code: 200, status: 'degraded' });
  });

  it('is not ready first when it is told to stop, still answers, and then closes', async () => {
    hub.process.kill('SIGTERM');
    await expect.poll(async () => (await readiness()).code, { interval: 50 }).toBe(503);
    expect(await readiness()).toMatchObject({ status: 'unavailable', parts: { drain: { draining: true } } });
    expect((await hub.graphql('{ __typename }')).data).toEqual({ __typename: 'Query' });
    await expect.poll(() => hub.process.exitCode).toBe(0);
  });
});
